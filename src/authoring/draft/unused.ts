/** Which texts of a document stand nowhere in the draft: with what does, they are the whole document. */
import type { Block, Document, Line, Place } from '../../reading-files/document.js';
import { plain } from './plain.js';

export interface Left {
  text: string;
  at: Place;
  /** Of a footnote. */
  mark?: string;
}

/** What a row of a table has become: the names of fields, or an item. */
export type RowUse = 'header' | 'item';
export type UseOf = (block: number, row: number) => RowUse | undefined;

export function unusedOf({ blocks, notes }: Document, programme: unknown, useOf: UseOf): Left[] {
  const draft = new Texts(programme);
  return [
    ...blocks.flatMap((it, at) => unusedIn(it, at, draft, useOf)),
    ...notes.flatMap(({ mark, text }) =>
      draft.has(text) ? [] : [{ text: `${mark} ${text}`, mark, at: { block: blocks.length } }],
    ),
  ];
}

function unusedIn(block: Block, at: number, draft: Texts, useOf: UseOf): Left[] {
  if (block.kind !== 'table')
    return draft.has(block.text) ? [] : [{ text: block.text, at: block.at }];
  return block.cells.flatMap(({ row, col, lines }) => {
    const use = useOf(at, row);
    if (use === 'header') return [];
    return lines.flatMap((line, index) => {
      const text = textOf(line);
      const isUsed = draft.has(text) || (use === 'item' && draft.echoes(text));
      return isUsed ? [] : [{ text, at: { block: at, row, col, line: index } }];
    });
  });
}

const textOf = ({ label, text }: Line): string => (label ? `${label} ${text}` : text);

/** All that the draft says. */
class Texts {
  readonly #texts = new Set<string>();
  readonly #triples = new Set<string>();

  constructor(programme: unknown) {
    const waiting: unknown[] = [programme];
    while (waiting.length) {
      const it = waiting.pop();
      if (typeof it === 'string')
        for (const text of [it, ...it.split('\n')]) {
          this.#texts.add(plain(text));
          for (const triple of triplesIn(text)) this.#triples.add(triple);
        }
      else if (typeof it === 'object' && it !== null)
        for (const inner of Object.values(it) as unknown[]) waiting.push(inner);
    }
  }

  /** As a whole, with or without its number. */
  has(text: string): boolean {
    const words = plain(text);
    return !words || this.#texts.has(words) || this.#texts.has(withoutNumber(words));
  }

  /** Of a cell that was divided into positions or values, the pieces. */
  echoes(text: string): boolean {
    const triples = triplesIn(text);
    const known = triples.filter((it) => this.#triples.has(it)).length;
    return known >= triples.length * ECHO;
  }
}

/** So much of a text that was divided is still together; of one that is lost, nothing is. */
const ECHO = 0.25;

function triplesIn(text: string): string[] {
  const words = plain(text).split(' ');
  return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
}

/** «1 2 семинар», «iv раздел». */
function withoutNumber(plainText: string): string {
  const words = plainText.split(' ');
  const first = words.findIndex((it) => !/^(?:\d+|[ivx]+)$/.test(it));
  return words.slice(Math.max(first, 0)).join(' ');
}
