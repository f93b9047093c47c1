/** What the answer leaves open: what is late and who answers for it, what comes next, how the indicators stand. */
import { noSuch } from '../../text/asked.js';
import { comingOf } from '../../promises/coming.js';
import { plannedIn } from '../../promises/planned.js';
import type { Programme } from '../../../programme/schema.js';
import { aimOf } from './aim.view.js';
import { contextOf, type SummaryOptions } from './answer.view.js';
import { nextList } from './coming.view.js';
import { assessmentFacts, behindList, seriesFacts, seriesOf } from './measures.view.js';
import type { MoreView } from './model.js';
import { lateList, runningList } from './plan.view.js';

export function moreView(programme: Programme, options: SummaryOptions): MoreView {
  const context = contextOf(programme, options);
  const { say, project, hasReports } = context;
  const planned = plannedIn(context, project?.id);
  const series = seriesOf(context);
  const aim = aimOf(context);
  const coming = comingOf(planned, context, project?.id);
  const counts = [...seriesFacts(series, context), ...assessmentFacts(context)];
  const isEmpty = planned.length === 0 && counts.length === 0 && coming.length === 0;
  return {
    counts,
    ...(aim && { aim }),
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
