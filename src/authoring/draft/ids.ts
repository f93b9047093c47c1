/** What a question is called: the same for the same words, wherever they stand. */
import { plain } from './plain.js';

/** Of longer words the rest is a number. */
const LONGEST = 90;

export function idOf(code: string, words: string): string {
  const all = plain(words);
  if (all.length <= LONGEST) return `${code}:${all}`;
  return `${code}:${all.slice(0, LONGEST).trim()} ${sumOf(all)}`;
}

/** Of equals, the second is «… 2». */
export function countedUp(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

/** FNV-1a, as six letters and digits. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36).padStart(7, '0').slice(-6);
}
