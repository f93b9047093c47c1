/** Search over the whole programme: its words are made ready in slices, while the reader types. */
import type { CSSResult, TemplateResult } from 'lit';
import { SearchTexts } from '../../../choice/search-texts.js';
import type { PartContext } from '../../../text/part-context.js';
import { entriesOf, type Entry } from './entries.view.js';
import { resultsStyles } from './results.styles.js';
import { resultsView } from './results.view.js';
import { results } from './template.js';

export interface SearchHost {
  /** What was typed can be answered only now. */
  requestUpdate: () => void;
  /** Is told what goes wrong in between. */
  fail: (reason: unknown) => void;
  /** Takes on the looks of what is found. */
  wear: (styles: CSSResult[]) => void;
}

export class PageSearch {
  readonly #context: PartContext;
  readonly #entries: Entry[];
  readonly #texts: SearchTexts<Entry>;

  constructor(context: PartContext, host: SearchHost) {
    host.wear([resultsStyles]);
    this.#context = context;
    this.#entries = entriesOf(context);
    this.#texts = new SearchTexts(this.#entries, ({ title, texts }) => [title, ...texts].join(' '));
    this.#texts.getReady(
      (reason) => host.fail(reason),
      () => host.requestUpdate(),
    );
  }

  /** Undefined while there is nothing to answer, or not yet. */
  results(query: string): { count: string; list: TemplateResult } | undefined {
    const matches = this.#texts.matching(query);
    if (!matches || !this.#texts.isReady) return undefined;
    const view = resultsView(this.#entries.filter(matches), query, this.#context);
    return { count: view.count, list: results(view, this.#context) };
  }

  cancel(): void {
    this.#texts.cancel();
  }
}
