/** What a place of a document holds, in its order: paragraphs, and tables with their grids. */
import { asBox, isWritten, TableBuilder, type Content } from '../contents.js';
import type { Cell } from '../document.js';
import { MOST_COLUMNS } from '../limits.js';
import { firstOf, isOn, textIn, valueOf, wholeOf, type XmlNode } from '../xml/nodes.js';
import type { Context } from './context.js';
import { fillOf } from './fill.js';
import { CARRIERS, flat } from './flat.js';
import { readParagraph } from './paragraph.js';

/** How deep places lie within each other is bounded by the reader of XML. */
export function contentsOf(place: XmlNode, context: Context): Content[] {
  return flat(place).flatMap((it) => contentOf(it, context));
}

export function contentOf(node: XmlNode, context: Context): Content[] {
  switch (node.name) {
    case 'p': {
      const read = readParagraph(node, context);
      if (!read) return [];
      const boxes = read.boxes.flatMap((it) => contentsOf(it, context));
      return [{ kind: 'paragraph', paragraph: read.paragraph }, ...boxes.map(asBox)];
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

export class TableReader {
  readonly #context: Context;
  readonly #table: TableBuilder;
  /** By column: the cell that goes on below. */
  #open = new Map<number, Cell>();

  constructor(context: Context) {
    this.#context = context;
    this.#table = new TableBuilder(context.left);
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
      if (col >= MOST_COLUMNS) {
        left.add('cellsBeyond', isWritten(contentsOf(tc, this.#context)) ? 1 : 0);
        continue;
      }
      const own = firstOf(tc, 'tcPr');
      if (firstOf(own, 'cellDel')) {
        left.add('deletedText');
        continue;
      }
      const colSpan = columns(valueOf(own, 'gridSpan'), 1);
      if (last && isContinued(own, 'hMerge')) last.colSpan += colSpan;
      else last = this.#addCell(tc, own, { col, colSpan, isHeader, open });
      col += colSpan;
    }
    this.#open = open;
    this.#table.grid.height++;
  }

  #addCell(
    tc: XmlNode,
    properties: XmlNode | undefined,
    { col, colSpan, isHeader, open }: RowPlace,
  ): Cell {
    const { left } = this.#context;
    const row = this.#table.grid.height;
    const above = this.#open.get(col);
    const merge = firstOf(properties, 'vMerge');
    if (above && isContinued(properties, 'vMerge')) {
      above.rowSpan = row - above.row + 1;
      open.set(col, above);
      // It is not shown, but numbers of lists count it.
      if (isWritten(contentsOf(tc, this.#context))) left.add('coveredText');
      return above;
    }
    const fill = fillOf(firstOf(properties, 'shd'));
    const place = { row, col, rowSpan: 1, colSpan, fill, ...(isHeader && { header: true }) };
    const cell = this.#table.add(place, contentsOf(tc, this.#context));
    if (merge) open.set(col, cell);
    return cell;
  }

  finished(): Content[] {
    return this.#table.finished();
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
