/**
 * Results and dates: a heat table whose cells carry the number. Where it is narrow, each result is a card with its dates
 * side by side; the roles keep it a table for a screen reader.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { richText } from '../../../documents/lit/rich-text.js';
import type { AssessmentContext, AssessmentView, ItemView, ScoreView } from './assessment.view.js';

export function table(view: AssessmentView, { say }: AssessmentContext): TemplateResult {
  const hasChange = view.items.some((it) => it.change);
  const column = (className: string, text: string): TemplateResult =>
    html`<th role="columnheader" scope="col" class=${className}>${text}</th>`;
  return html`<table role="table" part="table" data-dates=${view.dates.length}>
    <caption class=${view.caption ? nothing : 'heard'}>
      ${view.caption ?? view.title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${column('what', say.assessment.item)} ${view.dates.map((it) => column('date', it))}
        ${hasChange ? column('change', say.assessment.change) : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${view.items.map(
        (it) =>
          html`<tr role="row" part="row" data-item=${(!view.frame && it.id) || nothing}>
            <th role="rowheader" scope="row" class="what">
              ${it.num ? html`<span class="num">${it.num}</span> ` : nothing}${richText(it.title)}
              ${it.note ? html`<p class="quiet note-of">${richText(it.note)}</p>` : nothing}
            </th>
            ${it.scores.map((score, at) => cell(score, view.dates[at]!))}
            ${hasChange ? change(it, say.assessment.change) : nothing}
          </tr>`,
      )}
    </tbody>
    <tfoot role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="row" class="what">${view.sumLabel}</th>
        ${view.sums.map(
          ({ mean, assessed }, at) =>
            html`<td role="cell" class="sum">
              <span class="of" aria-hidden="true">${view.dates[at]}</span>
              ${mean ? html`<b>${mean}</b> ` : nothing}<small>${assessed}</small>
            </td>`,
        )}
        ${hasChange ? html`<td role="cell" class="change"></td>` : nothing}
      </tr>
    </tfoot>
  </table>`;
}

function cell({ text, isMissing, tenths }: ScoreView, date: string): TemplateResult {
  return html`<td
    role="cell"
    class=${isMissing ? 'score missing' : 'score'}
    data-tenths=${tenths ?? nothing}
  >
    <span class="of" aria-hidden="true">${date}</span>
    <span class="figure">${text}</span>
  </td>`;
}

function change({ change: it }: ItemView, label: string): TemplateResult {
  if (!it) return html`<td role="cell" class="change none"></td>`;
  return html`<td role="cell" class="change">
    <span class="of" aria-hidden="true">${label}</span>
    <span class="figure" aria-hidden="true">${it.short}</span>
    <span class="heard">${it.heard}</span>
  </td>`;
}
