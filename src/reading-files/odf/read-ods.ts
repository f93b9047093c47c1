/** ODS → document: a table a sheet, and what stands in boxes on it. */
import { asBox, Blocks } from '../contents.js';
import type { Document } from '../document.js';
import { LeftOut } from '../left.js';
import type { Steps } from '../slices.js';
import { wholeOf, nodesOf, type XmlNode } from '../xml/nodes.js';
import type { XmlTarget } from '../xml/reader.js';
import { MOST_SHEET_COLUMNS, MOST_SHEET_ROWS, SheetGrid, type SheetCell } from '../sheet-grid.js';
import type { Zip } from '../zip/zip.js';
import { contentsOf } from './body.js';
import { Lists } from './lists.js';
import { readParagraph, type Context } from './paragraph.js';
import { readContent, readStyles } from './parts.js';
import { fillOf, Styles } from './styles.js';

export function* readOds(zip: Zip): Steps<Document> {
  const context: Context = {
    styles: new Styles(),
    lists: new Lists(),
    left: new LeftOut(),
    notes: [],
    noteText: () => '',
  };
  const book = new Book(context);
  yield* readStyles(zip, context);
  yield* readContent(zip, context, book);
  return { kind: 'ods', blocks: book.blocks.all, notes: [], left: context.left.all() };
}

const FRAMES = new Set([
  ...['spreadsheet', 'table', 'table-rows', 'table-row-group', 'table-header-rows'],
  ...['table-columns', 'table-column-group', 'table-header-columns'],
]);

class Book implements XmlTarget {
  readonly blocks = new Blocks();
  readonly #context: Context;
  readonly #totals;
  #sheet?: Sheet;

  constructor(context: Context) {
    this.#context = context;
    this.#totals = { left: context.left, cells: 0, letters: 0 };
  }

  isFrame(name: string): boolean {
    return FRAMES.has(name);
  }

  open({ name, attributes }: XmlNode): void {
    if (name === 'table')
      this.#sheet = new Sheet(this.#context, new SheetGrid(this.#totals), attributes);
  }

  node(node: XmlNode): void {
    const sheet = this.#sheet;
    if (node.name === 'table-row') sheet?.takeRow(node);
    else if (node.name === 'table-column') sheet?.takeColumn(node);
    else if (node.name === 'shapes') sheet?.takeText(node);
  }

  close(name: string): void {
    const sheet = this.#sheet;
    if (name !== 'table' || !sheet) return;
    const { name: title, 'style-name': look } = sheet.attributes;
    const { isHidden = false } = this.#context.styles.of('table', look);
    const table = sheet.grid.finished(title, isHidden);
    if (table) this.blocks.add([table]);
    for (const box of sheet.boxes) this.blocks.add(contentsOf(box, this.#context).map(asBox));
    this.#sheet = undefined;
  }

  tooDeep(): void {
    this.#context.left.add('tooDeep');
  }
}

class Sheet {
  readonly grid: SheetGrid;
  readonly attributes: Record<string, string>;
  readonly boxes: XmlNode[] = [];
  readonly #context: Context;
  /** By column: how its cells look if they do not say it. */
  readonly #columns: (string | undefined)[] = [];
  #row = 0;

  constructor(context: Context, grid: SheetGrid, attributes: Record<string, string>) {
    this.#context = context;
    this.grid = grid;
    this.attributes = attributes;
  }

  takeColumn({ attributes }: XmlNode): void {
    const from = this.#columns.length;
    const end = Math.min(from + repeated(attributes, 'columns'), MOST_SHEET_COLUMNS);
    for (let col = from; col < end; col++)
      this.#columns.push(attributes['default-cell-style-name']);
    if (isHidden(attributes)) this.grid.hideColumns(from, end);
  }

  takeRow(node: XmlNode): void {
    const from = this.#row;
    this.#row = Math.min(from + repeated(node.attributes, 'rows'), MOST_SHEET_ROWS);
    const cells = [...nodesOf(node)].map((it) => ({ it, shown: this.#shownIn(it) }));
    for (let row = from; row < this.#row; row++) {
      let [col, isWritten] = [0, false];
      for (const { it, shown } of cells) {
        const end = col + repeated(it.attributes, 'columns');
        const place = { row, col, end, style: node.attributes };
        isWritten = this.#takeCells(it, shown, place) || isWritten;
        col = end;
      }
      if (isHidden(node.attributes)) this.grid.hideRow(row);
      // What is empty is empty in all the rows that are alike; a sheet's last ones go down to its end.
      if (!isWritten) break;
    }
  }

  /** @returns whether any of them has a place in the grid */
  #takeCells(
    { attributes }: XmlNode,
    shown: SheetCell,
    {
      row,
      col,
      end,
      style,
    }: { row: number; col: number; end: number; style: Record<string, string> },
  ): boolean {
    for (let at = col; at < end; at++) {
      const name =
        attributes['style-name'] ?? style['default-cell-style-name'] ?? this.#columns[at];
      const look = this.#context.styles.of('table-cell', name);
      const cell = { ...shown, isBold: look.isBold, fill: fillOf(look) };
      if (!this.grid.add(row, at, cell)) return at > col;
      const [rows, columns] = [spanned(attributes, 'rows'), spanned(attributes, 'columns')];
      if (rows > 1 || columns > 1) this.grid.merge(row, at, rows, columns);
    }
    return true;
  }

  #shownIn(node: XmlNode): SheetCell {
    const { 'date-value': date, 'value-type': type, formula, value } = node.attributes;
    const text = this.takeText(node);
    if (text === '' && formula !== undefined && type !== 'string' && value === undefined)
      this.#context.left.add('formulasWithoutValue');
    if (type !== 'date' || date === undefined) return { text };
    const hasYear = /\d{4}|\d\D+\d+\D+\d/.test(text);
    return { text, date: date.slice(0, 10), ...(!hasYear && { maybeNoDate: true }) };
  }

  /** What stands in paragraphs; frames are kept for later. */
  takeText(node: XmlNode): string {
    const lines: string[] = [];
    for (const it of nodesOf(node)) {
      const isParagraph = it.name === 'p' || it.name === 'h';
      const wrapped = isParagraph ? it : { name: 'p', attributes: NONE, children: [it] };
      if (it.name === 'desc' || it.name === 'detective') continue;
      const read = readParagraph(wrapped, this.#context, false);
      this.boxes.push(...(read?.boxes ?? []));
      if (isParagraph) lines.push(read?.paragraph.text ?? '');
    }
    return lines.join('\n');
  }
}

const NONE: Record<string, string> = {};

const isHidden = ({ visibility }: Record<string, string>): boolean =>
  visibility === 'collapse' || visibility === 'filter';

const repeated = (attributes: Record<string, string>, what: 'rows' | 'columns'): number =>
  Math.max(1, wholeOf(attributes[`number-${what}-repeated`]) ?? 1);

const spanned = (attributes: Record<string, string>, what: 'rows' | 'columns'): number =>
  Math.max(1, wholeOf(attributes[`number-${what}-spanned`]) ?? 1);
