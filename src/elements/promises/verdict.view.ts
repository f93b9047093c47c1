/** One sentence before everything: how it goes, made of counts and of nothing else. */
import type { VerdictFacts } from '../../i18n/contract/promises.js';
import { groupsOf, indicatorStatus } from '../../programme/indicator-status.js';
import { countsOf, phaseOf } from '../../programme/standing.js';
import { yearOf } from '../../programme/time/days.js';
import { dateWords } from '../text/dates.js';
import { isPrevious } from '../figures/previous.js';
import type { ProgrammeContext } from '../text/programme-context.js';
import { comingOf } from './coming.js';
import { plannedIn, type PlannedItem } from './planned.js';
import { beginningOf } from './when.js';

type Context = ProgrammeContext<'promises'>;

/** Data that is so much older than today says so: a programme is reported on once a quarter, or once a year. */
const OLD = 400;

/** @param project only what belongs to it, by its id */
export function verdictOf(
  context: Context,
  project?: string,
  planned = plannedIn(context, project),
): string {
  return context.say.promises.verdict(verdictFacts(context, planned, project));
}

function verdictFacts(context: Context, planned: PlannedItem[], project?: string): VerdictFacts {
  const { say, today, bounds, hasReports } = context;
  const counts = countsOf(
    planned.map((it) => it.status),
    hasReports,
  );
  const [next] = planned.length && hasReports ? comingOf(planned, context, project) : [];
  const data = hasReports ? latestData(context, planned) : undefined;
  const soonest = next && beginningOf(next.span);
  return {
    ...counts,
    hasReports,
    ...(bounds && { phase: phaseOf(bounds, today) }),
    ...(data && data.last < today - OLD && { oldData: dateWords(data.text, say) }),
    ...(hasReports && !data && { isUndated: true }),
    ...(soonest && {
      next: say.promises.soon(soonest, yearOf(soonest.first) === yearOf(today)),
    }),
    ...(planned.length === 0 && { ...seriesIn(context, project), ...assessedIn(context, project) }),
  };
}

/** The latest day of which the file says that something is known. */
function latestData(
  { programme, asOf }: Context,
  planned: PlannedItem[],
): { last: number; text: string } | undefined {
  const dated = planned.flatMap(({ activity, status }) =>
    status.isReported && status.asOf && activity.asOf !== undefined
      ? [{ last: status.asOf.last, text: activity.asOf }]
      : [],
  );
  if (asOf) dated.push({ last: asOf.last, text: programme.asOf! });
  return dated.reduce<(typeof dated)[number] | undefined>(
    (latest, it) => (latest && latest.last >= it.last ? latest : it),
    undefined,
  );
}

function seriesIn(context: Context, project?: string): Pick<VerdictFacts, 'series'> {
  const { programme, today } = context;
  const states = (programme.indicators ?? [])
    .filter((it) => !project || it.project === project)
    .flatMap((it) =>
      (groupsOf(it).length ? groupsOf(it) : [undefined]).map((group) => ({ it, group })),
    )
    .filter(({ it, group }) => !isPrevious(it, context, group))
    .map(({ it, group }) => indicatorStatus(it, today, group).code);
  if (states.length === 0) return {};
  const met = states.filter((it) => it === 'met').length;
  const compared = met + states.filter((it) => it === 'notMet').length;
  return { series: { all: states.length, compared, met } };
}

function assessedIn({ programme }: Context, project?: string): Pick<VerdictFacts, 'assessed'> {
  const all = (programme.assessments ?? []).filter((it) => !project || it.project === project);
  const items = all.flatMap(({ items, dates }) => items.map((it) => it.scores[dates.length - 1]));
  return items.length
    ? { assessed: { all: items.length, scored: items.filter((it) => it != null).length } }
    : {};
}
