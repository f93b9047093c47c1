/** The activities with what is known of their time and status: counted as the roadmap counts them. */
import { plannedTimes } from '../../../programme/planned-times.js';
import type { Activity } from '../../../programme/schema.js';
import { type StatusView, statusOf } from '../../../programme/status.js';
import { type ResolvedTime, resolveWhen } from '../../../programme/time/resolve.js';
import type { SummaryContext } from './context.js';
import type { ItemView } from './model.js';

export interface PlannedItem {
  activity: Activity;
  /** All that the row says of its time: marks and parts too. */
  time: ResolvedTime;
  status: StatusView;
}

/** As the roadmap counts them: the same rows, the same statuses. */
export function plannedOf(activities: Activity[], context: SummaryContext): PlannedItem[] {
  const { today, bounds, asOf } = context;
  return activities.map((activity) => {
    const isWhenAll = !activity.marks?.length && !activity.parts?.length;
    const time = resolveWhen(isWhenAll ? activity.when : plannedTimes(activity), bounds);
    return { activity, time, status: statusOf(activity, { today, bounds, asOf, time }) };
  });
}

export function activityItem(
  { activity }: PlannedItem,
  when: string,
  { say }: SummaryContext,
): ItemView {
  const { id, num, title, targetText } = activity;
  return {
    when,
    ...(num && { num }),
    title: title || targetText || say.roadmap.untitled,
    to: { part: 'roadmap', item: id },
  };
}
