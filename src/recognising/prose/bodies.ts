/**
 * Who governs, under a heading that says so: a short line and the dashed list of what it does, «Директор отвечает за …»,
 * «Управляющий комитет – принимает решения», a letter of a diagram before a colon. In a passport: «Контроль осуществляет …».
 */
import type { Found, Said } from '../found.js';
import { cutNumber, isBulleted, withoutBullet, withoutEnd, wordsOf } from '../text.js';
import { BODIES, GOVERNING } from '../words.js';
import { firm, isHeading, isItem, isProse, textOf, type Flow } from './blocks.js';

export interface ToldBody {
  num?: string;
  title: string;
  functions: Said[];
}

const HEADING = /полномочи|функци|ответственност|управлени|организационн\p{Ll}+ структур/iu;
const WHOSE = /субъект|орган|участник|управлени|структур|программ/i;
const NO_BODY = /^(?:в том числе|задач|принцип|цел|следующ|механизм|ресурс|уровн)/i;
const ITS_LIST =
  /^(.{3,90}?) (?:осуществля|выполня|реализу|обеспечива|име)\p{Ll}+ (?:следующи\p{Ll}+ |свои )?(?:функци|полномочи|обязанност|задач)\p{Ll}+:?$/iu;
const NAMED = /^(\p{Lu}|[^:–—]{3,80}?)(?:: | [–—] )(\S.{5,600})$/u;
const INVERSE =
  /^(.{5,160}?) (?:осуществля|обеспечива|вед|провод|координиру)\p{Ll}+ (\p{L}[^.;,:()]{4,90}?)(?:[.;]|$)/iu;
/** A body is named within so many words. */
const FIRST_WORDS = 5;
const MOST_WORDS = 9;

export function bodiesIn(flow: Flow, passports: readonly Said[]): Found<ToldBody>[] {
  const out: Found<ToldBody>[] = [];
  let open = false;
  let body: ToldBody | undefined;
  const begin = (it: ToldBody, at: Said['at'], sure: number): void => {
    if (!out.some(({ value }) => value.title === it.title)) out.push(firm(it, at, sure));
  };
  for (const [i, block] of flow.entries()) {
    if (!isProse(block)) {
      open = false;
      continue;
    }
    const text = textOf(block);
    const item = isItem(block);
    if (item && body) {
      body.functions.push({ text: withoutEnd(withoutBullet(text), ';.'), at: block.at });
      continue;
    }
    body = undefined;
    const told = open ? toldIn(withoutBullet(text), block.at) : undefined;
    if (told) {
      begin(told, block.at, 0.65);
      continue;
    }
    if (item) continue;
    const cut = cutNumber(text);
    const title = ITS_LIST.exec(cut.text)?.[1] ?? withoutEnd(cut.text, ':.');
    if (
      open &&
      text.length < 110 &&
      isItem(flow[i + 1]) &&
      !NO_BODY.test(cut.text) &&
      (cut.num !== undefined || (isBody(title) && (/:$/.test(text) || isHeading(block))))
    ) {
      body = { ...(cut.num && { num: cut.num }), title, functions: [] };
      begin(body, block.at, cut.num ? 0.85 : 0.7);
      continue;
    }
    if (!isHeading(block)) continue;
    open = HEADING.test(text) && WHOSE.test(text);
  }
  for (const said of passports) {
    const [, does, who] = INVERSE.exec(said.text) ?? [];
    if (!does || !who || !isBody(who)) continue;
    begin({ title: capital(who), functions: [{ text: capital(does), at: said.at }] }, said.at, 0.6);
  }
  return out;
}

/** One sentence: who, and what it does. */
function toldIn(text: string, at: Said['at']): ToldBody | undefined {
  if (text.length > 700) return undefined;
  const said = (title: string, does: string): ToldBody => ({
    title: title.trim(),
    functions: does
      .split(/; /)
      .map((it) => ({ text: capital(withoutEnd(it.trim(), ';.')), at }))
      .filter((it) => it.text !== ''),
  });
  const named = NAMED.exec(text);
  // «В: коллегиальный орган …» names a box of a diagram
  if (named && /^\p{Lu}$/u.test(named[1]!)) return said(named[1]!, named[2]!);
  if (named && isBody(named[1]!) && governs(wordsOf(named[2]!)[0] ?? ''))
    return said(named[1]!, named[2]!);
  const words = text.split(' ');
  const verb = words.findIndex((it, i) => i > 0 && governs(wordsOf(it)[0] ?? ''));
  if (verb < 1 || verb > MOST_WORDS) return undefined;
  const subject = words.slice(0, verb).join(' ');
  const does = words.slice(verb).join(' ');
  if (!isBody(subject) || /[,:;–—]$/.test(subject) || isBulleted(does) || /:$/.test(does))
    return undefined;
  return said(subject, does);
}

/** It names a body or a position, as a subject does: with a capital or none, not after a preposition. */
function isBody(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (/^(?:в|во|на|при|по|с|со|для|к|из|о|об|за|его|их|эта?|этот|все|каждый)$/.test(words[0]!))
    return false;
  return words.slice(0, FIRST_WORDS).some((word) => BODIES.some((it) => word.startsWith(it)));
}

const governs = (word: string): boolean =>
  /(?:ет|ют|ит|ят|ут|ат)$/.test(word) && GOVERNING.some((it) => word.startsWith(it));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
