/** Which of the words before an abbreviation it is made of. */
import { tidy, withoutEnd, wordsOf } from '../text.js';

const MOST_LETTERS = 10;
/** Letters that are not the first ones: «(СОО)» of «самообучающейся организации». */
const MOST_INNER = 1;

/** The last words whose initials are the letters of the abbreviation. */
export function byInitials(short: string, before: string): string | undefined {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > MOST_LETTERS) return undefined;
  const words = before.split(' ').slice(-(letters.length * 2 + 2));
  for (let count = 2; count <= words.length; count++) {
    const taken = words.slice(-count);
    // A sentence or a bracket that ends among them is not within a name.
    if (taken.slice(0, -1).some((it) => /[.;:()]$/.test(it))) return undefined;
    const pieces = taken.flatMap((it) => wordsOf(it.replaceAll('-', ' ')));
    const long = pieces.filter((it) => it.length > 2);
    if (areOf(letters, pieces, 0) || areOf(letters, long, long.length > 1 ? MOST_INNER : 0))
      return withoutEnd(tidy(taken.join(' ')).replace(/^[«"„“(]/, ''), '»"”,');
  }
  return undefined;
}

/** Each word gives its first letter, and in all so many more as `inner` allows. */
function areOf(letters: string, words: string[], inner: number): boolean {
  if (words.length === 0 || letters.length > words.length + inner) return false;
  let at = 0;
  let left = inner;
  for (const word of words) {
    if (word[0] !== letters[at]) return false;
    at++;
    const next = letters[at];
    if (
      left > 0 &&
      next !== undefined &&
      letters.length - at > words.length - words.indexOf(word) - 1 &&
      word.slice(1).includes(next)
    ) {
      at++;
      left--;
    }
  }
  return at === letters.length;
}

/** What stands before it, from the last sign on. */
export const lastPhrase = (before: string): string => {
  const at = Math.max(
    ...['. ', '; ', ': ', ', ', '(', ') ', '– '].map((sign) => before.lastIndexOf(sign)),
  );
  return tidy(before.slice(at + 1))
    .slice(-160)
    .replace(/^[-–,;:)] ?/, '');
};

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ую|юю|ым|им|ыми|ими|ом|ем)$/;
const STEM = 4;

/** «… опирается на школьные команды (далее – Команды)»: the noun that is said again, with its adjectives. */
export function nounPhrase(short: string, phrase: string): string {
  const words = phrase.split(' ');
  const stem = wordsOf(short).at(-1)?.slice(0, STEM);
  if (!stem || wordsOf(words.at(-1)!)[0]?.slice(0, STEM) !== stem) return phrase;
  let from = words.length - 1;
  while (from > 0 && ADJECTIVE.test(words[from - 1]!)) from--;
  return words.slice(from).join(' ');
}
