/** The indicators without a script: plan and fact by year, as the tag's table has them, and what the tag says of each. */
import type { Cell, Part, TableView } from '../documents/block.js';
import { numbered, own, present, said, type Line } from '../documents/line.js';
import { measureContext, type CourseContext } from '../elements/figures/context.js';
import type { SaidView } from '../elements/figures/said.view.js';
import type { PeriodView } from '../elements/figures/series.view.js';
import {
  indicatorsView,
  sentenceOf,
  type IndicatorsView,
  type RowView,
} from '../elements/tags/indicators/indicators.view.js';
import { ownPart, sentence, type ExportContext } from './parts.js';

export function indicators(context: ExportContext): Part {
  const { programme, say, today, project } = context;
  const measured = measureContext<'distance'>(programme, say, today);
  const view = indicatorsView(measured, { project });
  const { count, nothing, isOnlyPlan, isPast, shared } = view;
  const { title, noActuals, previous } = say.measures;
  if (nothing) return ownPart(title, sentence(own(nothing)));
  return ownPart(
    title,
    sentence(
      own(
        present(
          present(say.measures.count(count), isPast && previous).join(', '),
          isOnlyPlan && noActuals,
        ).join('. '),
      ),
    ),
    ...shared.map((it) => sentence(it)),
    { kind: 'table', table: tableOf(view, measured) },
  );
}

function tableOf({ groups }: IndicatorsView, context: CourseContext): TableView {
  const { columns, period, title } = context.say.measures;
  return {
    caption: title,
    columns: [columns.indicator, period, columns.status].map((it) => own(it)),
    rows: groups.flatMap((group) => [
      ...present(group.title && { heading: group.title }),
      ...group.rows.flatMap((it) => rowsOf(it, context).map((cells) => ({ cells }))),
    ]),
    hasRowHeads: true,
  };
}

/** Parallel series stand below what they are series of. */
function rowsOf(row: RowView, context: CourseContext): Cell[][] {
  const { num, title, isKey, isSilent, isPrevious, direction, more, series, said: told } = row;
  const { say } = context;
  const name = present(num, isKey && '★').join(' ');
  const way = present(say.measures.direction[direction], isPrevious && say.measures.previous);
  const head: Line[] = [
    numbered({ title, ...(name && { num: name }) }),
    ...present(!isSilent && own(way.join(', '), 'quiet')),
    ...(isSilent ? [] : series.map((it) => own(sentenceOf(it), 'quiet'))),
    ...more,
  ];
  if (isSilent) return [[{ lines: head }, { lines: [own(say.measures.noTarget)], span: 2 }]];
  const all = series.map(({ periods }, at): Cell[] => [
    { lines: periods.flatMap((one) => inLine(one, context)) },
    { lines: saidLines(told[at]!) },
  ]);
  if (series.length === 1 && series[0]!.group === undefined) return [[{ lines: head }, ...all[0]!]];
  return [
    [{ lines: head }, { lines: [], span: 2 }],
    ...all.map((cells, at) => [
      { lines: present(series[at]!.group && said(series[at]!.group)) },
      ...cells,
    ]),
  ];
}

const saidLines = ({ value, unit, rest, verdict, notes }: SaidView): Line[] =>
  present(
    value && own(present(value, unit, rest).join(' ')),
    verdict && own(verdict, 'strong'),
    ...notes.map((it) => own(it, 'quiet')),
  );

/** «2028: план 100 %», and what was reached, if anything was asked of it. */
function inLine({ label, plan, actual }: PeriodView, { say }: CourseContext): Line[] {
  const planned = plan.map((it, at) =>
    at === 0 ? { ...it, label: say.measures.plan.toLowerCase() } : it,
  );
  return present(actual, ...planned).map((it, at) =>
    at === 0 && label ? { ...it, label: present(label, it.label).join(', ') } : it,
  );
}
