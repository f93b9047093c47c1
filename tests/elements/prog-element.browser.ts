import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgErrorEvent, ProgLoadEvent, ProgPassport } from '../../src/index.js';
import { inside, shown, SMALL } from './support.js';

const json = (id: string, content: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(content)}</script>`;

describe('what every tag shares', () => {
  it('without an address it is empty, says so calmly, and keeps the fallback', async () => {
    const tag = await fixture<ProgPassport>(
      '<prog-passport><a href="/p.json">Файл</a></prog-passport>',
    );
    expect(tag.dataset['state']).to.equal('empty');
    expect(inside(tag, '.note').textContent).to.contain('Программа не указана');
    expect(inside(tag, 'slot')).to.exist;
  });

  it('reads a programme from the page itself', async () => {
    await fixture(json('in-page', SMALL));
    const tag = await fixture<ProgPassport>('<prog-passport src="#in-page"></prog-passport>');
    if (tag.dataset['state'] !== 'ready') await oneEvent(tag, 'prog-load');
    expect(tag.dataset['state']).to.equal('ready');
    expect(tag.matches(':state(ready)')).to.equal(true);
    expect(tag.shadowRoot!.textContent).to.contain('Развитие кадров');
    expect(tag.shadowRoot!.querySelector('slot')).to.equal(null);
  });

  it('a failure keeps the fallback, says a sentence, and gives the reason to the editor', async () => {
    const tag = await fixture<ProgPassport>(
      '<prog-passport src="/no-such-file.json"><a href="/p.json">Файл</a></prog-passport>',
    );
    const event: Event = await oneEvent(tag, 'prog-error');
    const { problems } = event as ProgErrorEvent;
    expect(problems[0]!.code).to.equal('notFound');
    expect(event.composed && event.bubbles).to.equal(true);
    // The words for the editor come after the visitor's.
    await waitUntil(() => tag.shadowRoot!.querySelector('.note details'));
    expect(tag.dataset['state']).to.equal('failed');
    expect(inside(tag, 'slot')).to.exist;
    expect(inside(tag, '.note p').textContent).to.contain('Не получилось');
    expect(inside(tag, '.note details').textContent).to.contain('/no-such-file.json');
  });

  it('prog-load comes once for a programme, with what was recovered', async () => {
    const tag = await fixture<ProgPassport>('<prog-passport></prog-passport>');
    let times = 0;
    tag.addEventListener('prog-load', () => times++);
    const loaded = oneEvent(tag, 'prog-load');
    tag.programme = { ...SMALL, activities: [{ id: 'a', title: 'Аудит', project: 'd9' }] };
    const event = (await loaded) as Event as ProgLoadEvent;
    expect(event.problems.map((it) => it.code)).to.deep.equal(['unknownReference']);
    tag.headingLevel = 3;
    await tag.updateComplete;
    expect(times).to.equal(1);
  });

  it('another programme replaces the first', async () => {
    const tag = await shown<ProgPassport>('<prog-passport></prog-passport>', SMALL);
    const loaded = oneEvent(tag, 'prog-load');
    tag.programme = { ...SMALL, title: 'Каскад инициативных проектов' };
    await loaded;
    expect(tag.shadowRoot!.textContent).to.contain('Каскад');
  });

  it('the heading has the level that the page asks for', async () => {
    const tag = await shown<ProgPassport>(
      '<prog-passport heading-level="4"></prog-passport>',
      SMALL,
    );
    expect(inside(tag, 'h4').textContent).to.equal('Паспорт программы');
  });

  it('speaks the language of its place, also through a shadow root, and follows its own', async () => {
    const outer = await fixture<HTMLElement>('<div lang="en"><div class="host"></div></div>');
    const root = outer.querySelector('.host')!.attachShadow({ mode: 'open' });
    const tag = document.createElement('prog-passport');
    const loaded = oneEvent(tag, 'prog-load');
    tag.programme = SMALL;
    root.append(tag);
    await loaded;
    expect(inside(tag, 'h2').textContent).to.equal('Programme passport');
    tag.lang = 'ru';
    await tag.updateComplete;
    expect(inside(tag, 'h2').textContent).to.equal('Паспорт программы');
  });

  it('is light and painted, whatever the host page does to everything', async () => {
    const page = await fixture<HTMLElement>(
      '<div><style>* { color: red; background: black; text-transform: uppercase }</style></div>',
    );
    const tag = document.createElement('prog-passport');
    page.append(tag);
    const loaded = oneEvent(tag, 'prog-load');
    tag.programme = SMALL;
    await loaded;
    const style = getComputedStyle(inside(tag, '.prog'));
    expect(style.backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(style.color).to.equal('rgb(22, 33, 44)');
    expect(style.textTransform).to.equal('none');
  });

  it('survives being moved, as panels for poor sight move whole pages', async () => {
    const tag = await shown<ProgPassport>('<prog-passport></prog-passport>', SMALL);
    const wrapper = document.createElement('div');
    tag.parentElement!.append(wrapper);
    wrapper.append(tag);
    await tag.updateComplete;
    expect(tag.dataset['state']).to.equal('ready');
    expect(tag.shadowRoot!.textContent).to.contain('Развитие кадров');
  });

  it('text of a file is text', async () => {
    const tag = await shown<ProgPassport>('<prog-passport></prog-passport>', {
      ...SMALL,
      title: '<img src=x onerror="window.ran = true"> **важно**',
    });
    expect(tag.shadowRoot!.querySelector('img')).to.equal(null);
    expect(inside(tag, '.name').textContent).to.contain('<img src=x');
    expect(inside(tag, '.name strong').textContent).to.equal('важно');
  });
});
