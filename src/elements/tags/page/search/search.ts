/** Search over the whole programme: its words are made ready in slices, while the reader types. */
import { matcher, searchText, type SearchText } from '../../../../i18n/search.js';
import { inTurns, type Turns } from '../../../work/turns.js';
import type { PartContext } from '../../../text/part-context.js';
import { entriesOf, type Entry } from './entries.view.js';
import { resultsView, type ResultsView } from './results.view.js';

export class PageSearch {
  query = '';
  readonly #context: PartContext;
  readonly #changed: () => void;
  #entries?: { entry: Entry; text: SearchText }[];
  #isReady = false;
  #turns?: Turns;

  /** @param changed what was typed can be answered only now */
  constructor(context: PartContext, changed: () => void) {
    this.#context = context;
    this.#changed = changed;
  }

  /** Undefined while there is nothing to answer, or not yet. */
  results(): ResultsView | undefined {
    const isMatch = matcher(this.query);
    if (!isMatch) return undefined;
    if (!this.#entries) this.#prepare();
    if (!this.#isReady) return undefined;
    const found = this.#entries!.filter(({ text }) => isMatch(text)).map(({ entry }) => entry);
    return resultsView(found, this.query, this.#context);
  }

  cancel(): void {
    this.#turns?.cancel();
  }

  #prepare(): void {
    let isAtOnce = true;
    const ready: { entry: Entry; text: SearchText }[] = (this.#entries = []);
    const steps = function* (this: PageSearch): Generator<undefined, void> {
      for (const entry of entriesOf(this.#context)) {
        ready.push({ entry, text: searchText([entry.title, ...entry.texts].join(' ')) });
        yield undefined;
      }
      this.#isReady = true;
      if (!isAtOnce) this.#changed();
    };
    this.#turns = inTurns(steps.call(this));
    isAtOnce = false;
  }
}
