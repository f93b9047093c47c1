/** Occasions against a library that expands RFC 5545, in bounds of every kind. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import rrule from 'rrule';
import type { TimeObject } from '../../src/programme/schema.js';
import { dateOf, dayOf, isoOf, lastDayOfMonth, partsOf } from '../../src/programme/time/days.js';
import { occasionsOf, type Occasion } from '../../src/programme/time/occasions.js';
import { resolveWhen } from '../../src/programme/time/resolve.js';
import { ruleText, seriesOf, type Series } from '../../src/programme/time/series.js';
import type { Bounds } from '../../src/programme/time/span.js';

const { RRule } = rrule;
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2060, 12, 31) });
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(day, fc.integer({ min: 0, max: 366 * 15 }))
  .map(([first, length]) => ({ first, last: first + length }));
/** As people write them: months that follow each other, over New Year or not. */
const run = fc
  .tuple(month, fc.integer({ min: 1, max: 11 }))
  .map(([from, count]) => Array.from({ length: count }, (_, i) => ((from - 1 + i) % 12) + 1));
const monthList = fc.oneof(run, fc.uniqueArray(month, { minLength: 1, maxLength: 6 }));
const until = day.map((it) => isoOf(it).slice(4).replace(/^/, '-'));

const occasions = (when: TimeObject, within: Bounds): Occasion[] =>
  occasionsOf(resolveWhen(when, within)).occasions;

const dates = (options: ConstructorParameters<typeof RRule>[0], { first, last }: Bounds) =>
  new RRule({ dtstart: dateOf(first), until: dateOf(last), ...options })
    .all()
    .map((it) => it.toISOString().slice(0, 10));

describe('a recurrence with months', () => {
  test('covers the months that RFC 5545 says, every day of them within the bounds', () =>
    fc.assert(
      fc.property(monthList, bounds, (byMonth, within) => {
        const ours = occasions({ every: 'P1Y', byMonth }, within).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, i) => isoOf(first + i)),
        );
        const theirs = dates({ freq: RRule.DAILY, bymonth: byMonth }, within);
        assert.deepEqual([...new Set(ours)].sort(), theirs);
      }),
      { numRuns: 300 },
    ));

  test('begins every so many years, counted from the first of the bounds', () =>
    fc.assert(
      fc.property(
        month,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1990, max: 2050 }),
        fc.integer({ min: 0, max: 12 }),
        (at, step, from, length) => {
          const within = { first: dayOf(from, 1, 1), last: dayOf(from + length, 12, 31) };
          const ours = occasions({ every: `P${step}Y`, byMonth: [at] }, within);
          const rule = { freq: RRule.YEARLY, interval: step, bymonth: at, bymonthday: 1 };
          assert.deepEqual(
            ours.map((it) => isoOf(it.first)),
            dates(rule, within),
          );
        },
      ),
      { numRuns: 300 },
    ));
});

test('«ежегодно до» is due on its day of every year, and on no other', () =>
  fc.assert(
    fc.property(until, bounds, (text, within) => {
      const [, , m, d] = text.split('-').map(Number) as [number, number, number, number];
      const ours = occasions({ every: 'P1Y', until: text }, within);
      const bymonthday = m === 2 && d === 29 ? -1 : d;
      const theirs = dates({ freq: RRule.YEARLY, bymonth: m, bymonthday }, within);
      assert.deepEqual(
        ours.map((it) => isoOf(it.first)),
        theirs,
      );
      assert.ok(
        ours.every((it) => it.first === it.last && it.placing === 'due'),
        'a day, and a deadline',
      );
    }),
    { numRuns: 300 },
  ));

describe('what goes into a calendar file is what stands on the page', () => {
  const when = fc.oneof(
    fc.record({
      every: fc.constantFrom('P1Y', 'P2Y', 'P3Y'),
      byMonth: monthList,
    }),
    fc.record({ every: fc.constant('P1Y'), until }),
  );

  test('expanded by another library, no occasion is lost, none is new, and each ends where it ends', () =>
    fc.assert(
      fc.property(when, bounds, (written, within) => {
        const ours = occasions(written, within);
        const expanded = seriesOf(ours).flatMap(expand);
        assert.deepEqual(expanded.sort(), ours.map(daysIn).sort());
      }),
      { numRuns: 400 },
    ));

  test('a leap February and a cut end are the exceptions, not a rule each', () => {
    const within = { first: dayOf(2020, 1, 1), last: dayOf(2024, 12, 31) };
    const all = seriesOf(occasions({ every: 'P1Y', byMonth: [10, 11, 12, 1, 2] }, within));
    assert.equal(all.length, 2);
    const [cut, whole] = all as [Series, Series];
    assert.equal(cut.rule, undefined);
    assert.equal(ruleText(whole.rule!), 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1;UNTIL=20241001');
    assert.deepEqual(whole.others.map(daysIn), [
      '2023-10-01 – 2024-02-29',
      '2024-10-01 – 2024-12-31',
    ]);
  });

  test('the length that most have is the rule, also where the first one is longer', () => {
    const within = { first: dayOf(2023, 9, 1), last: dayOf(2027, 8, 31) };
    const [all] = seriesOf(occasions({ every: 'P1Y', byMonth: [12, 1, 2] }, within));
    assert.equal(daysIn(all!), '2023-12-01 – 2024-02-28');
    assert.deepEqual(all!.others.map(daysIn), ['2023-12-01 – 2024-02-29']);
  });

  test('«ежегодно до 29.02» is the last day of each February', () => {
    const within = { first: dayOf(2022, 1, 1), last: dayOf(2025, 12, 31) };
    const [all, ...more] = seriesOf(occasions({ every: 'P1Y', until: '--02-29' }, within));
    assert.deepEqual(more, []);
    assert.equal(ruleText(all!.rule!), 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;UNTIL=20250228');
    const [the28th] = seriesOf(occasions({ every: 'P1Y', until: '--02-28' }, within));
    assert.match(ruleText(the28th!.rule!), /;BYMONTHDAY=28;/, 'in leap years too');
  });

  test('what happens once is one entry without exceptions', () => {
    const within = { first: dayOf(2022, 1, 1), last: dayOf(2025, 12, 31) };
    const [first, last] = [dayOf(2023, 3, 28), dayOf(2023, 3, 30)];
    const once = occasionsOf(resolveWhen('2023-03-28/2023-03-30', within)).occasions;
    assert.deepEqual(seriesOf(once), [{ first, last, placing: 'exact', others: [] }]);
  });

  test('«ежемесячно» names no month, and fills nobody’s phone', () => {
    const within = { first: dayOf(2020, 1, 1), last: dayOf(2024, 12, 31) };
    assert.deepEqual(seriesOf(occasions({ every: 'P1M' }, within)), []);
  });
});

const daysIn = ({ first, last }: Bounds): string => `${isoOf(first)} – ${isoOf(last)}`;

/** By `ical.js`, which is not the library of the oracle above: the text of the rule itself is read. */
function expand({ first, last, rule, others }: Series): string[] {
  if (!rule) return [daysIn({ first, last })];
  const { year, month: at, day: date } = partsOf(first);
  const start = ICAL.Time.fromData({ year, month: at, day: date, isDate: true });
  const iterator = ICAL.Recur.fromString(ruleText(rule)).iterator(start);
  const found: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const begun = dayOf(next.year, next.month, next.day);
    const other = others.find((it) => it.first === begun);
    found.push(daysIn(other ?? { first: begun, last: begun + last - first }));
  }
  return found;
}

test('months end where they end', () => {
  fc.assert(
    fc.property(month, fc.integer({ min: 1990, max: 2060 }), (at, year) => {
      const within = { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
      const [it] = occasions({ every: 'P1Y', byMonth: [at] }, within);
      assert.equal(it!.last, lastDayOfMonth(year, at));
    }),
  );
});
