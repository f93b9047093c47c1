/** Words out of text, in one pass each: a document's text is not ours. */

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** «Срок(и) реализации» → срок, и, реализации. In small letters, ё as е. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+|[№%]/gu) ?? []
  );
}

export interface Numbered {
  num?: string;
  text: string;
}

const NUMBER =
  /^(?:п(?:ункт|\.) ?)?(\d{1,3}(?:\.\d{1,3}){0,4})(?:[.)](?![\d.]) ?| (?=[\p{Lu}«"]))/u;
const ROMAN = /^([IVX]{1,5})(?:[.)] ?| (?=[\p{Lu}«"]))/u;

/** The number before a title: «1.2. Семинар», «3) Семинар», «1.1 Семинар», «II. Раздел»; not «5 семинаров», not a date. */
export function cutNumber(text: string): Numbered {
  const found = NUMBER.exec(text) ?? ROMAN.exec(text);
  const rest = found ? text.slice(found[0].length) : '';
  return rest ? { num: found![1]!, text: rest } : { text };
}

/** A cell that is a number of an item and nothing else. */
export const isItemNumber = (text: string): boolean =>
  /^(?:п\. ?)?(?:\d{1,4}(?:\.\d{1,3}){0,4}|[IVX]{1,5})[.)]?$/.test(text);

export const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Without the dash or dot of a list. */
export const withoutBullet = (text: string): string => text.replace(/^[-–—•▪·●○*] ?/, '').trim();

export const isBulleted = (text: string): boolean => /^[-–—•▪·●○] ?\S/.test(text);

/** Quotes around the whole taken off. */
export function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  return /^[«"“].*[»"”]$/s.test(text) && !/[«"“»”]/.test(inner) ? inner : text;
}

/** Without the signs at its end; by hand, since `[…]+$` tries again from each of them. */
export function withoutEnd(text: string, signs = '.)'): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end).trimEnd();
}
