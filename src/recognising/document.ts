/** What recognition needs to know of a document, whatever file it was read from. */
export interface Document {
  blocks: Block[];
}

export type Block = Prose | Table;

export interface Prose {
  kind: 'heading' | 'paragraph';
  text: string;
  /** The number that the word processor made: «1.2.». It is not in `text`. */
  label?: string;
  bullet?: boolean;
  strong?: boolean;
  at: Place;
}

export interface Table {
  kind: 'table';
  n: number;
  name?: string;
  width: number;
  height: number;
  cells: Cell[];
  at: Place;
}

export interface Cell {
  row: number;
  col: number;
  rowSpan: number;
  colSpan: number;
  lines: Line[];
  fill?: string;
  header?: boolean;
}

export interface Line {
  text: string;
  label?: string;
  bullet?: boolean;
  strong?: boolean;
}

/** All numbers from 0. */
export interface Place {
  block: number;
  row?: number;
  col?: number;
  line?: number;
}
