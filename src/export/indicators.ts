/** The indicators without a script: plan and fact by year, as the tag's table has them, and what the tag says of each. */
import type { Cell, Part, TableView } from '../documents/block.js';
import { numbered, own, present, said, type Line } from '../documents/line.js';
import { measureContext, periodWords, type MeasureContext } from '../elements/figures/context.js';
import type { PeriodView } from '../elements/figures/series.view.js';
import {
  indicatorsView,
  sentenceOf,
  type CellView,
  type IndicatorsView,
  type RowSeries,
  type RowView,
} from '../elements/tags/indicators/indicators.view.js';
import { ownPart, sentence, type ExportContext } from './parts.js';

export function indicators(context: ExportContext): Part {
  const { programme, say, today, project } = context;
  const measured = measureContext(programme, say, today);
  const view = indicatorsView(measured, { project });
  const { count, nothing, isOnlyPlan, shared } = view;
  const { title, noActuals } = say.measures;
  if (nothing) return ownPart(title, sentence(own(nothing)));
  return ownPart(
    title,
    sentence(own(present(say.measures.count(count), isOnlyPlan && noActuals).join('. '))),
    ...shared.map((it) => sentence(it)),
    { kind: 'table', table: tableOf(view, measured) },
  );
}

function tableOf(view: IndicatorsView, context: MeasureContext): TableView {
  const { columns, groups, isOnlyPlan } = view;
  const { say } = context;
  const only = isOnlyPlan
    ? say.measures.plan
    : `${say.measures.plan}, ${say.measures.actual.toLowerCase()}`;
  const heads = columns.length ? columns.map((it) => it.label) : [only];
  return {
    caption: say.measures.title,
    columns: present(
      say.measures.columns.indicator,
      ...heads,
      !isOnlyPlan && say.measures.columns.status,
    ).map((it) => own(it)),
    rows: groups.flatMap(({ title, rows }) => [
      ...present(title && { heading: title }),
      ...rows.flatMap((it) => rowsOf(it, view, context).map((cells) => ({ cells }))),
    ]),
    hasRowHeads: true,
  };
}

/** Parallel series stand below what they are series of. */
function rowsOf(row: RowView, view: IndicatorsView, context: MeasureContext): Cell[][] {
  const { num, title, isKey, isSilent, about, more, series } = row;
  const width = Math.max(1, view.columns.length);
  const rest = width + Number(!view.isOnlyPlan);
  const name = present(num, isKey && '★').join(' ');
  const head: Line[] = [
    numbered({ title, ...(name && { num: name }) }),
    ...about,
    ...(isSilent ? [] : series.map((it) => own(sentenceOf(it), 'quiet'))),
    ...more,
  ];
  if (isSilent)
    return [[{ lines: head }, { lines: [own(context.say.measures.noTarget)], span: rest }]];
  const [first] = series;
  if (series.length === 1 && first!.group === undefined)
    return [[{ lines: [...head, ...first!.undated] }, ...cellsOf(first!, width, view, context)]];
  return [
    [{ lines: head }, { lines: [], span: rest }],
    ...series.map((it) => [
      { lines: [...present(it.group && said(it.group)), ...it.undated] },
      ...cellsOf(it, width, view, context),
    ]),
  ];
}

function cellsOf(
  { cells, periods, verdict }: RowSeries,
  width: number,
  { isOnlyPlan }: IndicatorsView,
  context: MeasureContext,
): Cell[] {
  const { label, point } = verdict;
  return present<Cell>(
    ...(cells?.map((it) => ({ lines: it ? inColumn(it, context) : [] })) ?? [
      { lines: periods.flatMap((it) => inLine(it, context)), span: width },
    ]),
    !isOnlyPlan && {
      lines: present(own(label), point && own(periodWords(point.period, context), 'quiet')),
    },
  );
}

/** What was reached, then what was planned. */
const inColumn = ({ short, actual, isAhead }: CellView, { say }: MeasureContext): Line[] =>
  present(!isAhead && actual, short && own(actual ? say.measures.planned(short) : short));

/** A target of its own time: «2028: 100 %», and what was reached, if anything was asked of it. */
function inLine({ label, plan, actual }: PeriodView, { say }: MeasureContext): Line[] {
  const planned = plan.map((it, at) =>
    actual && at === 0 ? { ...it, label: say.measures.plan.toLowerCase() } : it,
  );
  return present(actual, ...planned).map((it, at) => (at === 0 && label ? { ...it, label } : it));
}
