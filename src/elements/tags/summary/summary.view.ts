/** How a programme goes, as plain data: what a visitor asks for first, and of which day it is true. */
import { noSuch } from '../../text/asked.js';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Programme } from '../../../programme/schema.js';
import type { Day } from '../../../programme/time/days.js';
import { programmeContext } from '../../text/programme-context.js';
import { aimOf } from './aim.view.js';
import { comingOf } from '../../promises/coming.js';
import { plannedIn } from '../../promises/planned.js';
import { verdictOf } from '../../promises/verdict.view.js';
import { nextList } from './coming.view.js';
import type { SummaryContext } from './context.js';
import { facts } from './dates.view.js';
import { assessmentFacts, behindList, seriesFacts, seriesOf } from './measures.view.js';
import type { SummaryView } from './model.js';
import { lateList, runningList } from './plan.view.js';

export interface SummaryOptions {
  say: Say<'values' | 'promises' | 'summary'>;
  today: Day;
  /** The page asked for another day than the visitor's: the summary names it. */
  isTodayGiven?: boolean;
  project?: string;
}

export function summaryView(programme: Programme, options: SummaryOptions): SummaryView {
  const context = contextOf(programme, options);
  const { say, project, hasReports } = context;
  const planned = plannedIn(context, project?.id);
  const series = seriesOf(context);
  const coming = comingOf(planned, context, project?.id);
  const aim = aimOf(context);
  const stale = planned.filter(({ status }) => status.isReported && status.isStale).length;
  const counts = [...seriesFacts(series, context), ...assessmentFacts(context)];
  const isEmpty = planned.length === 0 && counts.length === 0 && coming.length === 0;
  return {
    verdict: verdictOf(context, project?.id, planned),
    facts: facts(planned, context, options.isTodayGiven).map((it, index) =>
      index ? it : withCapital(it),
    ),
    name: project?.title
      ? { ...(project.num && { num: project.num }), title: project.title }
      : { title: programme.title },
    ...(aim && { aim }),
    ...(stale > 0 && { stale: say.summary.stale(stale) }),
    counts,
    lists: [
      ...(hasReports ? lateList(planned, context) : []),
      ...(coming.length ? nextList(coming, context) : runningList(planned, context)),
      ...behindList(series, context),
    ],
    ...(isEmpty && {
      nothing:
        noSuch(options, programme, say) ??
        (project ? say.roadmap.noneOfThese : say.summary.nothing),
    }),
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
