/** Rows of a passport: a label and what it says, in the document's order. */
import type { Place } from '../../reading-files/document.js';
import type { Doubt, Said } from '../found.js';
import { filled, type GridCell } from '../tables/grid.js';
import { placeIn, type Joined } from '../tables/join.js';
import { labelled, passportRole } from '../tables/labels.js';
import type { Segment } from '../tables/segment.js';
import { cutNumber, isItemNumber, startsSmall } from '../text.js';
import type { PassportRole } from '../words.js';
import { saidLines } from './cells.js';

export interface PassportRow {
  at: Place;
  label: string;
  /** What it is, if its words are known. */
  role?: PassportRole;
  lines: Said[];
  /** The lines are items of a list; else they are one text. */
  listed: boolean;
}

export interface Passport {
  rows: PassportRow[];
  doubts: Doubt[];
}

export function passportOf({ table, body }: Segment): Passport {
  const rows: PassportRow[] = [];
  const doubts: Doubt[] = [];
  let labelCell: GridCell | undefined;
  const add = (label: string, value: GridCell[], at: Place, lines?: Said[]): void => {
    const role = passportRole(label);
    const said = (lines ?? value.flatMap((cell) => saidLines(table, cell))).flatMap(runningList);
    rows.push({ at, label, ...(role && { role }), lines: said, listed: isList(value, said) });
  };
  for (const row of body) {
    const all = filled(row);
    const cells = all.length > 2 && isItemNumber(all[0]!.text) ? all.slice(1) : all;
    const [first, ...rest] = cells;
    if (!first) continue;
    const at = placeIn(table, row.y, first.col);
    const before = rows.at(-1);
    if (rest.length === 0) {
      const found = labelled(first.text) ?? headed(table, first);
      if (found)
        add(
          found.label,
          [first],
          at,
          typeof found.value === 'string' ? [{ text: found.value, at }] : found.value,
        );
      else if (first.col === 0 && passportRole(first.text)) add(clean(first.text), [], at);
      else if (before) {
        before.lines.push(...saidLines(table, first));
        doubts.push({ code: 'joinedToAbove', at, words: first.text.slice(0, 80) });
      } else add('', [first], at);
      continue;
    }
    // a label that is merged over several rows has all their values
    if (
      before &&
      (first === labelCell ||
        (startsSmall(first.text) && first.row === row.y && !passportRole(first.text)))
    ) {
      if (first !== labelCell) {
        before.label += ` ${clean(first.text)}`;
        doubts.push({ code: 'joinedToAbove', at, words: first.text });
      }
      before.lines.push(...rest.flatMap((cell) => saidLines(table, cell)));
      before.listed ||= first === labelCell;
      continue;
    }
    labelCell = first;
    add(clean(first.text), rest, at);
  }
  return { rows, doubts };
}

const clean = (label: string): string => cutNumber(label).text.replace(/[:.]$/, '');

/** A cell whose first line is a label: «Цель проекта / вырастить команду». */
function headed(table: Joined, cell: GridCell): { label: string; value: Said[] } | undefined {
  const [first, ...rest] = saidLines(table, cell);
  return first && rest.length > 0 && first.text.length < 90 && passportRole(first.text)
    ? { label: clean(first.text), value: rest }
    : undefined;
}

/** «1. … 2. … 3. …» on one line is a list. */
function runningList(line: Said): Said[] {
  if (!/^1[.)] ?\S/.test(line.text)) return [line];
  const cuts = [0];
  for (let number = 2; number < 200; number++) {
    const next = [` ${number}.`, ` ${number})`]
      .map((it) => line.text.indexOf(it, cuts.at(-1)! + 1))
      .filter((it) => it > 0 && !/[\d]/.test(line.text[it + String(number).length + 2] ?? ''));
    if (next.length === 0) break;
    cuts.push(Math.min(...next));
  }
  return cuts.map((from, i) => ({ text: line.text.slice(from, cuts[i + 1]).trim(), at: line.at }));
}

/** Most lines are marked as items, or end as items do. */
function isList(cells: GridCell[], lines: Said[]): boolean {
  if (lines.length < 2) return false;
  const numbered = lines.filter((line) => /^(?:\d{1,2}[.)]|[-–—•]) ?\S/.test(line.text)).length;
  const marked = Math.max(
    numbered,
    cells.flatMap((cell) => cell.lines).filter((line) => line.bullet || line.label).length,
  );
  const ended = lines.filter((line) => /[;.]$/.test(line.text)).length;
  return marked >= lines.length - 1 || ended >= lines.length - 1;
}
