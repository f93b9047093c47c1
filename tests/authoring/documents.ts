/** The five documents of the tests, read and recognised once, and what of them a draft has lost. */
import { readFileSync } from 'node:fs';
import { draftOf } from '../../src/authoring/draft/draft.js';
import type { Decision, Draft } from '../../src/authoring/draft/model.js';
import { plain } from '../../src/authoring/draft/plain.js';
import type { Document } from '../../src/reading-files/document.js';
import { readFile } from '../../src/reading-files/index.js';
import { recognise, type Recognised } from '../../src/recognising/recognise.js';

/** With the programmes that were written from them by hand. */
export const DOCUMENTS = {
  mosk: 'mosk-2019',
  ivanovo: 'ivanovo-2023',
  krasnoselsky: 'krasnoselsky-2023',
  cascade: 'cascade-2021',
  rybinsk: 'rybinsk-2021',
};

const read = new Map<string, { document: Document; recognised: Recognised }>();

function readIn(name: string): { document: Document; recognised: Recognised } {
  const known = read.get(name);
  if (known) return known;
  const document = readFile(readFileSync(`tests/documents/${name}.docx`)).document!;
  const made = { document, recognised: recognise(document) };
  read.set(name, made);
  return made;
}

export const documentIn = (name: string): Document => readIn(name).document;

export function draftIn(name: string, decisions?: readonly Decision[]): Draft {
  const { document, recognised } = readIn(name);
  return draftOf(document, recognised, decisions);
}

/** Texts of some length that stand neither in the programme nor among what was not used. */
export function lostIn(name: string, { programme, unused }: Draft): { lost: string[]; of: number } {
  const said = plain(JSON.stringify(programme).replace(/\\n/g, ' '));
  const left = new Set(unused.map((it) => plain(it.text)));
  const lines = documentIn(name).blocks.flatMap((it) =>
    // A header's words are names of fields.
    it.kind === 'table' ? it.cells.flatMap(({ row, lines: all }) => (row ? all : [])) : [it],
  );
  // Of a cell that was divided into positions, each is somewhere: a piece of it will do.
  const isThere = (text: string): boolean => {
    const words = plain(text).split(' ');
    return words.some(
      (_, at) => at + 3 <= words.length && said.includes(words.slice(at, at + 3).join(' ')),
    );
  };
  const long = lines.map((it) => it.text).filter((it) => plain(it).split(' ').length > 4);
  return {
    lost: long.filter((it) => !left.has(plain(it)) && !isThere(it)),
    of: long.length,
  };
}
