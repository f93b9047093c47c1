/** What is chosen, how much that leaves, and what else there is to choose. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from './choice.js';
import type { FacetView } from './choice-index.js';
import { select } from './field.js';

export interface ChoiceWords {
  facets: Partial<Record<string, string>>;
  all: string;
  shown: (n: number, of: number) => string;
  nothing: string;
  reset: string;
  /** Where each choice can be taken away by itself. */
  drop?: (what: string) => string;
}

/** What to narrow by, with how much each would leave. */
export const facetFields = (
  facets: FacetView[],
  choice: Choice,
  words: ChoiceWords,
): TemplateResult[] =>
  facets.map(({ name, options }) => {
    const counted = options.map((it) => ({ ...it, label: `${it.label} (${it.count})` }));
    const all = [{ value: '', label: words.all }, ...counted];
    return select(name, words.facets[name] ?? name, all, choice[name] ?? '');
  });

export interface ChosenState {
  /** The facets by which something can be left out here. */
  names: readonly string[];
  choice: Choice;
  labelOf: (name: string, value: string) => string;
  shown: number;
  total: number;
}

/**
 * Each choice says its value and goes away at a touch (a button `drop` whose value is its name); how much is left is also
 * said to the ear.
 */
export function chosen(state: ChosenState, words: ChoiceWords): TemplateResult {
  const { names, choice, labelOf, shown, total } = state;
  const chips = names.flatMap((name) => {
    const value = choice[name];
    return value ? [{ name, label: `${words.facets[name]}: ${labelOf(name, value)}` }] : [];
  });
  // The words that are searched for stand in their field above.
  const isAsked = chips.length > 0 || choice['q'];
  const left = !isAsked ? '' : shown === 0 ? words.nothing : words.shown(shown, total);
  const { drop } = words;
  // The sentence has its place from the beginning: of a place that comes with its text a screen reader says nothing.
  return html`<div class="chosen">
    ${drop ? chips.map((it) => chip(it.name, it.label, drop(it.label))) : nothing}<span
      role="status"
      >${left}</span
    >
    ${left ? html`<button type="button" class="plain link" name="reset">${words.reset}</button>` : nothing}
  </div>`;
}

const chip = (name: string, label: string, drop: string): TemplateResult =>
  html`<button type="button" class="chip" name="drop" value=${name} aria-label=${drop}>
    ${label} <span aria-hidden="true">✕</span>
  </button>`;
