/** What each role may put into a post of WordPress, and whether a visitor sees the programme. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { type Browser } from 'puppeteer-core';
import { type Cell, holdMatrix } from '../matrix.js';
import { takePicture } from '../picture.js';
import { launch, see, watch } from '../visitor.js';
import { PASSWORD, startWordPress, type WordPress } from './site.js';
import { User } from './user.js';

const ROLES = { administrator: 'администратор', editor: 'редактор', author: 'автор' };
type Forms = Partial<Record<Cell['form'], (files: string) => string>>;
const FORMS: Forms = {
  tag: () =>
    '<prog-roadmap src="/programme.json"><a href="/programme.json">Дорожная карта</a></prog-roadmap>',
  box: () =>
    '<div class="prog-embed" data-src="/programme.json" data-view="roadmap"><a href="/programme.json">Дорожная карта</a></div>',
  link: () => '<p><a href="/programme.json#prog-roadmap">Дорожная карта</a></p>',
  frame: (files) =>
    `<iframe src="${files}/embed.html?src=/programme.json&view=roadmap" title="Дорожная карта" loading="lazy"></iframe>`,
};
const PLUGIN_FORMS: Forms = {
  ...FORMS,
  shortcode: () => '[prog-roadmap src="/programme.json"]',
  block: () => '<!-- wp:prog-widgets/programme {"view":"roadmap","src":"/programme.json"} /-->',
};
const PROGRAMME = readFileSync(
  new URL('../../../demo/programmes/example.json', import.meta.url),
  'utf8',
);
/** Why an author's form does not show. */
const NOTES: Partial<Record<Cell['form'], string>> = {
  tag: 'Видна, если адрес ссылки внутри кончается на #prog-roadmap.',
  frame: 'WordPress не даёт автору вставить фрейм: берите ссылку.',
};
/** Pictures that WordPress's own editor takes from its makers. */
const OF_WORDPRESS_ITSELF = /https:\/\/(s\.w\.org|\w+\.gravatar\.com)\//;
interface Post {
  id: number;
  url: string;
  stored: string;
}

let wordpress: WordPress;
let browser: Browser;
const cells: Cell[] = [];

before(async () => {
  wordpress = await startWordPress();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await wordpress?.close();
});

const post = (role: string, content: string): Post =>
  wordpress.act<Post>({ do: 'post', role, content });
const setPlugin = (on: boolean): void =>
  assert.deepEqual(wordpress.act({ do: 'plugin', on }), { active: on });

async function measure(setting: string, forms: Forms, files: string): Promise<void> {
  const where = `WordPress ${wordpress.version}`;
  for (const [role, name] of Object.entries(ROLES))
    for (const [key, write] of Object.entries(forms)) {
      const form = key as Cell['form'];
      const content = write(files);
      const { url, stored } = post(role, content);
      const { shown, troubles } = await see(browser, url, 'prog-roadmap');
      assert.deepEqual(troubles, [], `${form} of ${role}`);
      const note = shown ? {} : { note: NOTES[form] };
      cells.push({ where, setting, role: name, form, kept: kept(content, stored), shown, ...note });
    }
}

function kept(content: string, stored: string): Cell['kept'] {
  // Ampersands in addresses are written out for authors, and what says that no redirect counts is added.
  if (stored.replaceAll('&amp;', '&').replace(' data-mode=same-origin', '') === content)
    return 'whole';
  if (stored.includes('<a href="/programme.json')) return 'link';
  return stored.trim() ? 'text' : 'nothing';
}

describe('without the plugin', () => {
  test('each form of each role', () => measure('без плагина', FORMS, '/prog-widgets'));

  test('no JSON can be uploaded', async () => {
    const user = await User.login(wordpress.url, 'administrator');
    const { status, body } = await user.upload('programme.json', PROGRAMME);
    assert.equal(status, 500);
    assert.equal(body.code, 'rest_upload_unknown_error');
  });
});

describe('with the plugin', () => {
  before(() => setPlugin(true));

  test('each form of each role', () =>
    measure('с плагином', PLUGIN_FORMS, '/wp-content/plugins/prog-widgets/assets'));

  test('the matrix is as committed', () => holdMatrix(import.meta.url, cells));

  test('a shortcode or block never becomes a script', async () => {
    const evil = '&quot;&gt;<script>document.title="evil"</script>';
    const texts = [
      `[prog-roadmap src='/programme.json' project='"><script>document.title="evil"</script>']`,
      `[prog-roadmap src='javascript:alert(1)' lang='${evil}']`,
      `<!-- wp:prog-widgets/programme {"view":"roadmap\\u0022\\u003e\\u003cscript\\u003e","src":"/programme.json"} /-->`,
      `<!-- wp:prog-widgets/programme {"src":"/programme.json","project":"\\u0022\\u003e\\u003cscript\\u003edocument.title=1\\u003c/script\\u003e"} /-->`,
    ];
    for (const text of texts)
      for (const role of ['author', 'administrator']) {
        const { url } = post(role, text);
        const html = await (await fetch(url)).text();
        assert.doesNotMatch(html, /<script>document/, text);
        assert.doesNotMatch(html, /(src|href)=.javascript:/, text);
        assert.doesNotMatch(html, /<prog-roadmap[^>]*"><script/, text);
      }
  });

  test('authors still write no script, frame or handler', () => {
    const { stored } = post(
      'author',
      '<prog-roadmap src="javascript:alert(1)" onclick="alert(1)" style="color:red"><script>1</script></prog-roadmap><prog-other src="/x"></prog-other>',
    );
    assert.equal(stored, '<prog-roadmap data-mode=same-origin src="alert(1)">1</prog-roadmap>');
  });

  test('authors name files of this site only, and no redirect leads from it', () => {
    const kept = (src: string): string =>
      post('author', `<prog-roadmap src="${src}">x</prog-roadmap>`).stored;
    const own = ['/programme.json', 'programme.json', `${wordpress.url}/programme.json`];
    for (const src of own)
      assert.equal(kept(src), `<prog-roadmap data-mode=same-origin src="${src}">x</prog-roadmap>`);
    const others = [
      'https://evil.example/p.json',
      '//evil.example/p.json',
      '/&#92;evil.example/p.json',
      '&#47;/evil.example/p.json',
      '/&#9;/evil.example/p.json',
      `${wordpress.url}.evil.example/p.json`,
    ];
    for (const src of others)
      assert.equal(kept(src), '<prog-roadmap data-mode=same-origin>x</prog-roadmap>', src);
    const twice = kept('/programme.json');
    assert.match(
      post('author', twice).stored,
      /^<prog-roadmap data-mode=["']?same-origin["']? src="\/programme\.json">x</,
    );
    const site = post(
      'administrator',
      '<prog-roadmap src="https://evil.example/p.json">x</prog-roadmap>',
    );
    assert.doesNotMatch(site.stored, /data-mode/);
  });

  test('what comes by XML-RPC is looked at as well', async () => {
    const send = async (name: string, text: string): Promise<string> => {
      const call = `<?xml version="1.0"?><methodCall><methodName>metaWeblog.newMediaObject</methodName><params><param><value><int>1</int></value></param><param><value><string>author</string></value></param><param><value><string>${PASSWORD}</string></value></param><param><value><struct><member><name>name</name><value><string>${name}</string></value></member><member><name>type</name><value><string>application/json</string></value></member><member><name>bits</name><value><base64>${Buffer.from(text).toString('base64')}</base64></value></member></struct></value></param></params></methodCall>`;
      const answer = await fetch(`${wordpress.url}/xmlrpc.php`, {
        method: 'POST',
        headers: { 'content-type': 'text/xml' },
        body: call,
      });
      return answer.text();
    };
    assert.match(
      await send('other.json', '{"title": "Другое"}'),
      /faultString[^]*Это не файл программы развития/,
    );
    assert.match(
      await send('none.json', '<script>alert(1)</script>'),
      /faultString[^]*Это не JSON/,
    );
    assert.match(await send('programme.json', PROGRAMME), /<name>url<\/name>[^]*programme/);
  });

  test('another JSON, and none at all, are refused in a sentence', async () => {
    const user = await User.login(wordpress.url, 'author');
    const other = await user.upload('other.json', '{"title": "Другое"}');
    assert.match(
      other.body.message,
      /Это не файл программы развития: в нём нет formatVersion, period\./,
    );
    const none = await user.upload('none.json', '<script>alert(1)</script>');
    assert.match(none.body.message, /Это не JSON: файл не читается\./);
  });

  test('a new upload shows without an edit of the post', async () => {
    const author = await User.login(wordpress.url, 'author');
    const editor = await User.login(wordpress.url, 'editor');
    const address = `${wordpress.url}/?prog-widgets=programme.json`;
    const { url } = post('author', '[prog-passport]');
    const link = post(
      'author',
      '<p><a href="/?prog-widgets=programme.json#prog-passport">Паспорт</a></p>',
    );
    assert.equal((await fetch(address)).status, 404);
    assert.equal((await see(browser, url, 'prog-passport')).shown, false);

    const etags: string[] = [];
    for (const title of ['Первая редакция', 'Вторая редакция']) {
      const programme = JSON.stringify({ ...JSON.parse(PROGRAMME), title });
      const { status, body } = await author.upload('programme.json', programme);
      assert.equal(status, 201, JSON.stringify(body));
      assert.equal(body.mime_type, 'application/json');
      assert.equal(await editor.choose(body.id), 200);
      for (const page of [url, link.url]) {
        const { text, troubles } = await see(browser, page, 'prog-passport');
        assert.ok(text.includes(title), `${page} shows: ${text.slice(0, 200)}`);
        assert.deepEqual(troubles, []);
      }
      const { headers } = await fetch(address);
      assert.match(headers.get('content-type')!, /^application\/json/);
      assert.ok(headers.get('last-modified'));
      const etag = headers.get('etag')!;
      const again = await fetch(address, { headers: { 'if-none-match': etag } });
      assert.equal(again.status, 304);
      etags.push(etag);
    }
    const stale = await fetch(address, { headers: { 'if-none-match': etags[0]! } });
    assert.equal(stale.status, 200);
    assert.equal(await author.choose(1), 403, 'an author may choose');
  });

  test('the block editor inserts the block and shows the part', async () => {
    const page = await browser.newPage();
    const { url, cookies } = await User.login(wordpress.url, 'administrator');
    const troubles = watch(page, url);
    await browser.setCookie(...cookies.map((it) => ({ ...it, domain: 'localhost', path: '/' })));
    await page.goto(`${url}/wp-admin/post-new.php`, { waitUntil: 'load' });
    await page.waitForFunction(() =>
      (globalThis as any).wp?.blocks?.getBlockType('prog-widgets/programme'),
    );
    await page.evaluate(() => {
      const { blocks, data } = (globalThis as any).wp;
      const block = blocks.createBlock('prog-widgets/programme', { src: '/programme.json' });
      data.dispatch('core/block-editor').insertBlock(block);
    });
    await page.waitForSelector('.wp-block prog-roadmap[data-state="ready"]', { timeout: 20_000 });
    const controls = await page.evaluate(() => {
      const { data } = (globalThis as any).wp;
      const [first] = data.select('core/block-editor').getBlocks();
      data.dispatch('core/block-editor').selectBlock(first.clientId);
      return first.name;
    });
    assert.equal(controls, 'prog-widgets/programme');
    await takePicture(page, 'wordpress-block', 760);
    assert.deepEqual(
      troubles.filter((it) => !OF_WORDPRESS_ITSELF.test(it)),
      [],
    );
    await page.close();
  });
});
