/** The report of a quarter, as the page shows it and as it is put into the file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Answers } from '../../src/authoring/report/model.js';
import { readProgramme } from '../../src/programme/read.js';
import { parseMoment } from '../../src/programme/time/moment.js';
import { withActivity, withValue } from '../../src/workshop/report/answering.js';
import { reportedOn, reportView, type Reported } from '../../src/workshop/report/report.view.js';
import { wordsOf } from '../../src/workshop/words.js';

const { report: say } = await wordsOf('ru');
const dayOf = (date: string): number => parseMoment(date)!.first;
const reported = (name: string): Reported => {
  const json: unknown = JSON.parse(readFileSync(`demo/programmes/${name}.json`, 'utf8'));
  return { name, json, programme: readProgramme(json).programme! };
};
const example = reported('example');
const day = dayOf('2023-12-01');
const plain = (text = ''): string => text.replace(/\u00a0/g, ' ');

test('only what is due is asked, with its time, who answers for it, what was and what was planned', () => {
  const { activities, values, answered, all } = reportView(example, {}, say, day);
  assert.deepEqual([activities.length, values.length, answered, all], [3, 5, 0, 8]);
  for (const it of activities) assert.ok(it.title && it.about && it.choices.length > 2, it.key);
  const vacancies = values.find((it) => it.key.includes('vacancies'))!;
  assert.equal(vacancies.period, '2023');
  assert.match(plain(vacancies.plan), /6/);
});

test('an answer folds its row, a value says how far it is from its plan, and both count', () => {
  const { activities, values } = reportView(example, {}, say, day);
  let answers: Answers = withActivity({}, activities[0]!.key, { status: 'done' });
  const vacancies = values.find((it) => it.key.includes('vacancies'))!;
  answers = withValue(answers, vacancies.key, { value: '7,5' });
  const now = reportView(example, answers, say, day);
  assert.equal(now.answered, 2);
  assert.equal(now.activities[0]!.answer?.status, 'done');
  const value = now.values.find((it) => it.key === vacancies.key)!;
  assert.equal(value.typed, '7,5');
  assert.match(plain(value.verdict?.words), /1,5 пункта/);
  // Taken back, it is unknown again.
  const without = withValue(
    withActivity(answers, activities[0]!.key, undefined),
    vacancies.key,
    undefined,
  );
  assert.equal(reportView(example, without, say, day).answered, 0);
});

test('the file is changed by what was answered and by nothing else', () => {
  const [first] = reportView(example, {}, say, day).activities;
  const answers = withActivity({}, first!.key, { status: 'notDone' });
  const { programme, groups } = reportedOn(example, answers, say, day);
  assert.equal(programme.asOf, '2023-12-01');
  assert.ok(groups.some((it) => it.lines.some((line) => /не сделано/i.test(line))));
  assert.deepEqual(reportedOn(example, {}, say, day).groups, []);
  assert.deepEqual(reportedOn(example, {}, say, day).json, example.json);
});

for (const [name, date] of [
  ['cascade-2021', '2023-12-01'],
  ['ivanovo-2023', '2026-11-30'],
  ['mosk-2019', '2022-04-01'],
  ['rybinsk-2021', '2024-01-10'],
] as const)
  test(`${name}: every question has words, and every answer to it is found in the file`, () => {
    const of = reported(name);
    const at = dayOf(date);
    const { activities, values } = reportView(of, {}, say, at);
    assert.ok(activities.length > 10);
    let answers: Answers = {};
    for (const it of activities) {
      assert.ok(it.title, it.key);
      answers = withActivity(answers, it.key, { status: it.choices[0]! });
    }
    for (const it of values) {
      assert.ok(it.title && it.period, it.key);
      answers = withValue(answers, it.key, { value: '1' });
    }
    assert.equal(reportView(of, answers, say, at).answered, activities.length + values.length);
    const { programme } = reportedOn(of, answers, say, at);
    const left = reportView({ ...of, programme }, {}, say, at);
    assert.deepEqual(
      [left.activities.map((it) => it.key), left.values.map((it) => it.key)],
      [[], []],
    );
  });
