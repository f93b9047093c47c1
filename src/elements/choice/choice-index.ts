/** What can be narrowed by what, and what a choice leaves: worked out once for a view and asked at every keystroke. */
import { spelling } from '../../programme/folding.js';
import type { Choice } from './choice.js';
import type { SearchTexts } from './search-texts.js';

export interface FacetValue {
  value: string;
  label: string;
}

/** One thing by which items differ. */
export interface Facet<Item> {
  name: string;
  /** In their order; whatever makes no difference is not offered. */
  values: () => FacetValue[];
  /** What else is chosen may matter: what happens in a year need not happen then in the past of it. */
  has: (item: Item, value: string, choice: Choice) => boolean;
  /**
   * The spellings of the values that an item has, where nothing else that is chosen matters: then ten thousand values of
   * ten thousand items are counted in one go.
   */
  keysOf?: (item: Item) => readonly string[];
}

export interface FacetOption extends FacetValue {
  /** How many items that would show, beside what else is chosen. */
  count: number;
}

export interface FacetView {
  name: string;
  options: FacetOption[];
}

export interface ChoiceDescription<Item> {
  items: readonly Item[];
  facets: readonly Facet<Item>[];
  /** What is found is what the reader can see: the row and all that it opens to. */
  textOf?: (item: Item) => string;
}

export class ChoiceIndex<Item> {
  readonly items: readonly Item[];
  /** Undefined until somebody searches: what searches need not be there before. */
  texts?: SearchTexts<Item>;
  readonly #textOf: (item: Item) => string;
  readonly #facets: readonly Facet<Item>[];
  readonly #values = new Map<string, FacetValue[]>();

  constructor({ items, facets, textOf = () => '' }: ChoiceDescription<Item>) {
    this.items = items;
    this.#facets = facets;
    this.#textOf = textOf;
  }

  searchWith(Texts: typeof SearchTexts): SearchTexts<Item> {
    return (this.texts ??= new Texts(this.items, this.#textOf));
  }

  /** Those of these names that make a difference, or all. */
  facets(choice: Choice, names?: readonly string[]): FacetView[] {
    return this.#facets.flatMap(({ name, has, keysOf }): FacetView[] => {
      const values = !names || names.includes(name) ? this.valuesOf(name) : [];
      if (values.length < 2) return [];
      const rest = this.kept({ ...choice, [name]: undefined });
      const counts = keysOf && countOf(rest.flatMap(keysOf));
      const options = values.map((it) => {
        const wanted = { ...choice, [name]: it.value };
        const count = counts
          ? (counts.get(spelling(it.value)) ?? 0)
          : rest.filter((item) => has(item, it.value, wanted)).length;
        return { ...it, count };
      });
      return [{ name, options: options.filter((it) => it.count > 0 || it.value === choice[name]) }];
    });
  }

  /** What the choice leaves, in the order of the items. */
  kept(choice: Choice): Item[] {
    const asked = this.#facets.filter(({ name }) => choice[name]);
    const matches = this.texts?.matching(choice['q']);
    return this.items.filter(
      (item) =>
        asked.every(({ name, has }) => has(item, choice[name]!, choice)) &&
        (!matches || matches(item)),
    );
  }

  /** The same; undefined when the choice leaves nothing out. */
  shown(choice: Choice): Set<Item> | undefined {
    const isAsked = this.#facets.some(({ name }) => choice[name]);
    return isAsked || this.texts?.matching(choice['q']) ? new Set(this.kept(choice)) : undefined;
  }

  /** A shared link may name what this file does not have. */
  labelOf(name: string, value: string): string {
    return this.valuesOf(name).find((it) => it.value === value)?.label ?? value;
  }

  /** Most searches ask for no more than words: who belongs where is worked out when somebody asks. */
  valuesOf(name: string): FacetValue[] {
    let values = this.#values.get(name);
    if (!values) {
      values = this.#facets.find((it) => it.name === name)?.values() ?? [];
      this.#values.set(name, values);
    }
    return values;
  }
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const it of keys) counts.set(it, (counts.get(it) ?? 0) + 1);
  return counts;
}
