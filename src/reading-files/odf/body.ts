/** What a place of an OpenDocument text holds, in its order; a place is the document, a cell, a text box or a note. */
import { asBox, isWritten, TableBuilder, type Content } from '../contents.js';
import type { Cell } from '../document.js';
import { MOST_COLUMNS } from '../limits.js';
import { isNode, nodesOf, wholeOf, type XmlNode } from '../xml/nodes.js';
import type { XmlTarget } from '../xml/reader.js';
import { isText, readParagraph, type Context } from './paragraph.js';
import { fillOf } from './styles.js';

/** They only carry what stands in them. */
const CARRIERS = new Set([
  ...['text', 'section', 'list', 'list-item', 'list-header'],
  ...['index-body', 'index-title', 'numbered-paragraph', 'table-of-content', 'user-index'],
  ...['illustration-index', 'table-index', 'object-index', 'alphabetical-index', 'bibliography'],
  ...['table', 'table-rows', 'table-row-group', 'table-header-rows'],
]);
/** Rows that are written once and stand there more often. */
const MOST_REPEATED = 1000;

export class Body implements XmlTarget {
  readonly #context: Context;
  readonly #take: (contents: Content[]) => void;
  /** Sections and lists that are open, and whether they are hidden. */
  readonly #hidden: boolean[] = [];
  #table?: TableReader;
  #contents = 0;

  constructor(context: Context, take: (contents: Content[]) => void) {
    this.#context = context;
    this.#take = take;
  }

  isFrame(name: string): boolean {
    return CARRIERS.has(name);
  }

  open(node: XmlNode): void {
    const { name, attributes } = node;
    const isHidden = attributes.display === 'none' || attributes['is-hidden'] === 'true';
    this.#hidden.push(isHidden || this.#hidden.at(-1) === true);
    const { lists, styles } = this.#context;
    if (name === 'list') lists.open(node);
    else if (name === 'list-item' || name === 'list-header') lists.beginItem(node);
    else if (name === 'table-of-content') this.#contents++;
    else if (name === 'table-header-rows' && this.#table) this.#table.isHeader = true;
    else if (name === 'table') {
      const style = styles.of('table', attributes['style-name']);
      if (style.isHidden) this.#hidden.splice(-1, 1, true);
      this.#table = new TableReader(this.#context);
    }
  }

  close(name: string): void {
    const isHidden = this.#hidden.pop();
    if (name === 'list') this.#context.lists.close();
    else if (name === 'table-of-content') this.#contents--;
    else if (name === 'table-header-rows' && this.#table) this.#table.isHeader = false;
    else if (name === 'table') {
      const contents = this.#table?.finished() ?? [];
      this.#table = undefined;
      if (!isHidden) this.#take(contents);
      else if (contents.length > 0) this.#context.left.add('hiddenText');
    }
  }

  node(node: XmlNode): void {
    const { left } = this.#context;
    if (this.#table) {
      if (node.name === 'table-row') this.#table.addRow(node);
      return;
    }
    if (node.name === 'tracked-changes') {
      for (const it of nodesOf(node, 'changed-region'))
        for (const deletion of nodesOf(it, 'deletion'))
          left.add('deletedText', isDeletedText(deletion) ? 1 : 0);
      return;
    }
    if (node.name !== 'p' && node.name !== 'h') return this.#takeShape(node);
    const read = readParagraph(node, this.#context, this.#hidden.at(-1) === true);
    if (!read) return;
    const isContents = this.#contents > 0 || read.paragraph.isContents;
    this.#take([{ kind: 'paragraph', paragraph: { ...read.paragraph, isContents } }]);
    for (const box of read.boxes) this.#take(contentsOf(box, this.#context).map(asBox));
  }

  /** A drawing may hang on a page, and on no paragraph. */
  #takeShape(node: XmlNode): void {
    if (node.name !== 'frame' && node.name !== 'custom-shape') return;
    const wrapped = { name: 'p', attributes: {}, children: [node] };
    for (const box of readParagraph(wrapped, this.#context, false)?.boxes ?? [])
      this.#take(contentsOf(box, this.#context).map(asBox));
  }

  tooDeep(): void {
    this.#context.left.add('tooDeep');
  }
}

/** Who has deleted it, and when, is no text of the document. */
const isDeletedText = (deletion: XmlNode): boolean =>
  [...nodesOf(deletion)].some((it) => it.name !== 'change-info' && isText(it));

/** Of a place that is there as a whole. */
export function contentsOf(place: XmlNode, context: Context): Content[] {
  const contents: Content[] = [];
  const body = new Body(context, (some) => contents.push(...some));
  const walk = (node: XmlNode): void => {
    if (!body.isFrame(node.name)) return body.node(node);
    body.open(node);
    for (const it of node.children) if (isNode(it)) walk(it);
    body.close(node.name);
  };
  for (const it of place.children) if (isNode(it)) walk(it);
  return contents;
}

class TableReader {
  isHeader = false;
  readonly #context: Context;
  readonly #table: TableBuilder;

  constructor(context: Context) {
    this.#context = context;
    this.#table = new TableBuilder(context.left);
  }

  addRow(row: XmlNode): void {
    const { left } = this.#context;
    const { visibility, 'number-rows-repeated': repeated } = row.attributes;
    if (visibility === 'collapse' || visibility === 'filter')
      return left.add('hiddenText', isText(row) ? 1 : 0);
    const count = isText(row) ? Math.min(wholeOf(repeated) ?? 1, MOST_REPEATED) : 1;
    for (let n = 0; n < count; n++) {
      let col = 0;
      for (const it of nodesOf(row)) col = this.#addCells(it, col);
      this.#table.grid.height++;
    }
  }

  /** @returns the next column */
  #addCells(node: XmlNode, from: number): number {
    const { left, styles } = this.#context;
    const { attributes } = node;
    const end = from + Math.max(1, wholeOf(attributes['number-columns-repeated']) ?? 1);
    const isCovered = node.name === 'covered-table-cell';
    if (!isCovered && node.name !== 'table-cell') return from;
    const fill = fillOf(styles.of('table-cell', attributes['style-name']));
    for (let col = from; col < Math.min(end, MOST_COLUMNS); col++) {
      const contents = contentsOf(node, this.#context);
      if (isCovered) left.add('coveredText', isWritten(contents) ? 1 : 0);
      else this.#table.add(this.#placeOf(attributes, col, fill), contents);
    }
    if (end > MOST_COLUMNS && isText(node))
      left.add('cellsBeyond', end - Math.max(from, MOST_COLUMNS));
    return end;
  }

  #placeOf(
    attributes: Record<string, string>,
    col: number,
    fill: string | undefined,
  ): Omit<Cell, 'lines'> {
    const span = (name: string): number =>
      Math.max(1, wholeOf(attributes[`number-${name}-spanned`]) ?? 1);
    return {
      row: this.#table.grid.height,
      col,
      rowSpan: span('rows'),
      colSpan: Math.min(span('columns'), MOST_COLUMNS),
      ...(fill !== undefined && { fill }),
      ...(this.isHeader && { header: true }),
    };
  }

  finished(): Content[] {
    return this.#table.finished();
  }
}
