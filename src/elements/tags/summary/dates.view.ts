/** Of which day all of it is true, and how much of the time has passed. */
import { present } from '../../../documents/line.js';
import { dayWords } from '../../../i18n/formats.js';
import { elapsedShare } from '../../../programme/status.js';
import type { Day } from '../../../programme/time/days.js';
import { resolveWhen } from '../../../programme/time/resolve.js';
import { dateWords } from '../../text/dates.js';
import type { SummaryContext } from './context.js';
import type { PlannedItem } from '../../promises/planned.js';

export function facts(
  planned: PlannedItem[],
  context: SummaryContext,
  isTodayGiven?: boolean,
): string[] {
  const { programme, say, today } = context;
  const report = programme.asOf ? undefined : latestReport(planned);
  return present(
    programme.asOf
      ? say.passport.asOf(dateWords(programme.asOf, say))
      : report
        ? say.summary.latestReport(dateWords(report.text, say))
        : say.summary.noDataDate,
    elapsedWords(context),
    isTodayGiven && say.roadmap.onDay(dayWords(today, say.locale)),
  );
}

/** Of the project's own time, where it has one. */
function elapsedWords({
  programme,
  project,
  say,
  bounds,
  today,
  hasReports,
}: SummaryContext): string {
  const time = project?.when === undefined ? undefined : resolveWhen(project.when, bounds);
  const { first, last } = time ?? {};
  const isOwn = first !== undefined && last !== undefined;
  const span = isOwn ? { first, last } : bounds;
  if (!span) return '';
  const { outlook } = programme.period;
  const period = isOwn
    ? say.planTime.when(time!)
    : present(
        bounds && say.time.span(bounds),
        outlook && say.passport.outlook(dateWords(outlook, say)),
      ).join(', ');
  // Of a time that is over, or of a plan alone, the verdict has said where it stands.
  if (today < span.first || today > span.last || (!isOwn && !hasReports)) return period;
  return say.summary.elapsed(Math.floor(elapsedShare(span, today) * 100), period);
}

/** The day of the latest report, where the file as a whole is not dated. */
function latestReport(planned: PlannedItem[]): { first: Day; text: string } | undefined {
  return planned
    .flatMap(({ activity, status }) =>
      status.isReported && status.asOf && activity.asOf !== undefined
        ? [{ first: status.asOf.first, text: activity.asOf }]
        : [],
    )
    .sort((a, b) => b.first - a.first)[0];
}
