/** Any table of the programme, as data. */
import { MOST_FILLED } from '../../../programme/limits.js';
import type { Programme } from '../../../programme/schema.js';
import type { Cell, TableView } from '../../../documents/block.js';
import { own, said, type Line } from '../../../documents/line.js';
import type { PartContext } from '../../text/part-context.js';
import { valueLine } from '../../text/values.js';

type Table = NonNullable<Programme['tables']>[number];
type Value = string | number | boolean | null;

export function tableView(table: Table, context: PartContext): TableView {
  const listed = table.rows.filter((row): row is Value[] => Array.isArray(row));
  const first = listed.map((row) => row[0]);
  const others = listed.flatMap((row) => row.slice(1));
  // A row may be longer than the head of the table: nothing is cut off.
  const width = listed.reduce((most, row) => Math.max(most, row.length), table.columns.length);
  const filled = (row: Value[]): number => Math.max(row.length, Math.min(width, MOST_FILLED));
  return {
    caption: table.title ?? context.say.parts.text.tables,
    columns: Array.from({ length: width }, (_, index) => said(table.columns[index] ?? '')),
    rows: table.rows.map((row) =>
      Array.isArray(row)
        ? { cells: Array.from({ length: filled(row) }, (_, at) => cellOf(row[at], context)) }
        : { heading: row.heading },
    ),
    hasRowHeads: width > 1 && !first.every(looksLikeValue),
    isCompact: (first.every(looksLikeValue) ? [...first, ...others] : others).every(
      (it) => typeof it !== 'string' || it.length <= SHORT,
    ),
  };
}

const SHORT = 14;

/** «20 шт.», 15, −: such a cell names no row. */
const looksLikeValue = (value: Value | undefined): boolean =>
  typeof value !== 'string' || (value.length <= SHORT && /^(\d|[+−–—-])/.test(value));

function cellOf(value: Value | undefined, context: PartContext): Cell {
  const line: Line =
    value == null || value === ''
      ? own(context.say.values.notStated, 'quiet')
      : valueLine(value, context);
  return { lines: [line] };
}
