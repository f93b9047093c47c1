/**
 * What is known of an activity on a given day. Nothing is done, late or failed unless somebody reported it: a plan whose
 * time has passed without a word is "no report", which is a fact about the file and not about the work.
 */
import { plannedTimes, type TimeEntry } from './planned-times.js';
import type { Activity, Status } from './schema.js';
import type { Day } from './time/days.js';
import { parseMoment, type Moment } from './time/moment.js';
import { resolveWhen, type ResolvedTime } from './time/resolve.js';
import type { Bounds } from './time/span.js';

/** What was reported, or what the plan's time says where nothing was. */
export type ShownStatus = Status | 'noReport' | 'underway' | 'ahead' | 'undated';

/** The status and every number that the sentence which explains it needs. */
export interface StatusView {
  code: ShownStatus;
  isReported: boolean;
  /** The date of the report; without a report, the date of the file's data. */
  asOf?: Moment;
  /** The plan's latest day. Absent where the plan has none that can be known. */
  last?: Day;
  first?: Day;
  /** Its time was moved: what was planned before. `first` and `last` are those of the new time. */
  moved?: { from: ResolvedTime; to: ResolvedTime };
  today: Day;
  /** The plan's time has passed, and what is known was written down before it did. */
  isStale: boolean;
}

export type PlannedActivity = Pick<
  Activity,
  'status' | 'asOf' | 'when' | 'movedTo' | 'marks' | 'parts'
>;

export interface StatusContext {
  today: Day;
  /** Of the programme: the date of whatever has no date of its own. */
  asOf?: Moment;
  /** The programme's period. */
  bounds?: Bounds;
  /** What `when` means, where the caller knows it already. */
  time?: ResolvedTime;
}

/** From what was reached, through what has time left, to what was not: the order of every legend and count. */
export const STATUS_ORDER: readonly ShownStatus[] = [
  'done',
  'partlyDone',
  'inProgress',
  'underway',
  'planned',
  'ahead',
  'postponed',
  'noReport',
  'notDone',
  'cancelled',
  'undated',
];

export function statusOf(activity: PlannedActivity, context: StatusContext): StatusView {
  const { today, bounds } = context;
  const isWhenAll = !activity.marks?.length && !activity.parts?.length;
  const planned = (isWhenAll && context.time) || resolveWhen(plannedTimes(activity), bounds);
  const { movedTo } = activity;
  // Whether it is over is asked of the new time; that it was moved is no report on how it stands.
  const current: PlannedActivity = movedTo === undefined ? activity : { when: movedTo };
  const plan = movedTo === undefined ? planned : resolveWhen(movedTo, bounds);
  const last = isEndKnown(current, plan, bounds) ? plan.last : undefined;
  const asOf =
    (activity.asOf === undefined ? undefined : parseMoment(activity.asOf)) ?? context.asOf;
  const isReported = activity.status !== undefined;
  const code = activity.status ?? unreported(plan, last, today);

  const isOver = last !== undefined && last < today;
  const isOpen =
    !isReported ||
    code === 'planned' ||
    code === 'inProgress' ||
    (code === 'postponed' && movedTo !== undefined);
  // A report without a date can't be shown to be newer than the plan's end, so it is not taken for news.
  const isOlder = last !== undefined && (asOf ? asOf.last < last : isReported);
  const view: StatusView = { code, isReported, today, isStale: isOver && isOpen && isOlder };
  if (asOf) view.asOf = asOf;
  if (last !== undefined) view.last = last;
  if (plan.first !== undefined) view.first = plan.first;
  if (movedTo !== undefined) view.moved = { from: planned, to: plan };
  return view;
}

/** Counts only: a share of statuses would be a percentage that nobody can explain. Absent statuses are left out. */
export function countByStatus(views: Iterable<Pick<StatusView, 'code'>>): Map<ShownStatus, number> {
  const counts = new Map<ShownStatus, number>();
  for (const { code } of views) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Map(
    STATUS_ORDER.flatMap((code): [ShownStatus, number][] => {
      const count = counts.get(code);
      return count === undefined ? [] : [[code, count]];
    }),
  );
}

/** How much of a period has passed by the beginning of today: 0 on its first day, 1 from the day after its last. */
export function elapsedShare(bounds: Bounds, today: Day): number {
  const share = (today - bounds.first) / (bounds.last + 1 - bounds.first);
  return Math.min(1, Math.max(0, share));
}

function unreported(plan: ResolvedTime, last: Day | undefined, today: Day): ShownStatus {
  if (plan.first === undefined) return 'undated';
  if (plan.first > today) return 'ahead';
  if (last !== undefined) return last < today ? 'noReport' : 'underway';
  // Words that can't be read may hold a later day, or none: what is known says only that its own time has passed.
  return isUnreadable(plan) && plan.last! < today ? 'undated' : 'underway';
}

/** An end that is open in a programme without a readable period, or that can't be read, may still lie ahead. */
function isEndKnown(activity: PlannedActivity, plan: ResolvedTime, bounds?: Bounds): boolean {
  return !isUnreadable(plan) && (bounds !== undefined || !plannedTimes(activity).some(hasOpenEnd));
}

const isUnreadable = (plan: ResolvedTime): boolean =>
  plan.pieces.some((piece) => piece.kind === 'unreadable');

const hasOpenEnd = (entry: TimeEntry): boolean =>
  typeof entry === 'string'
    ? entry.trim().endsWith('..')
    : entry.from !== undefined && entry.to === undefined;
