/** A table by rows: each row knows the cells that stand in it, those too that began above. */
import type { Cell, Line, Table } from '../../reading-files/document.js';
import type { Steps } from '../../reading-files/slices.js';
import { tidy } from '../text.js';

export interface GridCell extends Cell {
  /** All of it on one line. */
  text: string;
}

export interface Row {
  y: number;
  /** From left to right, each once. */
  cells: GridCell[];
}

/** A line as it is read: with the number that the word processor made. */
export const lineText = (line: Line): string =>
  tidy(line.label ? `${line.label} ${line.text}` : line.text);

/** Stops wherever it may be interrupted. */
export function* rowsOf(table: Table): Steps<Row[]> {
  const rows: Row[] = Array.from({ length: table.height }, (_, y) => ({ y, cells: [] }));
  for (const [at, cell] of table.cells.entries()) {
    if (at % 2000 === 1999) yield;
    const text = tidy(cell.lines.map(lineText).join(' '));
    const made: GridCell = { ...cell, text };
    const end = Math.min(table.height, cell.row + Math.max(1, cell.rowSpan));
    for (let y = Math.max(0, cell.row); y < end; y++) rows[y]!.cells.push(made);
  }
  yield;
  for (const row of rows) row.cells.sort((a, b) => a.col - b.col);
  return rows;
}

/** The cell that covers a column. */
export function cellAt(row: Row, x: number): GridCell | undefined {
  let low = 0;
  let high = row.cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = row.cells[middle]!;
    if (x < cell.col) high = middle - 1;
    else if (x >= cell.col + Math.max(1, cell.colSpan)) low = middle + 1;
    else return cell;
  }
  return undefined;
}

export const filled = (row: Row): GridCell[] => row.cells.filter((cell) => cell.text !== '');

/** What begins in this row and says something. */
export const ownFilled = (row: Row): GridCell[] =>
  row.cells.filter((cell) => cell.row === row.y && cell.text !== '');

export const isBlank = (row: Row): boolean => row.cells.every((cell) => cell.text === '');

/** One cell says something, and it goes over the table or stands at its left with nothing beside it. */
export function loneCell(row: Row, width: number): GridCell | undefined {
  const says = filled(row);
  const [cell] = says;
  if (says.length !== 1 || !cell || cell.row !== row.y) return undefined;
  if (cell.colSpan >= Math.max(2, width - 1)) return cell;
  return width > 2 && cell.col <= 1 ? cell : undefined;
}

export const isAcross = (cell: GridCell, width: number): boolean =>
  cell.colSpan >= Math.max(2, width - 1);

/** All that it says is bold. */
export function isStrong(cell: GridCell): boolean {
  const lines = cell.lines.filter((line) => line.text.trim() !== '');
  return lines.length > 0 && lines.every((line) => line.strong);
}
