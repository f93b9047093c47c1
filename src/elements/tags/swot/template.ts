/**
 * A table for whoever listens: columns are the quadrants, rows the aspects. For the eye it is four columns, two by two or
 * one below the other, as wide as the page; the roles are there because a cell that is no longer `display: table-cell`
 * would stop being one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../documents/lit/heading.js';
import { line, paragraphs, type Lang } from '../../../documents/lit/lines.js';
import type { PartFrame } from '../../base/part-element.js';
import { richText } from '../../../documents/lit/rich-text.js';
import { plainText } from '../../../documents/plain-text.js';
import { QUADRANTS, type MatrixView, type SwotCell, type SwotView } from './swot.view.js';

export function template(view: SwotView, { context, level }: PartFrame): TemplateResult {
  const lang = context.ownLang;
  return html`${view.matrices.map(
    (it) =>
      html`<section class="matrix" part="matrix" data-item=${it.id}>
        ${it.title ? heading(level, plainText(it.title)) : nothing}
        ${it.rows.length ? table(it, view, context.part.swot, lang) : nothing}
        ${it.note ? html`<p class="remark">${richText(it.note)}</p>` : nothing}
      </section>`,
  )}`;
}

function table(
  { title, rows }: MatrixView,
  { labels }: SwotView,
  words: { nothing: string },
  lang: Lang,
): TemplateResult {
  const hasAspects = rows.some((it) => it.aspect !== undefined);
  return html`<table role="table" class=${hasAspects ? 'aspects' : 'plain'}>
    ${
      title
        ? html`<caption class="heard">
            ${plainText(title)}
          </caption>`
        : nothing
    }
    <thead role="rowgroup">
      <tr role="row" lang=${lang ?? nothing}>
        ${QUADRANTS.map((it) => html`<th role="columnheader" scope="col" data-quadrant=${it}>${labels[it]}</th>`)}
      </tr>
    </thead>
    ${rows.map(
      (row) =>
        html`<tbody role="rowgroup">
          ${
            row.aspect === undefined
              ? nothing
              : html`<tr role="row" class="aspect">
                  <th role="rowheader" scope="rowgroup" colspan="4">${richText(row.aspect)}</th>
                </tr>`
          }
          <tr role="row">
            ${row.cells.map((it) => cell(it, labels[it.quadrant], words.nothing, lang))}
          </tr>
        </tbody>`,
    )}
  </table>`;
}

function cell(
  { quadrant, items }: SwotCell,
  label: string,
  none: string,
  lang: Lang,
): TemplateResult {
  return html`<td
    role="cell"
    part="quadrant"
    data-quadrant=${quadrant}
    ?data-empty=${!items.length}
  >
    <p class="of" aria-hidden="true" lang=${lang ?? nothing}>${label}</p>
    ${
      items.length
        ? html`<ul role="list">
            ${items.map(
              (it) =>
                html`<li part="row" data-item=${it.id}>
                  ${line(it.text, lang)}
                  ${[...it.actions, ...it.answers].map((more) => html`<div class="more">${paragraphs([more], lang)}</div>`)}
                </li>`,
            )}
          </ul>`
        : html`<p class="quiet" lang=${lang ?? nothing}>${none}</p>`
    }
  </td>`;
}
