/** How a programme goes, in a sentence: what a visitor asks for first, and of which day it is true. */
import type { Say } from '../../../i18n/contract/topics.js';
import type { Programme } from '../../../programme/schema.js';
import type { Day } from '../../../programme/time/days.js';
import { programmeContext } from '../../text/programme-context.js';
import { plannedIn } from '../../promises/planned.js';
import { verdictOf, type VerdictOptions } from '../../promises/verdict.view.js';
import type { SummaryContext } from './context.js';
import { facts } from './dates.view.js';
import type { AnswerView } from './model.js';

export interface SummaryOptions {
  say: Say<'values' | 'promises' | 'summary'>;
  today: Day;
  /** The page asked for another day than the visitor's: the summary names it. */
  isTodayGiven?: boolean;
  project?: string;
}

/** @param measured what is said of a file that promises figures alone, where that is here already */
export function answerView(
  programme: Programme,
  options: SummaryOptions,
  measured?: VerdictOptions['measured'],
): AnswerView {
  const context = contextOf(programme, options);
  const { say, project } = context;
  const planned = plannedIn(context, project?.id);
  const stale = planned.filter(({ status }) => status.isReported && status.isStale).length;
  return {
    verdict: verdictOf(context, { project: project?.id, planned, measured }),
    facts: facts(planned, context, options.isTodayGiven).map((it, index) =>
      index ? it : withCapital(it),
    ),
    name: project?.title
      ? { ...(project.num && { num: project.num }), title: project.title }
      : { title: programme.title },
    ...(stale > 0 && { stale: say.summary.stale(stale) }),
  };
}

export function contextOf(
  programme: Programme,
  { say, today, project }: SummaryOptions,
): SummaryContext {
  return {
    ...programmeContext(programme, say, today),
    ...(project && {
      project: programme.projects?.find((it) => it.id === project) ?? { id: project },
    }),
  };
}

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
