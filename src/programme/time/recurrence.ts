/**
 * Recurring promises: «ежегодно, октябрь–февраль», «один раз в квартал», «не менее 2 раз в год», «ежегодно до 01.06».
 * A recurrence becomes the windows in which each occurrence is promised, never a day that nobody named.
 */
import type { TimeObject } from '../schema.js';
import { dayOf, lastDayOfMonth, partsOf, yearOf, type Day } from './days.js';
import { months, type Moment, type Precision } from './moment.js';
import { MOST_WINDOWS_OF_ONE } from '../limits.js';
import type { Bounds, Room, Span } from './span.js';

export type Unit = 'year' | 'month' | 'week' | 'day' | 'schoolHalf' | 'schoolYear';

export interface Recurrence {
  unit: Unit;
  /** Every `step` units. */
  step: number;
  months?: number[];
  /** Month and day by which it is due in each year. */
  until?: { month: number; day: number };
  atLeast?: number;
  atMost?: number;
}

/** Undefined when the rule can't be read: the caller then says so instead of guessing. */
export function parseRecurrence(time: TimeObject): Recurrence | undefined {
  const every = parseEvery(time.every ?? '');
  if (!every) return undefined;
  const until = time.until === undefined ? undefined : parseUntil(time.until);
  if (time.until !== undefined && !until) return undefined;
  return {
    ...every,
    ...(time.byMonth?.length && { months: time.byMonth }),
    ...(until && { until }),
    ...(time.atLeast !== undefined && { atLeast: time.atLeast }),
    ...(time.atMost !== undefined && { atMost: time.atMost }),
  };
}

function parseEvery(text: string): { unit: Unit; step: number } | undefined {
  if (text === 'schoolHalf' || text === 'schoolYear') return { unit: text, step: 1 };
  const match = /^P(\d{1,3})([YMWD])$/.exec(text);
  const step = Number(match?.[1]);
  if (!match || step === 0) return undefined;
  const unit = ({ Y: 'year', M: 'month', W: 'week', D: 'day' } as const)[
    match[2] as 'Y' | 'M' | 'W' | 'D'
  ];
  return { unit, step };
}

function parseUntil(text: string): { month: number; day: number } | undefined {
  const match = /^--(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const month = Number(match[1]);
  const day = Number(match[2]);
  // 2000 is a leap year: 29 February is a day that some years have.
  const exists =
    month >= 1 && month <= 12 && day >= 1 && dayOf(2000, month, day) <= lastDayOfMonth(2000, month);
  return exists ? { month, day } : undefined;
}

/**
 * The windows within the bounds, in order; a window that crosses a bound is cut there.
 *
 * @param room what others have left; where it is not enough, one band
 */
export function windowsOf(rule: Recurrence, bounds: Bounds, room?: Room): Span[] {
  const most = Math.min(MOST_WINDOWS_OF_ONE, room?.windows ?? Infinity);
  const windows: Span[] = [];
  for (const { first, last, precision } of candidates(rule, bounds)) {
    const due = rule.until ? dueDay(first, last, rule.until) : last;
    const cut = {
      first: Math.max(first, bounds.first),
      last: Math.min(due, bounds.last),
      precision,
    };
    if (cut.first <= cut.last) windows.push({ ...cut, from: cut, to: cut });
    if (windows.length > most) {
      // What was counted in vain is paid for, too: a hundred thousand who find no room must not each count up to it.
      if (room) room.windows -= most;
      // What hundreds of windows that touch would say.
      return windowsOf({ unit: 'day', step: 1 }, bounds).map((it) => ({ ...it, isBand: true }));
    }
  }
  if (room) room.windows -= windows.length;
  return windows.sort((a, b) => a.first - b.first);
}

function* candidates(rule: Recurrence, bounds: Bounds): Iterable<Moment> {
  const start = partsOf(bounds.first);
  const lastYear = yearOf(bounds.last);
  // A window may have begun in the year before the period: October 2020 – February 2021.
  const before = start.year - 1;
  if (rule.unit === 'schoolHalf' || rule.unit === 'schoolYear') {
    for (let year = before; year <= lastYear; year++) {
      if (rule.unit === 'schoolYear') yield months(year, 9, 12, 'schoolYear');
      else yield* [months(year, 9, 4, 'half'), months(year + 1, 1, 5, 'half')];
    }
  } else if (rule.months) {
    const step = rule.unit === 'year' ? rule.step : 1;
    // «Ежемесячно, кроме июля и августа» is ten times a year; «ежегодно, октябрь – февраль» is once.
    const runs =
      rule.unit === 'month'
        ? [...new Set(rule.months)].map((from) => ({ from, count: 1 }))
        : runsOf(rule.months);
    for (let year = step > 1 ? start.year : before; year <= lastYear; year += step)
      for (const run of runs) yield months(year, run.from, run.count, 'month');
  } else if (rule.unit === 'year') {
    for (let year = start.year; year <= lastYear; year += rule.step)
      yield months(year, 1, 12 * rule.step, 'year');
  } else if (rule.unit === 'month') {
    // «Один раз в квартал» means the quarters of the calendar, whatever month the programme begins in.
    const intoStep = 12 % rule.step === 0 ? (start.month - 1) % rule.step : 0;
    let month = start.month - intoStep;
    for (; dayOf(start.year, month, 1) <= bounds.last; month += rule.step)
      yield months(start.year, month, rule.step, precisionOf(rule.step));
  } else {
    // Weekly and daily promises would be hundreds of windows that touch: one band says the same.
    yield { ...bounds, precision: 'day' };
  }
}

const precisionOf = (months: number): Precision =>
  months === 3 ? 'quarter' : months === 6 ? 'half' : 'month';

/** The latest day in the window that `until` names, or the window's end. */
function dueDay(first: Day, last: Day, until: { month: number; day: number }): Day {
  for (let year = yearOf(last); year >= yearOf(first); year--) {
    // 29 February in a common year is its last day.
    const due = Math.min(dayOf(year, until.month, until.day), lastDayOfMonth(year, until.month));
    if (due >= first && due <= last) return due;
  }
  return last;
}

/** Months in the order written, as runs: [10, 11, 12, 1, 2] is one run over New Year. */
export function runsOf(list: number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  // A month written twice would promise the same window twice.
  for (const month of new Set(list)) {
    const run = runs.at(-1);
    if (run && month === ((run.from + run.count - 1) % 12) + 1) run.count++;
    else runs.push({ from: month, count: 1 });
  }
  return runs;
}
