/** What the views of indicators have in common. */
import type { Say, Topics } from '../../i18n/contract/topics.js';
import type { Indicator, Programme } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';
import { parseSpan } from '../../programme/time/span.js';
import { programmeContext, type ProgrammeContext } from '../text/programme-context.js';

type Topic = 'values' | 'measures';

export interface MeasureContext<More extends keyof Topics = never> extends ProgrammeContext<
  Topic | More
> {
  /** The file reports on at least one indicator: only then is silence about another worth a word. */
  hasActuals: boolean;
}

/** Of those that say how far something is from its plan. */
export type CourseContext = MeasureContext<'distance'>;

export function measureContext<More extends keyof Topics = never>(
  programme: Programme,
  say: Say<Topic | NoInfer<More>>,
  today: Day,
): MeasureContext<More> {
  return {
    ...programmeContext(programme, say, today),
    hasActuals: (programme.indicators ?? []).some(isReported),
  };
}

const isReported = ({ points = [] }: Indicator): boolean => points.some((it) => it.actual != null);

/** «2019–2024»; what can't be read stays as it is written. */
export function periodWords(period: string | undefined, { say }: MeasureContext): string {
  const span = period === undefined ? undefined : parseSpan(period);
  return span ? say.time.span(span) : (period ?? '');
}
