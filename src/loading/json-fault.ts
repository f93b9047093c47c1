/**
 * Where a text stops being JSON. `JSON.parse` has refused it already, but engines say where in their own ways, and some
 * not at all. Loaded only when there is a fault to find.
 */

import { pieceOf } from '../programme/piece-of.js';

/** Lines and columns count from 1, as text editors do. */
export interface JsonFault {
  line: number;
  column: number;
  excerpt: string;
}

export function faultIn(text: string): JsonFault {
  const at = faultAt(text);
  return { ...lineAndColumn(text, at), excerpt: excerptAt(text, at) };
}

export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return {
    line: before.split(/\r\n|[\n\r]/).length,
    column: at - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')),
  };
}

/** More from before than from behind: a comma too many stands before the place where it is noticed. */
export const excerptAt = (text: string, at: number): string =>
  pieceOf(text, Math.max(0, at - 40), at + 20)
    .replace(/\s+/g, ' ')
    .trim();

const SPACE = /[ \t\n\r]*/y;
/** What ends a run of plain letters: a quote, a backslash, or anything below the space. */
const NOT_PLAIN = /["\\]|[^ -\uffff]/g;
// The longest beginnings, so that the fault lies right behind them.
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{0,4})?/y;
const NUMBER_OR_WORD =
  /-?(?:0|[1-9]\d*)(?:\.(?:\d+(?:[eE][+-]?\d*)?)?|[eE][+-]?\d*)?|-|t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?/y;
const WHOLE_ESCAPE = /^\\(?:[^u]|u.{4})$/;
const WHOLE_NUMBER_OR_WORD = /\d$|^true$|^false$|^null$/;

/** The first character that no JSON could have in its place; behind the last one, if the text only ends too early. */
function faultAt(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const takeString = (): boolean => {
    at++;
    for (;;) {
      NOT_PLAIN.lastIndex = at;
      at = NOT_PLAIN.exec(text)?.index ?? text.length;
      if (text[at] === '\\') {
        if (!WHOLE_ESCAPE.test(take(ESCAPE))) return false;
      } else return text[at] === '"' && !!at++;
    }
  };

  const closers: string[] = [];
  let next: 'value' | 'key' | 'colon' | 'comma' = 'value';
  let isFirst = false;
  for (;;) {
    take(SPACE);
    const char = text[at];
    const closer = closers[closers.length - 1];
    if (closer && char === closer && (isFirst || next === 'comma')) {
      closers.pop();
      at++;
      next = 'comma';
    } else if (next === 'comma') {
      if (!closer || char !== ',') return at;
      at++;
      next = closer === '}' ? 'key' : 'value';
    } else if (next === 'colon') {
      if (char !== ':') return at;
      at++;
      next = 'value';
    } else if (char === '"') {
      if (!takeString()) return at;
      next = next === 'key' ? 'colon' : 'comma';
    } else if (next === 'key') {
      return at;
    } else if (char === '{' || char === '[') {
      at++;
      closers.push(char === '{' ? '}' : ']');
      next = char === '{' ? 'key' : 'value';
      isFirst = true;
      continue;
    } else {
      if (!WHOLE_NUMBER_OR_WORD.test(take(NUMBER_OR_WORD))) return at;
      next = 'comma';
    }
    isFirst = false;
  }
}
