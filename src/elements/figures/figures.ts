/** The figures behind a picture as a table: one touch away for the eye, always there for the ear. */
import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../documents/line.js';
import { handled } from '../../documents/lit/handled.js';
import { line, paragraphs } from '../../documents/lit/lines.js';
import { plainText } from '../../documents/plain-text.js';
import type { MeasureContext } from './context.js';
import type { SeriesView } from './series.view.js';

export interface FiguresState {
  caption: string;
  isShown: boolean;
  toggle: () => void;
}

export function figures(
  series: SeriesView[],
  { say }: MeasureContext,
  { caption, isShown, toggle }: FiguresState,
): TemplateResult | typeof nothing {
  if (series.every((it) => it.periods.length === 0)) return nothing;
  const hasActuals = series.some((it) => it.periods.some((period) => period.actual));
  const isGrouped = series.length > 1 || series[0]?.group !== undefined;
  return html`<div class="figures">
    <button type="button" class="plain link" aria-pressed=${isShown} @click=${handled(toggle)}>
      ${isShown ? say.measures.hideTable : say.measures.showTable}
    </button>
    <div class=${isShown ? 'shown' : 'heard'}>
      <table part="table">
        <caption class="heard">
          ${plainText(caption)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say.measures.period}</th>
            <th scope="col">${say.measures.plan}</th>
            ${hasActuals ? html`<th scope="col">${say.measures.actual}</th>` : nothing}
          </tr>
        </thead>
        ${series.map(
          (it) =>
            html`<tbody>
              ${
                isGrouped
                  ? html`<tr>
                      <th class="group" scope="rowgroup" colspan=${hasActuals ? 3 : 2}>
                        ${it.group ? line({ text: it.group }) : nothing}
                      </th>
                    </tr>`
                  : nothing
              }
              ${it.periods.map(
                (period) =>
                  html`<tr>
                    <th scope="row">${line(own(period.label))}</th>
                    <td>${period.plan.length ? paragraphs(period.plan) : '–'}</td>
                    ${hasActuals ? html`<td>${period.actual ? line(period.actual) : '–'}</td>` : nothing}
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>
    </div>
  </div>`;
}
