/** The roadmap without a script: one table, its groups as bodies, dates in words, everything an opened row says. */
import { detailsView } from '../elements/tags/roadmap/details.view.js';
import type { GroupView } from '../elements/tags/roadmap/groups.view.js';
import {
  roadmapView,
  type Planned,
  type RoadmapContext,
} from '../elements/tags/roadmap/roadmap.view.js';
import { rowView } from '../elements/tags/roadmap/row.view.js';
import { linked, rich } from './inline.js';
import { h, type Markup } from './markup.js';
import { facts, heading, joined, tableOf, TOP, type ExportContext } from './parts.js';

export function roadmap(context: ExportContext): Markup {
  const { programme, words, today, project } = context;
  const view = roadmapView(programme, {
    words,
    today,
    isTodayGiven: true,
    ...(project !== undefined && { project }),
  });
  const say = view.context.words.roadmap;
  const columns = [say.columnWhat, say.columnWhen, view.context.hasReports && say.columnStatus];
  return h(
    'section',
    {},
    heading(context, 0, say.title),
    facts(view.summary),
    view.planned.length > 0 && !view.context.hasReports && h('p', {}, say.noReports),
    view.planned.length === 0
      ? h('p', {}, say.noActivities)
      : h(
          'table',
          tableOf(say.title),
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              columns.map((it) => it && h('th', { scope: 'col' }, it)),
            ),
          ),
          view.groups.map((it) => group(it, view.context)),
        ),
    view.legend.length > 0 && [
      h('p', {}, h('strong', {}, say.legend)),
      h(
        'dl',
        {},
        view.legend.map((it) => [h('dt', {}, it.mark), h('dd', {}, it.meaning)]),
      ),
    ],
  );
}

function group({ num, title, activities }: GroupView, context: RoadmapContext): Markup {
  const head = [num, title].filter(Boolean).join(' ');
  return h(
    'tbody',
    TOP,
    head &&
      h('tr', {}, h('th', { scope: 'rowgroup', colspan: context.hasReports ? 3 : 2 }, rich(head))),
    activities.map((it) => row(it, context)),
  );
}

function row(planned: Planned, context: RoadmapContext): Markup {
  const it = rowView(planned, context);
  const { label, dated } = it.status;
  const details = detailsView(planned, it, context).slice(1);
  const status = context.words.roadmap.detail.status;
  return h(
    'tr',
    {},
    h(
      'td',
      {},
      it.num !== undefined && `${it.num} `,
      rich(it.title),
      details
        .filter((detail) => detail.label !== status)
        .map((detail) => [
          h('br', {}),
          h(
            'small',
            {},
            `${detail.label}: `,
            joined('; ', ...detail.lines.map((one) => linked(one.text, one.href))),
          ),
        ]),
    ),
    h(
      'td',
      {},
      it.when.map((one, index) => [index > 0 && h('br', {}), one]),
    ),
    context.hasReports &&
      h('td', {}, label, dated !== undefined && [h('br', {}), h('small', {}, dated)]),
  );
}
