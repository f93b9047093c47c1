import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { applyReport } from '../../../src/authoring/report/apply.js';
import { dueFor } from '../../../src/authoring/report/due.js';
import type { ActivityAnswer, Answers } from '../../../src/authoring/report/model.js';
import { changesBetween } from '../../../src/programme/changes.js';
import { readProgramme } from '../../../src/programme/read.js';
import type { Json } from '../../../src/programme/reading/values.js';
import type { Programme } from '../../../src/programme/schema.js';
import { parseMoment } from '../../../src/programme/time/moment.js';
import { PROGRAMMES } from '../../demo/names.js';

const fileOf = (name: string): Json =>
  JSON.parse(readFileSync(`demo/programmes/${name}.json`, 'utf8')) as Json;
const read = (json: unknown): Programme => readProgramme(json).programme!;
const dayOf = (date: string): number => parseMoment(date)!.first;

const file = (more: Json): Json => ({
  formatVersion: '1.0',
  title: 'Программа',
  period: { from: '2021', to: '2025' },
  '// заметка': 'наша',
  ...more,
});
const activityAfter = (activity: Json, answer: ActivityAnswer, key = '/activities/a'): Json => {
  const json = file({ activities: [{ id: 'a', title: 'Семинар', ...activity }] });
  const now = applyReport(json, { activities: { [key]: answer } }, dayOf('2023-12-01'));
  return (now['activities'] as Json[])[0]!;
};

test('an answer is the status of the day', () => {
  for (const status of ['done', 'partlyDone', 'notDone'] as const)
    assert.deepEqual(activityAfter({ when: '2023' }, { status }), {
      id: 'a',
      title: 'Семинар',
      when: '2023',
      status,
      asOf: '2023-12-01',
    });
});

test('what is postponed gets its new time, in whatever words that is said', () => {
  const to = (words: string): unknown =>
    activityAfter({ when: '2023' }, { status: 'postponed', to: words })['movedTo'];
  assert.equal(to('2025'), '2025');
  assert.equal(to('2024-03-15'), '2024-03-15');
  assert.deepEqual(to('II квартал 2024 г.'), {
    from: '2024-Q2',
    to: '2024-Q2',
    label: 'II квартал 2024 г.',
  });
  assert.deepEqual(to('когда починят крышу'), { kind: 'stated', label: 'когда починят крышу' });
  assert.equal(to(' '), undefined);
  assert.equal(
    activityAfter({ when: '2023' }, { status: 'done', to: '2025' })['movedTo'],
    undefined,
  );
});

test('what confirms it is kept beside what was there, and once', () => {
  const [old, now] = [{ title: 'Приказ' }, { title: 'Справка', url: '/a.pdf' }];
  const evidence = (it: object, before?: Json[]): unknown =>
    activityAfter(
      { when: '2023', ...(before && { evidence: before }) },
      {
        status: 'done',
        evidence: it,
      },
    )['evidence'];
  assert.deepEqual(evidence(now, [old]), [old, now]);
  assert.deepEqual(evidence(now, [now]), [now]);
  assert.deepEqual(evidence({ url: '/b.pdf' }), [{ title: '/b.pdf', url: '/b.pdf' }]);
  assert.equal(evidence({ title: ' ' }), undefined);
});

test('a time of what recurs and a part are told of by themselves', () => {
  const recurring = { when: [{ every: 'P1Y', label: 'ежегодно' }, '2025'], status: 'inProgress' };
  const key = '/activities/a/when/0/2022';
  assert.deepEqual(activityAfter(recurring, { status: 'done' }, key)['when'], [
    { every: 'P1Y', label: 'ежегодно', occurrences: [{ at: '2022', status: 'done' }] },
    '2025',
  ]);
  const again = { when: { every: 'P1Y', occurrences: [{ at: '2022', note: 'осенью' }] } };
  assert.deepEqual(activityAfter(again, { status: 'notDone' }, key)['when'], {
    every: 'P1Y',
    occurrences: [{ at: '2022', note: 'осенью', status: 'notDone' }],
  });
  // Words of the file are read first, and stay beside what was read.
  const when = activityAfter({ when: 'ежегодно' }, { status: 'done' }, key)['when'];
  assert.deepEqual(when, {
    every: 'P1Y',
    label: 'ежегодно',
    occurrences: [{ at: '2022', status: 'done' }],
  });
  const parts = [{ title: 'Отбор' }, { title: 'Учёба', when: '2023' }];
  const after = activityAfter({ parts }, { status: 'done' }, '/activities/a/parts/1');
  assert.deepEqual(after['parts'], [parts[0], { ...parts[1], status: 'done', asOf: '2023-12-01' }]);
  assert.equal(after['status'], undefined);
});

const valueAfter = (typed: string, indicator: Json = {}): Json => {
  const points = [{ period: '2023', target: 60, missing: 'notYet', source: 'справка' }];
  const json = file({
    indicators: [{ id: 'i', title: 'Доля', direction: 'increase', points, ...indicator }],
  });
  const answers = { indicators: { '/indicators/i/2023': { value: typed } } };
  return (applyReport(json, answers, dayOf('2023-12-01'))['indicators'] as Json[])[0]!;
};

test('a value is read as a person types it', () => {
  const point = (typed: string, unit = '%'): unknown =>
    (valueAfter(typed, { unit })['points'] as Json[])[0];
  const told = { period: '2023', target: 60, source: 'справка' };
  assert.deepEqual(point('55,25'), { ...told, actual: 55.25 });
  assert.deepEqual(point(' 55,25 % '), { ...told, actual: 55.25 });
  assert.deepEqual(point('1 234', 'чел.'), { ...told, actual: 1234 });
  assert.deepEqual(point('7 чел.', 'чел.'), { ...told, actual: 7 });
  assert.deepEqual(point('да', ''), { ...told, actual: true });
  assert.deepEqual(point('н/д'), { ...told, missing: 'notCollected' });
  assert.deepEqual(point('около половины'), { ...told, actual: 'около половины' });
  // Nothing was typed: nothing is known, as before.
  assert.deepEqual(point(' – '), { ...told, missing: 'notYet' });
  assert.equal(valueAfter('7 %')['unit'], '%');
});

test('a value of a final plan becomes a point of its series', () => {
  const final = [{ period: '2025', target: 80, group: 'сады' }];
  const json = file({
    indicators: [{ id: 'i', title: 'Доля', direction: 'increase', final }],
  });
  const [due] = dueFor(read(json), dayOf('2025-12-31')).indicators;
  const now = applyReport(
    json,
    { indicators: { [due!.key]: { value: '81' } } },
    dayOf('2025-12-31'),
  );
  assert.deepEqual((now['indicators'] as Json[])[0]!['points'], [
    { period: '2025', group: 'сады', actual: 81 },
  ]);
});

test('a score stands at its date, and only within its scale', () => {
  const assessment = {
    id: 's',
    scale: { min: 1, max: 5 },
    dates: ['2022-12', '2023-11'],
    items: [{ title: 'А', scores: [3] }],
  };
  const scores = (typed: string): unknown => {
    const answers = { assessments: { '/assessments/s/1/0': typed } };
    const now = applyReport(file({ assessments: [assessment] }), answers, dayOf('2023-12-01'));
    return (now['assessments'] as { items: Json[] }[])[0]!.items[0]!['scores'];
  };
  assert.deepEqual(scores('4'), [3, 4]);
  assert.deepEqual(scores('4,5'), [3, 4.5]);
  assert.deepEqual(scores('6'), [3]);
  assert.deepEqual(scores('хорошо'), [3]);
});

test('an earlier report keeps its date when the file gets a new one', () => {
  const activities = [
    { id: 'a', title: 'А', when: '2022', status: 'inProgress' },
    { id: 'b', title: 'Б', when: '2023' },
    { id: 'c', title: 'В', status: 'done', asOf: '2022-01-01' },
  ];
  const answers: Answers = { activities: { '/activities/b': { status: 'done' } } };
  const datesOf = (json: Json): unknown[] => {
    const now = applyReport(json, answers, dayOf('2023-12-01'));
    return [now['asOf'], ...(now['activities'] as Json[]).map((it) => it['asOf'])];
  };
  assert.deepEqual(datesOf(file({ asOf: '2022-06-30', activities })), [
    '2023-12-01',
    '2022-06-30',
    '2023-12-01',
    '2022-01-01',
  ]);
  // Of when that report is, nobody knows: the file gets no date that would stand for it.
  assert.deepEqual(datesOf(file({ activities })), [
    undefined,
    undefined,
    '2023-12-01',
    '2022-01-01',
  ]);
  // A report on an earlier day makes the file no older.
  assert.equal(datesOf(file({ asOf: '2024-01-31', activities }))[0], '2024-01-31');
});

test('without an answer the file stays as it is', () => {
  for (const name of PROGRAMMES) {
    const json = fileOf(name);
    const answers: Answers = {
      activities: { '/activities/a-1-5': { status: 'none' } },
      indicators: { '/indicators/vacancies/2023': {} },
    };
    assert.deepEqual(applyReport(json, {}, dayOf('2023-12-01')), json);
    assert.deepEqual(applyReport(json, answers, dayOf('2023-12-01')), json);
  }
});

test('a file whose items have no codes, or Russian keys, is reported on as it is read', () => {
  const json = file({ мероприятия: [{ название: 'Семинар', срок: '2023' }] });
  const [due] = dueFor(read(json), dayOf('2023-12-31')).activities;
  const now = applyReport(
    json,
    { activities: { [due!.key]: { status: 'done' } } },
    dayOf('2023-12-31'),
  );
  assert.equal(read(now).activities![0]!.status, 'done');
  assert.equal(now['// заметка'], 'наша');
});

/** Each question of the day answered in one of the ways. */
function answersTo(programme: Programme, day: number): Answers {
  const { activities, indicators } = dueFor(programme, day);
  return {
    activities: Object.fromEntries(
      activities.map(({ key, answers }, at) => {
        const status = answers[at % answers.length]!;
        return [
          key,
          {
            status,
            ...(status === 'postponed' && { to: `IV квартал ${programme.period.to} г.` }),
          },
        ];
      }),
    ),
    indicators: Object.fromEntries(indicators.map(({ key }) => [key, { value: '12,5' }])),
  };
}

for (const name of PROGRAMMES)
  test(`${name}: a report changes what was answered and nothing else, and asks no question twice`, () => {
    const json = fileOf(name);
    const before = read(json);
    for (const date of ['2020-12-31', '2022-04-01', '2023-12-01', '2026-11-30']) {
      const day = dayOf(date);
      const answers = answersTo(before, day);
      const now = applyReport(json, answers, day);
      const { programme: after, problems } = readProgramme(now);
      assert.deepEqual(problems, readProgramme(json).problems, 'as much in order as before');
      assert.deepEqual(JSON.stringify(now), JSON.stringify(applyReport(json, answers, day)));
      const fields = new Set(changesBetween(before, after!).map(({ field }) => field));
      for (const field of fields)
        assert.match(
          field,
          /^(asOf|(activities|events)\[\](\.parts\[\])?\.(status|asOf|movedTo|when|when\.occurrences.*)|indicators\[\]\.points\[\](\.actual|\.missing)?)$/,
        );
      const questions = dueFor(before, day);
      const left = dueFor(after!, day);
      assert.deepEqual(
        left.activities.map((it) => it.key),
        [],
      );
      assert.deepEqual(left.indicators, []);
      if (questions.activities.length) assert.ok(fields.size > 0);
      // The order of the file stays: its own keys come first, as they stood.
      const keys = Object.keys(now);
      assert.deepEqual(keys.slice(0, Object.keys(json).length), Object.keys(json));
    }
  });
