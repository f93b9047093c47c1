/** The worst that a file may hold takes longer in proportion to how much of it there is, where it is read and shown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termFinders, type Term } from '../../src/documents/terms.js';
import { tracksOf } from '../../src/drawing/tracks.js';
import { modelOf, type Model } from '../../src/elements/tags/event-map/model.js';
import { MOST_ENTRIES, MOST_ITEMS } from '../../src/programme/limits.js';
import { readProgramme } from '../../src/programme/read.js';
import { isInOrder } from '../../src/programme/reading/is-in-order.js';
import type { Programme } from '../../src/programme/schema.js';
import { dayOf } from '../../src/programme/time/days.js';
import { resolveWhen } from '../../src/programme/time/resolve.js';
import { growsInProportion } from '../growth.js';
import { allWords } from '../i18n/all-words.js';
import { makersIn } from './views.js';
import { WORST } from './worst.js';

const makersOf = await makersIn('ru');
const say = await allWords.load('ru');
const today = dayOf(2021, 1, 1);
const head = { formatVersion: '1.0', title: 'Программа', period: { from: '2019', to: '2024' } };

/** As it comes out of a file: nothing in it is the same object twice. */
const written = (value: object): object => JSON.parse(JSON.stringify(value)) as object;

for (const { what, most, shownIn, file: make } of WORST) {
  const file = (amount: number): object => written(make(amount));

  test(`${what}: in proportion`, () => {
    growsInProportion(most, (amount) => {
      const value = file(amount);
      const programme = isInOrder(value) ? value : readProgramme(value).programme!;
      const makers = makersOf(programme, today);
      for (const name of shownIn) assert.ok(makers[name]!());
    });
  });

  test(`${what}: checked in proportion`, () => {
    // A key that nobody knows: whatever can be said of the file is looked for.
    growsInProportion(most, (amount) => readProgramme({ ...file(amount), unknown: 1 }));
  });
}

test('bars that lie over each other: in proportion, and no more of them than can be told', () => {
  const bars = (count: number): { start: number; end: number }[] =>
    Array.from({ length: count }, (_, index) => ({ start: index / count, end: 2 }));
  growsInProportion(20_000, (count) => tracksOf(bars(count)));
  assert.equal(new Set(tracksOf(bars(1000))).size, 100);
});

test('abbreviations, many or long: all of them are explained, in proportion', () => {
  const named = (count: number): Term[] =>
    Array.from({ length: count }, (_, index) => ({ short: `А${index}`, full: 'Это' }));
  growsInProportion(20_000, (count) => termFinders(named(count))()('А1Б '.repeat(count)));
  // Whatever begins alike.
  growsInProportion(20_000, (count) => {
    const alike = Array.from({ length: 30 }, (_, index) => `${'А '.repeat(index)}Б`);
    return termFinders(alike.map((short) => ({ short, full: 'Это' })))()('А '.repeat(count));
  });
  const all = named(5000);
  const text = all.map((it) => it.short).join(' ');
  const found = termFinders(all)()(text).filter((it) => typeof it === 'object');
  assert.deepEqual(found, all);
  const long = 'А'.repeat(9_000_000);
  const terms = [long, 'МЦ'].map((short) => ({ short, full: 'Это' }));
  assert.deepEqual(termFinders(terms)()('наш МЦ'), ['наш ', terms[1], '']);
});

test('the event map holds as many rows as a page can bear; the rest is told in words', () => {
  const monthly = WORST.find((it) => it.what.startsWith('activities every month'))!;
  const file = written(monthly.file(100));
  assert.ok(isInOrder(file));
  const { index } = modelOf(file, say, { today, kind: 'school' });
  const { entries, loose, items } = index.selection({});
  assert.ok(entries.length <= MOST_ENTRIES, String(entries.length));
  assert.ok(loose.length > 80);
  assert.equal(items.length, 100);
});

test('what finds no room on the event map is counted once and not each time, and a page has so many rows', () => {
  const rows = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `a${index}`,
      title: 'Дело',
      when: { every: 'P1M', from: '1984', to: '2023' },
    }));
  const model = (count: number): Model =>
    modelOf(written({ ...head, activities: rows(count) }) as Programme, say, {
      today,
      kind: 'school',
    });
  growsInProportion(8000, model);
  const room = { windows: 6000 };
  // Each would be 480.
  for (let index = 0; index < 1000; index++)
    resolveWhen(rows(1)[0]!['when' as never], { first: today, last: today, room });
  assert.equal(room.windows, 0);
  assert.ok(!model(MOST_ITEMS).isCut);
  const { isCut, index } = model(MOST_ITEMS + 1);
  assert.ok(isCut);
  assert.equal(index.items.length, MOST_ITEMS);
});
