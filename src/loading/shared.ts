/** One request, however many ask for what it brings. */
export interface Subscription<Brought> {
  /** Rejects as the request does. */
  promise: Promise<Brought>;
  /** When the last asker has left, the request is aborted and its answer forgotten. */
  release(): void;
}

interface Entry<Brought> {
  promise: Promise<Brought>;
  askers: Set<object>;
  leaving: AbortController;
}

/**
 * An answer is kept while somebody still holds it, so that a tag whose script arrives late gets the same as the tags
 * around it; a failure is not kept at all.
 */
export class Shared<Brought> {
  readonly #entries = new Map<string, Entry<Brought>>();

  ask(key: string, bring: (left: AbortSignal) => Promise<Brought>): Subscription<Brought> {
    let entry = this.#entries.get(key);
    if (!entry) {
      const leaving = new AbortController();
      const promise = bring(leaving.signal);
      entry = { promise, leaving, askers: new Set() };
      this.#entries.set(key, entry);
      promise.catch(() => this.#forget(key, entry));
    }
    const { promise, leaving, askers } = entry;
    const asker = {};
    askers.add(asker);
    return {
      promise,
      release: () => {
        askers.delete(asker);
        if (askers.size > 0) return;
        leaving.abort();
        this.#forget(key, entry);
      },
    };
  }

  #forget(key: string, entry: Entry<Brought> | undefined): void {
    // Somebody may have begun anew.
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
  }
}
