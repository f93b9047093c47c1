/** What is chosen, and how much that leaves. */
import { html, nothing, type TemplateResult } from 'lit';

export interface ChosenWords {
  reset: string;
  drop: (what: string) => string;
}

export interface Chip {
  name: string;
  label: string;
}

/**
 * Each choice says its value and goes away at a touch (a button `drop` whose value is its name); how much is left is also
 * said to the ear.
 */
export function chosen(chips: Chip[], left: string, words: ChosenWords): TemplateResult {
  // The sentence has its place from the beginning: of a place that comes with its text a screen reader says nothing.
  return html`<div class="chosen">
    ${chips.map((it) => chip(it, words))}<span role="status">${left}</span>
    ${left ? html`<button type="button" class="plain link" name="reset">${words.reset}</button>` : nothing}
  </div>`;
}

function chip({ name, label }: Chip, words: ChosenWords): TemplateResult {
  return html`<button
    type="button"
    class="chip"
    name="drop"
    value=${name}
    aria-label=${words.drop(label)}
  >
    ${label} <span aria-hidden="true">✕</span>
  </button>`;
}
