import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dueFor } from '../../../src/authoring/report/due.js';
import { readProgramme } from '../../../src/programme/read.js';
import type { Activity, Indicator, Programme } from '../../../src/programme/schema.js';
import { parseMoment } from '../../../src/programme/time/moment.js';
import { PROGRAMMES } from '../../demo/names.js';

const load = (name: string): Programme =>
  readProgramme(JSON.parse(readFileSync(`demo/programmes/${name}.json`, 'utf8'))).programme!;
const dayOf = (date: string): number => parseMoment(date)!.first;

const programme = (more: Partial<Programme>): Programme => ({
  formatVersion: '1.0',
  title: 'Программа',
  period: { from: '2021', to: '2025' },
  ...more,
});
const withActivity = (it: Partial<Activity>): Programme =>
  programme({ activities: [{ id: 'a', title: 'Семинар', ...it }] });
const asked = (it: Partial<Activity>, date: string): string[] =>
  dueFor(withActivity(it), dayOf(date)).activities.map((due) => [due.of, due.at].join(' ').trim());

/** What is asked about the activity on the day. */
const TABLE: [activity: Partial<Activity>, date: string, asked: string[]][] = [
  // A time that is over, one that is not, one that nobody knows.
  [{ when: '2023-Q3' }, '2023-10-01', ['whole']],
  [{ when: '2023-Q4' }, '2023-11-30', []],
  [{ when: '2024' }, '2023-12-31', []],
  [{}, '2025-12-31', []],
  [{ when: { kind: 'onRequest' } }, '2023-12-31', []],
  [{ when: { kind: 'unreadable', label: 'в своё время' } }, '2025-12-31', []],
  // A year is reported on in its last month, a day and a month when they are over.
  [{ when: '2023' }, '2023-12-01', ['whole']],
  [{ when: '2023' }, '2023-11-30', []],
  [{ when: '2023-12' }, '2023-12-30', []],
  [{ when: '2023-12' }, '2023-12-31', ['whole']],
  [{ when: '2023-12-15' }, '2023-12-14', []],
  [{ when: '2023-12-15' }, '2023-12-15', ['whole']],
  [{ when: ['2022', '2023-12-25'] }, '2023-12-01', []],
  [{ when: { kind: 'continuous' } }, '2024-12-31', []],
  [{ when: { kind: 'continuous' } }, '2025-12-01', ['whole']],
  // What was told after it, and what was told before.
  [{ when: '2022', status: 'inProgress', asOf: '2022-06-01' }, '2023-03-31', ['whole']],
  [{ when: '2022', status: 'notDone', asOf: '2022-06-01' }, '2023-03-31', ['whole']],
  [{ when: '2022', status: 'notDone', asOf: '2023-01-10' }, '2023-03-31', []],
  [{ when: '2022', status: 'partlyDone', asOf: '2022-12-31' }, '2023-03-31', []],
  [{ when: '2022', status: 'inProgress' }, '2023-03-31', ['whole']],
  [{ when: '2022', status: 'done', asOf: '2022-06-01' }, '2023-03-31', []],
  [{ when: '2022', status: 'cancelled' }, '2023-03-31', []],
  // On the last month's first day it is told of that day.
  [{ when: '2023', status: 'notDone', asOf: '2023-12-01' }, '2023-12-01', []],
  [{ when: '2023', status: 'notDone', asOf: '2023-12-01' }, '2024-01-10', ['whole']],
  // What was moved is asked about at its new time.
  [{ when: '2022', movedTo: '2024', status: 'postponed', asOf: '2022-12-31' }, '2023-12-31', []],
  [
    { when: '2022', movedTo: '2024', status: 'postponed', asOf: '2022-12-31' },
    '2024-12-31',
    ['whole'],
  ],
  [{ when: '2022', status: 'postponed', asOf: '2022-06-01' }, '2025-12-31', []],
  // One time of what recurs: the latest; the whole once it is over.
  [{ when: { every: 'P1Y' } }, '2023-06-30', ['occurrence 2022']],
  [{ when: { every: 'P1Y', atLeast: 2 } }, '2023-12-01', ['occurrence 2023']],
  [{ when: { every: 'P1Y' } }, '2025-12-31', ['whole']],
  [{ when: { every: 'P3M' } }, '2023-11-30', ['occurrence 2023-Q3']],
  [{ when: { every: 'P1M' } }, '2023-11-30', ['occurrence 2023-Q3']],
  [{ when: { every: 'P1W' } }, '2023-12-31', ['occurrence 2023-Q4']],
  [{ when: { every: 'P1Y', byMonth: [9, 10] } }, '2023-10-31', ['occurrence 2023-09/2023-10']],
  [{ when: { every: 'P1Y', byMonth: [9, 10] } }, '2023-10-30', ['occurrence 2022-09/2022-10']],
  [{ when: { every: 'P1Y', byMonth: [11, 12, 1] } }, '2023-01-31', ['occurrence 2022-11/2023-01']],
  [{ when: { every: 'P1Y', until: '--06-01' } }, '2023-06-01', ['occurrence 2023']],
  [{ when: { every: 'schoolYear' } }, '2023-08-31', ['occurrence 2022-09/2023-08']],
  [{ when: { every: 'P1Y', occurrences: [{ at: '2022', status: 'done' }] } }, '2023-06-30', []],
  [
    { when: { every: 'P1Y', occurrences: [{ at: '2021', status: 'done' }] } },
    '2023-06-30',
    ['occurrence 2022'],
  ],
  [{ when: { every: 'P1Y' }, status: 'inProgress', asOf: '2023-01-15' }, '2023-06-30', []],
  [
    { when: { every: 'P1Y' }, status: 'inProgress', asOf: '2022-01-15' },
    '2023-06-30',
    ['occurrence 2022'],
  ],
  // Parts that have a time of their own, and a mark while others are ahead.
  [
    {
      when: '2021/2025',
      parts: [
        { title: 'Отбор', when: '2022' },
        { title: 'Учёба', when: '2024' },
        { title: 'Итог' },
      ],
    },
    '2023-06-30',
    ['part'],
  ],
  [{ parts: [{ title: 'Отбор', when: '2022', status: 'done' }] }, '2022-06-30', []],
  [{ marks: [{ at: '2022-Q4' }, { at: '2023-Q4' }] }, '2023-06-30', ['mark']],
  [{ marks: [{ at: '2022-Q4' }, { at: '2023-Q4' }] }, '2023-12-31', ['whole']],
];

for (const [activity, date, expected] of TABLE)
  test(`${JSON.stringify(activity)} on ${date}`, () =>
    assert.deepEqual(asked(activity, date), expected));

test('what was told already stands apart', () => {
  const { activities, answered } = dueFor(
    withActivity({ when: '2022', status: 'notDone', asOf: '2023-01-10' }),
    dayOf('2023-03-31'),
  );
  assert.deepEqual(activities, []);
  assert.deepEqual(
    answered.activities.map((it) => it.reported),
    [{ status: 'notDone', asOf: '2023-01-10' }],
  );
});

const withIndicator = (it: Partial<Indicator>): Programme =>
  programme({
    indicators: [{ id: 'i', title: 'Доля', unit: '%', direction: 'increase', ...it }],
  });

test('of an indicator the latest period that has come is asked about, with what was before', () => {
  const it = withIndicator({
    baseline: { period: '2020', value: 20 },
    points: [
      { period: '2021', target: 30 },
      { period: '2022', target: 45, actual: 41.5 },
      { period: '2023', target: 60, missing: 'notYet' },
      { period: '2024', target: 70 },
    ],
  });
  const [due, ...more] = dueFor(it, dayOf('2023-12-01')).indicators;
  assert.deepEqual(more, []);
  assert.equal(due!.period, '2023');
  assert.equal(due!.isRunning, true);
  assert.equal(due!.target, 60);
  assert.equal(due!.unit, '%');
  assert.deepEqual(due!.before, { value: 41.5, period: '2022' });
  assert.deepEqual(
    due!.earlier.map((before) => before.period),
    ['2021'],
  );
  assert.deepEqual(dueFor(it, dayOf('2023-11-30')).indicators, []);
});

test('a value, or a reason why there is none, needs no question', () => {
  for (const told of [{ actual: 0 }, { actual: false }, { missing: 'notCollected' as const }]) {
    const it = withIndicator({ points: [{ period: '2022', target: 45, ...told }] });
    const { indicators, answered } = dueFor(it, dayOf('2023-01-10'));
    assert.deepEqual(indicators, []);
    assert.deepEqual(answered.indicators[0]!.reported, told);
  }
});

test('a final plan is asked about when it has come, each parallel series for itself', () => {
  const it = withIndicator({
    final: [
      { period: '2025', target: 80, group: 'школы' },
      { period: '2025', target: 90, group: 'сады' },
      { target: 1, group: 'сады' },
    ],
  });
  assert.deepEqual(dueFor(it, dayOf('2024-12-31')).indicators, []);
  assert.deepEqual(
    dueFor(it, dayOf('2025-12-31')).indicators.map((due) => [due.group, due.target]),
    [
      ['школы', 80],
      ['сады', 90],
    ],
  );
});

test('a self-assessment is asked about when its date has come and nobody has scored it', () => {
  const it = programme({
    assessments: [
      {
        id: 's',
        scale: { min: 1, max: 5 },
        dates: ['2022-12', '2023-12'],
        items: [
          { title: 'А', scores: [3, null] },
          { title: 'Б', scores: [4] },
        ],
      },
    ],
  });
  assert.deepEqual(dueFor(it, dayOf('2023-12-30')).assessments, []);
  const [due] = dueFor(it, dayOf('2023-12-31')).assessments;
  assert.equal(due!.date, '2023-12');
  assert.deepEqual(
    due!.items.map(({ title, before }) => [title, before]),
    [
      ['А', 3],
      ['Б', 4],
    ],
  );
});

/** Activities, values and self-assessments to ask about; what is told of already. */
const COUNTS: [name: string, date: string, asked: number[], answered: number[]][] = [
  ['example', '2023-12-01', [3, 5, 0], [7, 8]],
  ['example', '2023-05-15', [1, 0, 0], [6, 13]],
  ['cascade-2021', '2023-12-01', [26, 0, 0], [0, 0]],
  ['ivanovo-2023', '2026-11-30', [46, 12, 0], [0, 0]],
  ['krasnoselsky-2023', '2024-03-13', [0, 0, 0], [3, 0]],
  ['mosk-2019', '2022-04-01', [21, 0, 0], [0, 0]],
  ['rybinsk-2021', '2024-01-10', [58, 0, 0], [0, 8]],
];
for (const [name, date, expected, told] of COUNTS)
  test(`${name} on ${date}`, () => {
    const { activities, indicators, assessments, answered } = dueFor(load(name), dayOf(date));
    assert.deepEqual(
      [activities, indicators, assessments].map((it) => it.length),
      expected,
    );
    assert.deepEqual([answered.activities.length, answered.indicators.length], told);
  });

test('before a programme begins nothing is due, and no question comes twice', () => {
  for (const name of PROGRAMMES) {
    const it = load(name);
    const { activities, indicators } = dueFor(it, dayOf(`${it.period.from}-01-01`) - 1);
    assert.deepEqual(activities, [], name);
    assert.deepEqual(
      indicators.filter((due) => due.last > dayOf(`${it.period.from}-01-01`)),
      [],
      name,
    );
    for (let year = 2019; year < 2029; year++) {
      const all = dueFor(it, dayOf(`${year}-12-31`));
      const keys = [...all.activities, ...all.indicators].map((due) => due.key);
      assert.equal(new Set(keys).size, keys.length, name);
      assert.ok(all.activities.every((due) => due.last <= dayOf(`${year}-12-31`)));
    }
  }
});
