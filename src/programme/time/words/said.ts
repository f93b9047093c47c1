/** A phrase in two forms of one length: as it was written, and folded for reading. */
export interface Said {
  words: string;
  folded: string;
}

/** No phrase of time is so long; a text that is, is an essay. */
const LONGEST = 4000;

const UNSEEN = /\p{Cf}/gu;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Undefined where there is too much of it to be a time. */
export function said(phrase: string): Said | undefined {
  if (phrase.length > LONGEST) return undefined;
  const words = phrase
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
  // Of the few letters whose small form is longer none is in a time.
  const small = words.toLowerCase();
  const folded = (small.length === words.length ? small : words)
    .replace(/ё/g, 'е')
    .replace(DASH, '-')
    .replace(/[«»“”„"]/g, ' ');
  return { words, folded };
}

/** What the page shows of it: lines of a cell in one line. */
export const labelOf = ({ words }: Said): string => words.replace(/\n/g, '; ');
