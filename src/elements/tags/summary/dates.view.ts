/** Of which day all of it is true, and how much of the time has passed. */
import { present } from '../../../documents/line.js';
import { dayWords } from '../../../i18n/formats.js';
import { elapsedShare } from '../../../programme/status.js';
import type { Day } from '../../../programme/time/days.js';
import { resolveWhen } from '../../../programme/time/resolve.js';
import { dateWords } from '../../text/dates.js';
import type { SummaryContext } from './context.js';
import type { PlannedItem } from './planned.js';

export function facts(
  planned: PlannedItem[],
  context: SummaryContext,
  isTodayGiven?: boolean,
): string[] {
  const { programme, words, own, today } = context;
  const report = programme.asOf ? undefined : latestReport(planned);
  return present(
    programme.asOf
      ? words.passport.asOf(dateWords(programme.asOf, words))
      : report
        ? own.latestReport(dateWords(report.text, words))
        : own.noDataDate,
    elapsedWords(context),
    isTodayGiven && words.roadmap.onDay(dayWords(today, words.locale)),
  );
}

/** Of the project's own time, where it has one. */
function elapsedWords({ programme, project, words, own, bounds, today }: SummaryContext): string {
  const time = project?.when === undefined ? undefined : resolveWhen(project.when, bounds);
  const { first, last } = time ?? {};
  const isOwn = first !== undefined && last !== undefined;
  const span = isOwn ? { first, last } : bounds;
  if (!span) return '';
  const { outlook } = programme.period;
  const period = isOwn
    ? words.planTime.when(time!)
    : present(
        bounds && words.time.span(bounds),
        outlook && words.passport.outlook(dateWords(outlook, words)),
      ).join(', ');
  if (today < span.first) return own.notBegun(period);
  if (today > span.last) return own.over(period);
  return own.elapsed(Math.floor(elapsedShare(span, today) * 100), period);
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
