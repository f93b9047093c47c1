import { html, type TemplateResult } from 'lit';
import type { Matrix, TagBlock } from '../../../documents/block.js';
import { written } from '../../../documents/item-ref.js';
import { plainText } from '../../../documents/plain-text.js';

export const drawBlock = (it: TagBlock): unknown => it.kind === 'matrix' && matrix(it);

/** The number says which risk, the place how grave it is; the shade only repeats the place. */
function matrix({ rows, words }: Matrix): TemplateResult {
  return html`<figure class="matrix" part="matrix">
    <table role="table">
      <caption class="heard">
        ${words.matrix}
      </caption>
      <thead class="heard" role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.probability}</th>
          ${rows[0]!.cells.map((it) => html`<th role="columnheader" scope="col">${words.impact} ${it.impact}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ probability, cells }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                <span class="heard">${words.probability} </span>${probability}
              </th>
              ${cells.map(
                (it) =>
                  html`<td role="cell" data-weight=${Math.ceil(it.weight / 5)}>
                    ${it.risks.map(
                      ({ id, num, title }) =>
                        html`<a
                          data-to=${written({ part: 'risks', item: id })}
                          title=${plainText(title)}
                          aria-label="${num}. ${plainText(title)}"
                          >${num}</a
                        > `,
                    )}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
      <tfoot aria-hidden="true">
        <tr>
          <th></th>
          ${rows[0]!.cells.map((it) => html`<th>${it.impact}</th>`)}
        </tr>
      </tfoot>
    </table>
    <p class="axis down" aria-hidden="true">${words.probability} ↑</p>
    <p class="axis across" aria-hidden="true">${words.impact} →</p>
    <figcaption class="quiet">${words.matrixNote}</figcaption>
  </figure>`;
}
