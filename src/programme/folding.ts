/**
 * One idea of «the same text» for search, filters, codes and ids: whoever types does not see soft hyphens, joiners and
 * stress marks, nor which of two alphabets a letter is from.
 */

/** What is written over the letter before; but й is no и. What has no width goes too. */
const UNSEEN = /\p{Cf}|(?!\u0306)\p{Mn}|(?<![иИ])\u0306/gu;

/** Composed, without what nobody sees; й stays, ё is е. */
const seen = (text: string): string => text.normalize('NFD').replace(UNSEEN, '').normalize('NFC');

/** What a reader means by a text: capitals are small besides. */
export const foldText = (text: string): string => seen(text).toLowerCase();

const SMALL = ['асеорхуіѕј', 'aceopxyisj'] as const;
const CAPITAL = ['АВСЕНКМОРТХУІЅЈ', 'ABCEHKMOPTXYISJ'] as const;
/** As capitals they look alike, and a search does not ask for capitals. */
const EITHER = ['авсенкмортхуіѕј', 'abcehkmoptxyisj'] as const;

function swapper(from: string, to: string): (text: string) => string {
  const letters = new RegExp(`[${from}]`, 'g');
  return (text) => text.replace(letters, (it) => to[from.indexOf(it)]!);
}

const toCyrillic = swapper(EITHER[1], EITHER[0]);
const toLatin = swapper(EITHER[0], EITHER[1]);
const codeInLatin = swapper(SMALL[0] + CAPITAL[0], SMALL[1] + CAPITAL[1]);

/** A code of the format or an id, as whoever reads it off the screen would type it again. */
export const foldCode = (code: string): string => codeInLatin(seen(code)).trim();

const LATIN = /[a-z]/;
const CYRILLIC = /[а-яіѕј]/;

/** Whether a folded word has letters of both alphabets: nobody writes so on purpose. */
export const isMixed = (word: string): boolean => LATIN.test(word) && CYRILLIC.test(word);

/**
 * The words that a folded word can be: «cовет» with a Latin c is «совет», «Zооm» with a Cyrillic о is «Zoom»; of «COT»
 * nobody sees whether it is Latin.
 */
export function wordsAlike(word: string): string[] {
  const found = [toCyrillic(word), toLatin(word)].filter((it) => !isMixed(it));
  return found.length ? [...new Set(found)] : [word];
}

/** The same for all spellings that a reader can't tell from each other, capitals and spaces apart. */
export const spelling = (text: string): string =>
  foldText(text)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (isMixed(word) ? wordsAlike(word)[0] : word))
    .join(' ');
