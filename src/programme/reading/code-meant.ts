/**
 * «О» where only «O» is known, «2024-Н1» with a Russian «Н», an id with a sign that nobody sees: whoever typed it can't see
 * what is wrong with it, so it is read as it was meant, and told.
 */
import { foldCode } from '../folding.js';
import type { Reading } from './reading.js';
import { brief } from './values.js';

/** @param isKnown whether there is such a code */
export function codeMeant(
  written: string,
  isKnown: (code: string) => boolean,
  reading: Reading,
): string | undefined {
  const code = foldCode(written);
  if (code === written || !isKnown(code)) return undefined;
  reading.note('advice', 'lookAlike', { words: brief(written), read: brief(code) });
  return code;
}

/** Ids by how they look; of two that look alike nobody can say which one was meant. */
export function idsAsSeen(ids: Iterable<string>): Map<string, string | undefined> {
  const seen = new Map<string, string | undefined>();
  for (const id of ids) {
    const code = foldCode(id);
    seen.set(code, seen.has(code) ? undefined : id);
  }
  return seen;
}
