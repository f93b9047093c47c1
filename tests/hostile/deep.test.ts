/** Chains of ten thousand: who stands under whom, lists within lists, marks within marks. Nothing may call itself so often. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkFile } from '../../src/checking/check.js';
import { readOutline } from '../../src/loading/outline.js';
import { isInOrder } from '../../src/programme/reading/is-in-order.js';
import { readProgramme } from '../../src/programme/read.js';
import { dayOf } from '../../src/programme/time/days.js';
import { readBrandBook } from '../../src/theme/brand-book.js';
import { viewsIn } from './views.js';

const LENGTH = 10_000;
const head = { formatVersion: '1.0', title: 'Программа', period: { from: '2019', to: '2024' } };
const viewsOf = await viewsIn('ru');

const chain = (link: string, last?: number): object[] =>
  Array.from({ length: LENGTH }, (_, index) => {
    const above = index ? index - 1 : last;
    const name = `Звено ${index}.`;
    return { id: `n${index}`, title: name, ...(above !== undefined && { [link]: `n${above}` }) };
  });

/** The collections whose items stand under each other: how they are written, and where they are shown. */
const CHAINS: [what: string, file: (last?: number) => object, path: string, shownIn: string[]][] = [
  [
    'projects',
    (last) => ({ projects: chain('parent', last) }),
    'projects[0].parent',
    ['projects', 'static'],
  ],
  [
    'activities',
    (last) => ({ activities: chain('parent', last) }),
    'activities[0].parent',
    ['roadmap', 'static'],
  ],
  [
    'bodies',
    (last) => ({ governance: { bodies: chain('reportsTo', last) } }),
    'governance.bodies[0].reportsTo',
    ['governance', 'static'],
  ],
];

/** How deep elements lie within each other. */
function depthOf(html: string): number {
  let [depth, most] = [0, 0];
  for (const [tag, end] of html.matchAll(/<(\/?)[a-z][^>]*>/g)) {
    if (/^<(br|meta|link|img|input|col|hr)\b/.test(tag)) continue;
    depth += end ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

describe('ten thousand under each other', () => {
  for (const [what, file, path, shownIn] of CHAINS) {
    test(`${what}: read, and each is shown`, async () => {
      const value = { ...head, ...file() };
      assert.ok(isInOrder(value));
      const { programme, problems } = readProgramme(value);
      assert.deepEqual(problems, []);
      const { errors } = await checkFile(
        Buffer.from(JSON.stringify(value)),
        'programme.json',
        'ru',
      );
      assert.equal(errors, 0);
      const views = viewsOf(programme!, dayOf(2021, 1, 1));
      for (const name of shownIn) {
        const view = views[name];
        const text = typeof view === 'string' ? view : JSON.stringify(view);
        const missing = chain('').find((it) => !text.includes((it as { title: string }).title));
        assert.equal(missing, undefined, name);
      }
      // Browsers lay out what lies five hundred deep, and not much more.
      assert.ok(depthOf(views['static'] as string) < 100);
    });

    test(`${what} in a circle: told, and cut at one link`, async () => {
      const value = { ...head, ...file(LENGTH - 1) };
      assert.ok(!isInOrder(value));
      const { programme, problems } = readProgramme(value);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.code, 'cycle');
      const links = JSON.stringify(programme).match(/"(?:parent|reportsTo)":/g)!;
      assert.equal(links.length, LENGTH - 1);
      for (const language of ['ru', 'en'] as const) {
        const bytes = Buffer.from(JSON.stringify(value));
        const { findings } = await checkFile(bytes, 'programme.json', language);
        assert.deepEqual(
          findings.map((it) => it.path.replace(/\d+/, '0')),
          [path],
        );
        assert.match(
          findings[0]!.message,
          language === 'ru' ? /подчинено само себе по кругу/ : /above itself/,
        );
      }
    });
  }
});

describe('ten thousand within each other', () => {
  const deep = (open: string, close: string, core = '1'): unknown =>
    JSON.parse(open.repeat(LENGTH) + core + close.repeat(LENGTH));
  const lists = deep('[', ']', '"2021"');
  const objects = deep('{"when":', '}', '"2021"');
  const item = { id: 'x', title: 'Аудит' };
  const FIELDS: [what: string, fields: (value: unknown) => object][] = [
    ['when', (it) => ({ activities: [{ ...item, when: it }] })],
    ['when in a list', (it) => ({ activities: [{ ...item, when: ['2021', it] }] })],
    ['months', (it) => ({ activities: [{ ...item, when: { every: 'P1Y', byMonth: it } }] })],
    ['parts', (it) => ({ activities: [{ ...item, parts: it }] })],
    ['a part', (it) => ({ activities: [{ ...item, parts: [{ title: 'Часть', when: it }] }] })],
    ['who answers', (it) => ({ activities: [{ ...item, responsible: it }] })],
    ['rows of a table', (it) => ({ tables: [{ ...item, columns: ['А'], rows: it }] })],
    ['a row of a table', (it) => ({ tables: [{ ...item, columns: ['А'], rows: [it] }] })],
    ['a passport', (it) => ({ passport: [{ label: 'Цель', value: it }] })],
    ['a title', (it) => ({ projects: [{ id: 'p', title: it }] })],
    [
      'a target',
      (it) => ({ indicators: [{ ...item, direction: 'increase', final: [{ target: it }] }] }),
    ],
    ['scores', (it) => ({ assessments: [{ ...item, items: [{ ...item, scores: it }] }] })],
    ['links', (it) => ({ sections: [{ ...item, links: it }] })],
    ['a legend', (it) => ({ marksLegend: it })],
    ['an unknown key', (it) => ({ own: it })],
    ['an unknown key of an item', (it) => ({ activities: [{ ...item, own: it }] })],
    ['the whole of it', (it) => ({ activities: it, projects: it, governance: it, swot: it })],
  ];
  for (const [what, fields] of FIELDS)
    for (const [kind, value] of [
      ['lists', lists],
      ['objects', objects],
    ] as const)
      test(`${kind} as ${what}`, async () => {
        const file = { ...head, ...fields(value) };
        const { programme, problems } = readProgramme(file);
        assert.notDeepEqual(problems, []);
        assert.ok(!isInOrder(file));
        assert.doesNotThrow(() => JSON.stringify(programme));
        viewsOf(programme!, dayOf(2021, 1, 1));
        const core = '"@"';
        const wrap: [string, string] = kind === 'lists' ? ['[', ']'] : ['{"when":', '}'];
        const text = JSON.stringify({ ...head, ...fields('@') }).replaceAll(
          core,
          wrap[0].repeat(LENGTH) + '1' + wrap[1].repeat(LENGTH),
        );
        const { findings } = await checkFile(Buffer.from(text), 'programme.json', 'ru');
        assert.ok(findings.length > 0);
      });

  test('marks of the inline subset', () => {
    for (const [open, close] of [
      ['**', '**'],
      ['*', '*'],
      ['**a *b ', '* c**'],
      ['[', '](/а)'],
      ['- ', ''],
      ['[*', '*](/а)'],
    ] as const) {
      const title = `${open.repeat(LENGTH)}а${close.repeat(LENGTH)}`;
      const { programme } = readProgramme({ ...head, activities: [{ id: 'a', title }] });
      assert.ok(depthOf(viewsOf(programme!, dayOf(2021, 1, 1))['static'] as string) < 100);
    }
  });

  test('keys that each level has twice', async () => {
    const text = `${'{"а":1,"а":'.repeat(LENGTH)}1${'}'.repeat(LENGTH)}`;
    const file = `${JSON.stringify(head).slice(0, -1)},"own":${text}}`;
    const { findings } = await checkFile(Buffer.from(file), 'programme.json', 'ru');
    assert.ok(findings.some((it) => it.code === 'doubleKey'));
    for (const it of findings) assert.ok(it.path.length < 1000, 'a path that can be read');
  });

  test('the outline of a map', () => {
    const ring = '[[30,60],[31,60],[31,61]]';
    for (const [open, close, core] of [
      ['{"geometries":[', ']}', `{"coordinates":${ring}}`],
      ['{"geometry":', '}', `{"coordinates":${ring}}`],
    ] as const)
      assert.equal(readOutline(deep(open, close, core)).rings.length, 1);
    const coordinates = deep('[', ']', ring);
    assert.equal(readOutline({ coordinates }).rings.length, 1);
  });

  test('a brand-book', () => {
    const aliases = Object.fromEntries(
      Array.from({ length: LENGTH }, (_, index) => [
        `c${index}`,
        { $value: index + 1 < LENGTH ? `{color.c${index + 1}}` : '#0a5a96' },
      ]),
    );
    const color = { ...aliases, brand: { $value: '{color.c0}' } };
    assert.equal(readBrandBook({ color }).book.brand, '#0a5a96');
    for (const value of [lists, objects, { value: lists, unit: lists }]) {
      assert.equal(readBrandBook(value).problems[0]?.code, 'notTokens');
      for (const token of ['brand', 'surface'])
        assert.equal(
          readBrandBook({ color: { [token]: { $value: value } } }).problems[0]?.code,
          'notColor',
        );
      for (const [group, name] of [
        ['size', 'radius'],
        ['font', 'body'],
      ] as const)
        assert.equal(readBrandBook({ [group]: { [name]: { $value: value } } }).problems.length, 1);
    }
  });
});
