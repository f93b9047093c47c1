/** Where text of HTML goes: onto the page, or into a cell of a table. */
import type { Line } from '../document.js';
import type { GridOfRows } from './grid-of-rows.js';
import type { ElementLook } from './looks.js';
import { OpenElements } from './open-elements.js';
import { Paragraph } from './paragraph.js';

/** A place that holds paragraphs: the page, or a cell. */
export interface Place {
  open: OpenElements;
  paragraph: Paragraph;
  /** A tag has begun the paragraph: it counts though nothing is written in it. */
  isBegun: boolean;
  level?: number;
  cell?: CellPlace;
}

export interface CellPlace {
  lines: Line[];
  rows: number;
  columns: number;
  isHeader: boolean;
  look: ElementLook;
}

export interface TablePlace {
  grid: GridOfRows;
  isHead: boolean;
  isHidden: boolean;
}

export const newPlace = (cell?: CellPlace): Place => ({
  open: new OpenElements(),
  paragraph: new Paragraph(),
  isBegun: false,
  ...(cell && { cell }),
});
