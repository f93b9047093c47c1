/**
 * A table for whoever listens: columns are the quadrants, rows the aspects. For the eye it is four columns, two by two or
 * one below the other, as wide as the page; the roles are there because a cell that is no longer `display: table-cell`
 * would stop being one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Grid, GridColumn, GridItem, TagBlock } from '../../../documents/block.js';
import { line, paragraphs } from '../../../documents/lit/lines.js';
import { richText } from '../../../documents/lit/rich-text.js';

export const drawBlock = (it: TagBlock): unknown => it.kind === 'grid' && grid(it);

function grid({ caption, columns, rows, nothing: none }: Grid): TemplateResult {
  const hasAspects = rows.some((it) => it.title !== undefined);
  return html`<table role="table" class=${hasAspects ? 'aspects' : 'plain'}>
    ${
      caption
        ? html`<caption class="heard">
            ${caption}
          </caption>`
        : nothing
    }
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((it) => html`<th role="columnheader" scope="col" data-quadrant=${it.key}>${it.label}</th>`)}
      </tr>
    </thead>
    ${rows.map(
      ({ title, cells }) =>
        html`<tbody role="rowgroup">
          ${
            title === undefined
              ? nothing
              : html`<tr role="row" class="aspect">
                  <th role="rowheader" scope="rowgroup" colspan="4">${richText(title)}</th>
                </tr>`
          }
          <tr role="row">
            ${cells.map((it, index) => cell(it, columns[index]!, none))}
          </tr>
        </tbody>`,
    )}
  </table>`;
}

function cell(items: GridItem[], { key, label }: GridColumn, none: string): TemplateResult {
  return html`<td role="cell" part="quadrant" data-quadrant=${key} ?data-empty=${!items.length}>
    <p class="of" aria-hidden="true">${label}</p>
    ${
      items.length
        ? html`<ul role="list">
            ${items.map(
              (it) =>
                html`<li part="row" data-item=${it.id}>
                  ${line(it.line)}
                  ${it.more.map((one) => html`<div class="more">${paragraphs([one])}</div>`)}
                </li>`,
            )}
          </ul>`
        : html`<p class="quiet">${none}</p>`
    }
  </td>`;
}
