/** Whether a recurring promise was kept: each time on its own, by what was reported of that time. */
import type { TimeObject, When } from './schema.js';
import { partsOf } from './time/days.js';
import { runsOf } from './time/recurrence.js';
import { parseSpan, type Bounds } from './time/span.js';
import type { TimePiece } from './time/resolve.js';

export type Occurrence = NonNullable<TimeObject['occurrences']>[number];
export type Fate = 'kept' | 'partly' | 'missed';

/** Undefined while nobody has said that it took place or that it did not. */
export function fateOf({
  status,
  actual,
}: Pick<Occurrence, 'status' | 'actual'>): Fate | undefined {
  switch (status) {
    case 'done':
      return 'kept';
    case 'partlyDone':
      return 'partly';
    case 'notDone':
    case 'cancelled':
      return 'missed';
    case undefined:
      // A day on which it took place is a report of it.
      return actual === undefined ? undefined : 'kept';
    default:
      return undefined;
  }
}

/**
 * The occurrence that speaks of a window: one that names the year (or whatever longer time) in which the window begins,
 * or a day or month that lies in it. «2022» does not speak of October 2021 – February 2022, which is 2021's.
 */
export function occurrenceIn(
  window: Bounds,
  { occurrences = [], rule }: Extract<TimePiece, { kind: 'recurring' }>,
): Occurrence | undefined {
  // What the programme's beginning has cut off belongs to the year before.
  const { month } = partsOf(window.first);
  const isRest = rule.months && !runsOf(rule.months).some((run) => run.from === month);
  const spans = occurrences.flatMap((it) => {
    const span = parseSpan(it.at);
    return span ? [{ it, span }] : [];
  });
  const named =
    spans.find(({ span }) => !isRest && span.first <= window.first && span.last >= window.first) ??
    spans.find(({ span }) => span.first > window.first && span.last <= window.last);
  return named?.it;
}

export function occurrencesOf(when: When | undefined): Occurrence[] {
  const entries = when === undefined ? [] : Array.isArray(when) ? when : [when];
  return entries.flatMap((entry) => (typeof entry === 'string' ? [] : (entry.occurrences ?? [])));
}
