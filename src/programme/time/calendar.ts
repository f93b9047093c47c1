/** Years, months and weeks as a calendar has them: days as whole numbers, weeks from Monday. */
import { dayOf, lastDayOfMonth, partsOf, type Day } from './days.js';
import type { Bounds } from './span.js';

/** A school year begins in September and is named by the year in which it does. */
export type YearKind = 'school' | 'calendar';

export function yearOn(day: Day, kind: YearKind): number {
  const { year, month } = partsOf(day);
  return kind === 'school' && month < 9 ? year - 1 : year;
}

export function yearBounds(year: number, kind: YearKind): Bounds {
  const month = kind === 'school' ? 9 : 1;
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 12, 1) - 1 };
}

export function monthBounds(day: Day): Bounds {
  const { year, month } = partsOf(day);
  return { first: dayOf(year, month, 1), last: lastDayOfMonth(year, month) };
}

/** 1970-01-01, day 0, was a Thursday. */
export const mondayOf = (day: Day): Day => day - ((((day + 3) % 7) + 7) % 7);

export const weekBounds = (day: Day): Bounds => ({ first: mondayOf(day), last: mondayOf(day) + 6 });

/** Monday to Sunday: 1 to 7. */
export const weekdayOf = (day: Day): number => day - mondayOf(day) + 1;

/** The whole weeks that a month lies in. */
export function weeksOf({ first, last }: Bounds): Bounds[] {
  const weeks: Bounds[] = [];
  for (let monday = mondayOf(first); monday <= last; monday += 7) weeks.push(weekBounds(monday));
  return weeks;
}
