/** One request for an address, however many tags ask for it. */
import { download, type Pace } from './download.js';
import { parse, type Loaded } from './parse.js';

export interface Subscription {
  /** Rejects with a `LoadFailure`. */
  promise: Promise<Loaded>;
  /** When the last asker has left, the request is aborted and its answer forgotten. */
  release(): void;
}

interface Shared {
  promise: Promise<Loaded>;
  askers: Set<object>;
  leaving: AbortController;
}

const shared = new Map<string, Shared>();
const PACE: Pace = { timeout: 15_000, pause: 1_000 };

/**
 * An answer is kept while somebody still holds it, so that a tag whose script arrives late gets the same programme as
 * the tags around it; a failure is not kept at all.
 *
 * @param address as written in the page; the first asker's is the one that a failure names
 */
export function subscribe(address: string, base: Node, pace = PACE): Subscription {
  const url = absolute(address, base.baseURI);
  let entry = shared.get(url);
  if (!entry) {
    const leaving = new AbortController();
    const promise = download(url, address, leaving.signal, pace).then(({ text, isHtml }) =>
      parse(text, address, isHtml),
    );
    entry = { promise, leaving, askers: new Set() };
    shared.set(url, entry);
    promise.catch(() => forget(url, entry));
  }
  const { promise, leaving, askers } = entry;
  const asker = {};
  askers.add(asker);
  return {
    promise,
    release() {
      askers.delete(asker);
      if (askers.size > 0) return;
      leaving.abort();
      forget(url, entry);
    },
  };
}

function forget(url: string, entry: Shared | undefined): void {
  // Somebody may have begun anew.
  if (shared.get(url) === entry) shared.delete(url);
}

function absolute(address: string, base: string): string {
  try {
    const url = new URL(address, base);
    url.hash = '';
    return url.href;
  } catch {
    // fetch() can't read it either, and its error goes the way of all others.
    return address;
  }
}
