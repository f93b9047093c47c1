/**
 * 1С-Битрикс can't be had here. Its sanitizer's rules are a model, its component runs in real PHP against stand-ins; what
 * comes out of both is opened in a browser. The matrix says so in each cell.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Browser } from 'puppeteer-core';
import { buildComponent } from '../../../integrations/bitrix/build.mjs';
import { VIEWS } from '../../../src/embed/placeholders.js';
import { among, FORMS, keptOf, SRC, startSite, type Form, type Site } from '../forms.js';
import { assertHarmless, HOSTILE_ADDRESSES, HOSTILE_VALUES } from '../hostile.js';
import { holdMatrix, type Cell } from '../matrix.js';
import { assertParses, runPhp } from '../php.js';
import { launch } from '../visitor.js';
import { sanitize, type Settings } from './sanitizer.js';

const RULES = 'Битрикс, правила CBXSanitizer (сама CMS не запускалась)';
const COMPONENT = 'Битрикс, компонент на подставном API (сама CMS не запускалась)';
const SETTINGS: Record<string, Settings> = {
  'уровень HIGH': { level: 'HIGH' },
  'уровень MIDDLE': { level: 'MIDDLE' },
  'уровень LOW': { level: 'LOW' },
  'уровень LOW с allowAttributes': {
    level: 'LOW',
    attributes: { 'data-src': 'div', 'data-view': 'div' },
  },
};

const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-bitrix-'));
const component = buildComponent(folder);
const standIn = fileURLToPath(new URL('stand-in.php', import.meta.url));
let site: Site;
let browser: Browser;
before(async () => {
  site = await startSite({ '/local/components/prog/programme/': component });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

type Part = Record<string, unknown>;
const page = (parts: Part[], more: { editing?: boolean; language?: string } = {}) =>
  runPhp<{ body: string; head: string }>(standIn, [folder], { do: 'page', parts, ...more });

describe('the sanitizer', () => {
  test('its rules, one by one', () => {
    const low = (html: string, more: Partial<Settings> = {}): string =>
      sanitize(html, { level: 'LOW', ...more });
    assert.equal(low('<prog-roadmap src="/p.json">Карта</prog-roadmap>'), 'Карта');
    // Allowed by name, it would still be read as <prog>.
    const prog = { tags: { 'prog-roadmap': ['src'], prog: ['src'] } };
    assert.equal(
      low('<prog-roadmap src="/p.json">Карта</prog-roadmap>', prog),
      '<prog src="/p.json">Карта</prog>',
    );
    assert.equal(low('<p onclick="x" class="a">1</p>'), '<p class="a">1</p>');
    assert.equal(low('<a href="javascript:alert(1)">1</a>'), '<a>1</a>');
    assert.equal(low('<a href="p.json">1</a>'), '<a href="http://p.json">1</a>');
    assert.equal(low('<script>alert(1)</script>2'), '2');
    assert.equal(sanitize('<div class="a"><a href="/">1</a></div>', { level: 'HIGH' }), '1');
  });

  test('each form at each level', async () => {
    const cells: Cell[] = [];
    for (const [setting, settings] of Object.entries(SETTINGS))
      for (const form of Object.keys(FORMS) as Form[])
        cells.push({ where: RULES, setting, role: '', form, ...(await measure(form, settings)) });
    const { body, head } = page([{ VIEW: 'roadmap', SRC }]);
    const { shown, troubles } = await site.show(browser, among(body), { head });
    assert.deepEqual(troubles, []);
    const whole = {
      where: COMPONENT,
      setting: '',
      role: '',
      form: 'block',
      kept: 'whole',
    } as const;
    cells.push({ ...whole, shown });
    holdMatrix(import.meta.url, cells);
  });
});

async function measure(
  form: Form,
  settings: Settings,
): Promise<Pick<Cell, 'kept' | 'shown' | 'note'>> {
  const published = async (html: string): Promise<{ left: string; shown: boolean }> => {
    const left = sanitize(among(html), settings);
    const { shown, troubles } = await site.show(browser, left);
    assert.deepEqual(troubles, [], form);
    return { left, shown };
  };
  const { left, shown } = await published(FORMS[form]);
  const kept = keptOf(FORMS[form], left);
  if (shown) return { kept, shown };
  // A paragraph can hold our tag; what is left of it there is a link alone in its paragraph.
  const isHelped = form === 'tag' && (await published(`<p>${FORMS.tag}</p>`)).shown;
  const note = isHelped
    ? 'Видна, если тег стоит внутри своего абзаца (p).'
    : 'Санитайзер это вырезает: берите ссылку (её не пропускает только HIGH) или компонент.';
  return { kept, shown, note };
}

describe('the component', () => {
  test('all of its PHP can be parsed', () => assertParses(folder));

  test('its dialog asks for every part, the file and every option, in both languages', () => {
    for (const language of ['ru', 'en']) {
      const { description, parameters } = runPhp<{
        description: Part;
        parameters: { GROUPS: Record<string, Part>; PARAMETERS: Record<string, Part> };
      }>(standIn, [folder], { do: 'dialog', language });
      const { VIEW, SRC: file } = parameters.PARAMETERS;
      assert.deepEqual(Object.keys(VIEW!['VALUES'] as Part).sort(), VIEWS);
      assert.deepEqual([file!['TYPE'], file!['FD_EXT']], ['FILE', 'json']);
      const names = [...Object.values(parameters.PARAMETERS), ...Object.values(parameters.GROUPS)]
        .map((it) => it['NAME'])
        .concat(
          Object.values(VIEW!['VALUES'] as Part),
          description['NAME'],
          description['DESCRIPTION'],
        );
      for (const name of names)
        assert.match(String(name), language === 'ru' ? /[А-я]/ : /^[^А-я]+$/);
      assert.equal(new Set(names).size, names.length);
    }
  });

  test('every part is shown, and the files are asked for once', async () => {
    const { body, head } = page(
      VIEWS.map((view) => ({
        VIEW: view,
        SRC: '/programmes/example.json',
        ...(view === 'indicator' && { FOR: 'i1' }),
      })),
    );
    assert.equal(head.match(/<link /g)?.length, 1);
    assert.equal(head.match(/<script type="module" /g)?.length, 1);
    assert.match(head, /loader\.js\?\d+"/);
    const { ready, troubles } = await site.show(browser, body, { head });
    assert.deepEqual(
      ready.sort(),
      VIEWS.map((view) => `prog-${view}`),
    );
    assert.deepEqual(troubles, []);
  });

  test('options become attributes, and nothing else does', () => {
    const options = {
      ...{ PROJECT: 'd1', STAGE: 's1', FROM: '2022', TO: '2023', GROUP: 'year', SCALE: 'month' },
      ...{ FOR: 'i1', SHOW: 'trend', SECTION: 'a', TABLE: 'b', HEADING_LEVEL: '3', LANG: 'en' },
      TODAY: '2023-12-10',
    };
    const junk = { ONCLICK: 'alert(1)', STYLE: 'color:red', CACHE_TYPE: 'A', STAGES: ['x'] };
    assert.equal(
      page([{ VIEW: 'indicator', SRC: '/p.json?a=1&b=2', ...options, ...junk }]).body.trim(),
      '<prog-indicator src="/p.json?a=1&amp;b=2" project="d1" stage="s1" from="2022" to="2023" group="year"' +
        ' scale="month" for="i1" view="trend" section="a" table="b" heading-level="3" lang="en" today="2023-12-10">' +
        '<a href="/p.json?a=1&amp;b=2#prog-indicator">Один показатель</a></prog-indicator>',
    );
  });

  test('no value becomes markup, no address a script', async () => {
    const parts = HOSTILE_VALUES.map((value) => ({
      VIEW: 'roadmap',
      SRC,
      PROJECT: value,
      LANG: value,
    }));
    for (const part of parts) {
      assertHarmless(page([part]).body);
      assertHarmless(page([{ VIEW: 'roadmap', SRC: `/p.json?${part.PROJECT}` }]).body);
    }
    const { body, head } = page(parts);
    assert.deepEqual((await site.show(browser, body, { head })).troubles, []);
    for (const address of [...HOSTILE_ADDRESSES, '', '/a\nb'])
      assert.deepEqual(page([{ VIEW: 'roadmap', SRC: address }]), { body: '', head: '' }, address);
    assert.equal(page([{ VIEW: 'roadmap"><b', SRC }]).body, '');
    assert.equal(page([{ VIEW: 'roadmap', SRC: [SRC] }]).body, '');
  });

  test('only who edits the page is told that the file is missing', () => {
    assert.match(page([{ VIEW: 'roadmap', SRC: '' }], { editing: true }).body, /не указан файл/);
    const english = page([{ VIEW: 'roadmap' }], { editing: true, language: 'en' });
    assert.match(english.body, /no file is named/);
  });
});
