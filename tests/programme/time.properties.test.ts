import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import type { TimeObject, When } from '../../src/programme/schema.js';
import { when as whenSchema } from '../../src/programme/schema/time.js';
import { dayOf, isoOf, partsOf } from '../../src/programme/time/days.js';
import { parseMoment, parseSchoolYear } from '../../src/programme/time/moment.js';
import { parseRecurrence, windowsOf } from '../../src/programme/time/recurrence.js';
import { resolveWhen, spansOf } from '../../src/programme/time/resolve.js';
import { parseSpan, type Bounds } from '../../src/programme/time/span.js';
import { examples } from '../volume.js';

// Every assert.ok() has a message: without one Node reads the source to make it up, for seconds at each try to shrink.

const two = (n: number): string => String(n).padStart(2, '0');
const years = fc.integer({ min: 1900, max: 2100 });
const anyYear = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0'));
const months = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(day, fc.integer({ min: 0, max: 366 * 12 }))
  .map(([first, length]) => ({ first, last: first + length }));

const dateText = fc.oneof(
  years.map(String),
  fc.tuple(years, months).map(([year, month]) => `${year}-${two(month)}`),
  day.map(isoOf),
);
const codeText = fc
  .tuple(years, fc.constantFrom('33', '34', '35', '36', '40', '41'))
  .map(([year, code]) => `${year}-${code}`);
const partText = fc
  .tuple(years, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '21', '22', '23', '24'))
  .map(([year, part]) => `${year}-${part}`);
const momentText = fc.oneof(dateText, codeText, partText);
const spanText = fc.oneof(
  momentText,
  fc.tuple(momentText, momentText).map((ends) => ends.join('/')),
  momentText.map((text) => `../${text}`),
  momentText.map((text) => `${text}/..`),
);
/** What a person may mistype. */
const nearlySpan = fc.oneof(
  spanText,
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'0129-/.QHX– ') }),
  anyYear,
);

const every = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom('Y', 'M', 'W', 'D', 'H'))
    .map(([step, unit]) => `P${step}${unit}`),
  fc.constantFrom('P1Y', 'P2Y', 'P1M', 'P3M', 'P6M', 'schoolHalf', 'schoolYear'),
  fc.string(),
);
const until = fc.oneof(
  fc
    .tuple(months, fc.integer({ min: 0, max: 32 }))
    .map(([month, n]) => `--${two(month)}-${two(n)}`),
  fc.string(),
);
const timeObject: fc.Arbitrary<TimeObject> = fc.record(
  {
    kind: fc.constantFrom(
      'continuous',
      'onRequest',
      'asNeeded',
      'byPlan',
      'notStated',
      'unreadable',
    ),
    label: fc.string(),
    from: nearlySpan,
    to: nearlySpan,
    schoolYear: fc.oneof(
      years.map((year) => `${year}/${year + 1}`),
      fc.string(),
    ),
    every,
    byMonth: fc.array(months, { maxLength: 14 }),
    until,
    atLeast: fc.integer(),
    atMost: fc.integer(),
  },
  { requiredKeys: [] },
);
const when: fc.Arbitrary<When> = fc.oneof(
  nearlySpan,
  timeObject,
  fc.array(fc.oneof(nearlySpan, timeObject), { maxLength: 4 }),
);
const maybeBounds = fc.option(bounds, { nil: undefined });

function assertSound(value: When, within: Bounds | undefined): void {
  const time = resolveWhen(value, within);
  assert.notEqual(time.pieces.length, 0);
  assert.equal(time.first === undefined, time.last === undefined);
  assert.equal(time.first === undefined, time.precision === undefined);
  if (time.first !== undefined) assert.ok(time.first <= time.last!, 'first after last');
  for (const span of time.pieces.flatMap(spansOf)) {
    assert.ok(Number.isInteger(span.first) && Number.isInteger(span.last), 'whole days');
    assert.ok(span.first <= span.last, 'a span backwards');
    assert.ok(span.first >= time.first! && span.last <= time.last!, 'a span outside');
  }
}

describe('whatever is written', () => {
  test('no text stops the reading', () =>
    fc.assert(
      fc.property(nearlySpan, (text) => {
        parseMoment(text);
        parseSchoolYear(text);
        parseSpan(text);
        assertSound(text, undefined);
      }),
      examples(2000),
    ));

  test('the first day is never after the last one, and every span lies between them', () =>
    fc.assert(fc.property(when, maybeBounds, assertSound), examples(3000)));

  test('any JSON that the schema lets through can be resolved', () => {
    const keys = ['kind', 'from', 'to', 'schoolYear', 'every', 'byMonth', 'until', 'label'];
    const json = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.jsonValue(), nearlySpan)),
    );
    fc.assert(
      fc.property(json, maybeBounds, (value, within) => {
        const read = whenSchema.safeParse(value);
        if (read.success) assertSound(read.data, within);
      }),
      examples(2000),
    );
  });

  test('words that can not be read are all kept', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [piece] = resolveWhen(text).pieces;
        if (piece?.kind === 'unreadable') assert.equal(piece.label, text);
        else assert.ok(text.trim() === '' || parseSpan(text), text);
      }),
    ));

  test('a month for six thousand years is slow to draw, but does not break the reading', () => {
    const monthly = { every: 'P1M', from: '0001', to: '6000' };
    const time = resolveWhen([monthly, monthly]);
    assert.equal(isoOf(time.last!), '6000-12-31');
  });
});

describe('the windows of a recurrence', () => {
  const rule = fc
    .record(
      { every, byMonth: fc.uniqueArray(months, { minLength: 1 }), until },
      { requiredKeys: ['every'] },
    )
    .map((time) => parseRecurrence(time))
    .filter((it) => it !== undefined);

  test('are in order, do not overlap, and stay within the bounds', () =>
    fc.assert(
      fc.property(rule, bounds, (it, within) => {
        let before = within.first - 1;
        for (const { first, last } of windowsOf(it, within)) {
          assert.ok(first > before, 'in order and apart');
          assert.ok(first <= last, 'not backwards');
          assert.ok(last <= within.last, 'within the bounds');
          before = last;
        }
      }),
      examples(2000),
    ));

  test('lie in the months named', () =>
    fc.assert(
      fc.property(fc.uniqueArray(months, { minLength: 1 }), bounds, (byMonth, within) => {
        for (const { first, last } of windowsOf({ unit: 'year', step: 1, months: byMonth }, within))
          for (let at = first; at <= last; at++)
            assert.ok(byMonth.includes(partsOf(at).month), isoOf(at));
      }),
      { numRuns: 200 },
    ));

  test('of every year, half or quarter leave no day of the period out', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('P1Y', 'P2Y', 'P3Y', 'P1M', 'P3M', 'P6M', 'P5M', 'P1W', 'schoolYear'),
        bounds,
        (text, within) => {
          const windows = windowsOf(parseRecurrence({ every: text })!, within);
          const days = windows.reduce((sum, { first, last }) => sum + last - first + 1, 0);
          assert.equal(days, within.last - within.first + 1);
        },
      ),
    ));
});

describe('dates', () => {
  test('a day, its parts and its text are one and the same', () =>
    fc.assert(
      fc.property(day, (it) => {
        const parts = partsOf(it);
        assert.equal(dayOf(parts.year, parts.month, parts.day), it);
        const moment = parseMoment(isoOf(it));
        assert.deepEqual(moment, { first: it, last: it, precision: 'day' });
      }),
    ));

  test('an open end never makes a span shorter than what is written', () =>
    fc.assert(
      fc.property(momentText, maybeBounds, (text, within) => {
        const { first, last } = parseMoment(text)!;
        for (const open of [`../${text}`, `${text}/..`]) {
          const span = parseSpan(open, within)!;
          assert.ok(span.first <= first && span.last >= last, open);
        }
      }),
    ));
});

/**
 * The npm package `edtf` reads ISO 8601-2 and is asked what it thinks of the same texts. It differs on purpose in:
 *
 * - `2023-Q3` and `2023-H1`, which are ours and not of the standard;
 * - `2023-21` to `2023-24`: it takes a season for a quarter of the calendar (spring is January to March), the documents
 *   mean March to May; winter begins in December of the year named;
 * - quarters and halves in a range (`2019-35/2020-33`), which it refuses without an experimental option;
 * - `../2024-08` and `2021/..`: an infinite end; here it is the programme's bound, so that it can be drawn;
 * - an end that holds its beginning (`2021-06/2021`, `2021-03/2021-03`), which it calls backwards: «с июня по конец
 *   2021» is a span;
 * - `2023-02-29`, which it takes for 1 March, where a typing error should be told;
 * - years below 100, which it can't place.
 */
describe('edtf agrees', () => {
  const MS_PER_DAY = 86_400_000;
  const daysOf = (text: string): Bounds => {
    const { min, max } = edtf(text) as { min: number; max: number };
    return { first: min / MS_PER_DAY, last: Math.floor(max / MS_PER_DAY) };
  };
  const ourDays = (text: string): Bounds => {
    const { first, last } = parseSpan(text)!;
    return { first, last };
  };

  test('on years, months and days', () =>
    fc.assert(fc.property(dateText, (text) => assert.deepEqual(ourDays(text), daysOf(text)))));

  test('on quarters and halves by their codes', () =>
    fc.assert(fc.property(codeText, (text) => assert.deepEqual(ourDays(text), daysOf(text)))));

  test('on ranges, and on which of them are backwards', () =>
    fc.assert(
      fc.property(dateText, dateText, (from, to) => {
        fc.pre(!from.startsWith(to) && !to.startsWith(from));
        const text = `${from}/${to}`;
        let theirs: Bounds | undefined;
        try {
          theirs = daysOf(text);
        } catch {
          // It throws where we return undefined.
        }
        assert.deepEqual(parseSpan(text) && ourDays(text), theirs, text);
      }),
      examples(1000),
    ));

  test('on what is no month and no day', () => {
    for (const text of ['2021-13', '2021-00', '2021-11-31', '2021-1', '2025/2021']) {
      assert.throws(() => edtf(text), text);
      assert.equal(parseSpan(text), undefined, text);
    }
  });
});
