/** What each column of a segment holds: by the words above it, else by its cells. */
import type { Found } from '../found.js';
import { beginsPosition } from '../positions.js';
import { cutNumber, isItemNumber } from '../text.js';
import { timeLike } from '../time.js';
import type { Role } from '../words.js';
import { cellAt, type Row } from './grid.js';
import { placeIn } from './join.js';
import { partOfYear, periodIn, rolesIn, type Period } from './headers.js';
import { itemRows, type Segment } from './segment.js';

export interface Column {
  x: number;
  /** All header words above it, from top to bottom. */
  head: string;
  /** The words right above it. */
  name: string;
  role?: Found<Role>;
  /** It stands for a time. */
  period?: Period;
  /** Every role that the header cells name. */
  named: Role[];
}

/** Cells that are looked at to know what a column holds. */
const SAMPLE = 80;

export function columnsOf(segment: Segment): Column[] {
  const { head, table } = segment;
  const columns: Column[] = [];
  const width = Math.min(table.width, 400);
  for (let x = 0; x < width; x++) {
    const cells = [
      ...new Set(head.map((row) => cellAt(row, x)).filter((it) => it !== undefined)),
    ].filter((it) => it.text !== '');
    const last = cells.at(-1);
    const matches = cells.flatMap((cell) => rolesIn(cell.text)).sort((a, b) => b.sure - a.sure);
    const period = periodOf(cells.map((cell) => cell.text));
    const column: Column = {
      x,
      head: cells.map((cell) => cell.text).join(' / '),
      name: last?.text ?? '',
      named: [...new Set(matches.map((it) => it.key))],
      ...(period && { period }),
    };
    const [best, ...rest] = matches;
    if (!period && best && last)
      column.role = {
        value: best.key,
        from: [placeIn(table, last.row, last.col)],
        sure: best.sure,
        why: { code: 'named', words: column.head },
        others: [...new Set(rest.map((it) => it.key))].filter((it) => it !== best.key).slice(0, 2),
      };
    columns.push(column);
  }
  quarters(columns, head);
  byCells(segment, columns);
  settle(columns);
  return columns;
}

function periodOf(texts: string[]): Period | undefined {
  const periods = texts.map(periodIn).filter((it) => it !== undefined);
  if (periods.length === 0) return undefined;
  const all: Period = Object.assign({}, ...periods) as Period;
  for (const text of texts) {
    const [role] = rolesIn(text);
    if (role?.key === 'target') all.says ??= 'plan';
    if (role?.key === 'actual') all.says ??= 'fact';
    if (role?.key === 'baseline') all.says ??= 'baseline';
  }
  const last = texts.at(-1)!;
  const part = periods.length < texts.length ? partOfYear(last) : undefined;
  if (part && all.year && part <= 4 && !all.quarter && !all.month && !/^0/.test(last))
    all.quarter = part;
  return all;
}

/** «1 2 3 4» or «9 10 11 12» under no year: quarters or months if the whole row is such. */
function quarters(columns: Column[], head: Row[]): void {
  const last = head.at(-1);
  if (!last || columns.some((it) => it.period?.quarter)) return;
  const parts = columns
    .filter((it) => !it.role || it.role.value === 'when')
    .map((column) => ({ column, part: partOfYear(column.name) }))
    .filter((it) => it.part !== undefined);
  const monthly = parts.some((it) => it.part! > 4);
  if (parts.length < (monthly ? 6 : 4)) return;
  for (const { column, part } of parts) {
    column.period = { ...column.period, ...(monthly ? { month: part! } : { quarter: part! }) };
    delete column.role;
  }
}

/** If a column is one of these, it is what the rows are about. */
const NAMES =
  'title indicator risk stage event content group body term person label result score count'.split(
    ' ',
  ) as Role[];

/** Columns without a word: numbers, times, people, the longest texts. */
function byCells(segment: Segment, columns: Column[]): void {
  const { table } = segment;
  const rows = itemRows(segment).slice(0, SAMPLE);
  const has = (role: Role): boolean => columns.some((it) => it.role?.value === role);
  const free = columns.filter((it) => !it.role && !it.period);
  if (rows.length < 2 || free.length === 0) return;
  const look = (column: Column, role: Role, sure: number): void => {
    column.role = {
      value: role,
      from: [placeIn(table, rows[0]!.y, column.x)],
      sure,
      why: { code: 'cellsLook', words: column.head },
    };
  };
  const seen = free.map((column) => {
    const texts = rows.map((row) => cellAt(row, column.x)?.text ?? '').filter((it) => it !== '');
    const share = (test: (text: string) => boolean): number =>
      texts.filter(test).length / Math.max(1, texts.length);
    return {
      column,
      number: share(isItemNumber),
      numbered: share((it) => it.length > 15 && cutNumber(it).num !== undefined),
      time: share((it) => timeLike(it) >= 0.8),
      who: share(beginsPosition),
      length: texts.reduce((sum, it) => sum + it.length, 0) / Math.max(1, texts.length),
      count: texts.length,
    };
  });
  const first = seen.find((it) => it.column.x === 0);
  if (first && first.number > 0.7 && !has('number')) look(first.column, 'number', 0.8);
  for (const it of seen) {
    if (it.column.role || it.count < rows.length / 3) continue;
    if (it.time > 0.6 && !has('when')) look(it.column, 'when', 0.6);
    else if (it.who > 0.6 && !has('responsible')) look(it.column, 'responsible', 0.55);
  }
  if (NAMES.some(has)) return;
  // «1.2. Семинар…» in the first column: what is done, with its number
  if (!has('when') && !has('start') && !(first && first.numbered > 0.7)) return;
  const texts = seen.filter((it) => !it.column.role).sort((a, b) => b.length - a.length);
  const left = texts
    .filter((it) => it.length > (has('responsible') ? 5 : 15))
    .sort((a, b) => a.column.x - b.column.x);
  if (left[0]) look(left[0].column, 'title', 0.55);
  if (left[1] && has('responsible')) look(left[1].column, 'result', 0.4);
}

/** What a column is called also depends on its neighbours: «Содержание» alone is what is done. */
function settle(columns: Column[]): void {
  const of = (role: Role): Column[] => columns.filter((it) => it.role?.value === role);
  const become = (column: Column | undefined, role: Role, sure = 0.85): boolean => {
    if (!column?.role) return false;
    column.role = {
      ...column.role,
      value: role,
      sure: Math.min(column.role.sure, sure),
      others: [column.role.value],
    };
    return true;
  };
  // two of a kind: the surest holds, the first of equals
  for (const role of ['title', 'when', 'result', 'number', 'indicator', 'stage'] as const) {
    const all = of(role).sort((a, b) => b.role!.sure - a.role!.sure || a.x - b.x);
    for (const column of all.slice(1)) {
      if (role === 'title') become(column, column.x < all[0]!.x ? 'group' : 'content');
      else delete column.role;
    }
  }
  const isPlanned =
    of('when').length > 0 ||
    of('responsible').length > 0 ||
    of('start').length > 0 ||
    of('end').length > 0;
  const isOther = (
    ['risk', 'body', 'term', 'person', 'indicator', 'stage', 'event', 'score'] as const
  ).some((it) => of(it).length > 0);
  if (of('title').length === 0 && isPlanned && !isOther) {
    const groups = of('group');
    const form = groups.length === 0 ? of('form')[0] : undefined;
    if (become(of('content')[0], 'title', 0.88)) return;
    if (!become(form, 'title', 0.75)) become(groups.at(-1), 'title', 0.7);
  }
}
