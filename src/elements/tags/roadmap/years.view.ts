/** Which years the picture shows. */
import { yearWidth, type TickUnit } from '../../../drawing/ticks.js';
import { timeScale, type TimeScale } from '../../../drawing/time-scale.js';
import { type Day, yearOf } from '../../../programme/time/days.js';
import type { StatusView } from '../../../programme/status.js';
import { type Bounds, parseSpan } from '../../../programme/time/span.js';
import type { Planned } from './context.js';

export interface YearsOptions {
  from?: string;
  to?: string;
  today: Day;
  /** The unit that the axis must have room for, even if not all years then have. */
  unit?: TickUnit;
  /** Of the picture, in px; 0 while nobody knows. */
  width?: number;
  /** The first year of the part that is shown where not all years have room. */
  firstYear?: number;
}

export interface Years {
  scale: TimeScale;
  /** The first years of the parts before and after the one that is shown. */
  earlier?: number;
  later?: number;
}

/** Undefined when nothing in the programme has a date that a picture could show. */
export function yearsOfPicture(
  planned: Planned[],
  bounds: Bounds | undefined,
  quarterWidth: number,
  options: YearsOptions,
): Years | undefined {
  const all = allYears(planned, bounds, options);
  if (!all) return undefined;
  const { unit, width, today } = options;
  const [first, last] = all;
  const room = unit && width ? Math.max(1, Math.floor(width / yearWidth(unit, quarterWidth))) : 0;
  if (!room || room > last - first) return { scale: timeScale(first, last) };
  // The part that begins with this year, unless that leaves room at the end.
  const wanted = options.firstYear ?? yearOf(today);
  const begin = Math.max(first, Math.min(wanted, last - room + 1));
  return {
    scale: timeScale(begin, begin + room - 1),
    ...(begin > first && { earlier: Math.max(first, begin - room) }),
    ...(begin + room <= last && { later: begin + room }),
  };
}

/**
 * The period, and what is planned beyond it. A slip of the pen («2204») must not squeeze the rest to a line, so the
 * picture grows by no more than the period's own length on each side; what lies further is marked as going on.
 */
function allYears(
  planned: Planned[],
  bounds: Bounds | undefined,
  { from, to }: YearsOptions,
): [first: number, last: number] | undefined {
  const dated = envelope(planned);
  const known = bounds ?? (dated.first <= dated.last ? dated : undefined);
  if (!known) return undefined;
  const length = yearOf(known.last) - yearOf(known.first) + 1;
  const begins = yearOf(beginOf(planned, known.first));
  const ends = yearOf(Math.max(dated.last, known.last));
  const first = Math.max(begins, yearOf(known.first) - length);
  const last = Math.min(ends, yearOf(known.last) + length);
  const asked = askedFor(from, to);
  const begin = asked.first === undefined ? first : yearOf(asked.first);
  const until = asked.last === undefined ? last : yearOf(asked.last);
  return [begin, Math.max(begin, until)];
}

/** The days that `from` and `to` ask for; what can't be read asks for nothing, and so does an attribute taken away. */
export function askedFor(from?: string | null, to?: string | null): { first?: Day; last?: Day } {
  const first = parseSpan(from ?? '')?.first;
  const last = parseSpan(to ?? '')?.last;
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/**
 * Where the plan begins. What had begun before the period and goes on in it is cut and marked as going on; what ended
 * before it is drawn where it was.
 */
function beginOf(planned: Planned[], periodFirst: Day): Day {
  let begin = periodFirst;
  for (const { status } of planned) {
    const { first = begin, last = first } = reachOf(status);
    if (last < periodFirst) begin = Math.min(begin, first);
  }
  return begin;
}

/** All the days that a row shows: what was moved stands at both its times. */
export function reachOf({ first, last, moved }: StatusView): { first?: Day; last?: Day } {
  const { first: before = first, last: until = last } = moved?.from ?? {};
  if (before === undefined) return {};
  const end = Math.max(last ?? -Infinity, until ?? -Infinity);
  return { first: Math.min(first ?? before, before), ...(end > -Infinity && { last: end }) };
}

/** From the first to the last day that anything has; the other way round where nothing has one. */
function envelope(planned: Planned[]): Bounds {
  let [first, last] = [Infinity, -Infinity];
  for (const { status } of planned) {
    const reach = reachOf(status);
    first = Math.min(first, reach.first ?? Infinity);
    last = Math.max(last, reach.last ?? -Infinity);
  }
  return { first, last };
}
