/** The texts of many items, made ready for a search: all at once, those of a long plan would freeze the page. */
import { matcher, searchText, type SearchText } from '../../i18n/search.js';
import { inTurns, type Turns } from '../work/turns.js';

export class SearchTexts<Item> {
  readonly #items: readonly Item[];
  readonly #textOf: (item: Item) => string;
  readonly #texts = new Map<Item, SearchText>();
  #turns?: Turns;
  #isReady = false;

  constructor(items: readonly Item[], textOf: (item: Item) => string) {
    this.#items = items;
    this.#textOf = textOf;
  }

  /** Whether a search answers at once. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /**
   * @param fail is told what goes wrong in between
   * @param late what was typed before the texts were ready can be answered only now
   */
  getReady(fail: (reason: unknown) => void, late?: () => void): void {
    if (this.#turns) return;
    let isAtOnce = true;
    const steps = function* (this: SearchTexts<Item>): Generator<undefined, void> {
      for (const item of this.#items) {
        this.#of(item);
        yield undefined;
      }
      this.#isReady = true;
      if (!isAtOnce) late?.();
    };
    this.#turns = inTurns(steps.call(this), fail);
    isAtOnce = false;
  }

  cancel(): void {
    this.#turns?.cancel();
  }

  /** Undefined for a query that asks for nothing. */
  matching(query = ''): ((item: Item) => boolean) | undefined {
    const matches = matcher(query);
    return matches && ((item) => matches(this.#of(item)));
  }

  #of(item: Item): SearchText {
    let text = this.#texts.get(item);
    if (!text) this.#texts.set(item, (text = searchText(this.#textOf(item))));
    return text;
  }
}
