/** Where a text uses the programme's abbreviations. Pure: the element decides how an explanation looks. */
import { LONGEST_TERM } from '../programme/limits.js';

export interface Term {
  short: string;
  full: string;
}

export type TermPiece = string | Term;

export type TermFinder = (text: string) => TermPiece[];

/** Where a term may begin: not within a word. */
const PLACES = /(?<![\p{L}\p{N}])./gsu;
const IN_WORD = /^[\p{L}\p{N}]/u;

/**
 * Makes a finder for each tag that is drawn. It finds whole words only («ОО» is not in «ООО») and each term once: a term
 * underlined thirty times is thirty stops for the Tab key. However many terms there are, a place in a text is looked at
 * as often as a term is long.
 */
export function termFinders(terms: readonly Term[]): () => TermFinder {
  const known = new Map(terms.map((it) => [it.short, it]));
  const firstLetters = new Set(terms.map((it) => it.short[0]));
  return () => {
    const seen = new Set<Term>();
    return (text) => {
      if (!terms[0]) return [text];
      const pieces: TermPiece[] = [];
      let told = 0;
      for (const { index } of text.matchAll(PLACES)) {
        if (index >= told && firstLetters.has(text[index]))
          // «СтП» before «Ст»: the longest wins.
          for (let at = index + LONGEST_TERM; at > index; at--) {
            const term = known.get(text.slice(index, at));
            if (term && !IN_WORD.test(text.slice(at))) {
              pieces.push(text.slice(told, index), seen.has(term) ? term.short : term);
              seen.add(term);
              told = at;
              break;
            }
          }
      }
      return [...pieces, text.slice(told)];
    };
  };
}
