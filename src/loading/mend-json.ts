/**
 * A text that `JSON.parse` has refused: all its faults at once, each with its cause, and the text as it was meant. Parsers
 * that mend were tried on fifteen ordinary slips: jsonrepair 3 says neither what it changed nor where, refuses `52,3`, makes
 * «1;» of `1;` and loses the backslash of «C:\\Документы»; jsonc-parser 3 says where, but leaves out what it does not
 * understand (a text with a line break, `True`, a word without quotes) and calls everything by the name of what it
 * expected. So this walks once over the text, as `json-fault.ts` does, and goes on behind each fault. Whoever uses it lets
 * `JSON.parse` judge what came out.
 */
import { CLOSED_BY, type Cause, type Change, type Closer, type Edit } from './json-edits.js';
import { readQuoted, readText } from './json-texts.js';

export interface Mended {
  text: string;
  edits: Edit[];
}

const SPACE = /[ \t\n\r]*/y;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\f\v]+/y;
const LINE_COMMENT = /(?:\/\/|#)[^\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=[\s,;}\]/]|$)/y;
const DECIMAL = /-?\d{1,15},\d{1,15}(?=\s*[\n\r,;}]|$)/y;
const SPACED = /-?\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?:[.,]\d{1,15})?(?=\s*[\n\r,;}\]]|$)/y;
/** Up to what could end it. */
const BARE = /[^"\n\r,;:{}[\]]{1,200}/y;
const BARE_KEY = /[^"\n\r,;:={}[\]]{1,200}/y;
const WORDS: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  undefined: 'null',
  nan: 'null',
  да: 'true',
  нет: 'false',
};
/** More faults than anybody reads. */
const MOST_FAULTS = 1000;

/** Undefined where there are too many faults for a file with slips, or nothing that could be a programme. */
export function mendJson(text: string): Mended | undefined {
  const edits: Edit[] = [];
  const change: Change = (cause, at, length, put, isEcho = false) => {
    if (edits.length <= MOST_FAULTS) edits.push({ cause, at, length, put, isEcho });
  };
  const closers: Closer[] = [];
  const open = { '}': 0, ']': 0 };
  let at = 0;
  /** Behind the last value: where a comma belongs. */
  let end = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
  const skip = (): void => {
    for (;;) {
      at += take(SPACE).length;
      const odd = take(ODD_SPACE);
      const length = odd.length || take(LINE_COMMENT).length || commentAt(text, at);
      if (length === 0) return;
      change(odd ? 'oddSpace' : 'comment', at, length, odd ? ' ' : '');
      at += length;
    }
  };
  const word = (found: string, put: string, cause: Cause): void => {
    if (put !== found) change(cause, at, found.length, put);
    at += found.length;
  };
  /** A value that is no object and no list. */
  const scalar = (isKey: boolean): void => {
    const quoted = text[at] === '"' ? readText(text, at, change) : readQuoted(text, at, change);
    if (quoted !== undefined) return void (at = quoted);
    const decimal = isKey || closers.at(-1) === ']' ? '' : take(DECIMAL);
    if (decimal) return word(decimal, decimal.replace(',', '.'), 'decimalComma');
    const spaced = isKey ? '' : take(SPACED);
    if (spaced)
      return word(spaced, spaced.replace(/[^\d.,-]/g, '').replace(',', '.'), 'spaceInNumber');
    const number = isKey ? '' : take(NUMBER);
    if (number) return void (at += number.length);
    const bare = take(isKey ? BARE_KEY : BARE).trimEnd();
    if (!bare) return word(text[at] ?? '', '', 'stray');
    const known =
      isKey || !Object.hasOwn(WORDS, bare.toLowerCase()) ? undefined : WORDS[bare.toLowerCase()];
    if (known) return word(bare, known, 'wrongWord');
    word(bare, JSON.stringify(bare), 'noQuotes');
  };

  let next: 'value' | 'key' | 'colon' | 'comma' = 'value';
  let isFirst = false;
  /** The last one that stood where it should. */
  let comma = -1;
  while (edits.length <= MOST_FAULTS) {
    skip();
    const char = text[at];
    const closer = closers.at(-1);
    if (char === undefined) break;
    if (char === '}' || char === ']') {
      if (open[char] === 0) {
        change('bracketLeft', at++, 1, '');
        continue;
      }
      if (next === 'colon' || (next === 'value' && closer === '}'))
        change('valueMissing', end, 0, next === 'colon' ? ': null' : ' null');
      else if (next !== 'comma' && !isFirst) dropComma();
      while (closers.at(-1) !== char) {
        const missing = closers.pop()!;
        open[missing]--;
        change('bracketMissing', end, 0, missing);
      }
      closers.pop();
      open[char]--;
      end = ++at;
      next = 'comma';
      isFirst = false;
      if (closers.length === 0) {
        skip();
        if (at < text.length) change('textAfter', at, text.length - at, '');
        break;
      }
      continue;
    }
    if (next === 'comma') {
      if (char === ',' || char === ';') {
        if (char === ';') change('semicolon', at, 1, ',');
        else comma = at;
        at++;
      } else change('commaMissing', end, 0, ',');
      next = closer === '}' ? 'key' : 'value';
      isFirst = false;
    } else if (next === 'colon') {
      if (char === ':') at++;
      else if (char === '=') change('colonMissing', at++, 1, ':');
      else change('colonMissing', end, 0, ':');
      end = at;
      next = 'value';
    } else if (char === ',' || char === ';') {
      if (next === 'value' && closer === '}') {
        change('valueMissing', end, 0, ' null');
        next = 'comma';
      } else change('commaLeft', at++, 1, '');
    } else if (next === 'value' && (char === '{' || char === '[')) {
      const closes = CLOSED_BY[char];
      closers.push(closes);
      open[closes]++;
      end = ++at;
      next = char === '{' ? 'key' : 'value';
      isFirst = true;
    } else {
      scalar(next === 'key');
      end = at;
      // A programme is no text alone.
      if (closers.length === 0) return undefined;
      next = next === 'key' ? 'colon' : 'comma';
      isFirst = false;
    }
  }
  if (edits.length > MOST_FAULTS) return undefined;
  finish();
  edits.sort((a, b) => a.at - b.at);
  return { text: applied(text, edits), edits };

  /** The comma before a closing bracket. */
  function dropComma(): void {
    const semicolon = edits.findIndex((it) => it.cause === 'semicolon' && it.at >= end);
    if (semicolon !== -1) edits[semicolon] = { ...edits[semicolon]!, cause: 'commaLeft', put: '' };
    else if (comma >= end) change('commaLeft', comma, 1, '');
  }

  /** The text ends too early. */
  function finish(): void {
    if (closers.length === 0) return;
    if (next === 'colon') change('cutOff', text.length, 0, ': null');
    else if (next === 'value' && closers.at(-1) === '}') change('cutOff', text.length, 0, 'null');
    else if (next !== 'comma' && !isFirst) dropComma();
    const isEcho = edits.at(-1)?.cause === 'cutOff';
    change('cutOff', text.length, 0, closers.reverse().join(''), isEcho);
  }
}

/** How long the comment is that begins here. */
function commentAt(text: string, at: number): number {
  if (!text.startsWith('/*', at)) return 0;
  const end = text.indexOf('*/', at + 2);
  return (end === -1 ? text.length : end + 2) - at;
}

function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, length, put } of edits) {
    pieces.push(text.slice(from, at), put);
    from = Math.max(from, at + length);
  }
  return pieces.join('') + text.slice(from);
}
