/** One sheet: cells as they are met, then what is merged. */
import type { Cell, Table } from '../document.js';
import type { LeftOut } from '../left.js';
import { MOST_CELLS } from '../limits.js';
import { refused } from '../refusal.js';
import { tidy, withoutEnd } from '../text.js';
import { firstOf, isNode, nodesOf, textIn, wholeOf, type XmlNode } from '../xml/nodes.js';
import type { XmlTarget } from '../xml/reader.js';
import type { Shown } from './number-format.js';
import type { CellStyle } from './styles.js';

/** What the sheets of a workbook share. */
export interface Book {
  strings: string[];
  styles: CellStyle[];
  is1904: boolean;
  left: LeftOut;
  /** Of all sheets together. */
  cells: number;
}

/** A sheet's own bounds. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Cells that have a colour and nothing else: more of them are a background. */
const MOST_COLOURED = 50_000;
/** Rows of merged cells: merges that lie over each other, which no program writes, could go on for ever. */
const MOST_VISITED = 2_000_000;

export class Sheet implements XmlTarget {
  readonly #book: Book;
  readonly #cells: Cell[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #merges: string[] = [];
  #row = -1;
  #coloured = 0;
  #visited = 0;

  constructor(book: Book) {
    this.#book = book;
  }

  isFrame(name: string): boolean {
    return name === 'worksheet' || name === 'sheetData';
  }

  node(node: XmlNode): void {
    switch (node.name) {
      case 'row':
        this.#takeRow(node);
        break;
      case 'cols':
        for (const it of nodesOf(node, 'col')) this.#takeColumns(it);
        break;
      case 'mergeCells':
        for (const it of nodesOf(node, 'mergeCell')) this.#merges.push(it.attributes.ref ?? '');
        break;
      case 'drawing':
        this.#book.left.add('drawings');
        break;
    }
  }

  tooDeep(): void {
    this.#book.left.add('tooDeep');
  }

  #takeColumns({ attributes }: XmlNode): void {
    if (!isYes(attributes.hidden)) return;
    const from = Math.max(1, wholeOf(attributes.min) ?? 1);
    const to = Math.min(MOST_COLUMNS, wholeOf(attributes.max) ?? from);
    if (this.#hiddenColumns.length + to - from > MOST_COLUMNS) return;
    for (let n = from; n <= to; n++) this.#hiddenColumns.push(n - 1);
  }

  #takeRow(node: XmlNode): void {
    const written = wholeOf(node.attributes.r);
    this.#row = Math.min(
      MOST_ROWS - 1,
      written === undefined ? this.#row + 1 : Math.max(1, written) - 1,
    );
    if (isYes(node.attributes.hidden)) this.#hiddenRows.push(this.#row);
    let col = -1;
    for (const it of nodesOf(node, 'c')) {
      col = placeOf(it.attributes.r)?.col ?? col + 1;
      if (col < MOST_COLUMNS) this.#takeCell(it, col);
    }
  }

  #takeCell(node: XmlNode, col: number): void {
    const book = this.#book;
    const style = book.styles[wholeOf(node.attributes.s) ?? 0];
    const { text, ...date } = shownIn(node, book, style);
    const lines = withoutEnd(
      tidy(text)
        .split('\n')
        .map((it) => ({ text: it, ...(style?.isBold && it && { strong: true }) })),
    );
    const fill = style?.fill;
    if (lines.length === 0 && (fill === undefined || ++this.#coloured > MOST_COLOURED)) return;
    if (++book.cells > MOST_CELLS) throw refused('tooManyCells', { limit: MOST_CELLS });
    this.#cells.push({
      row: this.#row,
      col,
      rowSpan: 1,
      colSpan: 1,
      lines,
      ...(fill !== undefined && { fill }),
      ...date,
    });
  }

  /** @returns nothing if nothing is written there */
  finished(): Omit<Table, 'n' | 'at'> | undefined {
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
    this.#book.left.add('hiddenRows', hiddenRows.length);
    this.#book.left.add('hiddenColumns', hiddenColumns.length);
    return {
      kind: 'table',
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
      byPlace.set(it.row * MOST_COLUMNS + it.col, it);
      const row = rows.get(it.row);
      if (row) row.push(it);
      else rows.set(it.row, [it]);
    }
    for (const row of rows.values()) row.sort((a, b) => a.col - b.col);
    const covered = new Set<Cell>();
    for (const range of this.#merges) {
      const [from, to] = range.split(':').map(placeOf);
      const cell = from && byPlace.get(from.row * MOST_COLUMNS + from.col);
      // One that is covered itself was merged before.
      if (!cell || !to || to.row < from.row || to.col < from.col || covered.has(cell)) continue;
      if (this.#visited > MOST_VISITED) break;
      cell.rowSpan = to.row - from.row + 1;
      cell.colSpan = to.col - from.col + 1;
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
        if (it.lines.length > 0) this.#book.left.add('coveredText');
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

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `B12` → row 11, column 1. */
function placeOf(reference: string | undefined): { row: number; col: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference ?? '');
  if (!found) return undefined;
  let col = 0;
  for (const letter of found[1]!.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(found[2]) - 1, col: col - 1 };
}

function shownIn(node: XmlNode, book: Book, style: CellStyle | undefined): Shown {
  const value = textIn(firstOf(node, 'v'));
  if (value === '' && firstOf(node, 'f') && node.attributes.t !== 'str')
    book.left.add('formulasWithoutValue');
  switch (node.attributes.t) {
    case 's':
      return { text: book.strings[wholeOf(value) ?? -1] ?? '' };
    case 'inlineStr':
      return { text: richText(firstOf(node, 'is')) };
    case 'str':
    case 'e':
      return { text: decoded(value) };
    case 'b':
      return { text: value === '1' ? 'ИСТИНА' : 'ЛОЖЬ' };
    case 'd': {
      const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
      if (day === undefined) return { text: value };
      return { text: `${day}.${month}.${year}`, date: `${year}-${month}-${day}` };
    }
    case undefined:
  }
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { text: value };
  return style
    ? style.format.show(number, book.is1904)
    : { text: String(number).replace('.', ',') };
}

/** Text in pieces that look different; how it is pronounced is left out. */
export function richText(node: XmlNode | undefined): string {
  let text = '';
  for (const it of node?.children ?? [])
    if (isNode(it)) {
      if (it.name === 't') text += textIn(it);
      else if (it.name === 'r') text += textIn(firstOf(it, 't'));
    }
  return decoded(text);
}

/** A letter that XML can't hold is written by its number. */
const decoded = (text: string): string =>
  text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
