/** Where a text uses the programme's abbreviations. Pure: the element decides how an explanation looks. */
import { LONGEST_TERM, MOST_TERMS } from '../programme/limits.js';

export interface Term {
  short: string;
  full: string;
}

export type TermPiece = string | Term;

export type TermFinder = (text: string) => TermPiece[];

/**
 * Makes a finder for each tag that is drawn. It finds whole words only («ОО» is not in «ООО») and each term once: a term
 * underlined thirty times is thirty stops for the Tab key.
 */
export function termFinders(terms: readonly Term[]): () => TermFinder {
  const known = new Map<string, Term>();
  for (const term of terms) {
    const { length } = term.short;
    if (known.size < MOST_TERMS && length && length <= LONGEST_TERM) known.set(term.short, term);
  }
  const alternatives = [...known.keys()]
    // «СтП» before «Ст»: the longest wins.
    .sort((a, b) => b.length - a.length)
    .map((short) => short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (alternatives.length === 0) return () => (text) => [text];
  const words = new RegExp(
    `(?<![\\p{L}\\p{N}])(${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return () => {
    const unseen = new Map(known);
    const take = (piece: string): TermPiece => {
      const term = unseen.get(piece);
      unseen.delete(piece);
      return term ?? piece;
    };
    return (text) => text.split(words).filter(Boolean).map(take);
  };
}
