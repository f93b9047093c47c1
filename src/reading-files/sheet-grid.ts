/** A sheet's grid: cells as they are met, then what is merged. A sheet has holes where nothing is written. */
import type { ReadTable } from './contents.js';
import type { Cell, Line } from './document.js';
import type { LeftOut } from './left.js';
import { MOST_CELLS, MOST_LETTERS, MOST_MEGABYTES_UNPACKED } from './limits.js';
import { refused } from './refusal.js';
import { tidy, withoutEnd } from './text.js';

/** A sheet's own bounds. */
export const MOST_SHEET_ROWS = 1_048_576;
export const MOST_SHEET_COLUMNS = 16_384;
/** Cells that have a colour and nothing else: more of them are a background. */
const MOST_COLOURED = 50_000;
/** Rows of merged cells: merges that lie over each other, which no program writes, could go on for ever. */
const MOST_VISITED = 2_000_000;

/** What the sheets of a workbook share. */
export interface SheetTotals {
  left: LeftOut;
  /** Of all sheets together. */
  cells: number;
  letters: number;
}

export type SheetCell = Pick<Cell, 'fill' | 'date' | 'maybeNoDate'> & {
  text: string;
  isBold?: boolean;
};

export class SheetGrid {
  readonly #totals: SheetTotals;
  readonly #cells: Cell[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #merges: Omit<Cell, 'lines'>[] = [];
  #last?: { text: string; isBold: boolean; lines: Line[] };
  #coloured = 0;
  #visited = 0;

  constructor(totals: SheetTotals) {
    this.#totals = totals;
  }

  hideRow(row: number): void {
    this.#hiddenRows.push(row);
  }

  hideColumns(from: number, to: number): void {
    if (this.#hiddenColumns.length + to - from > MOST_SHEET_COLUMNS) return;
    for (let col = from; col < Math.min(to, MOST_SHEET_COLUMNS); col++)
      this.#hiddenColumns.push(col);
  }

  merge(row: number, col: number, rowSpan: number, colSpan: number): void {
    this.#merges.push({ row, col, rowSpan, colSpan });
  }

  /** @returns false if it is not worth a place: empty, or of a background */
  add(row: number, col: number, { text, isBold, fill, ...date }: SheetCell): boolean {
    this.#totals.letters += text.length;
    if (this.#totals.letters > MOST_LETTERS)
      throw refused('tooBigUnpacked', { megabytes: MOST_MEGABYTES_UNPACKED });
    const lines = this.#linesIn(text, isBold);
    if (lines.length === 0 && (fill === undefined || ++this.#coloured > MOST_COLOURED))
      return false;
    if (col >= MOST_SHEET_COLUMNS || row >= MOST_SHEET_ROWS) {
      if (lines.length > 0) this.#totals.left.add('cellsBeyond');
      return false;
    }
    if (++this.#totals.cells > MOST_CELLS) throw refused('tooManyCells', { limit: MOST_CELLS });
    this.#cells.push({
      row,
      col,
      rowSpan: 1,
      colSpan: 1,
      lines,
      ...(fill !== undefined && { fill }),
      ...date,
    });
    return true;
  }

  /** A cell that is repeated has the same lines. */
  #linesIn(text: string, isBold = false): Line[] {
    if (text !== this.#last?.text || isBold !== this.#last.isBold) {
      const lines = tidy(text)
        .split('\n')
        .map((it) => ({ text: it, ...(isBold && it && { strong: true }) }));
      this.#last = { text, isBold, lines: withoutEnd(lines) };
    }
    return this.#last.lines;
  }

  /** @returns nothing if nothing is written there */
  finished(name: string | undefined, isHidden: boolean): ReadTable | undefined {
    const covered = this.#merge();
    const cells = this.#cells.filter((it) => !covered.has(it));
    if (!cells.some(({ lines }) => lines.length > 0)) return undefined;
    cells.sort((a, b) => a.row - b.row || a.col - b.col);
    let [width, height] = [0, 0];
    for (const { row, col } of cells) {
      width = Math.max(width, col + 1);
      height = Math.max(height, row + 1);
    }
    // A title may be merged over more columns than there are.
    for (const it of cells) {
      it.rowSpan = Math.min(it.rowSpan, height - it.row);
      it.colSpan = Math.min(it.colSpan, width - it.col);
    }
    const hiddenRows = this.#hiddenRows.filter((it) => it < height);
    const hiddenColumns = this.#hiddenColumns.filter((it) => it < width);
    if (isHidden) this.#totals.left.add('hiddenSheets');
    this.#totals.left.add('hiddenRows', hiddenRows.length);
    this.#totals.left.add('hiddenColumns', hiddenColumns.length);
    return {
      kind: 'table',
      ...(name !== undefined && { name }),
      ...(isHidden && { hidden: true }),
      width,
      height,
      cells,
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
    };
  }

  /** @returns cells below merged ones */
  #merge(): Set<Cell> {
    const byPlace = new Map<number, Cell>();
    const rows = new Map<number, Cell[]>();
    for (const it of this.#cells) {
      byPlace.set(it.row * MOST_SHEET_COLUMNS + it.col, it);
      const row = rows.get(it.row);
      if (row) row.push(it);
      else rows.set(it.row, [it]);
    }
    for (const row of rows.values()) row.sort((a, b) => a.col - b.col);
    const covered = new Set<Cell>();
    for (const { row, col, rowSpan, colSpan } of this.#merges) {
      const cell = byPlace.get(row * MOST_SHEET_COLUMNS + col);
      // One that is covered itself was merged before.
      if (!cell || rowSpan < 1 || colSpan < 1 || covered.has(cell)) continue;
      if (this.#visited > MOST_VISITED) break;
      Object.assign(cell, { rowSpan, colSpan });
      this.#cover(cell, rows, covered);
    }
    return covered;
  }

  #cover(cell: Cell, rows: Map<number, Cell[]>, covered: Set<Cell>): void {
    const { row, col, rowSpan, colSpan } = cell;
    const isLong = rowSpan > rows.size;
    const numbers = isLong ? rows.keys() : Array.from({ length: rowSpan }, (_, at) => row + at);
    this.#visited += Math.min(rowSpan, rows.size);
    for (const n of numbers) {
      const cells = rows.get(n);
      if (!cells || n < row || n >= row + rowSpan) continue;
      const from = firstFrom(cells, cell.row === n ? col + 1 : col);
      const gone = cells.splice(from, firstFrom(cells, col + colSpan) - from);
      for (const it of gone) {
        covered.add(it);
        if (it.lines.length > 0) this.#totals.left.add('coveredText');
      }
    }
  }
}

/** Among cells of a row, the first at that column or behind it. */
function firstFrom(cells: Cell[], col: number): number {
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (cells[middle]!.col < col) from = middle + 1;
    else to = middle;
  }
  return from;
}
