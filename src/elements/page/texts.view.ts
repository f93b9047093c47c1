/** Narrative, tables of any kind, and what would otherwise be left out: positions and what letters mean. */
import type { Programme } from '../../programme/schema.js';
import { own, present, said, type Line } from '../line.js';
import type { Block, Cell, TableView } from './block.js';
import type { PageContext } from './context.js';
import { plainText } from '../rich-text.js';
import { valueLine } from '../values.js';

type Table = NonNullable<Programme['tables']>[number];
type Value = string | number | boolean | null;

export function sectionsView({ programme }: PageContext): Block[] {
  return (programme.sections ?? []).map(({ id, title, body }) => ({
    id,
    title: plainText(title),
    // An empty line makes a new paragraph.
    text: body.split(/(?:\r?\n){2,}/).map((it) => said(it)),
  }));
}

export function tablesView(context: PageContext): Block[] {
  return (context.programme.tables ?? []).map((it) => ({
    id: it.id,
    ...(it.title && { title: plainText(it.title) }),
    table: tableView(it, context),
    ...(it.note && { note: said(it.note) }),
  }));
}

function tableView(table: Table, context: PageContext): TableView {
  const listed = table.rows.filter((row): row is Value[] => Array.isArray(row));
  const first = listed.map((row) => row[0]);
  const others = listed.flatMap((row) => row.slice(1));
  // A row may be longer than the head of the table: nothing is cut off.
  const width = Math.max(table.columns.length, ...listed.map((row) => row.length));
  return {
    caption: table.title ?? context.page.parts.tables,
    columns: Array.from({ length: width }, (_, index) => said(table.columns[index] ?? '')),
    rows: table.rows.map((row) =>
      Array.isArray(row)
        ? { cells: Array.from({ length: width }, (_, at) => cellOf(row[at], context)) }
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

function cellOf(value: Value | undefined, context: PageContext): Cell {
  const line: Line =
    value == null || value === ''
      ? own(context.page.notStated, 'quiet')
      : valueLine(value, context);
  return { lines: [line] };
}

/** Positions and not people; a name only where the file gives one. */
export function rolesView({ programme }: PageContext): Block[] {
  const roles = programme.roles ?? [];
  if (roles.length === 0) return [];
  return [
    {
      items: roles.map((it) =>
        present<Line>(
          said(it.title),
          (it.unit || it.name) && said(present(it.unit, it.name).join(', '), 'quiet'),
        ),
      ),
    },
  ];
}

/** With the roadmap if there is one, which shows it; else here. */
export function legendView({ programme }: PageContext): Block[] {
  const marks = Object.entries(programme.marksLegend ?? {});
  if (marks.length === 0 || programme.activities?.length) return [];
  return [{ facts: marks.map(([mark, text]) => ({ label: [said(mark)], lines: [said(text)] })) }];
}
