/** What of the document is not in the programme, each piece one click from being used. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Unused } from '../../authoring/draft/model.js';
import { placeSaid } from '../../authoring/draft/said.js';
import type { View } from '../model.js';

/** More than anybody reads; the paper marks them all. */
const MOST_SHOWN = 200;

export function leftOver(view: View, unused: readonly Unused[]): TemplateResult {
  const { workshop, reading } = view.state.words;
  const open = unused.filter((it) => !it.answered);
  const left = view.state.work?.document.left ?? [];
  return html`<details class="left">
      <summary>${workshop.left(open.length)}</summary>
      <p class="quiet">${workshop.leftSays}</p>
      <ul>
        ${open.slice(0, MOST_SHOWN).map((it) => piece(view, it))}
      </ul>
    </details>
    ${
      left.length
        ? html`<details class="left">
            <summary>${workshop.unread}</summary>
            <ul>
              ${left.map((it) => html`<li>${reading.left[it.what](it.count)}</li>`)}
            </ul>
          </details>`
        : nothing
    }`;
}

function piece({ state, act }: View, { id, text, at, answers }: Unused): TemplateResult {
  const { draft } = state.words;
  const said = (code: string): string => draft.unusedAnswers[code] ?? code;
  return html`<li>
    <button
      type="button"
      class="plain said"
      title=${placeSaid(at, state.work!.document, draft)}
      @click=${() => act.light(at)}
    >
      ${text}
    </button>
    <span class="uses">
      ${answers.map(
        ({ code }) =>
          html`<button
            type="button"
            class="other"
            aria-label=${`${said(code)}: ${text}`}
            @click=${() => act.decide({ question: id, answer: code }, said(code))}
          >
            ${said(code)}
          </button>`,
      )}
    </span>
  </li>`;
}
