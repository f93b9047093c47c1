/** A table is often several: it is cut where a row of header words stands. */
import type { Steps } from '../../reading-files/slices.js';
import { isItemNumber, wordsOf } from '../text.js';
import { isTime } from '../time.js';
import {
  cellAt,
  filled,
  isAcross,
  isBlank,
  isStrong,
  loneCell,
  ownFilled,
  rowsOf,
  type Row,
} from './grid.js';
import { partOfYear, periodIn, rolesIn } from './headers.js';
import type { Joined } from './join.js';
import { beginsProject, isPassportRow, quadrantsIn } from './labels.js';

export interface Segment {
  table: Joined;
  /** Lone cells above the header: the table's own title. */
  above: Row[];
  head: Row[];
  body: Row[];
  /** The rows of the table, from and to (the last one not counted). */
  from: number;
  to: number;
  /** Its header is made of looks, not of words that are known. */
  byLook?: boolean;
}

const LONGEST_HEADER = 170;
/** A longer table in which the four words stand is a sheet that holds a whole document. */
export const MOST_SWOT_ROWS = 120;
const keyOf = (row: Row): string =>
  ownFilled(row)
    .map((cell) => wordsOf(cell.text).join(' '))
    .join('|');

/** How much a row looks like a header: the share of its cells that are header words. */
function headness(row: Row, inside: boolean): number {
  const cells = ownFilled(row);
  if (cells.length < 2 || cells.some((cell) => cell.text.length > LONGEST_HEADER)) return 0;
  const isPeriod = (text: string): boolean => {
    const period = periodIn(text);
    return period !== undefined && !(inside && period.dated);
  };
  const periods = cells.filter((cell) => isPeriod(cell.text)).length;
  const roles = new Set<string>();
  let hits = 0;
  for (const cell of cells) {
    const counts = (periods >= 2 || (cell.colSpan > 1 && !inside)) && isPeriod(cell.text);
    if (!counts && (isItemNumber(cell.text) || isTime(cell.text))) return 0;
    if (counts) {
      roles.add('period');
      hits++;
      continue;
    }
    const [best] = rolesIn(cell.text);
    if (!best || best.share < (inside ? 0.5 : 0.2) || cell.lines.length > 6) continue;
    hits++;
    roles.add(best.key);
  }
  // in the middle, years are more often data: then every cell has to be a header's
  if (inside && roles.has('period') && hits < cells.length) return 0;
  return roles.size >= 2 || periods >= 2 ? hits / cells.length : 0;
}

/** «1 | 2 | 3 | 4» under the header: the columns' numbers. */
const isCount = (row: Row): boolean => {
  const cells = ownFilled(row);
  if (cells.length < filled(row).length) return false;
  return (
    cells.length >= 3 && cells.every((cell, i) => cell.text.replace('.', '') === String(i + 1))
  );
};

/** The second or third row of a header. */
function isUnder(row: Row, head: Row[]): boolean {
  const own = ownFilled(row);
  if (own.length === 0) return row.cells.some((cell) => cell.row < row.y);
  const last = head.at(-1)!;
  const parted = last.cells.some((cell) => cell.colSpan > 1 && cell.text !== '');
  const beside = row.cells.some((cell) => cell.row < row.y && cell.text !== '');
  if (!parted && !beside) return false;
  return own.every((cell) => {
    if (cell.text.length > 60) return false;
    const above = cellAt(last, cell.col);
    if (above && above.colSpan <= cell.colSpan && above.text !== '' && !beside) return false;
    return (
      periodIn(cell.text) !== undefined ||
      partOfYear(cell.text) !== undefined ||
      /^(?:квартал|месяц|в том числе|[swotsа-я]$)/i.test(cell.text) ||
      (rolesIn(cell.text)[0]?.share ?? 0) >= 0.4
    );
  });
}

/** No word is known, but the row is bold or repeated on each page, and the next ones are not. */
function isHeaderByLook(row: Row, next: Row | undefined, width: number): boolean {
  const cells = ownFilled(row);
  if (!next || cells.length < 3 || cells.length < width - 1) return false;
  if (cells.some((cell) => cell.text.length > 80 || isItemNumber(cell.text) || isTime(cell.text)))
    return false;
  if (cells.every((cell) => cell.header)) return true;
  return cells.every(isStrong) && !ownFilled(next).every(isStrong);
}

/** Stops wherever it may be interrupted. */
export function* segmentsOf(table: Joined): Steps<Segment[]> {
  const rows = yield* rowsOf(table);
  yield;
  if (rows.length <= MOST_SWOT_ROWS && quadrantsIn(rows).size >= 3)
    return [
      {
        table,
        above: [],
        head: [],
        body: rows.filter((row) => !isBlank(row)),
        from: 0,
        to: table.height,
      },
    ];
  const done: Segment[] = [];
  const begin = (from: number): Segment => ({
    table,
    above: [],
    head: [],
    body: [],
    from,
    to: from,
  });
  let now = begin(0);
  /** A repeated header is passed over, with the rows under it. */
  let repeated: Row[] | undefined;
  const close = (to: number): void => {
    if (now.head.length > 0 || now.body.length > 0) done.push({ ...now, to });
  };
  const isTail = (row: Row): boolean =>
    now.head.length > 0 && now.body.length > 0 && isPassportRow(row, table.width);

  for (const [at, row] of rows.entries()) {
    if (at % 200 === 199) yield;
    if (isBlank(row)) continue;
    const under = now.head.length > 0 && now.body.length === 0 ? now.head : repeated;
    if (under && (isCount(row) || isUnder(row, under))) {
      if (under === now.head && !isCount(row)) now.head.push(row);
      continue;
    }
    repeated = undefined;
    const inside = now.head.length > 0;
    const titled = now.body.every((it) => loneCell(it, table.width));
    const byWords = headness(row, inside || !titled) >= 0.5;
    const byLook =
      !inside &&
      !byWords &&
      now.body.every((it) => loneCell(it, table.width)) &&
      isHeaderByLook(row, rows[at + 1], table.width);
    if (byWords || byLook) {
      if (inside && keyOf(row) === keyOf(now.head[0]!)) {
        repeated = [row];
        continue;
      }
      const above = inside || !now.body.every((it) => loneCell(it, table.width)) ? [] : now.body;
      if (above.length === 0) close(row.y);
      now = { ...begin(above[0]?.y ?? row.y), above, head: [row], ...(byLook && { byLook }) };
    } else if (isTail(row) || beginsProject(row, now.body)) {
      close(row.y);
      now = { ...begin(row.y), body: [row] };
    } else now.body.push(row);
  }
  close(table.height);
  return done;
}

/** Rows that are items, not sections. */
export const itemRows = (segment: Segment): Row[] =>
  segment.body.filter((row) => {
    const lone = loneCell(row, segment.table.width);
    return !lone || !isAcross(lone, segment.table.width);
  });
