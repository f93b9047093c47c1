/** Abbreviations: a list under its heading, «(далее – РМО)» in a sentence. */
import type { Place } from '../../reading-files/document.js';
import type { Found } from '../found.js';
import { tidy, unquoted, withoutBullet, wordsOf } from '../text.js';
import { firm, isHeading, isProse, textOf, type Flow } from './blocks.js';

export interface Explained {
  short: string;
  full: string;
}

const HEADING = /сокращени|аббревиатур|условн\p{Ll}+ обозначени|термин|глоссарий/iu;
const LINE = /^([\p{L}\d][\p{L}\d «»"./-]{0,38}?) ?[–—] ?(\S.{2,300})$/u;
const LATER = /\(далее(?: по тексту)?(?: именуем\p{Ll}{1,6})? ?[-–—:]? ?([^()]{2,60})\)/giu;

/** @param more texts of cells */
export function termsIn(
  flow: Flow,
  more: Iterable<{ text: string; at: Place }>,
): Found<Explained>[] {
  const out: Found<Explained>[] = [];
  const seen = new Set<string>();
  const add = (short: string, full: string, at: Place, sure: number): void => {
    const key = short.toLowerCase();
    if (seen.has(key) || full === '') return;
    seen.add(key);
    out.push(firm({ short, full }, at, sure));
  };
  let open = false;
  for (const block of flow) {
    if (!isProse(block)) {
      open = false;
      continue;
    }
    const text = textOf(block);
    const line = open ? LINE.exec(withoutBullet(text)) : null;
    if (line) add(line[1]!.trim(), line[2]!.replace(/[;.]$/, ''), block.at, 0.92);
    else open = isHeading(block) && HEADING.test(text) && text.length < 90;
    later(text, block.at, add);
  }
  for (const { text, at } of more) later(text, at, add);
  return out;
}

function later(
  text: string,
  at: Place,
  add: (short: string, full: string, at: Place, sure: number) => void,
): void {
  if (!text.includes('(далее')) return;
  for (const found of text.matchAll(LATER)) {
    const short = unquoted(tidy(found[1]!)).replace(/[.,;]$/, '');
    const before = text.slice(Math.max(0, found.index - 400), found.index).trimEnd();
    const full = byInitials(short, before);
    if (full) add(short, full, at, 0.85);
    else add(short, lastPhrase(before), at, 0.5);
  }
}

/** The last words whose initials are the letters of the abbreviation. */
function byInitials(short: string, before: string): string | undefined {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 10) return undefined;
  const words = before.split(' ').slice(-(letters.length * 2 + 2));
  for (let count = 2; count <= words.length; count++) {
    const taken = words.slice(-count);
    const initials = taken.flatMap((it) => wordsOf(it.replaceAll('-', ' ')));
    const own = initials
      .filter((it) => it.length > 2 || initials.length === letters.length)
      .map((it) => it[0]);
    if (own.join('') === letters) return tidy(taken.join(' ')).replace(/^[«"„“]|[»"“”,]$/g, '');
  }
  return undefined;
}

const lastPhrase = (before: string): string => {
  const at = Math.max(
    ...['. ', '; ', ': ', ', ', '(', '– '].map((sign) => before.lastIndexOf(sign)),
  );
  return tidy(before.slice(at + 1))
    .slice(-160)
    .replace(/^[-–,;:] ?/, '');
};
