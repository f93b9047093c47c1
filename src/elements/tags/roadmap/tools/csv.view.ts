/** The plan as a table for a spreadsheet: what a row opens to, and dates that sort. */
import { csv } from '../../../choice/csv.js';
import type { ToolsWords } from '../../../../i18n/contract/tools.js';
import { type Day, isoOf } from '../../../../programme/time/days.js';
import { DETAILS, detailsView, labelOf, type DetailView } from '../details.view.js';
import type { Planned, RoadmapContext } from '../context.js';
import { projectPath } from '../../../text/project-path.js';
import { rowView } from '../row.view.js';

export function planCsv(planned: Planned[], context: RoadmapContext, words: ToolsWords): string {
  const { columns } = words;
  const { detail: labels } = context.say.roadmap;
  const head = [
    ...[
      columns.num,
      columns.title,
      columns.group,
      labels.when,
      labelOf('movedTo', context.say),
      columns.first,
      columns.last,
    ],
    ...[labels.status, columns.asOf],
    ...TOLD.map((name) => (name === 'status' ? columns.explained : labelOf(name, context.say))),
  ];
  return csv([head, ...planned.map((it) => cells(it, context))]);
}

/** The dates have columns of their own, in which the document's words and what they mean stand apart. */
const TOLD = DETAILS.filter((name) => name !== 'when' && name !== 'movedTo');

function cells(planned: Planned, context: RoadmapContext): (string | undefined)[] {
  const { activity, status } = planned;
  const row = rowView(planned, context);
  const project = context.projects.get(activity.project ?? '');
  const details = new Map(detailsView(planned, row, context).map((it) => [it.name, it]));
  return [
    ...[activity.num, row.title],
    project && projectPath(project, context.projects),
    ...[row.when[0], linesOf(details.get('movedTo')), dayOf(status.first), dayOf(status.last)],
    ...[
      context.say.status.label(status.code),
      dayOf(status.isReported ? status.asOf?.last : undefined),
    ],
    ...TOLD.map((name) => linesOf(details.get(name))),
  ];
}

const dayOf = (day: Day | undefined): string => (day === undefined ? '' : isoOf(day));

const linesOf = (detail: DetailView | undefined): string | undefined =>
  detail?.lines.map(({ text, href }) => [text, href].filter(Boolean).join(' ')).join('; ');
