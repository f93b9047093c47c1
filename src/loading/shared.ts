/** One request, however many ask for what it brings. */
export interface Subscription<Brought> {
  /** Rejects as the request does. */
  promise: Promise<Brought>;
  /** When the last asker has left, the request is aborted and its answer forgotten. */
  release(): void;
}

interface Entry<Brought> {
  promise: Promise<Brought>;
  askers: Set<unknown>;
  leaving: AbortController;
}

type Ask<Brought> = (
  key: string,
  bring: (left: AbortSignal) => Promise<Brought>,
) => Subscription<Brought>;

/**
 * An answer is kept while somebody still holds it, so that a tag whose script arrives late gets the same as the tags
 * around it; a failure is not kept at all.
 */
export function shared<Brought>(): Ask<Brought> {
  const entries = new Map<string, Entry<Brought>>();
  return (key, bring) => {
    let entry = entries.get(key);
    // Somebody may have begun anew.
    const forget = (): unknown => entries.get(key) === entry && entries.delete(key);
    if (!entry) {
      const leaving = new AbortController();
      entry = { promise: bring(leaving.signal), leaving, askers: new Set() };
      entries.set(key, entry);
      entry.promise.catch(forget);
    }
    const { promise, leaving, askers } = entry;
    const release = (): void => {
      askers.delete(release);
      if (askers.size > 0) return;
      leaving.abort();
      forget();
    };
    askers.add(release);
    return { promise, release };
  };
}
