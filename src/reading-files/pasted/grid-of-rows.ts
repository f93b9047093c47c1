/** A table of HTML: a cell takes the next place that none from above reaches into. */
import type { Cell } from '../document.js';
import { Grid } from '../grid.js';
import type { LeftOut } from '../left.js';
import { MOST_COLUMNS } from '../limits.js';

const MOST_ROWS = 65_534;

export class GridOfRows {
  readonly #grid = new Grid();
  readonly #left: LeftOut;
  /** By column: the first row that is free. */
  readonly #free: number[] = [];
  #row = -1;
  #col = 0;

  constructor(left: LeftOut) {
    this.#left = left;
  }

  beginRow(): void {
    this.#row++;
    this.#col = 0;
    this.#grid.height = this.#row + 1;
  }

  /** @param isSpilt it only looks as wide as that */
  add(
    content: Omit<Cell, 'row' | 'col' | 'rowSpan' | 'colSpan'>,
    rows: number,
    columns: number,
    isSpilt: boolean,
  ): void {
    if (this.#row < 0) this.beginRow();
    while ((this.#free[this.#col] ?? 0) > this.#row) this.#col++;
    const col = this.#col;
    if (col >= 2 * MOST_COLUMNS) {
      this.#left.add('cellsBeyond', content.lines.some(({ text }) => text) ? 1 : 0);
      return;
    }
    const rowSpan = rows === 0 ? MOST_ROWS : Math.min(Math.max(rows, 1), MOST_ROWS);
    const colSpan = Math.min(Math.max(columns, 1), MOST_COLUMNS);
    this.#grid.add({ row: this.#row, col, rowSpan, colSpan: isSpilt ? 1 : colSpan, ...content });
    for (let n = 0; n < colSpan; n++) this.#free[col + n] = this.#row + rowSpan;
    this.#col = col + colSpan;
  }

  finished(): { cells: Cell[]; width: number; height: number } {
    return this.#grid.finished();
  }
}
