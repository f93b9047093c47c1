/** Texts within quotes, right ones or wrong, for `mend-json.ts`: where each ends, and what in it is to be changed. */
import type { Change } from './json-edits.js';

/** What ends a run of plain letters. */
const STOP = /["\\]|[^ -\uffff]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** What can follow a text: a sign of JSON, another line, a comment, the end. */
const FOLLOWS = /[ \t]*(?:[:;}\]\n\r]|\/[/*]|,(?=\s*(?:[,;"«“„'{[}\]\d/-]|true|false|null|$))|$)/y;
const NEXT_KEY = /[\n\r]{1,4}[ \t]{0,200}(?:"[^"\n\r]{1,80}"\s*:|[}\]])/y;

const matches = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Behind the text that begins with a straight quote here. */
export function readText(text: string, start: number, change: Change): number {
  let at = start + 1;
  for (;;) {
    STOP.lastIndex = at;
    const stop = STOP.exec(text);
    if (!stop) {
      change('cutOff', text.length, 0, '"');
      return text.length;
    }
    at = stop.index;
    const char = stop[0];
    if (char === '"') {
      if (isEnd(text, at, start)) return at + 1;
      change('quoteInside', at, 1, '\\"');
      at++;
    } else if (char === '\\') {
      ESCAPE.lastIndex = at;
      const escape = ESCAPE.exec(text)?.[0];
      if (!escape) change('backslash', at, 1, '\\\\');
      at += escape?.length ?? 1;
    } else if (char === '\n' || char === '\r') {
      if (matches(NEXT_KEY, text, at)) {
        const hasComma = text[at - 1] === ',';
        const end = hasComma ? at - 1 : at;
        // Perhaps it was closed with a quote of a word processor.
        if (/[”“»’']/.test(text[end - 1] ?? '')) change('wrongQuotes', end - 1, 1, '"');
        else change('quoteMissing', end, 0, '"');
        return end;
      }
      const width = char === '\r' && text[at + 1] === '\n' ? 2 : 1;
      change('lineBreak', at, width, '\\n');
      at += width;
    } else {
      change(char === '\t' ? 'tab' : 'oddSpace', at, 1, char === '\t' ? '\\t' : ' ');
      at++;
    }
  }
}

/** Whether the quote closes the text, or stands in it: «МБУ "Центр"». */
function isEnd(text: string, at: number, start: number): boolean {
  if (matches(FOLLOWS, text, at + 1)) return true;
  if (text[at + 1] === '"') return at === start + 1 ? false : !matches(FOLLOWS, text, at + 2);
  // A comma was forgotten between two texts of one line.
  return /^[ \t]+["{[]/.test(text.slice(at + 1, at + 20)) && at > start + 1;
}

/** Of a text in wrong quotes. */
const LONGEST = 20_000;

const QUOTES: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”"“',
  '„': '“”"',
  '”': '”"',
  "'": "'",
  '‘': '’',
  '`': '`',
};

/** Behind the text that begins with another quote here; undefined where none does. */
export function readQuoted(text: string, start: number, change: Change): number | undefined {
  const closers = QUOTES[text[start] ?? ''];
  if (!closers) return undefined;
  const inside: number[] = [];
  for (
    let at = start + 1;
    at < Math.min(text.length, start + LONGEST) && !/[\n\r]/.test(text[at]!);
    at++
  ) {
    if (closers.includes(text[at]!) && matches(FOLLOWS, text, at + 1)) {
      change('wrongQuotes', start, 1, '"');
      for (const quote of inside) change('quoteInside', quote, 1, `\\${text[quote]}`);
      change('wrongQuotes', at, 1, '"', true);
      return at + 1;
    }
    if (text[at] === '"' || text[at] === '\\') inside.push(at);
  }
  return undefined;
}
