/**
 * The one door for code that comes late. What did not come is asked for once more after a pause, and a failure is never
 * kept: whoever needs the chunk later asks anew.
 *
 * It is asked for again as it stands, never under another address (`tiles.js?again`): that would bring second copies of
 * what chunks share, and go round the hashes that a site may hold its files against. Browsers ask the network again since
 * failures are no longer kept in the module map (whatwg/html#10327); older ones refuse until the page is loaded anew,
 * which is why the sentences name that too.
 */
import { refused } from './failure.js';

/** In ms: a server that is being restarted, a phone between two cells. */
const PAUSE = 700;
/** In ms: a server that begins to answer and never ends. What comes yet is there when it is asked for again. */
export const LONGEST = 50_000;

/**
 * @param chunk its `import()`
 * @returns brings it; rejects with a `LoadFailure` that speaks of a missing script, never of the file
 */
export function lateChunk<Chunk>(chunk: () => Promise<Chunk>): () => Promise<Chunk> {
  let coming: Promise<Chunk> | undefined;
  return () => {
    coming ??= inTime(twice(chunk)).catch((reason: unknown) => {
      coming = undefined;
      throw refused('scriptNotLoaded', { message: messageOf(reason) });
    });
    return coming;
  };
}

function inTime<It>(coming: Promise<It>): Promise<It> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, LONGEST, 'timeout');
    void coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function twice<Chunk>(chunk: () => Promise<Chunk>): Promise<Chunk> {
  try {
    return await chunk();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return chunk();
  }
}

const messageOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);

/** For what a visitor does not miss: an editor may read of it. */
export const quietly = (reason: unknown): void => console.warn('prog-widgets:', reason);
