/** The indicators without a script: plan and fact by year, as the tag's table has them, and what the tag says of each. */
import {
  indicatorsView,
  type CellView,
  type IndicatorsView,
  type RowSeries,
  type RowView,
} from '../elements/tags/indicators/indicators.view.js';
import { measureContext, type MeasureContext } from '../elements/figures/context.js';
import type { PeriodView } from '../elements/figures/series.view.js';
import { line, rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';
import { heading, tableOf, TOP, type ExportContext } from './parts.js';

export function indicators(context: ExportContext): Markup {
  const { programme, words, own, today, project } = context;
  const { measures: values } = own;
  const measured = measureContext(programme, words, values, today);
  const view = indicatorsView(measured, { project });
  const head = [
    values.columns.indicator,
    ...(view.columns.length
      ? view.columns.map((it) => it.label)
      : [`${values.plan}, ${values.actual.toLowerCase()}`]),
    ...(view.isOnlyPlan ? [] : [values.columns.status]),
  ];
  return h(
    'section',
    {},
    heading(context, 0, values.title),
    view.isOnlyPlan && h('p', {}, values.noActuals),
    view.shared.map((it) => h('p', {}, line(it))),
    view.count === 0
      ? h('p', {}, values.empty)
      : h(
          'table',
          tableOf(values.title),
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              head.map((it) => h('th', { scope: 'col' }, it)),
            ),
          ),
          view.groups.map((it) =>
            h(
              'tbody',
              TOP,
              it.title &&
                h('tr', {}, h('th', { scope: 'rowgroup', colspan: head.length }, it.title)),
              it.rows.map((row) => rows(row, view, measured)),
            ),
          ),
        ),
  );
}

function rows(row: RowView, view: IndicatorsView, context: MeasureContext): Child {
  const { num, title, isKey, about, more, isSilent, series } = row;
  const said = [
    [num !== undefined && `${num} `, isKey && '★ ', rich(title)],
    ...[...about, ...more].map((it) => small(line(it))),
  ];
  const width = Math.max(1, view.columns.length);
  if (isSilent)
    return h(
      'tr',
      {},
      h('td', {}, said),
      h('td', { colspan: width + Number(!view.isOnlyPlan) }, context.values.noTarget),
    );
  return series.map((it, index) =>
    h(
      'tr',
      {},
      h(
        'td',
        {},
        index === 0 && said,
        it.group !== undefined && small(rich(it.group)),
        it.undated.map((one) => small(line(one))),
      ),
      it.cells
        ? it.cells.map((cell) => h('td', {}, cell && value(cell, context)))
        : h(
            'td',
            { colspan: width },
            it.periods.map((period, at) => [
              at > 0 && h('br', {}),
              period.label && `${period.label}: `,
              value(period, context),
            ]),
          ),
      !view.isOnlyPlan && h('td', {}, verdict(it)),
    ),
  );
}

const small = (said: Child): Child => [h('br', {}), h('small', {}, said)];

const verdict = ({ verdict: { label, sentence } }: RowSeries): Child => [label, small(sentence)];

/** «план 40 %, факт 43 %» */
function value(it: PeriodView | CellView, { values }: MeasureContext): Child {
  const plan = it.plan.map((one, index) => [index > 0 && ', ', line(one)]);
  return [
    it.plan.length > 0 && [`${values.plan.toLowerCase()}: `, plan],
    it.plan.length > 0 && it.actual !== undefined && h('br', {}),
    it.actual !== undefined && [`${values.actual.toLowerCase()}: `, line(it.actual)],
  ];
}
