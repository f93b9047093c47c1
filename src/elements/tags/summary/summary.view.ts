/** How a programme goes, as plain data: what a visitor asks for first, and of which day it is true. */
import { noSuch } from '../../text/asked.js';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Programme } from '../../../programme/schema.js';
import type { Day } from '../../../programme/time/days.js';
import { programmeContext } from '../../text/programme-context.js';
import { aimOf } from './aim.view.js';
import { comingOf, nextList, nextNumber } from './coming.view.js';
import type { SummaryContext } from './context.js';
import { planNumbers, statusFact } from './counts.view.js';
import { facts } from './dates.view.js';
import {
  assessmentFacts,
  behindList,
  seriesFacts,
  seriesNumber,
  seriesOf,
} from './measures.view.js';
import type { SummaryView } from './model.js';
import { overdueList, runningList } from './plan.view.js';
import { plannedOf } from './planned.js';

export interface SummaryOptions {
  say: Say<'values' | 'summary'>;
  today: Day;
  /** The page asked for another day than the visitor's: the summary names it. */
  isTodayGiven?: boolean;
  project?: string;
}

export function summaryView(programme: Programme, options: SummaryOptions): SummaryView {
  const context = contextOf(programme, options);
  const { say, project, hasReports } = context;
  const activities = programme.activities ?? [];
  const planned = plannedOf(
    project ? activities.filter((it) => it.project === project.id) : activities,
    context,
  );
  const series = seriesOf(context);
  const coming = comingOf(planned, context);
  const aim = aimOf(context);
  const statuses = statusFact(planned, context);
  const numbers = [
    ...planNumbers(planned, context),
    ...seriesNumber(series, context),
    ...nextNumber(coming, context),
  ];
  const isSaid =
    statuses?.shares.length === 1 && numbers.some((it) => it.code === statuses.shares[0]!.code);
  const counts = [
    ...(statuses && !isSaid ? [statuses] : []),
    ...seriesFacts(series, context),
    ...assessmentFacts(context),
  ];
  const isEmpty = numbers.length === 0 && counts.length === 0;
  return {
    facts: facts(planned, context, options.isTodayGiven).map((it, index) =>
      index ? it : withCapital(it),
    ),
    ...(!hasReports && planned.length > 0 && { remark: say.roadmap.noReports }),
    name: project?.title
      ? { ...(project.num && { num: project.num }), title: project.title }
      : { title: programme.title },
    ...(aim && { aim }),
    numbers,
    counts,
    lists: [
      ...(hasReports ? overdueList(planned, context) : []),
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

function contextOf(programme: Programme, { say, today, project }: SummaryOptions): SummaryContext {
  return {
    ...programmeContext(programme, say, today),
    ...(project && {
      project: programme.projects?.find((it) => it.id === project) ?? { id: project },
    }),
  };
}

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
