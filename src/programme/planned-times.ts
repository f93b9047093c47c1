/** All that a row says of its time: in the row, in the cells of its marks, in its unnumbered lines. */
import type { Activity, TimeObject } from './schema.js';
import { yearOf } from './time/days.js';
import { resolveWhen, spansOf } from './time/resolve.js';
import type { Bounds } from './time/span.js';

export type TimeEntry = string | TimeObject;

export function plannedTimes({
  when,
  marks = [],
  parts = [],
}: { when?: Activity['when'] | undefined } & Pick<Activity, 'marks' | 'parts'>): TimeEntry[] {
  return [when, ...each(marks).map(({ at }) => at), ...each(parts).map((it) => it.when)].flatMap(
    (time) => time ?? [],
  );
}

/** An event is judged likewise, and may hold anything under these names. */
const each = <Item>(list: readonly Item[]): Item[] =>
  Array.isArray(list) ? (list as Item[]).filter((it) => it && typeof it === 'object') : [];

/** Longer than any programme: a mistyped year must not make a thousand groups. */
const MOST_YEARS = 60;

/** The years in which something of it is planned, or was before it was moved, in order. */
export function yearsOf(
  activity: Pick<Activity, 'when' | 'movedTo' | 'marks' | 'parts'>,
  bounds?: Bounds,
): number[] {
  const years = new Set<number>();
  const times = [...plannedTimes(activity), ...plannedTimes({ when: activity.movedTo })];
  for (const piece of resolveWhen(times, bounds).pieces)
    for (const { first, last } of spansOf(piece)) {
      const from = yearOf(first);
      const to = Math.min(yearOf(last), from + MOST_YEARS);
      for (let year = from; year <= to; year++) years.add(year);
    }
  return [...years].sort((a, b) => a - b);
}
