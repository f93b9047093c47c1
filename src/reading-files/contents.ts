/** What the file of a word processor holds, in its order, before it is made blocks of: paragraphs, and tables with their grids. */
import type { Block, Cell, Line, Link, Table } from './document.js';
import { Grid } from './grid.js';
import { looksLikeHeading } from './headings.js';
import type { LeftOut } from './left.js';
import type { Label } from './list-counts.js';
import { withoutEnd } from './text.js';

export interface ReadParagraph {
  text: string;
  label?: Label;
  links: Link[];
  isStrong: boolean;
  isCentred: boolean;
  /** Of its style or its own; 0 says that it is none. */
  level?: number;
  /** Of a table of contents. */
  isContents?: boolean;
  fill?: string;
}

export type ReadTable = Omit<Table, 'n' | 'at'>;

export type Content = { kind: 'paragraph'; paragraph: ReadParagraph; isBox?: boolean } | ReadTable;

export const asBox = (it: Content): Content =>
  it.kind === 'paragraph' ? { ...it, isBox: true } : it;

/** A table while its rows are read. */
export class TableBuilder {
  readonly grid = new Grid();
  readonly #left: LeftOut;
  #last: Content[] = [];
  #nested = 0;

  constructor(left: LeftOut) {
    this.#left = left;
  }

  add({ fill: own, ...place }: Omit<Cell, 'lines'>, contents: Content[]): Cell {
    // Paragraphs may be shaded instead of their cell.
    const [first] = contents;
    const fill = own ?? (first?.kind === 'paragraph' ? first.paragraph.fill : undefined);
    const cell: Cell = { ...place, lines: linesOf(contents), ...(fill !== undefined && { fill }) };
    this.grid.add(cell);
    this.#last = contents;
    this.#nested += contents.filter(({ kind }) => kind === 'table').length;
    return cell;
  }

  /** A frame of one cell around other tables is none of the document's tables. */
  finished(): Content[] {
    const table = this.grid.finished();
    if (table.cells.length === 0) return [];
    if (table.cells.length === 1 && this.#last.some((it) => it.kind === 'table')) return this.#last;
    this.#left.add('nestedTables', this.#nested);
    return [{ kind: 'table', ...table }];
  }
}

export const isWritten = (contents: Content[]): boolean =>
  linesOf(contents).some(({ text }) => text);

export function linesOf(contents: Content[]): Line[] {
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

/** Of a table within a cell: a line a row. */
export function linesOfTable({ cells, height }: Pick<ReadTable, 'cells' | 'height'>): Line[] {
  const rows: string[][] = Array.from({ length: height }, () => []);
  for (const { row, lines } of cells) rows[row]!.push(lines.map(withLabel).join(' '));
  return rows.map((row) => ({ text: row.join(' | '), nested: true }));
}

const withLabel = ({ label, text }: Line): string =>
  label === undefined ? text : `${label} ${text}`.trim();

/** The blocks of a document, in their order. */
export class Blocks {
  readonly all: Block[] = [];
  #tables = 0;

  add(contents: Content[]): void {
    for (const it of contents) {
      const at = { block: this.all.length };
      if (it.kind === 'table') this.all.push({ ...it, n: ++this.#tables, at });
      else if (it.paragraph.text !== '' || it.paragraph.label?.label !== undefined)
        this.all.push({ ...blockOf(it.paragraph), ...(it.isBox && { box: true }), at });
    }
  }
}

function blockOf(paragraph: ReadParagraph): Block {
  const { text, label, links, isStrong, isCentred, level, isContents } = paragraph;
  const words = {
    text,
    ...label,
    ...(isStrong && { strong: true }),
    ...(isCentred && { centred: true }),
    ...(links.length > 0 && { links }),
    at: { block: 0 },
  };
  if (level && text !== '') return { kind: 'heading', level, ...words };
  const look = { text, isStrong, isCentred, bullet: label?.bullet };
  const isHeading = level === undefined && !isContents && looksLikeHeading(look);
  return { kind: isHeading ? 'heading' : 'paragraph', ...words };
}

/** Of a note. */
export const textOf = (contents: Content[]): string =>
  contents
    .map((it) =>
      it.kind === 'paragraph'
        ? [it.paragraph.label?.label, it.paragraph.text].filter(Boolean).join(' ')
        : it.cells.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join(' | '),
    )
    .filter((it) => it !== '')
    .join('\n');
