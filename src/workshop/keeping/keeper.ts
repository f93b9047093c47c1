/** Keeps the draft that is worked on, after each step, one write after the other. */
import type { Work } from '../work.js';
import { Shelf, type Kept } from './shelf.js';

export type Keeping = { state: 'kept'; at: number } | { state: 'not' };

export class Keeper {
  readonly #tell: (keeping: Keeping) => void;
  #shelf?: Promise<Shelf>;
  #id = '';
  /** When this tab last wrote: another tab that has the same draft open has its own. */
  #since?: number;
  #last: Promise<unknown> = Promise.resolve();

  constructor(tell: (keeping: Keeping) => void) {
    this.#tell = tell;
  }

  /** Drafts of before; none where the browser keeps nothing. */
  async drafts(): Promise<Kept[]> {
    try {
      return await (await this.#open()).all();
    } catch {
      return [];
    }
  }

  /** From now on this draft, found on the shelf, or a new one. */
  begin(draft?: Kept): void {
    // `crypto.randomUUID` is not there on a site without https.
    this.#id = draft?.id ?? `${Date.now()}-${Math.random()}`;
    this.#since = draft?.at;
  }

  keep(work: Work): void {
    const { source, history } = work;
    this.#last = this.#last.then(async () => {
      try {
        const shelf = await this.#open();
        const draft: Kept = { id: this.#id, source, history, at: Date.now() };
        if (!(await shelf.put(draft, this.#since))) {
          // Another tab goes on with it: this one's work is a draft of its own.
          this.begin();
          await shelf.put({ ...draft, id: this.#id }, undefined);
        }
        this.#since = draft.at;
        this.#tell({ state: 'kept', at: draft.at });
      } catch {
        this.#tell({ state: 'not' });
      }
    });
  }

  async forget(id: string): Promise<void> {
    await (await this.#open()).forget(id);
  }

  async forgetAll(): Promise<void> {
    await this.#last;
    await (await this.#open()).forgetAll();
    this.begin();
  }

  /** A shelf that did not open once is asked for again. */
  #open(): Promise<Shelf> {
    this.#shelf ??= Shelf.open().catch((error: unknown) => {
      this.#shelf = undefined;
      throw error;
    });
    return this.#shelf;
  }
}
