/**
 * What a part of the page is made of: plain data, the same for all parts, so that one template draws them all and a test
 * needs no browser. A part that gets a tag of its own leaves this file and takes nothing with it.
 */
import type { Line } from './line.js';

/** A row of a definition list: on the left what it is, on the right what the file says of it. */
export interface Fact {
  /** What an address names it by. */
  id?: string;
  label: Line[];
  lines?: Line[];
  /** Several equals, as a list. */
  items?: Line[];
  table?: TableView;
  /** A list within the row: the stages of a project. */
  facts?: Fact[];
}

export interface Cell {
  lines: Line[];
  isList?: boolean;
}

export interface TableView {
  /** For ears: the heading above says it to the eye. */
  caption: string;
  columns: Line[];
  rows: ({ heading: string } | { id?: string; cells: Cell[] })[];
  /** Whether the first cell of a row names the row. */
  hasRowHeads: boolean;
  /** Short values: on a phone they stand beside each other and not below. */
  isCompact?: boolean;
}

/** Under a heading of its own. */
export interface Block {
  id?: string;
  /** Plain text, with its number. */
  title?: string;
  isOwnTitle?: boolean;
  /** Below the heading, in one line. */
  sub?: Line[];
  text?: Line[];
  table?: TableView;
  facts?: Fact[];
  /** Narrow words beside wide text, or the other way round. */
  hasWideLabels?: boolean;
  /** Hairlines between them: things that have no name of their own. */
  items?: Line[][];
  /** Beside each other where there is room. */
  columns?: Block[];
  blocks?: Block[];
  /** Below everything else. */
  note?: Line;
}
