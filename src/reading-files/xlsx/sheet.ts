/** One sheet: cells as they are met, then what is merged. */
import { isHeaderText } from '../headers.js';
import { MOST_SHEET_ROWS, SheetGrid, type SheetTotals } from '../sheet-grid.js';
import { firstOf, isNode, nodesOf, textIn, wholeOf, type XmlNode } from '../xml/nodes.js';
import type { XmlTarget } from '../xml/reader.js';
import type { Shown } from './number-format.js';
import type { CellStyle } from './styles.js';

/** What the sheets of a workbook share. */
export interface Book extends SheetTotals {
  strings: string[];
  styles: CellStyle[];
  is1904: boolean;
}

export class Sheet implements XmlTarget {
  readonly #book: Book;
  readonly grid: SheetGrid;
  #row = -1;

  constructor(book: Book) {
    this.#book = book;
    this.grid = new SheetGrid(book);
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
        for (const it of nodesOf(node, 'mergeCell')) this.#takeMerge(it.attributes.ref ?? '');
        break;
      case 'headerFooter':
        for (const it of nodesOf(node))
          this.#book.left.add('headers', isHeaderText(textIn(it).replace(CODES, ' ')) ? 1 : 0);
        break;
    }
  }

  tooDeep(): void {
    this.#book.left.add('tooDeep');
  }

  #takeColumns({ attributes }: XmlNode): void {
    if (!isYes(attributes.hidden)) return;
    const from = Math.max(1, wholeOf(attributes.min) ?? 1);
    this.grid.hideColumns(from - 1, wholeOf(attributes.max) ?? from);
  }

  #takeMerge(range: string): void {
    const [from, to] = range.split(':').map(placeOf);
    if (from && to)
      this.grid.merge(from.row, from.col, to.row - from.row + 1, to.col - from.col + 1);
  }

  #takeRow(node: XmlNode): void {
    const written = wholeOf(node.attributes.r);
    this.#row = Math.min(
      MOST_SHEET_ROWS - 1,
      written === undefined ? this.#row + 1 : Math.max(1, written) - 1,
    );
    if (isYes(node.attributes.hidden)) this.grid.hideRow(this.#row);
    let col = -1;
    for (const it of nodesOf(node, 'c')) {
      col = placeOf(it.attributes.r)?.col ?? col + 1;
      this.#takeCell(it, col);
    }
  }

  #takeCell(node: XmlNode, col: number): void {
    const book = this.#book;
    const style = book.styles[wholeOf(node.attributes.s) ?? 0];
    const { isBold, fill } = style ?? {};
    this.grid.add(this.#row, col, { ...shownIn(node, book, style), isBold, fill });
  }
}

/** Of headers: fonts, sizes, places, the number of the page, the name of the sheet. */
const CODES = /&(?:"[^"]*"|\d+|.)/g;

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
