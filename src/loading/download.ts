/** An address → text: with a limit of size, a limit of time, and one more try where a try may help. */
import { decode } from './decode.js';
import { LoadFailure, refused } from './failure.js';

export const LIMIT_MB = 10;
export const LIMIT_BYTES = LIMIT_MB * 1_000_000;

/** In milliseconds: how long one attempt may take, and what lies between two. */
export interface Pace {
  timeout: number;
  pause: number;
}

export interface Download {
  text: string;
  isHtml: boolean;
}

/**
 * @param address how the page names `url`; it is what its editor knows it by
 * @param mode `same-origin` where a redirect must not lead to another site
 */
export async function download(
  url: string,
  address: string,
  left: AbortSignal,
  pace: Pace,
  mode?: RequestMode,
): Promise<Download> {
  const once = () => attempt(url, address, left, pace.timeout, mode);
  try {
    return await once();
  } catch (error) {
    if (!mayPass(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pace.pause));
    if (left.aborted) throw error;
    return once();
  }
}

/** A server too busy or a network just lost: the next second may be better. A missing file stays missing. */
function mayPass(error: unknown): boolean {
  const problem = error instanceof LoadFailure && error.problems[0];
  if (!problem) return false;
  const status = Number(problem.params['status']);
  return /offline|timeout/.test(problem.code) || status === 429 || status >= 500;
}

async function attempt(
  url: string,
  address: string,
  left: AbortSignal,
  timeout: number,
  mode?: RequestMode,
): Promise<Download> {
  const request = new AbortController();
  const stop = () => request.abort();
  left.addEventListener('abort', stop); // no need to remove it: both live as long as the request
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(refused('timeout', { address, seconds: timeout / 1000 })),
      timeout,
    );
  });
  try {
    return await Promise.race([tooLate, receive(url, address, request.signal, mode)]);
  } catch (error) {
    throw error instanceof LoadFailure ? error : refused('offline', { address });
  } finally {
    clearTimeout(timer);
    // Nobody reads on: neither after a time-out nor the page that comes with a 404.
    stop();
  }
}

async function receive(
  url: string,
  address: string,
  signal: AbortSignal,
  mode?: RequestMode,
): Promise<Download> {
  // "no-cache" asks the server whether the copy is still good: an updated file is seen at once. Redirects are
  // followed wherever the site that was asked sends them, unless the mode forbids it.
  // What anybody may have placed is asked for as nobody: no address of the site does something for its visitor.
  const response = await fetch(url, {
    cache: 'no-cache',
    mode,
    credentials: mode && 'omit',
    signal,
  });
  const { ok, status } = response;
  if (!ok)
    throw refused(status === 404 || status === 410 ? 'notFound' : 'httpError', { address, status });
  return {
    text: await decode(await bytesOf(response, address)),
    isHtml: /^text\/html/i.test(response.headers.get('content-type') ?? ''),
  };
}

/** Counts what arrives: a compressed answer says little about its size beforehand, and some say nothing. */
async function bytesOf(response: Response, address: string): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) break;
    size += value.length;
    if (size > LIMIT_BYTES) {
      void reader?.cancel();
      throw refused('tooBig', { address, limitMb: LIMIT_MB });
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
