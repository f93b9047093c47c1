/**
 * Bytes → text. A programme is UTF-8, but it is saved with whatever the editor of a small centre has at hand: what is
 * something else is made out by a script of its own.
 */
import { lateChunk } from './bring.js';

const other = lateChunk(() => import('./old-encodings.js'));

export async function decode(bytes: Uint8Array): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return (await other()).decodeOther(bytes).text;
  }
}
