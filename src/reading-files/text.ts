/** Text of a file as it is compared and shown: one kind of space, one kind of hyphen, no letter that nobody sees. */

/** Soft hyphens, spaces without width, marks of direction and the byte order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const SPACES = /[ \u00a0\u2000-\u200a\u202f\u3000]+/g;
// eslint-disable-next-line no-control-regex -- they are no letters, whoever wrote them
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Lines stay lines, and a tab stop is one tab. */
export function tidy(text: string): string {
  const even = text
    .replace(UNSEEN, '')
    .replace(CONTROL, '')
    .replace(/\u2011/g, '-')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(SPACES, ' ')
    .replace(/ ?\t[\t ]*/g, '\t');
  return even
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** Also without empty lines around it. */
export const tidyBlock = (text: string): string => tidy(text).trim();

/** Where a link may lead. */
export const isAddress = (href: string): boolean => /^(?:https?:\/\/|mailto:|tel:)/i.test(href);

/** Lines without the empty ones at the end. */
export function withoutEnd<Line extends { text: string; label?: string }>(lines: Line[]): Line[] {
  let length = lines.length;
  while (length > 0 && !lines[length - 1]!.text && !lines[length - 1]!.label) length--;
  return lines.slice(0, length);
}
