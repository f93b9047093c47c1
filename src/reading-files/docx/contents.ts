/** What a place of a document holds, in its order: paragraphs, and tables with their grids. */
import type { Line } from '../document.js';
import { Grid } from '../grid.js';
import { MOST_COLUMNS } from '../limits.js';
import { withoutEnd } from '../text.js';
import { firstOf, isOn, textIn, valueOf, wholeOf, type XmlNode } from '../xml/nodes.js';
import type { Cell } from '../document.js';
import type { Context } from './context.js';
import { fillOf } from './fill.js';
import { CARRIERS, flat } from './flat.js';
import { readParagraph, type ReadParagraph } from './paragraph.js';

export type Content = { kind: 'paragraph'; paragraph: ReadParagraph; isBox: boolean } | ReadTable;

export interface ReadTable {
  kind: 'table';
  width: number;
  height: number;
  cells: Cell[];
}

/** How deep places lie within each other is bounded by the reader of XML. */
export function contentsOf(place: XmlNode, context: Context): Content[] {
  return flat(place).flatMap((it) => contentOf(it, context));
}

export function contentOf(node: XmlNode, context: Context): Content[] {
  switch (node.name) {
    case 'p': {
      const paragraph = readParagraph(node, context);
      if (!paragraph) return [];
      const boxes = paragraph.boxes.flatMap((it) => contentsOf(it, context));
      return [{ kind: 'paragraph', paragraph, isBox: false }, ...boxes.map(asBox)];
    }
    case 'tbl': {
      const table = new TableReader(context);
      for (const it of flat(node)) if (it.name === 'tr') table.addRow(it);
      return table.finished();
    }
    case 'altChunk':
      context.left.add('embeddedDocuments');
      return [];
    case 'del':
    case 'moveFrom':
      context.left.add('deletedText', /\S/.test(textIn(node)) ? 1 : 0);
      return [];
    default:
      return CARRIERS.has(node.name) ? contentsOf(node, context) : [];
  }
}

const asBox = (it: Content): Content => (it.kind === 'paragraph' ? { ...it, isBox: true } : it);

export class TableReader {
  readonly #context: Context;
  readonly #grid = new Grid();
  /** By column: the cell that goes on below. */
  #open = new Map<number, Cell>();
  #only: Content[] = [];
  #nested = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  addRow(tr: XmlNode): void {
    const { left } = this.#context;
    const properties = firstOf(tr, 'trPr');
    if (firstOf(properties, 'del')) return left.add('deletedRows');
    if (isOn(properties, 'hidden')) return left.add('hiddenText');
    const isHeader = isOn(properties, 'tblHeader') ?? false;
    const open = new Map<number, Cell>();
    let col = columns(valueOf(properties, 'gridBefore'), 0);
    let last: Cell | undefined;
    for (const tc of flat(tr)) {
      if (tc.name !== 'tc') continue;
      const own = firstOf(tc, 'tcPr');
      if (firstOf(own, 'cellDel')) {
        left.add('deletedText');
        continue;
      }
      const colSpan = columns(valueOf(own, 'gridSpan'), 1);
      if (last && isContinued(own, 'hMerge')) last.colSpan += colSpan;
      else last = this.#addCell(tc, own, { col, colSpan, isHeader, open });
      col += colSpan;
      if (col > MOST_COLUMNS) break;
    }
    this.#open = open;
    this.#grid.height++;
  }

  #addCell(
    tc: XmlNode,
    properties: XmlNode | undefined,
    { col, colSpan, isHeader, open }: RowPlace,
  ): Cell {
    const { left } = this.#context;
    const row = this.#grid.height;
    const above = this.#open.get(col);
    const merge = firstOf(properties, 'vMerge');
    if (above && isContinued(properties, 'vMerge')) {
      above.rowSpan = row - above.row + 1;
      open.set(col, above);
      // It is not shown, but numbers of lists count it.
      const covered = contentsOf(tc, this.#context);
      if (linesOf(covered).some(({ text }) => text)) left.add('coveredText');
      return above;
    }
    const contents = contentsOf(tc, this.#context);
    const fill = fillOf(firstOf(properties, 'shd')) ?? fillBehind(contents);
    const cell: Cell = {
      row,
      col,
      rowSpan: 1,
      colSpan,
      lines: linesOf(contents),
      ...(fill !== undefined && { fill }),
      ...(isHeader && { header: true }),
    };
    this.#grid.add(cell);
    this.#only = contents;
    this.#nested += contents.filter(({ kind }) => kind === 'table').length;
    if (merge) open.set(col, cell);
    return cell;
  }

  /** A frame of one cell around other tables is none of the document's tables. */
  finished(): Content[] {
    const table = this.#grid.finished();
    if (table.cells.length === 0) return [];
    const isFrame = table.cells.length === 1 && this.#only.some((it) => it.kind === 'table');
    if (isFrame) return this.#only;
    this.#context.left.add('nestedTables', this.#nested);
    return [{ kind: 'table', ...table }];
  }
}

interface RowPlace {
  col: number;
  colSpan: number;
  isHeader: boolean;
  /** Of this row, for the next one. */
  open: Map<number, Cell>;
}

const isContinued = (properties: XmlNode | undefined, merge: 'vMerge' | 'hMerge'): boolean => {
  const it = firstOf(properties, merge);
  return it !== undefined && it.attributes.val !== 'restart';
};

const columns = (written: string | undefined, least: number): number =>
  Math.min(Math.max(wholeOf(written) ?? least, least), MOST_COLUMNS);

/** Paragraphs may be shaded instead of their cell. */
function fillBehind(contents: Content[]): string | undefined {
  const [first] = contents;
  return first?.kind === 'paragraph' ? first.paragraph.fill : undefined;
}

function linesOf(contents: Content[]): Line[] {
  const lines: Line[] = [];
  for (const it of contents)
    if (it.kind === 'paragraph') lines.push(...linesOfParagraph(it.paragraph));
    else lines.push(...linesOfTable(it));
  return withoutEnd(lines);
}

function linesOfParagraph({ text, label, isStrong, links }: ReadParagraph): Line[] {
  return text.split('\n').map((line, index) => ({
    text: line,
    ...(index === 0 && label),
    ...(isStrong && line && { strong: true }),
    ...(index === 0 && links.length > 0 && { links }),
  }));
}

function linesOfTable({ cells, height }: ReadTable): Line[] {
  const rows: string[][] = Array.from({ length: height }, () => []);
  for (const { row, lines } of cells) rows[row]!.push(lines.map(withLabel).join(' '));
  return rows.map((row) => ({ text: row.join(' | '), nested: true }));
}

const withLabel = ({ label, text }: Line): string =>
  label === undefined ? text : `${label} ${text}`.trim();
