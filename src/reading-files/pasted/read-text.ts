/** Text → document: what Excel puts beside HTML, cells separated by tabs, or plain lines. */
import type { Block, Cell, Document } from '../document.js';
import { Grid } from '../grid.js';
import type { Steps } from '../slices.js';
import { tidy, tidyBlock, withoutEnd } from '../text.js';

const LINES_A_STEP = 500;

export function* readText(text: string): Steps<Document> {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows, blocks));
    rows = [];
  };
  let count = 0;
  for (const row of rowsIn(text)) {
    if (++count % LINES_A_STEP === 0) yield;
    if (row.length > 1) {
      rows.push(row);
      continue;
    }
    const line = tidyBlock(row[0]!);
    // A line of a table whose other cells are empty has its tabs all the same.
    endTable();
    if (line) blocks.push({ kind: 'paragraph', text: line, at: { block: blocks.length } });
  }
  endTable();
  return { kind: 'text', blocks, notes: [], left: [] };
}

function tableOf(rows: string[][], before: Block[]): Block {
  const grid = new Grid();
  grid.height = rows.length;
  rows.forEach((row, n) => {
    row.forEach((text, col) => {
      const lines = withoutEnd(
        tidy(text)
          .split('\n')
          .map((it) => ({ text: it })),
      );
      const cell: Cell = { row: n, col, rowSpan: 1, colSpan: 1, lines };
      grid.add(cell);
    });
  });
  const n = before.filter(({ kind }) => kind === 'table').length + 1;
  return { kind: 'table', n, ...grid.finished(), at: { block: before.length } };
}

/** A cell in quotes may hold tabs and lines, and its quotes twice. */
function* rowsIn(text: string): Generator<string[]> {
  let row: string[] = [];
  let at = 0;
  let isQuotePossible = true;
  while (at <= text.length) {
    let cell: string | undefined;
    if (text[at] === '"' && isQuotePossible) {
      const end = endOfQuoted(text, at + 1);
      if (end === -1) isQuotePossible = false;
      else if (end === text.length || /[\t\r\n]/.test(text[end]!)) {
        cell = text.slice(at + 1, end - 1).replaceAll('""', '"');
        at = end;
      }
    }
    if (cell === undefined) {
      const end = endOfCell(text, at);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] !== '\t') {
      yield row;
      row = [];
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
    }
    at++;
  }
}

const CELL_END = /[\t\r\n]/g;

function endOfCell(text: string, from: number): number {
  CELL_END.lastIndex = from;
  return CELL_END.exec(text)?.index ?? text.length;
}

/** @returns behind the quote that closes; -1 if none does */
function endOfQuoted(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return -1;
}
