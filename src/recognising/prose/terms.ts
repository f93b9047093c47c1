/**
 * What words stand for: a list under its heading, «(далее – РМО)» and «… (РМО)» in a sentence, «X — это …» and
 * «под X понимается …» where notions are explained.
 */
import type { Place } from '../../reading-files/document.js';
import type { Steps } from '../../reading-files/slices.js';
import type { Found } from '../found.js';
import { tidy, unquoted, withoutBullet, withoutEnd } from '../text.js';
import { firm, isHeading, isProse, textOf, type Flow } from './blocks.js';
import { byInitials, lastPhrase, nounPhrase } from './initials.js';

export interface Explained {
  short: string;
  full: string;
}

const HEADING = /сокращени|аббревиатур|условн\p{Ll}+ обозначени|термин|глоссарий|понятия/iu;
const LINE = /^([\p{L}\d][\p{L}\d «»"./-]{0,38}?)(?: ?[–—] ?| - |: )(\S.{2,300})$/u;
const LATER =
  /\(далее(?: по тексту(?<of> \p{Lu}\p{Ll}{1,20})?)?(?: (?:имену|называ|обознача)\p{L}{1,7})? ?[-–—:]? ?(?<short>[^()]{2,60})\)/giu;
const BRACKETS = /\((\p{Lu}[\p{Lu}\p{Ll}]{0,7}\p{Lu})\)/gu;
const SHORT_NAME =
  /(?:сокращ[её]нн\p{Ll}{2} (?:наименование|название)|сокращ[её]нно) ?[-–—:]? ?[«"]?(\p{Lu}[\p{L}\d -]{1,30}?)[»"]?(?=[,.;)]|$)/giu;
const THIS_IS = /^(\p{Lu}[\p{L}\d «»"-]{2,60}?) ?[-–—] ?это (\S.{5,300})$/u;
const BY_THIS =
  /^под (\p{Ll}[\p{L} «»"-]{2,60}?) (?:понимается|понимаются|понимаем|подразумевается) (\S.{5,300})$/iu;
/** «Далее – Программа» is said of the document itself: nobody has to look that up. */
const ITSELF =
  /^(?:программа|проект|план|концепция|стратегия|центр|учреждение|организация|положение|порядок|отч[её]т|закон|указ|устав)$/i;

/** @param more texts of cells */
export function* termsIn(
  flow: Flow,
  more: Iterable<{ text: string; at: Place }>,
): Steps<Found<Explained>[]> {
  const out: Found<Explained>[] = [];
  const seen = new Set<string>();
  const add = (short: string, full: string, at: Place, sure: number): void => {
    const key = short.toLowerCase();
    if (seen.has(key) || full === '' || short === '' || ITSELF.test(short)) return;
    seen.add(key);
    out.push(firm({ short, full }, at, sure));
  };
  let open = false;
  let before = '';
  for (const block of flow) {
    if (!isProse(block)) {
      open = false;
      before = '';
      continue;
    }
    const text = textOf(block);
    const line = open ? lineOf(withoutBullet(text)) : undefined;
    if (line) add(line.short, line.full, block.at, 0.92);
    else open = isHeading(block) && HEADING.test(text) && text.length < 90;
    explained(text, before, block.at, add);
    before = text.slice(-300);
  }
  let count = 0;
  for (const { text, at } of more) {
    if (++count % 100 === 0) yield;
    explained(text, '', at, add, true);
  }
  return out;
}

function lineOf(text: string): Explained | undefined {
  const notion = THIS_IS.exec(text) ?? BY_THIS.exec(text) ?? LINE.exec(text);
  return notion
    ? { short: unquoted(notion[1]!.trim()), full: withoutEnd(notion[2]!, ';.') }
    : undefined;
}

type Add = (short: string, full: string, at: Place, sure: number) => void;

/** @param above the end of the paragraph before: a page may have cut the sentence */
function explained(text: string, above: string, at: Place, add: Add, inTable = false): void {
  if (text.length > 20_000) return;
  const before = (index: number): string =>
    text.slice(Math.max(0, index - 400), index).trimEnd() || above;
  if (text.includes('(далее'))
    for (const found of text.matchAll(LATER)) {
      // «далее по тексту Устава»: of another document, that is quoted
      if (found.groups!['of']) continue;
      const short = withoutEnd(unquoted(tidy(found.groups!['short']!)), '.,;');
      const full = byInitials(short, before(found.index));
      if (full) add(short, full, at, 0.85);
      else add(short, nounPhrase(short, lastPhrase(before(found.index))), at, 0.5);
    }
  // Two letters in a table are more often a mark than a word: «изготовление продукции (ИП)».
  const fewest = inTable ? 3 : 2;
  for (const found of text.matchAll(BRACKETS)) {
    const full = found[1]!.length < fewest ? undefined : byInitials(found[1]!, before(found.index));
    if (full) add(found[1]!, full, at, 0.8);
  }
  if (/сокращ[её]нн/i.test(text))
    for (const found of text.matchAll(SHORT_NAME)) {
      const said = withoutEnd(before(found.index), ',(–— ');
      add(found[1]!.trim(), byInitials(found[1]!, said) ?? lastPhrase(said), at, 0.7);
    }
}
