/** Search over the whole programme: its words are made ready in slices, while the reader types. */
import { SearchTexts } from '../../../choice/search-texts.js';
import type { PartContext } from '../../../text/part-context.js';
import { entriesOf, type Entry } from './entries.view.js';
import { resultsView, type ResultsView } from './results.view.js';

export class PageSearch {
  query = '';
  readonly #context: PartContext;
  readonly #changed: () => void;
  readonly #fail: (reason: unknown) => void;
  #entries: Entry[] = [];
  #texts?: SearchTexts<Entry>;

  /**
   * @param changed what was typed can be answered only now
   * @param fail is told what goes wrong in between
   */
  constructor(context: PartContext, changed: () => void, fail: (reason: unknown) => void) {
    this.#context = context;
    this.#changed = changed;
    this.#fail = fail;
  }

  /** Undefined while there is nothing to answer, or not yet. */
  results(): ResultsView | undefined {
    if (!this.query) return undefined;
    const texts = (this.#texts ??= this.#prepare());
    const matches = texts.matching(this.query);
    if (!matches || !texts.isReady) return undefined;
    return resultsView(this.#entries.filter(matches), this.query, this.#context);
  }

  cancel(): void {
    this.#texts?.cancel();
  }

  #prepare(): SearchTexts<Entry> {
    this.#entries = entriesOf(this.#context);
    const texts = new SearchTexts(this.#entries, ({ title, texts: all }) =>
      [title, ...all].join(' '),
    );
    texts.getReady(this.#fail, this.#changed);
    return texts;
  }
}
