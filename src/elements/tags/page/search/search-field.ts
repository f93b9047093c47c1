/** The field of the search over the whole programme. What searches comes when somebody reaches for the field. */
import { html, type TemplateResult } from 'lit';
import { lateChunk, quietly } from '../../../../loading/bring.js';
import { notHere } from '../../../base/not-here.js';
import type { PartContext } from '../../../text/part-context.js';
import type { PageSearch, SearchHost } from './search.js';

const searchScript = lateChunk(() => import('./search.js'));

interface Host extends SearchHost {
  guarded: <Args extends unknown[]>(work: (...args: Args) => unknown) => (...args: Args) => void;
}

export class SearchField {
  query: string;
  readonly #context: PartContext;
  readonly #host: Host;
  #search?: PageSearch;
  #isMissing = false;

  constructor(context: PartContext, host: Host, query = '') {
    this.#context = context;
    this.#host = host;
    this.query = query;
    if (query) void this.#bring();
  }

  /** The count is said aloud; the list is there to be read. */
  template(): TemplateResult {
    const { say } = this.#context;
    const { label, missing } = say.parts.search;
    const found = this.#search?.results(this.query);
    return html`<div class="search" role="search">
      <input
        type="search"
        name="search"
        part="search"
        placeholder=${label}
        aria-label=${label}
        autocomplete="off"
        .value=${this.query}
        @focus=${this.#host.guarded(this.#bring)}
        @input=${this.#host.guarded(this.#type)}
      />
      <p class="sub found" role="status">${found?.count}</p>
      ${this.#isMissing && this.query ? notHere(missing, say, () => void this.#bring()) : found?.list}
    </div>`;
  }

  cancel(): void {
    this.#search?.cancel();
  }

  readonly #type = ({ target }: Event): void => {
    this.query = (target as HTMLInputElement).value;
    this.#host.requestUpdate();
    void this.#bring();
  };

  readonly #bring = async (): Promise<void> => {
    if (this.#search) return;
    try {
      const { PageSearch: Search } = await searchScript();
      this.#search ??= new Search(this.#context, this.#host);
      this.#isMissing = false;
    } catch (reason) {
      quietly(reason);
      this.#isMissing = true;
    }
    this.#host.requestUpdate();
  };
}
