/** Cells as words of the document with their place. */
import type { Said } from '../found.js';
import { lineText, type GridCell } from '../tables/grid.js';
import { placeIn, type Joined } from '../tables/join.js';
import type { Column } from '../tables/roles.js';
import type { Role } from '../words.js';

export const columnOf = (columns: Column[], ...roles: Role[]): Column | undefined => {
  for (const role of roles) {
    const found = columns.find((it) => it.role?.value === role);
    if (found) return found;
  }
  return undefined;
};

/** On one line. */
export const said = (table: Joined, cell: GridCell | undefined): Said | undefined =>
  cell && cell.text !== ''
    ? { text: cell.text, at: placeIn(table, cell.row, cell.col) }
    : undefined;

/** Line by line: blank lines are left out. */
export const saidLines = (table: Joined, cell: GridCell | undefined): Said[] =>
  (cell?.lines ?? []).flatMap((line, at) => {
    const text = lineText(line);
    return text === '' ? [] : [{ text, at: placeIn(table, cell!.row, cell!.col, at) }];
  });

/** With its lines. */
export const saidWhole = (table: Joined, cell: GridCell | undefined): Said | undefined =>
  cell && cell.text !== ''
    ? {
        text: cell.lines
          .map(lineText)
          .filter((it) => it !== '')
          .join('\n'),
        at: placeIn(table, cell.row, cell.col),
      }
    : undefined;
