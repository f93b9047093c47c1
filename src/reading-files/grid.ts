/** A table as it is being read: rows of cells with spans become a true grid, in which every cell has its place. */
import type { Cell } from './document.js';
import { MOST_CELLS, MOST_COLUMNS } from './limits.js';
import { refused } from './refusal.js';

export class Grid {
  readonly cells: Cell[] = [];
  height = 0;

  add(cell: Cell): void {
    if (this.cells.length >= MOST_CELLS) throw refused('tooManyCells', { limit: MOST_CELLS });
    this.cells.push(cell);
  }

  /** Without the columns in which no cell begins: they are left over from where borders once were. */
  finished(): { cells: Cell[]; width: number; height: number } {
    const starts = [...new Set(this.cells.map((it) => it.col))].sort((a, b) => a - b);
    const numbers = new Map(starts.map((col, index) => [col, index]));
    const ends = this.#endsIn(starts);
    for (const cell of this.cells) {
      const col = numbers.get(cell.col)!;
      cell.colSpan = Math.max(1, ends(cell.col + cell.colSpan) - col);
      cell.rowSpan = Math.min(cell.rowSpan, this.height - cell.row);
      cell.col = col;
    }
    return { cells: this.cells, width: starts.length, height: this.height };
  }

  /** @returns how many of the columns that are left begin before an old one */
  #endsIn(starts: number[]): (end: number) => number {
    const last = Math.min((starts.at(-1) ?? 0) + 1, 2 * MOST_COLUMNS);
    const before = [0];
    let count = 0;
    for (let col = 0; col < last; col++) {
      if (starts[count] === col) count++;
      before.push(count);
    }
    return (end) => before[Math.min(end, last)]!;
  }
}
