/** One request for a programme, however many tags ask for it. */
import { download, type Pace } from './download.js';
import type { Loaded } from './page-reading.js';
import { parse } from './parse.js';
import { shared, type Subscription } from './shared.js';

const programmes = shared<Loaded>();
export const PACE: Pace = { timeout: 15_000, pause: 1_000 };

/**
 * @param address as written in the page; the first asker's is the one that a failure names
 * @returns rejects with a `LoadFailure`
 */
export function subscribe(address: string, base: Node, pace = PACE): Subscription<Loaded> {
  const url = absolute(address, base.baseURI);
  const mode = modeOf(base);
  return programmes(url + mode, (left) =>
    download(url, address, left, pace, mode).then(({ text, isHtml }) =>
      parse(text, address, isHtml),
    ),
  );
}

/** What a placeholder became asks its own site alone, and is marked so: see `embed/origins.ts`. */
export const modeOf = (base: Node): RequestMode | undefined =>
  (base as HTMLElement).dataset?.['mode'] as RequestMode | undefined;

export function absolute(address: string, base: string): string {
  try {
    const url = new URL(address, base);
    url.hash = '';
    return url.href;
  } catch {
    // fetch() can't read it either, and its error goes the way of all others.
    return address;
  }
}
