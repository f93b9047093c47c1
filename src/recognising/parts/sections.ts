/** Rows that stand over the rows below them: a direction, a project, a task, a stage, a month. */
import type { Place } from '../../reading-files/document.js';
import { Phrases } from '../phrases.js';
import { cutNumber, unquoted, wordsOf } from '../text.js';
import { isTime } from '../time.js';
import { SECTIONS } from '../words.js';

export type SectionKind = keyof typeof SECTIONS | 'time';

export interface Section {
  kind: SectionKind;
  num?: string;
  title: string;
  at: Place;
  /** Of the section that it stands in. */
  parent?: number;
}

const words = new Phrases<keyof typeof SECTIONS>(SECTIONS);
const AFTER =
  /^ ?[-–№]? ?((?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4})(?![\p{L}\d]))?[.:)]{0,2} ?[-–—]? ?/u;
const ORDINAL = /^(\d{1,2})(?:-?[а-яё]{1,2})? (?=\p{Ll})/u;

/** «Второе направление», «третий этап». */
const ORDINALS = [
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
];

/** The word that says what a section is, at the beginning of its text. */
function wordOf(text: string): { kind: keyof typeof SECTIONS; length: number } | undefined {
  const said = /^[\p{L}]+/u.exec(text)?.[0];
  if (!said) return undefined;
  const [first] = words.match(said);
  if (first) return { kind: first.key, length: said.length };
  const pair = /^[\p{L}]+ [\p{L}]+/u.exec(text)?.[0];
  const [second] =
    pair && /(?:ая|ое|ый|ий)$/.test(said.toLowerCase())
      ? words.match(pair.slice(said.length + 1))
      : [];
  return second && { kind: second.key, length: pair!.length };
}

export const saysSection = (text: string): boolean =>
  wordOf(cutNumber(text).text) !== undefined || ORDINAL.test(text) || words.match(text).length > 0;

export function sectionOf(text: string, at: Place): Section {
  const cut = ORDINAL.test(text) ? undefined : cutNumber(text);
  const ordinal = ORDINAL.exec(text);
  let num = cut?.num ?? ordinal?.[1];
  const rest = cut?.text ?? text.slice(ordinal?.[0].length ?? 0);
  const word = wordOf(rest);
  if (isTime(rest) && (!word || word.kind !== 'stage')) return { kind: 'time', title: rest, at };
  if (!word) {
    const isStage = wordsOf(rest).length <= 8 && words.match(rest).some((it) => it.key === 'stage');
    return { kind: isStage ? 'stage' : 'project', ...(num && { num }), title: rest, at };
  }
  const after = AFTER.exec(rest.slice(word.length));
  const title = rest.slice(word.length + (after?.[0].length ?? 0));
  num ??= after?.[1] ?? ordinalOf(rest.slice(0, word.length));
  const said =
    after?.[1] !== undefined || /[.:–—]/.test(after?.[0] ?? '') || /^[\p{Lu}«"]/u.test(title);
  return {
    kind: word.kind,
    ...(num && { num }),
    title: said && title ? unquoted(title) : rest,
    at,
  };
}

function ordinalOf(text: string): string | undefined {
  const at = ORDINALS.findIndex((it) => text.toLowerCase().replaceAll('ё', 'е').startsWith(it));
  return at < 0 ? undefined : String(at + 1);
}

/** The sections that hold at a row: a new one takes the place of its like, and of what stands in that. */
export class Sections {
  readonly all: Section[] = [];
  #open: number[] = [];

  add(section: Section): void {
    const depth = depthOf(section);
    const like = this.#open.findIndex(
      (it) => this.all[it]!.kind === section.kind && depthOf(this.all[it]!) >= depth,
    );
    if (like >= 0) this.#open = this.#open.slice(0, like);
    const parent = this.#open.at(-1);
    this.all.push({ ...section, ...(parent !== undefined && { parent }) });
    this.#open.push(this.all.length - 1);
  }

  /** From the outermost to the innermost. */
  get open(): number[] {
    return [...this.#open];
  }
}

const depthOf = ({ kind, num }: Section): number =>
  kind === 'project' ? (num?.split('.').length ?? 1) : 1;
