/** The wall's columns: the year for which something is promised. */
import { yearOf } from '../../programme/time/days.js';
import type { Span } from '../../programme/time/span.js';
import type { PlannedItem } from './planned.js';
import type { ProgrammeContext } from '../text/programme-context.js';

export interface Column {
  label: string;
  /** How much of it is over, from 0 to 1. */
  past: number;
  /** Beyond the programme's own time. */
  isBeyond?: boolean;
  /** Not of a year: what has no date. */
  isUndated?: boolean;
}

/** More are not shown as columns. */
export const MOST_COLUMNS = 10;

export interface ColumnOf extends Column {
  holds: (year: number | undefined) => boolean;
}

/** The programme's years, those after it that something names or in which we are, and one each for what lies beyond. */
export function columnsOf(
  planned: PlannedItem[],
  { bounds, today, say }: ProgrammeContext<'promises'>,
): ColumnOf[] {
  const years = planned.flatMap(({ time }) => yearFor(time) ?? []);
  const own = bounds
    ? { first: yearOf(bounds.first), last: yearOf(bounds.last) }
    : { first: least(years), last: most(years) };
  const now = yearOf(today);
  const columns: ColumnOf[] = [];
  if (years.length) {
    const near = (year: number): boolean => year > own.last && year <= own.last + 3;
    const last = Math.max(own.last, ...years.filter(near), ...(near(now) ? [now] : []));
    const isYear = (year: number | undefined): year is number => year !== undefined;
    if (years.some((it) => it < own.first))
      columns.push({
        label: say.promises.earlier,
        past: 1,
        isBeyond: true,
        holds: (year) => isYear(year) && year < own.first,
      });
    // More than ten are not shown as columns anyway.
    for (let at = own.first; at <= Math.min(last, own.first + MOST_COLUMNS); at++)
      columns.push({
        label: String(at),
        past: pastOf(at, today),
        ...(at > own.last && { isBeyond: true }),
        holds: (year) => year === at,
      });
    if (years.some((it) => it > last))
      columns.push({
        label: say.promises.later,
        past: 0,
        isBeyond: true,
        holds: (year) => isYear(year) && year > last,
      });
  }
  if (years.length < planned.length)
    columns.push({
      label: say.promises.noTerm,
      past: 0,
      isUndated: true,
      holds: (year) => year === undefined,
    });
  return columns;
}

function pastOf(year: number, today: number): number {
  const now = yearOf(today);
  if (year !== now) return year < now ? 1 : 0;
  const begin = Date.UTC(year, 0) / 864e5;
  return (today - begin) / (Date.UTC(year + 1, 0) / 864e5 - begin);
}

/** The year by which it is promised: that of its last day. */
export const yearFor = ({ last, first }: Partial<Span>): number | undefined =>
  last === undefined ? (first === undefined ? undefined : yearOf(first)) : yearOf(last);

const least = (all: number[]): number => all.reduce((a, b) => Math.min(a, b), Infinity);
const most = (all: number[]): number => all.reduce((a, b) => Math.max(a, b), -Infinity);
