/** How each table and each column was understood: nobody is asked, anybody can set it right. */
import { html, type TemplateResult } from 'lit';
import type { DraftTable, Question } from '../../authoring/draft/model.js';
import { answerSaid, placeSaid } from '../../authoring/draft/said.js';
import type { View } from '../model.js';

export function tables(view: View, all: readonly DraftTable[]): TemplateResult {
  const { workshop } = view.state.words;
  return html`<details class="tables">
    <summary>${workshop.tables(all.length)}</summary>
    <p class="quiet">${workshop.tablesSays}</p>
    <ul>
      ${all.map((it) => table(view, it))}
    </ul>
  </details>`;
}

function table(view: View, { at, rows, question, columns, kind }: DraftTable): TemplateResult {
  const { state, act } = view;
  const { draft, workshop } = state.words;
  const place = placeSaid(at, state.work!.document, draft);
  return html`<li>
    <button type="button" class="plain said" @click=${() => act.light(at)}>
      ${place} · ${workshop.tableRows(rows)}
    </button>
    ${menu(view, question, kind, workshop.kindOf(place))}
    ${
      columns.length
        ? html`<details>
            <summary>${workshop.columnsOf(columns.length)}</summary>
            <ul>
              ${columns.map(
                (it) =>
                  html`<li>
                    <span class="said">${it.head || it.x + 1}</span>
                    ${menu(view, it.question, it.role ?? 'other', it.head)}
                  </li>`,
              )}
            </ul>
          </details>`
        : ''
    }
  </li>`;
}

function menu(
  { state, act }: View,
  question: Question,
  now: string,
  label: string,
): TemplateResult {
  const { draft } = state.words;
  return html`<select
    aria-label=${label}
    @change=${(event: Event) => {
      const { value } = event.currentTarget as HTMLSelectElement;
      const chosen = question.answers.find((it) => it.code === value);
      if (chosen)
        act.decide({ question: question.id, answer: value }, answerSaid(question, chosen, draft));
    }}
  >
    ${question.answers.map(
      (it) =>
        html`<option value=${it.code} ?selected=${it.code === now}>
          ${answerSaid(question, it, draft)}
        </option>`,
    )}
  </select>`;
}
