/**
 * How a programme stands, in four words. A count of what was said, never more: where nobody reports, nothing is done,
 * going on or late, it is unknown.
 */
import type { ShownStatus, StatusView } from './status.js';
import { yearOf, type Day } from './time/days.js';
import type { Bounds } from './time/span.js';

export const STANDINGS = ['done', 'going', 'late', 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

const OF: Record<Exclude<ShownStatus, 'noReport' | 'underway'>, Standing | undefined> = {
  done: 'done',
  partlyDone: 'done',
  inProgress: 'going',
  postponed: 'late',
  notDone: 'late',
  undated: 'unknown',
  planned: undefined,
  ahead: undefined,
  cancelled: undefined,
};

/** Undefined of what is ahead or given up: it is told below the four. */
export function standingOf(code: ShownStatus, hasReports: boolean): Standing | undefined {
  if (code === 'noReport') return hasReports ? 'late' : 'unknown';
  if (code === 'underway') return hasReports ? 'going' : 'unknown';
  return OF[code];
}

/** How many there are of each; what is done in part is told apart from what is done. */
export interface Counts extends Record<Standing, number> {
  all: number;
  partly: number;
  ahead: number;
  cancelled: number;
}

export function countsOf(
  statuses: Iterable<Pick<StatusView, 'code'>>,
  hasReports: boolean,
): Counts {
  const counts: Counts = {
    all: 0,
    done: 0,
    partly: 0,
    going: 0,
    late: 0,
    unknown: 0,
    ahead: 0,
    cancelled: 0,
  };
  for (const { code } of statuses) {
    counts.all++;
    const standing = standingOf(code, hasReports);
    if (code === 'partlyDone') counts.partly++;
    else if (standing) counts[standing]++;
    else counts[code === 'cancelled' ? 'cancelled' : 'ahead']++;
  }
  return counts;
}

/** Where in its time a programme is: before it, in its third year of five, after it. */
export interface Phase {
  state: 'notBegun' | 'running' | 'over';
  first: number;
  last: number;
  /** The year of the programme on this day, from 1. */
  year: number;
  years: number;
}

export function phaseOf(bounds: Bounds, today: Day): Phase {
  const [first, last] = [yearOf(bounds.first), yearOf(bounds.last)];
  const state = today < bounds.first ? 'notBegun' : today > bounds.last ? 'over' : 'running';
  return { state, first, last, year: yearOf(today) - first + 1, years: last - first + 1 };
}
