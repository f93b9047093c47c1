/** The activities with what is known of their time and status: counted as the roadmap counts them. */
import { plannedTimes } from '../../programme/planned-times.js';
import type { Activity } from '../../programme/schema.js';
import { type StatusView, statusOf } from '../../programme/status.js';
import { isDated, type ResolvedTime, resolveWhen } from '../../programme/time/resolve.js';
import type { ProgrammeContext } from '../text/programme-context.js';

export interface PlannedItem {
  activity: Activity;
  /** All that the row says of its time, marks and parts too; of what was moved, the time for which it was promised. */
  time: ResolvedTime;
  status: StatusView;
}

/** The time that counts: of what was moved, the new one. */
export const timeNow = ({ time, status }: Pick<PlannedItem, 'time' | 'status'>): ResolvedTime =>
  status.moved?.to ?? time;

/** As the roadmap counts them: the same rows, the same statuses. */
export function plannedOf(
  activities: Activity[],
  { today, bounds, asOf }: Pick<ProgrammeContext, 'today' | 'bounds' | 'asOf'>,
): PlannedItem[] {
  return activities.map((activity) => {
    const isWhenAll = !activity.marks?.length && !activity.parts?.length;
    const time = resolveWhen(isWhenAll ? activity.when : plannedTimes(activity), bounds);
    const frame = { today, ...(bounds && { bounds }), ...(asOf && { asOf }), time };
    const status = statusOf(activity, frame);
    return { activity, time: isDated(time) ? time : timeNow({ time, status }), status };
  });
}

/** Of the whole programme, or of one project of it. */
export function plannedIn(context: ProgrammeContext, project?: string): PlannedItem[] {
  const all = context.programme.activities ?? [];
  return plannedOf(project ? all.filter((it) => it.project === project) : all, context);
}
