/** Where a text uses the programme's abbreviations. Pure: the element decides how an explanation looks. */
import { LONGEST_TERM } from '../programme/limits.js';

export interface Term {
  short: string;
  full: string;
}

export type TermPiece = string | Term;

export type TermFinder = (text: string) => TermPiece[];

/** A word, or a sign between words. */
const WORDS = /[\p{L}\p{N}]+|./gsu;
const IN_WORD = /^[\p{L}\p{N}]/u;

/**
 * Makes a finder for each tag that is drawn. It finds whole words only («ОО» is not in «ООО») and each term once: a term
 * underlined thirty times is thirty stops for the Tab key. However many terms there are, a word of the text is compared
 * with those alone that begin with it.
 */
export function termFinders(terms: readonly Term[]): () => TermFinder {
  const known = new Map<string, Term>();
  /** How long those are that begin with the same word. */
  const lengths = new Map<string, Set<number>>();
  for (const term of terms) {
    const { short } = term;
    if (!short || short.length > LONGEST_TERM) continue;
    const [first] = short.match(WORDS)!;
    known.set(short, term);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(short.length));
  }
  return () => {
    const seen = new Set<Term>();
    return (text) => {
      if (known.size === 0) return [text];
      const pieces: TermPiece[] = [];
      let [told, end, wasWord] = [0, 0, false];
      for (const { 0: word, index } of text.matchAll(WORDS)) {
        const isWord = IN_WORD.test(word);
        const isAfterWord = wasWord && !isWord;
        wasWord = isWord;
        if (index < end || isAfterWord) continue;
        let term: Term | undefined;
        for (const length of lengths.get(word) ?? []) {
          const it = known.get(text.slice(index, index + length));
          // «СтП» before «Ст»: the longest wins.
          if (it && length > (term?.short.length ?? 0) && !IN_WORD.test(text.slice(index + length)))
            term = it;
        }
        if (!term) continue;
        end = index + term.short.length;
        if (seen.has(term)) continue;
        seen.add(term);
        if (told < index) pieces.push(text.slice(told, index));
        pieces.push(term);
        told = end;
      }
      if (told < text.length) pieces.push(text.slice(told));
      return pieces;
    };
  };
}
