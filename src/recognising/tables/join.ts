/** Tables that a page has cut in two are one again. */
import type { Block, Heading, Paragraph, Place, Table } from '../../reading-files/document.js';
import { tidy } from '../text.js';

/** What is no table. */
export type Prose = Heading | Paragraph;

export interface Joined extends Table {
  /** From which row on it is which block. */
  pieces: { row: number; block: number }[];
}

/** Where a cell stands in the document: in the table that it was cut from. */
export function placeIn(table: Joined, row: number, col?: number, line?: number): Place {
  let low = 0;
  let high = table.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table.pieces[middle]!.row <= row) low = middle;
    else high = middle - 1;
  }
  const piece = table.pieces[low]!;
  return {
    block: piece.block,
    row: row - piece.row,
    ...(col !== undefined && { col }),
    ...(line !== undefined && { line }),
  };
}

const GOES_ON = /^(?:продолжение|окончание)(?: таблицы| табл\.|$)/i;

/** One that follows another directly with as many columns, or after «Продолжение таблицы». */
export function joinTables(blocks: readonly Block[]): (Prose | Joined)[] {
  const out: (Prose | Joined)[] = [];
  let last: Joined | undefined;
  for (const block of blocks) {
    if (block.kind !== 'table') {
      if (block.text.trim() !== '' || block.label) out.push(block);
      continue;
    }
    const before = out.at(-1);
    const says = before && before.kind !== 'table' && GOES_ON.test(tidy(before.text));
    const isNext = last !== undefined && (before === last || (says && out.at(-2) === last));
    if (last && isNext && last.width === block.width && !block.name && !last.name) {
      if (says) out.pop();
      const shift = last.height;
      last.pieces.push({ row: shift, block: block.at.block });
      for (const cell of block.cells) last.cells.push({ ...cell, row: cell.row + shift });
      last.height += block.height;
      continue;
    }
    last = { ...block, cells: [...block.cells], pieces: [{ row: 0, block: block.at.block }] };
    out.push(last);
  }
  return out;
}
