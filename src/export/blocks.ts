/** Rows, lists and tables of the views that share them, as markup. */
import type { Cell, Fact, TableView } from '../documents/block.js';
import type { Line } from '../documents/line.js';
import { line, rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';
import { tableOf, TOP } from './parts.js';

/** A line of the file may hold a list, and a paragraph may not: so lines are told apart by breaks. */
export const lines = (all: Line[] = []): Child =>
  all.map((it, index) => [index > 0 && h('br', {}), line(it)]);

export const items = (all: Child[]): Child =>
  all.length > 0 &&
  h(
    'ul',
    {},
    all.map((it) => h('li', {}, it)),
  );

export const facts = (all: Fact[]): Child =>
  all.length > 0 &&
  h(
    'dl',
    {},
    all.map((it) => [
      h('dt', {}, lines(it.label)),
      h(
        'dd',
        {},
        lines(it.lines),
        items((it.items ?? []).map(line)),
        it.table && table(it.table),
        facts(it.facts ?? []),
      ),
    ]),
  );

export function table({ caption, columns, rows, hasRowHeads }: TableView): Markup {
  const isNamed = columns.some((it) => it.text !== '');
  return h(
    'table',
    tableOf(caption),
    isNamed &&
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((it) => h('th', { scope: 'col' }, line(it))),
        ),
      ),
    h(
      'tbody',
      TOP,
      rows.map((row) =>
        'heading' in row
          ? h('tr', {}, h('th', { scope: 'rowgroup', colspan: columns.length }, rich(row.heading)))
          : h(
              'tr',
              {},
              row.cells.map((it, index) =>
                index === 0 && hasRowHeads
                  ? h('th', { scope: 'row' }, cell(it))
                  : h('td', {}, cell(it)),
              ),
            ),
      ),
    ),
  );
}

const cell = (it: Cell): Child => (it.isList ? items(it.lines.map(line)) : lines(it.lines));
