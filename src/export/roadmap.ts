/** The roadmap without a script: one table, dates in words, everything that an opened row says. */
import type { Part, TableView } from '../documents/block.js';
import { numbered, own, present, said, type Line } from '../documents/line.js';
import { detailsView, type DetailView } from '../elements/tags/roadmap/details.view.js';
import type { Planned, RoadmapContext } from '../elements/tags/roadmap/context.js';
import * as marks from '../elements/tags/roadmap/marks/marks.view.js';
import * as reports from '../elements/tags/roadmap/reports/reports.view.js';
import { roadmapView, type RoadmapView } from '../elements/tags/roadmap/roadmap.view.js';
import { rowView } from '../elements/tags/roadmap/row.view.js';
import { facts, ownPart, sentence, type ExportContext } from './parts.js';

export function roadmap({ programme, say: words, today, project }: ExportContext): Part {
  const view = roadmapView(programme, {
    say: words,
    marks,
    reports,
    today,
    isTodayGiven: true,
    ...(project !== undefined && { project }),
  });
  const { legend, nothing, summary } = view;
  const say = view.context.say.roadmap;
  return ownPart(
    say.title,
    sentence(...summary.map((it) => said(it))),
    !nothing && !view.context.hasReports && sentence(own(say.noReports)),
    nothing ? sentence(own(nothing)) : { kind: 'table', table: tableOf(view) },
    legend.length > 0 && sentence(own(say.legend, 'strong')),
    facts(legend.map(({ mark, meaning }) => ({ label: [said(mark)], lines: [said(meaning)] }))),
  );
}

function tableOf({ groups, context }: RoadmapView): TableView {
  const say = context.say.roadmap;
  return {
    caption: say.title,
    columns: present(
      own(say.columnWhat),
      own(say.detail.when),
      context.hasReports && own(say.detail.status),
    ),
    rows: groups.flatMap(({ num, title, activities }) => [
      ...present(present(num, title).length > 0 && { heading: present(num, title).join(' ') }),
      ...activities.map((it) => ({ cells: cellsOf(it, context).map((lines) => ({ lines })) })),
    ]),
    hasRowHeads: false,
  };
}

function cellsOf(planned: Planned, context: RoadmapContext): Line[][] {
  const it = rowView(planned, context);
  const { label, dated } = it.status;
  const details = detailsView(planned, it, context);
  const linesAt = (at: DetailView['name']): DetailView[] =>
    details.filter(({ name }) => name === at);
  const times = linesAt('when').flatMap(({ lines }) => lines);
  return [
    [numbered(it), ...details.filter(({ name }) => !IN_COLUMNS.includes(name)).flatMap(linesOf)],
    [...new Set([...it.when, ...times.map(({ text }) => text)])]
      .map((text) => own(text))
      .concat(linesAt('movedTo').flatMap(linesOf)),
    ...present(context.hasReports && present(own(label), dated && own(dated, 'quiet'))),
  ];
}

/** What has a column of its own. */
const IN_COLUMNS: DetailView['name'][] = ['when', 'movedTo', 'status'];

const linesOf = ({ label, lines }: DetailView): Line[] =>
  lines.map(({ text, href }, at) => ({
    ...said(text, 'quiet'),
    ...(at === 0 && { label }),
    ...(href && { href }),
  }));
