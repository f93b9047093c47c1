/** What is changed in a text to make it JSON, and why. */
export type Cause =
  | 'commaMissing'
  | 'commaLeft'
  | 'semicolon'
  | 'colonMissing'
  | 'valueMissing'
  | 'bracketMissing'
  | 'bracketLeft'
  | 'wrongQuotes'
  | 'quoteInside'
  | 'quoteMissing'
  | 'noQuotes'
  | 'lineBreak'
  | 'tab'
  | 'backslash'
  | 'decimalComma'
  | 'spaceInNumber'
  | 'wrongWord'
  | 'oddSpace'
  | 'comment'
  | 'cutOff'
  | 'textAfter'
  | 'stray';

export interface Edit {
  cause: Cause;
  at: number;
  length: number;
  put: string;
  /** Of the same fault as one before: the other quote of a text. */
  isEcho: boolean;
}

export type Change = (
  cause: Cause,
  at: number,
  length: number,
  put: string,
  isEcho?: boolean,
) => void;

export type Closer = '}' | ']';
export const CLOSED_BY: Readonly<Record<'{' | '[', Closer>> = { '{': '}', '[': ']' };

/** Nobody can have meant anything else, and no value is touched. */
const SURE = new Set<Cause>(['commaMissing', 'commaLeft', 'comment', 'oddSpace']);
export const isSure = (edits: readonly Edit[]): boolean => edits.every((it) => SURE.has(it.cause));

/** Where in the old text something of the new one stood. */
export function placeBefore(edits: readonly Edit[], place: number): number {
  let moved = 0;
  for (const { at, length, put } of edits) {
    if (at + moved + put.length > place) break;
    moved += put.length - length;
  }
  return place - moved;
}
