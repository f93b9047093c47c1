/** A span of time as text: one date (`2021-Q3`), a range (`2021/2025`), or an open one (`../2024-08`, `2021/..`). */
import type { Day } from './days.js';
import { coarsest, parseMoment, type Moment, type Precision } from './moment.js';

/**
 * From the earliest to the latest day that the words allow. `from` or `to` is absent when that end is open: the day
 * beside it is then the programme's own bound, which nobody promised.
 */
export interface Span {
  first: Day;
  last: Day;
  precision: Precision;
  from?: Moment;
  to?: Moment;
  /** Stands for more windows than are drawn. */
  isBand?: true;
}

/** The days to which open ends and recurrences are bounded: the programme's period. */
export interface Bounds {
  first: Day;
  last: Day;
  /** What may still be drawn of what recurs, of all that is asked for within the same bounds. */
  room?: Room;
}

export interface Room {
  windows: number;
  /** What has taken its windows does so once, however often it is asked for. */
  known?: Map<object, unknown>;
}

export function parseSpan(text: string, bounds?: Bounds): Span | undefined {
  const [left = '', right, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  if (right === undefined) {
    const moment = parseMoment(left);
    return moment && spanBetween(moment, moment, bounds);
  }
  const from = parseMoment(left);
  const to = parseMoment(right);
  if ((!from && left.trim() !== '..') || (!to && right.trim() !== '..')) return undefined;
  return spanBetween(from, to, bounds);
}

/** Undefined when both ends are open, or when the end lies before the beginning. */
export function spanBetween(from?: Moment, to?: Moment, bounds?: Bounds): Span | undefined {
  const known = from ?? to;
  if (!known) return undefined;
  const first = from?.first ?? Math.min(bounds?.first ?? known.first, known.first);
  const last = to?.last ?? Math.max(bounds?.last ?? known.last, known.last);
  // «С июня 2021 по 2021» is coarse and not backwards: only the outer days are compared.
  if (last < first) return undefined;
  const precision = from && to ? coarsest([from.precision, to.precision]) : known.precision;
  return { first, last, precision, ...(from && { from }), ...(to && { to }) };
}
