/** Tables that outlive a sanitizer: lines and some air by old attributes, also where a site strips styles. */
import type { Cell, TableView } from '../block.js';
import { line, lines, rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';

export const table = ({ caption, columns, rows, hasRowHeads }: TableView): Markup =>
  h(
    'table',
    { 'aria-label': caption, border: 1, cellpadding: 6 },
    columns.some((it) => it.text !== '') &&
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
      { valign: 'top' },
      rows.map((row) =>
        'heading' in row
          ? h('tr', {}, h('th', { scope: 'rowgroup', colspan: columns.length }, rich(row.heading)))
          : h(
              'tr',
              {},
              row.cells.map((it, index) =>
                index === 0 && hasRowHeads
                  ? h('th', { scope: 'row' }, cell(it))
                  : h('td', { colspan: it.span }, cell(it)),
              ),
            ),
      ),
    ),
  );

const cell = (it: Cell): Child => (it.isList ? items(it.lines.map(line)) : lines(it.lines));

export const items = (all: Child[]): Child =>
  all.length > 0 &&
  h(
    'ul',
    {},
    all.map((it) => h('li', {}, it)),
  );
