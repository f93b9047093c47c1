/** What somebody probably meant to write. */
import { foldCode } from '../folding.js';

/**
 * The only candidate within two slips of the word (one, if it is short). Case, spaces, hyphens and underscores are no
 * slips. Two equally near are no answer: of `p-9` nobody can say whether it was `p-1` or `p-8`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = plainOf(word);
  const most = plain.length < 3 ? 0 : plain.length < 5 ? 1 : 2;
  let fewest = most + 1;
  let found: string | undefined;
  for (const candidate of candidates) {
    const slips = slipsBetween(plain, plainOf(candidate), most);
    if (slips > fewest) continue;
    found = slips < fewest ? candidate : undefined;
    fewest = slips;
  }
  return found;
}

const plainOf = (word: string): string =>
  foldCode(word)
    .toLowerCase()
    .replace(/[\s_-]/g, '');

/** Letters added, left out, replaced or swapped with their neighbour; anything over `most` is `most + 1`. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let slips = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (isSame ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length]!;
}
