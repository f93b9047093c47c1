/** Search in the events: it comes when somebody reaches for it, or an address asks. */
import { lateChunk, quietly } from '../../../loading/bring.js';
import type { SearchTexts } from '../../choice/search-texts.js';
import type { Choice } from './choice.js';
import type { ItemIndex } from './item-index.js';

const searching = lateChunk(() => import('../../choice/search-texts.js'));

interface Host {
  requestUpdate(): void;
  fail: (reason: unknown) => void;
}

export class LateSearch {
  /** Somebody has searched, and what searches did not come. */
  isMissing = false;
  readonly #host: Host;
  #Texts?: typeof SearchTexts;

  constructor(host: Host) {
    this.#host = host;
  }

  /** What of a choice can be answered now: until search has come, a query leaves nothing out. */
  answerable(choice: Choice, index: ItemIndex): Choice {
    if (choice.q === undefined) return choice;
    if (this.#Texts) {
      index.searchWith(this.#Texts);
      return choice;
    }
    if (!this.isMissing) void this.reach(index);
    return { ...choice, q: undefined };
  }

  /** The texts are made ready while the visitor types. */
  async reach(index: ItemIndex): Promise<void> {
    try {
      this.#Texts ??= (await searching()).SearchTexts;
      this.isMissing = false;
      index.searchWith(this.#Texts).getReady(this.#host.fail);
    } catch (reason) {
      quietly(reason);
      this.isMissing = true;
    }
    this.#host.requestUpdate();
  }
}
