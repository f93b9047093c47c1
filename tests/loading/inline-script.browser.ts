import { expect, waitUntil } from '@open-wc/testing';
import { ProgrammeSource } from '../../src/loading/programme-source.js';
import { json, programme, serve, tick } from './fake-server.js';
import { answered, clearPage, put } from './fake-tag.js';

describe('a programme in the page itself', () => {
  afterEach(clearPage);

  function script(id: string, text: string, into: Node = document.body, type?: string) {
    const node = document.createElement('script');
    Object.assign(node, { id, type: type ?? 'application/json', textContent: text });
    node.className = 'here';
    into.appendChild(node);
    return node;
  }
  async function problemOf(src: string) {
    const tag = put({ src });
    await answered(tag);
    expect(tag.source.state).to.equal('failed');
    return tag.source.problems[0]!;
  }

  it('is read without a request, once for all tags', async () => {
    const asked = serve(json({}));
    script('данные', JSON.stringify(programme));
    const tags = [put({ src: '#данные' }), put({ src: '#данные' })];
    await answered(...tags);
    expect(tags.map(({ source }) => source.state)).to.deep.equal(['ready', 'ready']);
    expect(tags[0]!.title_).to.equal(programme.title);
    expect(tags[0]!.source.programme).to.equal(tags[1]!.source.programme);
    expect(asked).to.deep.equal([]);
  });

  it('is looked for beside the tag first, then in the page', async () => {
    script('p', JSON.stringify({ ...programme, title: 'В странице' }));
    const box = document.createElement('div');
    box.className = 'here';
    document.body.append(box);
    const root = box.attachShadow({ mode: 'open' });
    const before = put({ src: '#p' }, root);
    await answered(before);
    expect(before.title_).to.equal('В странице');
    script('p', JSON.stringify({ ...programme, title: 'Рядом' }), root);
    const tag = put({ src: '#p' }, root);
    await answered(tag);
    expect(tag.title_).to.equal('Рядом');
  });

  it('is read anew when its text has changed', async () => {
    const node = script('p', JSON.stringify({ ...programme, title: 'Первая' }));
    await answered(put({ src: '#p' }));
    node.textContent = JSON.stringify({ ...programme, title: 'Вторая' });
    const tag = put({ src: '#p' });
    await answered(tag);
    expect(tag.title_).to.equal('Вторая');
  });

  it('is missed when it is not there, or is no data', async () => {
    expect(await problemOf('#p')).to.deep.include({ code: 'noScript', params: { id: 'p' } });
    script('p', 'globalThis.ran = true', document.body, 'text/x-template');
    expect(await problemOf('#p')).to.deep.include({ code: 'noScript' });
    expect(await problemOf('#"]')).to.deep.include({ params: { id: '"]' } });
  });

  it('is found though something else carries the same id', async () => {
    const heading = Object.assign(document.createElement('h2'), { id: 'p', className: 'here' });
    document.body.append(heading);
    script('p', JSON.stringify(programme));
    const tag = put({ src: '#p' });
    await answered(tag);
    expect(tag.source.state).to.equal('ready');
  });

  it('is refused like a file', async () => {
    script('empty', ' \n');
    expect(await problemOf('#empty')).to.deep.include({
      code: 'empty',
      params: { address: '#empty' },
    });
    script('broken', '\n{"title": План}');
    expect((await problemOf('#broken')).params).to.include({ line: 2, column: 11 });
    script('big', ' '.repeat(10_000_001));
    expect(await problemOf('#big')).to.deep.include({ code: 'tooBig' });
  });

  const WRAPPERS: Record<string, [before: string, behind: string]> = {
    CDATA: ['<![CDATA[', ']]>'],
    'CDATA in a line comment': ['\n//<![CDATA[\n', '\n//]]>\n'],
    'CDATA in a comment': ['/*<![CDATA[*/', '/*]]>*/'],
    'a comment of HTML': ['<!--\n', '\n-->'],
    'a comment of both': ['\n<!--//--><![CDATA[//><!--\n', '\n//--><!]]>\n'],
    'a commented comment': ['// <!--\n', '\n// -->'],
  };
  for (const [name, [before, behind]] of Object.entries(WRAPPERS))
    it(`is read in ${name}`, async () => {
      script('p', before + JSON.stringify({ ...programme, title: 'A <!-- {b} ]]>' }) + behind);
      const tag = put({ src: '#p' });
      await answered(tag);
      expect(tag.source.state).to.equal('ready');
      expect(tag.title_).to.equal('A <!-- {b} ]]>');
    });

  it('in a wrapper, keeps its lines and columns', async () => {
    script('p', '<!--\n{"title": План}\n-->');
    expect((await problemOf('#p')).params).to.include({ line: 2, column: 11 });
  });

  it('of markup is told as such', async () => {
    script('p', '<p>План {2024}</p>');
    const { code, params } = await problemOf('#p');
    expect(code).to.equal('htmlNotJson');
    const { problems } = await import('../../src/i18n/ru/problems.js');
    const sentence = problems.sentences.htmlNotJson(params as { address: string });
    expect(sentence).to.contain('<script>').and.not.to.contain('веб-страница');
  });

  it('is waited for while the page is still coming', async () => {
    const frame = document.createElement('iframe');
    frame.className = 'here';
    document.body.append(frame);
    const page = frame.contentDocument!;
    const text = JSON.stringify(programme);
    page.open();
    page.write('<body><p>Дорожная карта</p>');
    let changes = 0;
    const source = new ProgrammeSource(() => changes++);
    source.update({ src: '#p', host: page.querySelector('p')!, isConnected: true });
    await tick();
    expect(page.readyState).to.equal('loading');
    expect(source.state, 'no script yet').to.equal('pending');
    page.write(`<script type="application/json" id="p">${text.slice(0, 50)}`);
    await tick();
    expect(source.state, 'half a script').to.equal('pending');
    page.write(`${text.slice(50)}</script>`);
    page.close();
    await waitUntil(() => source.state === 'ready');
    expect(changes).to.equal(1);
  });
});
