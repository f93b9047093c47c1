/** Search over the whole programme: its words are made ready in slices, while the reader types. */
import { matcher, searchText, type SearchText } from '../../../i18n/search.js';
import { inSlices, type Slices } from '../../in-slices.js';
import type { PartContext } from '../../parts/part-context.js';
import { entriesOf, type Entry } from './entries.view.js';
import { resultsView, type ResultsView } from './results.view.js';

/** So many are made ready at once, within a frame or two. */
const AT_ONCE = 150;

export class PageSearch {
  query = '';
  readonly #context: PartContext;
  readonly #changed: () => void;
  #entries?: { entry: Entry; text: SearchText }[];
  #isReady = false;
  #slices?: Slices;

  /** @param changed what was typed can be answered only now */
  constructor(context: PartContext, changed: () => void) {
    this.#context = context;
    this.#changed = changed;
  }

  /** Undefined while there is nothing to answer, or not yet. */
  results(): ResultsView | undefined {
    const isMatch = matcher(this.query);
    if (!isMatch) return undefined;
    this.#prepare();
    if (!this.#isReady) return undefined;
    const found = this.#entries!.filter(({ text }) => isMatch(text)).map(({ entry }) => entry);
    return resultsView(found, this.query, this.#context);
  }

  cancel(): void {
    this.#slices?.cancel();
  }

  #prepare(): void {
    if (this.#entries) return;
    const ready: { entry: Entry; text: SearchText }[] = (this.#entries = []);
    const entries = entriesOf(this.#context);
    let left = AT_ONCE;
    let isAtOnce = true;
    const steps = function* (this: PageSearch): Generator<undefined, void> {
      for (const entry of entries) {
        ready.push({ entry, text: searchText([entry.title, ...entry.texts].join(' ')) });
        yield;
      }
      this.#isReady = true;
      if (!isAtOnce) this.#changed();
    };
    this.#slices = inSlices(steps.call(this), () => left-- > 0);
    isAtOnce = false;
  }
}
