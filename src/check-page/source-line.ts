/** The line that a finding speaks of, cut to what fits beside it. */
import { endOfString, lineStarts } from '../checking/strings.js';
import { pieceOf } from '../programme/piece-of.js';

export interface SourceLine {
  before: string;
  /** From the place on: the value, or what is there of it. */
  at: string;
  after: string;
}

const MOST_BEFORE = 24;
const MOST_AFTER = 80;
/** A text may be the whole of a file in one line: what lies farther off is not looked at. */
const NEAR = 200;

/** Of one text, whose lines are counted once for all that is found in it. */
export function sourceLines(
  text: string,
): (line: number, column: number) => SourceLine | undefined {
  const starts = lineStarts(text);
  /** Without its end. */
  const lineOf = (line: number, from: number): string =>
    text.slice(from, Math.min(starts[line] ?? text.length, from + NEAR)).replace(/[\r\n]/g, '');
  return (line, column) => {
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    const place = start + column - 1;
    const own = lineOf(line, place);
    const next = starts[line];
    // A bracket alone tells nobody which record it opens.
    const isAlone = /^[[{]$/.test(own.trimEnd()) && next !== undefined;
    const rest = isAlone ? `${own} ${lineOf(line + 1, next).trim()}` : own;
    const value = tokenIn(rest).slice(0, MOST_AFTER + 1);
    const before = text.slice(Math.max(start, place - NEAR), place).trimStart();
    const after = rest.slice(value.length);
    return {
      before: before.length > MOST_BEFORE ? `…${pieceOf(before, -MOST_BEFORE)}` : before,
      at: cut(value, MOST_AFTER),
      after: cut(after, Math.max(0, MOST_AFTER - value.length)),
    };
  };
}

/** A text, a number or word, or a single sign. */
const tokenIn = (text: string): string =>
  text.startsWith('"')
    ? text.slice(0, endOfString(text, 0))
    : (/^(?:[^\s"{}[\]:,]+|[^\s])/.exec(text)?.[0] ?? '');

const cut = (text: string, most: number): string =>
  text.length > most ? `${pieceOf(text, 0, most)}…` : text;
