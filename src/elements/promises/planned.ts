/** The activities with what is known of their time and status: counted as the roadmap counts them. */
import { plannedTimes } from '../../programme/planned-times.js';
import type { Activity } from '../../programme/schema.js';
import { type StatusView, statusOf } from '../../programme/status.js';
import { type ResolvedTime, resolveWhen } from '../../programme/time/resolve.js';
import type { ProgrammeContext } from '../text/programme-context.js';

export interface PlannedItem {
  activity: Activity;
  /** All that the row says of its time: marks and parts too. */
  time: ResolvedTime;
  status: StatusView;
}

/** As the roadmap counts them: the same rows, the same statuses. */
export function plannedOf(
  activities: Activity[],
  { today, bounds, asOf }: Pick<ProgrammeContext, 'today' | 'bounds' | 'asOf'>,
): PlannedItem[] {
  return activities.map((activity) => {
    const isWhenAll = !activity.marks?.length && !activity.parts?.length;
    const time = resolveWhen(isWhenAll ? activity.when : plannedTimes(activity), bounds);
    return {
      activity,
      time,
      status: statusOf(activity, {
        today,
        ...(bounds && { bounds }),
        ...(asOf && { asOf }),
        time,
      }),
    };
  });
}

/** Of the whole programme, or of one project of it. */
export function plannedIn(context: ProgrammeContext, project?: string): PlannedItem[] {
  const all = context.programme.activities ?? [];
  return plannedOf(project ? all.filter((it) => it.project === project) : all, context);
}

export const hasPromises = ({ programme }: ProgrammeContext, project?: string): boolean =>
  (programme.activities ?? []).some((it) => !project || it.project === project);
