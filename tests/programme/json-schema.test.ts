import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { fieldsOf, programmeJsonSchema, type SchemaNode } from '../../src/programme/json-schema.js';
import type { TimeObject, When } from '../../src/programme/schema.js';
import { parseSchoolYear } from '../../src/programme/time/moment.js';
import { parseRecurrence } from '../../src/programme/time/recurrence.js';
import { resolveWhen } from '../../src/programme/time/resolve.js';
import { parseSpan } from '../../src/programme/time/span.js';
import { examples } from '../volume.js';

const schema = programmeJsonSchema() as SchemaNode;
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
});
// What Visual Studio Code reads beyond the standard.
ajv.addVocabulary(['markdownDescription', 'enumDescriptions', 'patternErrorMessage']);
const validate: ValidateFunction = ajv.compile(schema);

const smallest = {
  formatVersion: '1.0',
  title: 'Программа',
  period: { from: '2021', to: '2025' },
};
const withWhen = (when: unknown) => ({
  ...smallest,
  activities: [{ id: 'a', title: 'Семинар', when }],
});
const isValid = (value: unknown): boolean => validate(value);
const patternIn = (node: SchemaNode): RegExp => new RegExp(node.pattern!, 'u');
const patternOf = (path: string): RegExp =>
  patternIn(fieldsOf(schema).find((field) => field.path === path)!.node);
const PATTERNS = {
  time: patternIn(schema.$defs!['time']!),
  schoolYear: patternOf('when.schoolYear'),
  every: patternOf('when.every'),
  until: patternOf('when.until'),
};

test('names itself in Russian and in the dialect of 2020-12', () => {
  assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(schema['$id'], 'urn:prog-widgets:programme:1');
  assert.equal(schema['title'], 'Программа развития');
});

test('asks for the version, the title and the period only', () => {
  assert.deepEqual(schema.required, ['formatVersion', 'title', 'period']);
  assert.equal(isValid(smallest), true);
  for (const key of Object.keys(smallest))
    assert.equal(isValid({ ...smallest, [key]: undefined }), false, key);
});

test('lets unknown keys pass, at every level', () => {
  assert.equal(isValid({ ...smallest, $schema: './programme.schema.json', motto: 1 }), true);
  assert.equal(isValid({ ...smallest, roles: [{ id: 'r', title: 'Директор', room: 3 }] }), true);
  const closed = fieldsOf(schema).filter(({ node }) => node['additionalProperties'] === false);
  assert.deepEqual(closed, []);
});

test('describes every field, and explains every code', () => {
  for (const { path, node } of fieldsOf(schema)) {
    assert.match(String(node['description']), /[а-яё].*\.$/su, path);
    const codes = node['enum'] as string[] | undefined;
    if (!codes) continue;
    const meanings = node['enumDescriptions'] as unknown[];
    assert.deepEqual(
      meanings.map((it) => typeof it),
      codes.map(() => 'string'),
      path,
    );
  }
});

test('gives examples that the schema itself accepts', () => {
  for (const { path, node } of fieldsOf(schema)) {
    const examples = (node['examples'] ?? []) as unknown[];
    const check = ajv.compile({ ...node, $id: undefined, $defs: schema.$defs });
    for (const example of examples) assert.equal(check(example), true, path);
  }
});

/** The time table of the format: what documents write. */
const TIMES: When[] = [
  ...['2021', '2021-09-30', '2021-11', '2021-Q3', '2021-35', '2021-H1', '2021-40', '2023-21'],
  ...['2021/2025', '2021-11/2024-12', '2019-Q3/2020-Q1', '../2024-08', '2021/..', ''],
  { schoolYear: '2020/2021' },
  ['2022', '2022/2023'],
  { every: 'P1Y' },
  { every: 'P1Y', byMonth: [10, 11] },
  { every: 'P1Y', byMonth: [10, 11, 12, 1, 2] },
  { every: 'P1Y', until: '--06-01' },
  { every: 'P3M' },
  { every: 'P2Y' },
  { every: 'P1Y', atLeast: 2 },
  { every: 'schoolHalf', atLeast: 1 },
  { every: 'schoolYear', occurrences: [{ at: '2022', status: 'done' }] },
  { byMonth: [9] },
  ['2023/2024', { kind: 'asNeeded', label: 'и по мере необходимости' }],
  { kind: 'continuous' },
  { kind: 'continuous', from: '2020', to: '2024' },
  { kind: 'onRequest' },
  { kind: 'byPlan' },
  { kind: 'notStated' },
];

test('accepts every time that documents write, and reading understands the same ones', () => {
  for (const when of TIMES) {
    assert.equal(isValid(withWhen(when)), true, JSON.stringify(when));
    const { pieces } = resolveWhen(when, { first: 0, last: 40_000 });
    for (const piece of pieces) assert.notEqual(piece.kind, 'unreadable', JSON.stringify(when));
  }
});

test('stops at times that reading cannot place', () => {
  const unreadable = [
    ...['30.09.2021', 'ежегодно', '2021-13', '2021-00', '2021-Q5', '2021-H3', '0000'],
    ...['2021-20', '2021-25', '2021-32', '2021-37', '2021-39', '2021-42'],
    ...['2021-9', '2021-02-30', '2021-04-31', '2021-01-32', '21', '../..', '2021/', '/2021'],
    ...['2021/2022/2023', '2021–2025', '2021-q3'],
    { every: '1Y' },
    { every: 'P0Y' },
    { every: 'P1Y', until: '06-01' },
    { every: 'P1Y', until: '--02-30' },
    { schoolYear: '2020' },
    { kind: 'sometimes' },
    { byMonth: [13] },
  ];
  for (const when of unreadable) assert.equal(isValid(withWhen(when)), false, JSON.stringify(when));
});

/** Pieces of times, rightly and wrongly put together: most of what a generator of any strings makes is noise. */
const pieces = fc.array(
  fc.constantFrom(
    ...['2021', '2022', '0001', '9999', '0000', '1999', '-', '/', '..', ' ', '\u00a0', '–'],
    ...['Q1', 'Q4', 'Q5', 'H1', 'H2', '01', '09', '12', '13', '21', '24', '33', '36', '40', '41'],
    ...['29', '30', '31', '02', '\t', '\n', 'P', 'Y', 'M', '1', '0', '--', '06-15', '2021-02-28'],
  ),
  { maxLength: 7 },
);
const anyTime = fc.oneof(
  pieces.map((it) => it.join('')),
  fc.string(),
);

test('lets through every string that reading understands', () => {
  let read = 0;
  const agree = (text: string, isRead: boolean, form: keyof typeof PATTERNS) => {
    if (isRead) read++;
    assert.ok(!isRead || PATTERNS[form].test(text), `${form}: ${JSON.stringify(text)}`);
  };
  const rule = (time: TimeObject) => parseRecurrence(time) !== undefined;
  fc.assert(
    fc.property(anyTime, (text) => {
      const bounds = { first: 0, last: 40_000 };
      agree(text, parseSpan(text) !== undefined, 'time');
      agree(text, resolveWhen(text, bounds).pieces[0]!.kind !== 'unreadable', 'time');
      agree(text, parseSchoolYear(text) !== undefined, 'schoolYear');
      agree(text, rule({ every: text }), 'every');
      agree(text, rule({ every: 'P1Y', until: text }), 'until');
    }),
    examples(80_000),
  );
  assert.ok(read > 500, `${read} strings were read: too few to prove anything`);
});

test('lets through every date, quarter, half, season and month that exists, with ranges of them', () => {
  const year = fc.integer({ min: 1, max: 9999 }).map((it) => String(it).padStart(4, '0'));
  const two = fc.integer({ min: 0, max: 99 }).map((it) => String(it).padStart(2, '0'));
  const part = fc.oneof(two, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'));
  const day = fc.tuple(year, two, two).map((it) => it.join('-'));
  const moment = fc.oneof(
    year,
    day,
    fc.tuple(year, part).map((it) => it.join('-')),
  );
  const end = fc.oneof(moment, fc.constant('..'));
  const slash = fc.constantFrom('/', ' / ');
  const range = fc.tuple(end, slash, end).map((it) => it.join(''));
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(moment, range), (text) => {
      if (!parseSpan(text)) return;
      read++;
      assert.match(text, PATTERNS.time);
    }),
    examples(40_000),
  );
  assert.ok(read > 1_000, `${read} strings were read: too few to prove anything`);
});

test('lets through every rule and every day of the year that reading understands', () => {
  for (const unit of 'YMWD')
    for (let step = 0; step < 1000; step++) {
      const every = `P${step}${unit}`;
      assert.equal(PATTERNS.every.test(every), parseRecurrence({ every }) !== undefined, every);
    }
  for (let n = 0; n < 10_000; n++) {
    const until = `--${String(n).padStart(4, '0').replace(/(..)$/, '-$1')}`;
    const isRead = parseRecurrence({ every: 'P1Y', until }) !== undefined;
    assert.equal(PATTERNS.until.test(until), isRead, until);
  }
});

test('accepts the demo programmes', () => {
  const folder = new URL('../../demo/programmes/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  assert.ok(names.length > 0, 'no demo programme was found');
  for (const name of names) {
    validate(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    assert.deepEqual(validate.errors, null, name);
  }
});

test('accepts an activity that says anything of itself', () => {
  const says = [
    { title: 'Семинар' },
    { targetText: 'не менее 3 семинаров' },
    { num: '1.13' },
    { parts: [{ title: 'Установочный семинар' }] },
  ];
  for (const it of says)
    assert.equal(isValid({ ...smallest, activities: [{ id: 'a', ...it }] }), true);
});

test('stops at what reading drops', () => {
  const indicator = { id: 'i', title: 'Доля', direction: 'increase' };
  const broken: Record<string, unknown> = {
    version: { ...smallest, formatVersion: '2.0' },
    title: { ...smallest, title: 5 },
    period: { ...smallest, period: '2021–2025' },
    empty: { ...smallest, activities: [{ id: 'a' }] },
    status: { ...smallest, activities: [{ id: 'a', title: 'А', status: 'готово' }] },
    direction: { ...smallest, indicators: [{ ...indicator, direction: undefined }] },
    number: { ...smallest, indicators: [{ ...indicator, baseline: { value: { a: 1 } } }] },
    asOf: { ...smallest, asOf: '31.12.2023' },
    dates: {
      ...smallest,
      assessments: [{ id: 's', scale: { min: 0, max: 10 }, dates: ['июнь 2021'], items: [] }],
    },
    risk: { ...smallest, risks: [{ id: 'r', risk: 'Риск', impact: 6 }] },
  };
  for (const [name, value] of Object.entries(broken)) assert.equal(isValid(value), false, name);
});
