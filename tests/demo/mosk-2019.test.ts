import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Programme } from '../../src/programme/schema.js';

const file = new URL('../../demo/programmes/mosk-2019.json', import.meta.url);
const programme = JSON.parse(readFileSync(file, 'utf8')) as Programme;
const { activities = [], indicators = [], projects = [], passport = [], tables = [] } = programme;
const { roles = [], documents = [], swot = [] } = programme;

/** How many items each project has, in the order of the projects. */
const perProject = (items: { project?: string | undefined }[]): number[] =>
  projects.map(({ id }) => items.filter((it) => it.project === id).length);

/**
 * Every mark of the plan, read from the document by counting its cells. A question mark stands where
 * the document's row has too many of them (6.17, 6.18), so that no quarter can be counted.
 */
const MARKS: Record<string, string> = {
  '1.1': '2021-Q1 П | 2021-Q2 П',
  '1.4': '2019-Q2 15% | 2020-Q2 50% | 2021-Q2 100%',
  '2.3': '2021-Q4 п | 2022-Q4 п | 2023-Q4 п',
  '2.4': '2021-Q4 к | 2022-Q4 к | 2023-Q4 к',
  '2.6': '2019-Q4 +',
  '2.7': '2019-Q3 ПДС | 2019-Q4 ПДС',
  '2.9': '2019-Q4 + | 2020-Q4 ПО',
  '2.10': '2019-Q4 10% ДОУ | 2021-Q3 30% ОУ | 2022-Q3 84% | 2023-Q3 100%',
  '2.11': '2021-Q3 КПК | 2021-Q4 КПК',
  '2.12': '2023-Q3 ОМ | 2023-Q4 ДО',
  '3.4': '2019-Q3 15% | 2020-Q3 50% | 2021-Q3 84% | 2023-Q3 100%',
  '3.5': '2019-Q3 15% | 2020-Q3 50% | 2021-Q3 84% | 2023-Q3 100%',
  '3.6': '2019-Q2 15% | 2019-Q4 50% | 2020-Q4 84%',
  '3.7':
    '2019-Q3 ЛА + | 2020-Q2 2 | 2021-Q3 + | 2021-Q4 1 | 2022-Q3 + | 2022-Q4 1 | 2023-Q3 + | 2023-Q4 1',
  '4.6':
    '2019-Q2 1 | 2020-Q1 1 | 2020-Q3 1 | 2021-Q1 1 | 2021-Q3 1 | 2022-Q1 1 | 2022-Q3 1 | ' +
    '2023-Q1 1 | 2023-Q3 1',
  '4.7':
    '2019-Q2 Н. А | 2019-Q3 Р-т | 2020-Q1 5% | 2020-Q3 10% | 2021-Q3 15% | 2022-Q3 20% | 2023-Q3 25%',
  '4.8':
    '2019-Q2 1 | 2019-Q3 1 | 2019-Q4 1 | 2020-Q1 2 | 2020-Q2 1 | 2020-Q3 1 | 2020-Q4 1 | ' +
    '2021-Q1 2 | 2021-Q2 1 | 2021-Q3 1 | 2021-Q4 1 | 2022-Q1 2 | 2022-Q2 1 | 2022-Q3 1 | 2022-Q4 1 | ' +
    '2023-Q1 2 | 2023-Q2 1 | 2023-Q3 1 | 2023-Q4 1',
  '5.1': '2019-Q1 Д | 2019-Q2 У | 2020-Q1 Ц | 2021-Q1 Ц',
  '5.2':
    '2019-Q3 М | 2019-Q4 П | 2021-Q1 А | 2021-Q2 П | 2022-Q1 А | 2022-Q2 П | 2023-Q1 А | 2023-Q2 П',
  '5.4':
    '2019-Q4 ПЛАН | 2021-Q1 АНАЛИЗ | 2021-Q2 ПЛАН | 2022-Q1 АНАЛИЗ | 2022-Q2 ПЛАН | ' +
    '2023-Q1 АНАЛИЗ | 2023-Q2 ПЛАН',
  '6.2': '2019-Q3 ТЗ',
  '6.3': '2019-Q3 ГС | 2019-Q4 ГШ',
  '6.17': '? ИП',
  '6.18': '? ОБНОВЛЕНИЕ | ? ОБНОВЛЕНИЕ | ? ОБНОВЛЕНИЕ',
};

test('the plan has 55 activities: 11, 12, 7, 13, 4 and 8', () => {
  assert.deepEqual(
    projects.map((it) => it.num),
    ['СП-1', 'СП-2', 'СП-3', 'СП-4', 'СП-5', 'СП-6'],
  );
  assert.equal(activities.length, 55);
  assert.deepEqual(perProject(activities), [11, 12, 7, 13, 4, 8]);
});

test('every mark stands in its quarter', () => {
  const marked = activities.filter((it) => it.marks);
  const found = marked.map(({ num, marks = [] }) => {
    const words = marks.map(({ at, text }) => `${typeof at === 'string' ? at : '?'} ${text}`);
    return [num, words.join(' | ')];
  });
  assert.deepEqual(found, Object.entries(MARKS));
});

test('a mark that can not be placed says why', () => {
  for (const { num, marks = [] } of activities)
    for (const { at, note } of marks.filter((it) => typeof it.at !== 'string')) {
      assert.deepEqual(at, { kind: 'notStated' }, num);
      assert.ok(note, num);
    }
});

test('a mark that is a number has its value, and no other has', () => {
  for (const { num, marks = [] } of activities)
    for (const { text = '', value, unit } of marks) {
      const [, digits, percent] = /^(\d+)(%?)/.exec(text) ?? [];
      assert.equal(value, digits === undefined ? undefined : Number(digits), `${num}: ${text}`);
      assert.equal(unit, percent || undefined, `${num}: ${text}`);
    }
});

test('only letters that the document explains are explained', () => {
  assert.deepEqual(Object.keys(programme.marksLegend ?? {}), ['ПО', 'ОМ', 'ДО', 'ГС', 'ГШ', 'ИП']);
});

test('no dates are invented: the shading of the plan is lost', () => {
  assert.equal(activities.length, 55);
  for (const { num, when } of activities) assert.deepEqual(when, { kind: 'notStated' }, num);
  assert.equal(programme.asOf, undefined);
  assert.deepEqual(programme.period, { from: '2019', to: '2024' });
});

test('nothing is reported: the document is a plan', () => {
  assert.deepEqual(
    activities.filter((it) => it.status ?? it.asOf ?? it.evidence),
    [],
  );
  assert.deepEqual(
    indicators.filter((it) => it.points ?? it.baseline),
    [],
  );
});

test('nine activities name no responsible', () => {
  const silent = activities.filter((it) => !it.responsible).map((it) => it.num);
  assert.deepEqual(silent, ['1.10', '1.11', '3.2', '3.4', '4.5', '4.7', '4.13', '6.16', '6.17']);
});

test('every activity has a title and a result', () => {
  for (const { num, title, deliverable } of activities) assert.ok(title && deliverable, num);
});

test('numbers stay as written: 4.12 twice, no 4.1–4.4 and no 6.6–6.15', () => {
  const nums = activities.map((it) => it.num);
  assert.deepEqual(
    nums.filter((num, i) => nums.indexOf(num) !== i),
    ['4.12'],
  );
  assert.equal(nums.filter((num) => num?.startsWith('4.')).at(0), '4.5');
  const last = ['6.1', '6.2', '6.3', '6.4', '6.5', '6.16', '6.17', '6.18'];
  assert.deepEqual(nums.slice(-8), last);
});

test('titles cut by a page are whole again', () => {
  const titleOf = (num: string) => activities.find((it) => it.num === num)?.title;
  assert.match(
    titleOf('4.10') ?? '',
    /работников в региональных конкурсах педагогических достижений$/,
  );
  assert.match(titleOf('4.16') ?? '', /годовой событийной карты молодого педагога.*событий$/);
  const event = activities.find((it) => it.num === '4.16');
  assert.deepEqual(event?.responsible, ['r-deputy-id-sr', 'r-umo']);
  assert.match(event?.deliverable ?? '', /^Утвержденная событийная карта\nАнализ динамики/);
});

test('there are 24 target indicators: 5, 5, 4, 5, 3 and 2', () => {
  assert.equal(indicators.length, 24);
  assert.deepEqual(perProject(indicators), [5, 5, 4, 5, 3, 2]);
});

test('targets carry the numbers of the document', () => {
  const targets = indicators.flatMap(({ id, final = [] }) =>
    final.map(({ target }) => {
      if (typeof target !== 'object' || !target) return `${id} ${target}`;
      return `${id} ${target.op} ${target.value}${target.max === undefined ? '' : `–${target.max}`}`;
    }),
  );
  assert.deepEqual(targets, [
    'i-1-1 upTo 100',
    'i-1-3 >= 70',
    ...['i-1-4 100', 'i-1-4 30', 'i-1-4 15'],
    'i-2-1 = 100',
    'i-2-2 >= 50',
    ...['i-2-3 >= 30', 'i-2-3 >= 15'],
    'i-2-5 upTo 10',
    'i-3-1 range 10–50',
    'i-3-3 range 10–50',
    'i-4-1 upTo 10',
    'i-4-2 upTo 90',
    'i-4-4 range 5–50',
    'i-4-5 >= 10',
    'i-6-2 >= 2',
  ]);
});

test('the passport has 15 rows, the third of them 14 acts', () => {
  assert.equal(passport.length, 15);
  const value = passport[2]?.value;
  assert.ok(typeof value === 'object' && 'documents' in value);
  assert.equal(value.documents.length, 14);
  assert.equal(passport[7]?.value, '2019–2024 годы');
});

test('three bodies approved it on 28 January 2019', () => {
  const { approvals = [] } = programme;
  assert.deepEqual(
    approvals.map((it) => it.kind),
    ['agreed', 'approved', 'adopted'],
  );
  assert.deepEqual(new Set(approvals.map((it) => it.date)), new Set(['2019-01-28']));
});

test('people are named only where they sign or lead', () => {
  const surnames = /Захаров|Лужецк/;
  const elsewhere = { ...programme, approvals: [], roles: [] };
  assert.doesNotMatch(JSON.stringify(elsewhere), surnames);
  assert.deepEqual(
    roles.filter((it) => it.name).map((it) => it.id),
    ['r-director'],
  );
});

test('the SWOT matrix has 5 strengths, 4 weaknesses, 3 opportunities and 3 threats', () => {
  assert.equal(swot.length, 1);
  const quadrants = swot[0]?.items.map((it) => it.quadrant).join('');
  assert.equal(quadrants, 'SSSSSWWWWOOOTTT');
});

test('six services with their +, — and «частично»', () => {
  const rows = tables.find((it) => it.id === 't-services')?.rows ?? [];
  const cells = rows.map((row) => (Array.isArray(row) ? row.slice(1).join(' ') : 'heading'));
  assert.deepEqual(cells, ['частично частично', '+ +', '+ +', '+ —', '+ +', '— —']);
});

test('yearly tables of 2016–2018', () => {
  const numbers = (id: string) =>
    (tables.find((it) => it.id === id)?.rows ?? []).flatMap((row) =>
      Array.isArray(row) ? [row.slice(-3).join(', ')] : [],
    );
  assert.deepEqual(numbers('t-training'), ['3 чел., 12 чел., 7 чел.', '1 чел., 2 чел., 1 чел.']);
  assert.deepEqual(numbers('t-attestation'), ['2 чел., 2 чел., 2 чел.', '2 чел., 1 чел., -']);
  assert.deepEqual(numbers('t-programmes'), ['20 шт., 27 шт., 23 шт.', '9 шт., 10 шт., 13 шт.']);
});

test('every reference leads somewhere, and every id is the only one', () => {
  const ids = (items: { id: string }[]): string[] => items.map((it) => it.id);
  const lists = [activities, indicators, projects, roles, documents, swot, tables];
  const all = [...lists, programme.sections ?? [], programme.governance?.bodies ?? []].flatMap(ids);
  assert.equal(new Set(all).size, all.length);

  const responsible = activities.flatMap((it) => it.responsible ?? []);
  assert.deepEqual(new Set(responsible), new Set(ids(roles)));
  const inProjects = [...activities, ...indicators].map((it) => it.project);
  assert.deepEqual(new Set(inProjects), new Set(ids(projects)));
  const acts = passport.flatMap(({ value }) =>
    typeof value === 'object' && 'documents' in value ? value.documents : [],
  );
  assert.deepEqual(
    acts.filter((id) => !ids(documents).includes(id)),
    [],
  );
});
