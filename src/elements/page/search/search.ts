/** Search over the whole programme: its words are made ready in slices, while the reader types. */
import { matcher, searchText, type SearchText } from '../../../i18n/search.js';
import type { PartContext } from '../../parts/part-context.js';
import { entriesOf, type Entry } from './entries.view.js';
import { resultsView, type ResultsView } from './results.view.js';

/** Long enough to get on, short enough for a letter typed in between to feel immediate. */
const SLICE_MS = 24;

export class PageSearch {
  query = '';
  readonly #context: PartContext;
  readonly #changed: () => void;
  #entries?: { entry: Entry; text: SearchText }[];
  #isReady = false;
  #isCancelled = false;

  /** @param changed what was typed can be answered only now */
  constructor(context: PartContext, changed: () => void) {
    this.#context = context;
    this.#changed = changed;
  }

  /** Undefined while there is nothing to answer, or not yet. */
  results(): ResultsView | undefined {
    const isMatch = matcher(this.query);
    if (!isMatch) return undefined;
    if (!this.#entries) void this.#prepare();
    if (!this.#isReady) return undefined;
    const found = this.#entries!.filter(({ text }) => isMatch(text)).map(({ entry }) => entry);
    return resultsView(found, this.query, this.#context);
  }

  cancel(): void {
    this.#isCancelled = true;
  }

  /** Most programmes are ready within the first slice, before anything is drawn. */
  async #prepare(): Promise<void> {
    const ready: { entry: Entry; text: SearchText }[] = (this.#entries = []);
    let isAtOnce = true;
    let end = performance.now() + SLICE_MS;
    for (const entry of entriesOf(this.#context)) {
      ready.push({ entry, text: searchText([entry.title, ...entry.texts].join(' ')) });
      if (performance.now() < end) continue;
      isAtOnce = false;
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#isCancelled) return;
      end = performance.now() + SLICE_MS;
    }
    this.#isReady = true;
    if (!isAtOnce) this.#changed();
  }
}
