/** One sentence before everything: how it goes, made of counts and of nothing else. */
import type { VerdictFacts } from '../../i18n/contract/promises.js';
import { countsOf, phaseOf } from '../../programme/standing.js';
import { yearOf } from '../../programme/time/days.js';
import { dateWords } from '../text/dates.js';
import type { ProgrammeContext } from '../text/programme-context.js';
import type { measuredFacts } from './measured.js';
import { comingOf } from './coming.js';
import { plannedIn, type PlannedItem } from './planned.js';
import { beginningOf } from './when.js';

type Context = ProgrammeContext<'promises'>;

/** Data that is so much older than today says so: a programme is reported on once a quarter, or once a year. */
const OLD = 400;

export interface VerdictOptions {
  /** Only what belongs to it, by its id. */
  project?: string | undefined;
  /** Its activities, for whom has them already. */
  planned?: PlannedItem[];
  /** What is said of a file that promises no activities; comes late where a page is drawn step by step. */
  measured?: typeof measuredFacts | undefined;
}

export function verdictOf(context: Context, options: VerdictOptions): string {
  return context.say.promises.verdict(verdictFacts(context, options));
}

function verdictFacts(
  context: Context,
  { project, measured, planned = plannedIn(context, project) }: VerdictOptions,
): VerdictFacts {
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
    ...(planned.length === 0 && measured?.(context, project)),
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
