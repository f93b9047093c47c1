/** What a visitor has chosen, as the page's address says it. What an address says wrongly is left out. */
import { oneOf } from './one-of.js';

/** By the names under which the address keeps it; what is absent is as the page has it. */
export type Choice = Partial<Record<string, string>>;

export interface ChoiceKeys {
  /** What narrows: words that were searched for, values of facets, which the file may not have. */
  filters: readonly string[];
  /** Any other text: a month. */
  texts?: readonly string[];
  /** One of a few: an order, a scale. */
  listed: Readonly<Record<string, readonly string[]>>;
  /** What goes without saying. */
  usual?: Choice;
}

export interface Said {
  choice: Choice;
  /** The item that is open. */
  item?: string;
}

export function readChoice(
  params: URLSearchParams,
  { filters, texts = [], listed }: ChoiceKeys,
): Said {
  const choice: Choice = {};
  for (const name of [...filters, ...texts]) {
    const value = params.get(name);
    if (value) choice[name] = value;
  }
  for (const [name, allowed] of Object.entries(listed)) {
    const value = oneOf(allowed, params.get(name));
    if (value) choice[name] = value;
  }
  const item = params.get('item');
  return { choice, ...(item && { item }) };
}

export function writeChoice({ choice, item }: Said, { usual = {} }: ChoiceKeys): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(choice))
    if (value && value !== usual[name]) params.set(name, value);
  if (item) params.set('item', item);
  return params;
}
