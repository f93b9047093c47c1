/** What the views of indicators have in common. */
import type { Say } from '../../i18n/contract/topics.js';
import type { Indicator, Programme } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';
import { parseSpan } from '../../programme/time/span.js';
import { programmeContext, type ProgrammeContext } from '../text/programme-context.js';

type Topic = 'values' | 'measures';

export interface MeasureContext extends ProgrammeContext<Topic> {
  /** The file reports on at least one indicator: only then is silence about another worth a word. */
  hasActuals: boolean;
}

export function measureContext(programme: Programme, say: Say<Topic>, today: Day): MeasureContext {
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
