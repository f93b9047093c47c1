/** The indicators as a table for a spreadsheet: a line for each value. */
import { csv } from '../../choice/csv.js';

export { saveFile } from '../../choice/save-file.js';
import type { MeasureContext } from '../../figures/context.js';
import { plainText } from '../../../documents/plain-text.js';
import type { GroupView } from './indicators.view.js';

export function indicatorsCsv(groups: GroupView[], { say, programme }: MeasureContext): string {
  const { csvColumns: names } = say.measures.tools;
  const head = [
    names.num,
    say.measures.columns.indicator,
    names.group,
    say.measures.tools.project,
    names.unit,
    names.direction,
    say.measures.period,
    say.measures.plan,
    say.measures.actual,
    say.measures.columns.status,
    names.explained,
  ];
  const byId = new Map(programme.indicators?.map((it) => [it.id, it]));
  const lines = groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const { unit, direction } = byId.get(row.id) ?? {};
      return row.series.flatMap(({ group: part, periods, verdict }) => {
        const ends = [verdict.label, verdict.sentence];
        const begin = [row.num, plainText(row.title), part, group.title, unit];
        const way = direction && say.measures.direction[direction];
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
