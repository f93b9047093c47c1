/**
 * A real table. Where it is narrow, the same rows become blocks whose cells say the name of their column; the roles are
 * there because a cell that is no longer `display: table-cell` would stop being one for a screen reader.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../plain-text.js';
import type { Line } from '../line.js';
import type { Cell, TableView } from '../block.js';
import { line, paragraphs } from './lines.js';

export function table(view: TableView): TemplateResult {
  const { columns, rows } = view;
  // A name and what belongs to it need no third word between them.
  const isPair = view.hasRowHeads && columns.length === 2;
  const kind = [
    'table',
    view.isCompact ? 'compact' : columns.length > MANY ? 'many' : '',
    view.hasRowHeads ? 'headed' : '',
    view.hasRowHeads && columns.length === 5 ? 'four' : '',
  ];
  return html`<table role="table" part="table" class=${kind.filter(Boolean).join(' ')}>
    <caption class="heard">
      ${plainText(view.caption)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((it) => html`<th role="columnheader" scope="col" ?data-long=${LONG_WORD.test(it.text)}>${line(it)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) =>
        'heading' in row
          ? html`<tr role="row" class="group">
              <th
                role="rowheader"
                scope="rowgroup"
                colspan=${columns.length}
                ?data-long=${LONG_WORD.test(row.heading)}
              >
                ${line({ text: row.heading })}
              </th>
            </tr>`
          : html`<tr role="row" part="row" data-item=${row.id ?? nothing}>
              ${row.cells.map((cell, index) => cellOf(cell, isPair ? undefined : columns[index], view.hasRowHeads && index === 0))}
            </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Longer than any column: only such a word may break anywhere, since a table is as wide as its widest words. */
const LONG_WORD = /\S{32}/;

/** More columns of running text than a page of ordinary width holds. */
const MANY = 4;

function cellOf(cell: Cell, column: Line | undefined, isHead: boolean): unknown {
  const isLong = cell.lines.some((it) => LONG_WORD.test(it.text));
  if (isHead)
    return html`<th role="rowheader" scope="row" ?data-long=${isLong}>
      ${paragraphs(cell.lines)}
    </th>`;
  return html`<td
    role="cell"
    colspan=${cell.span ?? nothing}
    ?data-empty=${cell.lines.length === 0}
    ?data-long=${isLong}
  >
    ${column?.text ? html`<span class="of" aria-hidden="true">${line(column)}</span>` : nothing}
    <div class="value">
      ${
        cell.isList
          ? html`<ul class="list">
              ${cell.lines.map((it) => html`<li>${line(it)}</li>`)}
            </ul>`
          : paragraphs(cell.lines)
      }
    </div>
  </td>`;
}
