/** What did not come, and a button that asks for it once more. */
import { html, type TemplateResult } from 'lit';
import { handled } from '../../documents/lit/handled.js';
import type { Words } from '../../i18n/contract/words.js';

export function notHere(sentence: string, words: Words, ask: () => void): TemplateResult {
  return html`<div class="note" role="status" data-for="failed" lang=${words.locale.language}>
    <p>${sentence}</p>
    ${againButton(words, ask)}
  </div>`;
}

export const againButton = (words: Words, ask: () => void): TemplateResult =>
  html`<button
    type="button"
    class="again"
    @click=${handled<Event>(({ currentTarget }) => {
      const tag = (currentTarget as Element).closest<HTMLElement>('.prog')!;
      ask();
      // The button goes away: the focus must not go with it.
      tag.tabIndex = -1;
      tag.focus({ preventScroll: true });
    })}
  >
    ${words.state.again}
  </button>`;
