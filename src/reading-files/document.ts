/**
 * What is read of a file, whatever it was: blocks in their order, tables as a true grid. Nothing is understood here, and
 * nothing is lost: what is not in the blocks is counted in `left`.
 */

export interface Document {
  kind: DocumentKind;
  blocks: Block[];
  /** Footnotes and endnotes; their marks stand in the text as `[1]`. */
  notes: Note[];
  /** What the file holds and the blocks do not, or not in its place. */
  left: Left[];
}

export type DocumentKind = 'docx' | 'xlsx' | 'odt' | 'ods' | 'pasted' | 'text';

export type Block = Heading | Paragraph | Table;

/** What headings and paragraphs have in common. */
interface Words {
  /** Lines are separated by `\n`, what stands at a tab stop by `\t`. */
  text: string;
  /** The number that the word processor made: «1.2.». It is not in `text`. */
  label?: string;
  /** Of a list: how deep, from 0. */
  depth?: number;
  bullet?: boolean;
  /** All of it is bold. */
  strong?: boolean;
  centred?: boolean;
  links?: Link[];
  /** It stands in a text box: where it belongs is not said. */
  box?: boolean;
  at: Place;
}

/** By its style, or by its look: most documents style none. */
export interface Heading extends Words {
  kind: 'heading';
  /** From 1; only if the document says so. */
  level?: number;
}

export interface Paragraph extends Words {
  kind: 'paragraph';
}

export interface Table {
  kind: 'table';
  /** Which one it is, from 1. */
  n: number;
  /** Of a sheet. */
  name?: string;
  /** The sheet is hidden. */
  hidden?: boolean;
  /** Rows and columns that are hidden, from 0. They are read: a filter hides rows, too. */
  hiddenRows?: number[];
  hiddenColumns?: number[];
  width: number;
  height: number;
  /** By row and column; a merged one once. A sheet's grid has holes where nothing is written. */
  cells: Cell[];
  at: Place;
}

export interface Cell {
  row: number;
  col: number;
  rowSpan: number;
  colSpan: number;
  /** Blank lines are kept, but for those at the end: lists side by side are paired by them. None if the cell is empty. */
  lines: Line[];
  /** The colour, as `d9d9d9` or a name of the file's own; white is none. Equal names are equal colours. */
  fill?: string;
  /** In a row that is repeated on each page. */
  header?: boolean;
  /** Of a date in a sheet, `2021-06-01`; the line is what the sheet shows. */
  date?: string;
  /** Excel makes «01.06» and «1.10» a date of the current year: that it is one is doubtful. */
  maybeNoDate?: boolean;
}

export interface Line {
  text: string;
  label?: string;
  depth?: number;
  bullet?: boolean;
  strong?: boolean;
  links?: Link[];
  /** A row of a table within the cell, its cells separated by ` | `. */
  nested?: boolean;
}

export interface Link {
  text: string;
  href: string;
}

export interface Note {
  mark: string;
  text: string;
}

/** Where a thing stands; all numbers from 0. */
export interface Place {
  block: number;
  row?: number;
  col?: number;
  line?: number;
}

export interface Left {
  what: LeftKind;
  count: number;
}

/** A text box is read, but stands after its paragraph; a nested table is read as lines; the hidden of a sheet is marked. */
export type LeftKind =
  | 'pictures'
  | 'drawings'
  | 'objects'
  | 'deletedText'
  | 'deletedRows'
  | 'hiddenText'
  | 'placeholders'
  | 'coveredText'
  | 'textBoxes'
  | 'nestedTables'
  | 'comments'
  | 'embeddedDocuments'
  | 'symbols'
  | 'tooDeep'
  | 'cellsBeyond'
  | 'headers'
  | 'altTexts'
  | 'charts'
  | 'hiddenSheets'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'formulasWithoutValue';
