/** Whether a recurring promise was kept: each time on its own, by what was reported of that time. */
import type { TimeObject, When } from './schema.js';
import { partsOf } from './time/days.js';
import { type Recurrence, runsOf } from './time/recurrence.js';
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
 * The occurrences that speak of a window: those that name the year (or whatever longer time) in which it begins, or else
 * the days and months that lie in it. «2022» does not speak of October 2021 – February 2022, which is 2021's.
 */
export function occurrencesIn(window: Bounds, piece: Recurring): Occurrence[] {
  return reportsOf(window, piece).reports;
}

/**
 * Kept, when all that was promised for the window took place; in part, when some of it did.
 * A report on the whole year is believed; single days are counted against «не менее».
 */
export function fateIn(window: Bounds, piece: Recurring): Fate | undefined {
  const { reports, areWhole } = reportsOf(window, piece);
  const fates = reports.flatMap((it) => fateOf(it) ?? []);
  if (fates.length === 0) return undefined;
  const kept = fates.filter((it) => it === 'kept').length;
  const promised = areWhole ? 1 : (piece.rule.atLeast ?? 1);
  if (fates.every((it) => it === 'missed')) return 'missed';
  return kept === fates.length && kept >= promised ? 'kept' : 'partly';
}

type Recurring = Extract<TimePiece, { kind: 'recurring' }>;

type Dated = { it: Occurrence; span: Bounds | undefined };
/** Each is asked for in each window: its date is read once. */
const dated = new WeakMap<readonly Occurrence[], Dated[]>();

function datedOf(occurrences: readonly Occurrence[]): Dated[] {
  let all = dated.get(occurrences);
  if (!all) {
    all = occurrences.map((it) => ({ it, span: parseSpan(it.at) }));
    dated.set(occurrences, all);
  }
  return all;
}

function reportsOf(window: Bounds, { occurrences, rule }: Recurring) {
  const isRest = beganBefore(partsOf(window.first).month, rule);
  const all = occurrences ? datedOf(occurrences) : [];
  const within = (test: (span: Bounds) => boolean): Occurrence[] =>
    all.flatMap(({ it, span }) => (span && test(span) ? it : []));
  const days = within(({ first, last }) => first >= window.first && last <= window.last);
  const whole = isRest
    ? []
    : within(({ first, last }) => first <= window.first && last >= window.last);
  const named = isRest
    ? []
    : within(({ first, last }) => first <= window.first && last >= window.first);
  if (whole.length > 0) return { reports: whole, areWhole: true };
  if (days.length > 0) return { reports: days, areWhole: false };
  return { reports: named, areWhole: true };
}

/** Whether a window in this month is the end of one that began in the year before: the programme's beginning cut it. */
function beganBefore(month: number, { unit, months }: Recurrence): boolean {
  if (unit === 'schoolYear') return month < 9;
  if (unit === 'month') return false;
  return runsOf(months ?? []).some(
    (run) => run.from > month && (month - run.from + 12) % 12 < run.count,
  );
}

export function occurrencesOf(when: When | undefined): Occurrence[] {
  const entries = when === undefined ? [] : Array.isArray(when) ? when : [when];
  return entries.flatMap((entry) => (typeof entry === 'string' ? [] : (entry.occurrences ?? [])));
}
