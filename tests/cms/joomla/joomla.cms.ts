/**
 * Joomla can't be had here. The rules of its text filters are a model, the plugin runs in real PHP against stand-ins; what
 * comes out of both is opened in a browser. The matrix says so in each cell.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Browser } from 'puppeteer-core';
import { buildPlugin } from '../../../integrations/joomla/build.mjs';
import { VIEWS } from '../../../src/embed/placeholders.js';
import { among, FORMS, keptOf, SRC, startSite, type Form, type Site } from '../forms.js';
import { assertHarmless, HOSTILE_ADDRESSES, HOSTILE_VALUES } from '../hostile.js';
import { holdMatrix, type Cell } from '../matrix.js';
import { assertParses, runPhp } from '../php.js';
import { launch } from '../visitor.js';
import { FILTERS, filterText, type FilterType } from './filter.js';
import { testSigns } from './signs.js';

const WHERE = {
  'без плагина': 'Joomla, правила InputFilter (сама CMS не запускалась)',
  'с плагином': 'Joomla, правила InputFilter и плагин на подставном API (сама CMS не запускалась)',
};
const SHORTCODE = `<p>{prog-roadmap src="${SRC}"}</p>`;
const PLUGIN_FORMS = {
  ...FORMS,
  frame: FORMS.frame.replace('/prog-widgets/', '/media/plg_content_progwidgets/'),
  shortcode: SHORTCODE,
};

const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-joomla-'));
const built = buildPlugin(folder);
const manifest = readFileSync(join(built, 'progwidgets.xml'), 'utf8');
const root = join(folder, 'site');
const standIn = fileURLToPath(new URL('stand-in.php', import.meta.url));
let site: Site;
let browser: Browser;
before(async () => {
  install();
  site = await startSite({
    '/media/plg_content_progwidgets/': join(root, 'media/plg_content_progwidgets'),
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

/** Only what the manifest names gets to its place, as the installer of Joomla does it. */
function install(): void {
  const [, media = ''] = /(<media [^]*<\/media>)/.exec(manifest) ?? [];
  const copy = (list: string, from: string, to: string): void => {
    for (const [, name = ''] of list.matchAll(/<(?:filename|folder)[^>]*>([^<]+)</g))
      cpSync(join(from, name), join(root, to, name), { recursive: true });
  };
  copy(/<files>[^]*<\/files>/.exec(manifest)![0], built, 'plugins/content/progwidgets');
  copy(media, join(built, 'media'), 'media/plg_content_progwidgets');
}

interface Asked {
  joomla?: 4 | 5;
  context?: string;
  client?: string;
  mayEdit?: boolean;
  language?: string;
  params?: { src?: string };
}
const prepared = (text: string, more: Asked = {}) =>
  runPhp<{ body: string; head: string }>(standIn, [root], {
    ...{ text, joomla: 5, context: 'com_content.article', client: 'site', mayEdit: false },
    ...{ language: 'ru-RU', params: {}, ...more },
  });

describe('the text filters', () => {
  test('their rules, one by one', () => {
    assert.equal(filterText('<prog-roadmap src="/p">К</prog-roadmap>', 'BL'), 'К');
    assert.equal(filterText('<prog-roadmap src="/p">К</prog-roadmap>', 'NONE').length, 39);
    assert.equal(filterText('<p onclick="x" data-a="b" data-c>К</p>', 'BL'), '<p data-a="b">К</p>');
    assert.equal(filterText('<a href="javascript:x">К</a>', 'BL'), '<a>К</a>');
    assert.equal(filterText('<scr<b>ipt>К</scr</b>ipt>', 'NH').includes('<script'), false);
    assert.equal(filterText('<iframe src="/p"></iframe>К', 'BL'), 'К');
    assert.equal(filterText('<p>К <b>1</b></p>', 'NH'), 'К 1');
  });

  test('each form of each group, without the plugin and with it', async () => {
    const cells: Cell[] = [];
    for (const setting of ['без плагина', 'с плагином'] as const)
      for (const [role, type] of Object.entries(FILTERS)) {
        const forms = setting === 'с плагином' ? PLUGIN_FORMS : FORMS;
        for (const [form, html] of Object.entries(forms) as [Form | 'shortcode', string][])
          cells.push({
            where: WHERE[setting],
            setting,
            role,
            form,
            ...(await measure(form, html, type, setting)),
          });
      }
    holdMatrix(import.meta.url, cells);
  });
});

async function measure(
  form: Form | 'shortcode',
  html: string,
  type: FilterType,
  setting: string,
): Promise<Pick<Cell, 'kept' | 'shown' | 'note'>> {
  const published = async (written: string): Promise<{ left: string; shown: boolean }> => {
    const left = filterText(among(written), type);
    // Without the plugin the loader is in the template; with it, the plugin brings it.
    const { body, head } = setting === 'с плагином' ? prepared(left) : { body: left };
    const { shown, troubles } = await site.show(browser, body, { head });
    assert.deepEqual(troubles, [], form);
    return { left, shown };
  };
  const { left, shown } = await published(html);
  // The paragraph around the sign is no part of it.
  const kept =
    form === 'shortcode' && left.includes(html.slice(3, -4)) ? 'whole' : keptOf(html, left);
  if (shown) return { kept, shown };
  const isHelped = form === 'tag' && (await published(`<p>${html}</p>`)).shown;
  const note = isHelped
    ? 'Видна, если тег стоит внутри своего абзаца (p).'
    : type === 'NH'
      ? 'Фильтр «Без HTML» оставляет одни слова: остаётся шорткод плагина.'
      : 'Фильтр текста это вырезает: берите ссылку или шорткод плагина.';
  return { kept, shown, note };
}

describe('the plugin', () => {
  test('all of its PHP can be parsed; its manifest names what is there', () => {
    assertParses(join(built));
    assert.ok(existsSync(join(root, 'plugins/content/progwidgets/language/ru-RU')));
    for (const name of ['loader.js', 'embed.html', 'chunks', 'joomla.asset.json'])
      assert.ok(existsSync(join(root, 'media/plg_content_progwidgets', name)), name);
  });

  test('it speaks Russian and English, in the same keys', () => {
    const keys = (language: string, kind: string): string[] =>
      readFileSync(join(built, `language/${language}/plg_content_progwidgets${kind}.ini`), 'utf8')
        .trim()
        .split('\n')
        .filter((line) => line && !line.startsWith('; '))
        .map((line) => /^([A-Z_]+)="[^"]+"$/.exec(line)?.[1] ?? assert.fail(line));
    for (const kind of ['', '.sys']) assert.deepEqual(keys('ru-RU', kind), keys('en-GB', kind));
    for (const [label] of manifest.matchAll(/PLG_[A-Z_]+/g))
      assert.ok(keys('ru-RU', '').includes(label), label);
    for (const view of VIEWS)
      assert.ok(
        keys('ru-RU', '').includes(
          `PLG_CONTENT_PROGWIDGETS_VIEW_${view.toUpperCase().replace('-', '_')}`,
        ),
      );
  });

  test('every part is shown in Joomla 4 and 5, and the files are asked for once', async () => {
    const text = VIEWS.map((it) => `<p>{prog-${it} src=/programmes/example.json for=i1}</p>`).join(
      '',
    );
    const { body, head } = prepared(text);
    assert.deepEqual(prepared(text, { joomla: 4 }), { body, head });
    assert.equal(head.match(/<link /g)?.length, 1);
    assert.equal(head.match(/<script type="module" /g)?.length, 1);
    const { ready, troubles } = await site.show(browser, body, { head });
    assert.deepEqual(
      ready.sort(),
      VIEWS.map((view) => `prog-${view}`),
    );
    assert.deepEqual(troubles, []);
  });

  test('options become attributes, and nothing else does', () => {
    const all =
      'for from group heading-level lang project scale section stage table to today view'.split(
        ' ',
      );
    const said = all.map((name) => `${name}="${name} 1"`).join(' ');
    assert.equal(
      prepared(`<p>{prog-swot src="/p.json?a=1&amp;b=2" ${said} onclick="x" style="y" id=z}</p>`)
        .body,
      `<prog-swot src="/p.json?a=1&amp;b=2" data-mode="same-origin" ${said}><a href="/p.json?a=1&amp;b=2#prog-swot">SWOT-анализ</a></prog-swot>`,
    );
  });

  test('it reads what visual editors make of a sign', () => {
    const plain = prepared(`{prog-roadmap src="${SRC}" project="d1"}`).body;
    assert.match(plain, /^<prog-roadmap src="[^"]+" data-mode="same-origin" project="d1">/);
    for (const sign of [
      `{prog-roadmap src=&quot;${SRC}&quot;&nbsp;project=&quot;d1&quot;}`,
      `{prog-roadmap src=“${SRC}” project=“d1”}`,
      `{Prog-Roadmap <span lang="ru">src='${SRC}'</span> project=d1 }`,
      `<p style="margin: 0"> {prog-roadmap src=${SRC} project=d1} </p>`,
    ])
      assert.equal(prepared(sign).body, plain, sign);
    const inside = prepared(`<p>Карта: {prog-roadmap src="${SRC}" project="d1"}</p>`).body;
    assert.equal(inside, `<p>Карта: ${plain}</p>`);
  });

  test('texts that are not for it stay as they are', () => {
    for (const text of ['<p>{prog-other}</p>', '{programme}', '<p>prog-</p>', '{loadmodule x}'])
      assert.equal(prepared(text).body, text);
    assert.deepEqual(prepared('<p>Без программы</p>'), { body: '<p>Без программы</p>', head: '' });
    assert.equal(prepared(SHORTCODE, { client: 'api' }).body, SHORTCODE);
    const found = prepared(`1${SHORTCODE}2`, { context: 'com_finder.indexer' });
    assert.deepEqual(found, { body: '12', head: '' });
  });

  test('no value becomes markup, no address a script or another site', async () => {
    // In an article of somebody who may write any HTML, and as an editor would have written it out.
    const written = HOSTILE_VALUES.flatMap((value) => [
      value.replaceAll('"', "'"),
      value.replace(/[<>"&]/g, (it) => `&#${it.charCodeAt(0)};`),
    ]);
    const signs = written.map((value) => `{prog-roadmap src="${SRC}" project="${value}"}`);
    for (const sign of signs) assertHarmless(prepared(sign).body);
    for (const value of written)
      assertHarmless(prepared(`{prog-roadmap src="/p.json?${value}"}`).body);
    const { body, head } = prepared(signs.join(''));
    assert.deepEqual((await site.show(browser, body, { head })).troubles, []);
    for (const address of [
      ...HOSTILE_ADDRESSES,
      'https://evil.example/p.json',
      '/&#9;/evil.example',
      'p.json',
    ])
      assert.equal(prepared(`{prog-roadmap src="${address}"}`).body, '', address);
    for (const src of ['javascript:alert(1)', 'p.json'])
      assert.equal(prepared('{prog-roadmap}', { params: { src } }).body, '');
  });

  testSigns(prepared);

  test('the file of the settings, and this site by its full address', () => {
    const params = { src: 'https://data.example/p.json' };
    for (const sign of ['{prog-roadmap}', `{prog-roadmap src="${params.src}"}`])
      assert.match(
        prepared(sign, { params }).body,
        /^<prog-roadmap src="https:\/\/data\.example\/p\.json">/,
      );
    assert.match(
      prepared('{prog-roadmap src="https://school.example/p.json"}').body,
      /^<prog-roadmap /,
    );
    assert.equal(prepared('{prog-roadmap src="https://school.example.evil/p.json"}').body, '');
  });

  test('only who may edit is told that the file is missing', () => {
    assert.equal(prepared('{prog-roadmap}').body, '');
    assert.match(prepared('{prog-roadmap}', { mayEdit: true }).body, /не указан файл/);
    const english = prepared('{prog-roadmap}', { mayEdit: true, language: 'en-GB' });
    assert.match(english.body, /no file is named/);
  });
});
