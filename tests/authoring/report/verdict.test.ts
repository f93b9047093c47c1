import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dueFor } from '../../../src/authoring/report/due.js';
import { verdictOfTyped } from '../../../src/authoring/report/verdict.js';
import { spoken } from '../../../src/i18n/languages.js';
import { distance } from '../../../src/i18n/ru/distance.js';
import { measures } from '../../../src/i18n/ru/measures.js';
import { values } from '../../../src/i18n/ru/values.js';
import { readProgramme } from '../../../src/programme/read.js';
import type { Indicator } from '../../../src/programme/schema.js';
import { parseMoment } from '../../../src/programme/time/moment.js';

const say = await spoken({ distance, measures, values }).load('ru');
const { programme } = readProgramme(
  JSON.parse(readFileSync('demo/programmes/example.json', 'utf8')),
);
const indicator = (id: string): Indicator => programme!.indicators!.find((it) => it.id === id)!;

const TABLE: [id: string, typed: string, date: string, mark: string, words: string][] = [
  ['trained', '55,25', '2024-01-10', 'missed', 'не хватило 4,75 пункта'],
  ['trained', '55,25', '2023-12-01', 'open', 'не хватает 4,75 пункта, год не кончился'],
  ['trained', '60', '2024-01-10', 'met', 'ровно по плану'],
  ['seminars', '7', '2024-01-10', 'met', 'на 3 мероприятия лучше плана'],
  ['seminars', '3', '2024-01-10', 'missed', 'не хватило 1 мероприятия'],
  ['vacancies', '7,5 %', '2024-01-10', 'missed', 'больше плана на 1,5 пункта'],
  ['group-size', '15 чел.', '2024-01-10', 'missed', 'больше верхней границы на 3 человека'],
  ['trained', 'н/д', '2024-01-10', 'open', ''],
  ['trained', 'около половины', '2024-01-10', 'open', 'план и факт записаны по-разному'],
];
for (const [id, typed, date, mark, words] of TABLE)
  test(`${id}: «${typed}» on ${date}`, () => {
    const today = parseMoment(date)!.first;
    const place = { indicator: indicator(id), period: '2023' };
    const found = verdictOfTyped(place, typed, { say, today });
    assert.equal(found?.words.replace(/\u00a0/g, ' '), words);
    assert.equal(found?.mark, mark);
  });

test('nothing typed is nothing said', () => {
  const today = parseMoment('2023-12-01')!.first;
  const place = { indicator: indicator('trained'), period: '2023' };
  for (const typed of ['', ' ', '–'])
    assert.equal(verdictOfTyped(place, typed, { say, today }), undefined);
});

test('each question of a day can be judged as it is typed', () => {
  const today = parseMoment('2023-12-01')!.first;
  for (const due of dueFor(programme!, today).indicators) {
    const found = verdictOfTyped(due, '12', { say, today });
    assert.ok(found?.words, due.key);
  }
});
