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
  const mode = modeOf(base);
  const key = url + mode;
  let entry = shared.get(key);
  if (!entry) {
    const leaving = new AbortController();
    const promise = download(url, address, leaving.signal, pace, mode).then(({ text, isHtml }) =>
      parse(text, address, isHtml),
    );
    entry = { promise, leaving, askers: new Set() };
    shared.set(key, entry);
    promise.catch(() => forget(key, entry));
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
      forget(key, entry);
    },
  };
}

/** What a placeholder became asks its own site alone, and is marked so: see `embed/origins.ts`. */
export const modeOf = (base: Node): RequestMode | undefined =>
  (base as HTMLElement).dataset?.['mode'] as RequestMode | undefined;

function forget(key: string, entry: Shared | undefined): void {
  // Somebody may have begun anew.
  if (shared.get(key) === entry) shared.delete(key);
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
