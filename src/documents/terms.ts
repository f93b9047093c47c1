/** Where a text uses the programme's abbreviations. Pure: the element decides how an explanation looks. */
import { LONGEST_TERM } from '../programme/limits.js';

export interface Term {
  short: string;
  full: string;
}

export type TermPiece = string | Term;

export type TermFinder = (text: string) => TermPiece[];

/** Where a term may begin: a word, or a sign that stands after none. */
const PLACES = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+|.)/gsu;
const IN_WORD = /^[\p{L}\p{N}]/u;

/**
 * Makes a finder for each tag that is drawn. It finds whole words only («ОО» is not in «ООО») and each term once: a term
 * underlined thirty times is thirty stops for the Tab key. However many terms there are, a place in a text is looked at
 * as often as a term is long.
 */
export function termFinders(terms: readonly Term[]): () => TermFinder {
  const known = new Map(terms.map((it) => [it.short, it]));
  const firstWords = new Set(terms.map((it) => it.short.slice(0, LONGEST_TERM).match(PLACES)?.[0]));
  return () => {
    const seen = new Set<Term>();
    return (text) => {
      if (!terms[0]) return [text];
      const pieces: TermPiece[] = [];
      let told = 0;
      let end = 0;
      for (const { 0: word, index } of text.matchAll(PLACES)) {
        if (index >= end && firstWords.has(word))
          // «СтП» before «Ст»: the longest wins.
          for (let at = index + LONGEST_TERM; at > index; at--) {
            const term = known.get(text.slice(index, at));
            if (term && !IN_WORD.test(text.slice(at))) {
              end = at;
              if (seen.has(term)) break;
              seen.add(term);
              pieces.push(text.slice(told, index), term);
              told = at;
              break;
            }
          }
      }
      return [...pieces, text.slice(told)];
    };
  };
}
