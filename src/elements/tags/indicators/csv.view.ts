/** The indicators as a table for a spreadsheet: a line for each value. */
import { csv } from '../../choice/csv.js';
import type { MeasureContext } from '../../figures/context.js';
import { plainText } from '../../../documents/plain-text.js';
import type { GroupView } from './indicators.view.js';

export function indicatorsCsv(groups: GroupView[], { values, programme }: MeasureContext): string {
  const { csvColumns: names } = values.tools;
  const head = [
    names.num,
    values.columns.indicator,
    names.group,
    values.tools.project,
    names.unit,
    names.direction,
    values.period,
    values.plan,
    values.actual,
    values.columns.status,
    names.explained,
  ];
  const byId = new Map(programme.indicators?.map((it) => [it.id, it]));
  const lines = groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const { unit, direction } = byId.get(row.id) ?? {};
      return row.series.flatMap(({ group: part, periods, verdict }) => {
        const ends = [verdict.label, verdict.sentence];
        const begin = [row.num, plainText(row.title), part, group.title, unit];
        const way = direction && values.direction[direction];
        if (periods.length === 0) return [[...begin, way, '', '', '', ...ends]];
        return periods.map((it) => [
          ...begin,
          way,
          it.label,
          it.plan.map((one) => one.text).join('; '),
          it.actual?.text,
          ...ends,
        ]);
      });
    }),
  );
  return csv([head, ...lines]);
}
