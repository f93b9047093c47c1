import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  mondayOf,
  monthBounds,
  weekBounds,
  weekdayOf,
  weeksOf,
  yearBounds,
  yearOn,
} from '../../src/programme/time/calendar.js';
import { dateOf, dayOf, isoOf } from '../../src/programme/time/days.js';
import { instantOf, parseHours } from '../../src/programme/time/hours.js';

const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) });
const KINDS = ['school', 'calendar'] as const;

test('a school year is named by the year in which it begins', () => {
  assert.equal(yearOn(dayOf(2023, 8, 31), 'school'), 2022);
  assert.equal(yearOn(dayOf(2023, 9, 1), 'school'), 2023);
  assert.equal(yearOn(dayOf(2024, 1, 1), 'school'), 2023);
  assert.equal(yearOn(dayOf(2023, 8, 31), 'calendar'), 2023);
  const { first, last } = yearBounds(2023, 'school');
  assert.deepEqual([isoOf(first), isoOf(last)], ['2023-09-01', '2024-08-31']);
});

test('every day lies in its year, its month and its week', () =>
  fc.assert(
    fc.property(anyDay, (day) => {
      for (const { first, last } of [
        ...KINDS.map((kind) => yearBounds(yearOn(day, kind), kind)),
        monthBounds(day),
        weekBounds(day),
      ])
        assert.ok(first <= day && day <= last, isoOf(day));
      const [date] = [dateOf(day)];
      assert.equal(weekdayOf(day), date.getUTCDay() || 7);
      assert.equal(weekdayOf(mondayOf(day)), 1);
    }),
  ));

test('the weeks of a month follow each other and hold all of it', () =>
  fc.assert(
    fc.property(anyDay, (day) => {
      const month = monthBounds(day);
      const weeks = weeksOf(month);
      assert.ok(weeks.length >= 4 && weeks.length <= 6, 'four to six weeks');
      assert.ok(weeks[0]!.first <= month.first && weeks.at(-1)!.last >= month.last, 'all of it');
      weeks.slice(1).forEach((it, at) => assert.equal(it.first, weeks[at]!.last + 1));
    }),
  ));

test('hours are hours, and other words are not', () => {
  assert.deepEqual(parseHours('10:00'), { from: 600 });
  assert.deepEqual(parseHours('9.30 – 12.00'), { from: 570, to: 720 });
  assert.deepEqual(parseHours('10:00/12:30'), { from: 600, to: 750 });
  assert.deepEqual(parseHours(' 10:00 '), { from: 600 });
  for (const words of ['после уроков', '24:00', '10:60', '12:00–10:00', '10', '10:00–10:00'])
    assert.equal(parseHours(words), undefined, words);
  // Half of what was written would be lost.
  for (const words of ['сбор в 10:00', '10:00, актовый зал', '10:00–24:30', '10:00–12:00–14:00'])
    assert.equal(parseHours(words), undefined, words);
});

test('an hour of a zone is one moment: the clocks there show it', () => {
  const utc = (zone: string, y: number, m: number, d: number): string | undefined =>
    instantOf(dayOf(y, m, d), 600, zone)
      ?.toISOString()
      .slice(0, 16);
  assert.equal(utc('Europe/Moscow', 2023, 3, 28), '2023-03-28T07:00');
  assert.equal(utc('Asia/Vladivostok', 2023, 3, 28), '2023-03-28T00:00');
  assert.equal(utc('Europe/Berlin', 2023, 3, 26), '2023-03-26T08:00');
  assert.equal(utc('Europe/Berlin', 2023, 3, 25), '2023-03-25T09:00');
  assert.equal(utc('МСК', 2023, 3, 28), '2023-03-28T07:00');
  assert.equal(utc('местное', 2023, 3, 28), undefined);
  // The clocks had changed three hours before; those of UTC show an hour before the change.
  const changed = instantOf(dayOf(2023, 3, 12), 300, 'America/New_York');
  assert.equal(changed?.toISOString().slice(0, 16), '2023-03-12T09:00');
});

test('whatever the zone, the clocks there show the hour that was written', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: dayOf(1995, 1, 1), max: dayOf(2035, 12, 31) }),
      fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }), // no zone here changes its clocks after four
      fc.constantFrom('Europe/Kaliningrad', 'Asia/Kamchatka', 'America/New_York', 'Asia/Kolkata'),
      (day, minute, timeZone) => {
        const shown = new Intl.DateTimeFormat('sv', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(instantOf(day, minute, timeZone));
        const two = (n: number): string => String(n).padStart(2, '0');
        assert.equal(shown, `${isoOf(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
      },
    ),
    { numRuns: 300 },
  ));
