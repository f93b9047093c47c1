/** Tables of a few columns whose rows are items: risks, stages, events, bodies, terms. */
import type { Place } from '../../reading-files/document.js';
import type { Said } from '../found.js';
import { cellAt, filled, isAcross, loneCell, type GridCell, type Row } from '../tables/grid.js';
import { placeIn, type Joined } from '../tables/join.js';
import type { Column } from '../tables/roles.js';
import type { Segment } from '../tables/segment.js';
import { cutNumber, withoutBullet, withoutEnd } from '../text.js';
import { timeLike } from '../time.js';
import type { Role } from '../words.js';
import { columnOf, said, saidLines, saidWhole } from './cells.js';

interface Item {
  at: Place;
  extra: { label: string; said: Said }[];
}

export interface Risk extends Item {
  num?: string;
  risk: string;
  measures: string[];
  probability?: Said;
  impact?: Said;
}

export interface Stage extends Item {
  num?: string;
  title: string;
  when: Said[];
  begins?: Said;
  ends?: Said;
  task?: Said;
}

export interface Event extends Item {
  title: string;
  when: Said[];
  place?: Said;
  audience?: Said;
  form?: Said;
  responsible?: Said;
}

export interface Body extends Item {
  title: string;
  functions: string[];
}

export interface Term extends Item {
  short: string;
  full: string;
}

interface Reading {
  table: Joined;
  row: Row;
  of: (...roles: Role[]) => GridCell | undefined;
}

/** @param used columns that the item has a place for; all others are kept beside it */
function items<T extends object>(
  { table, body }: Segment,
  columns: Column[],
  used: Role[],
  make: (reading: Reading) => T | undefined,
): (T & Item)[] {
  return body.flatMap((row) => {
    const lone = loneCell(row, table.width);
    if (lone && isAcross(lone, table.width)) return [];
    const of = (...roles: Role[]): GridCell | undefined => {
      const column = columnOf(columns, ...roles);
      return column && cellAt(row, column.x);
    };
    const made = make({ table, row, of });
    if (!made) return [];
    const extra = columns
      .filter((it) => !used.includes(it.role?.value as Role) && it.name !== '')
      .flatMap((it) => {
        const found = saidWhole(table, cellAt(row, it.x));
        return found ? [{ label: it.name, said: found }] : [];
      });
    return [{ ...made, at: placeIn(table, row.y), extra }];
  });
}

/** Lines, and sentences within a line, each an item. */
const sentences = (table: Joined, cell: GridCell | undefined): string[] =>
  saidLines(table, cell)
    .flatMap(({ text }) => text.split(/(?:;|\.) (?=\p{Lu})|; /u))
    .map((text) => withoutBullet(text.trim()))
    .filter((text) => text !== '');

export const risksOf = (segment: Segment, columns: Column[]): Risk[] =>
  items(
    segment,
    columns,
    ['number', 'risk', 'measure', 'title', 'probability', 'impact'],
    ({ table, of }) => {
      const cut = cutNumber(of('risk')?.text ?? '');
      const number = withoutEnd(of('number')?.text ?? '') || cut.num;
      const probability = said(table, of('probability'));
      const impact = said(table, of('impact'));
      if (cut.text === '') return undefined;
      return {
        ...(number && { num: number }),
        risk: cut.text,
        measures: sentences(table, of('measure', 'title')),
        ...(probability && { probability }),
        ...(impact && { impact }),
      };
    },
  );

export function stagesOf(segment: Segment, columns: Column[]): Stage[] {
  const used: Role[] = ['number', 'stage', 'when', 'start', 'end', 'content', 'group'];
  return items(segment, columns, used, ({ table, row, of }) => {
    const cells = filled(row);
    const title = of('stage')?.text ?? cells[0]?.text ?? '';
    const whenCell =
      of('when') ??
      (of('start', 'end')
        ? undefined
        : cells.find((it) => it.text !== title && timeLike(it.text) >= 0.8));
    const cut = cutNumber(title);
    const begins = said(table, of('start'));
    const ends = said(table, of('end'));
    const task = saidWhole(table, of('content', 'group'));
    if (cut.text === '' || (!whenCell?.text && !begins && !ends)) return undefined;
    const num = withoutEnd(of('number')?.text ?? '') || cut.num;
    return {
      ...(num && { num }),
      title: cut.text,
      when: saidLines(table, whenCell),
      ...(begins && { begins }),
      ...(ends && { ends }),
      ...(task && { task }),
    };
  });
}

export const eventsOf = (segment: Segment, columns: Column[]): Event[] =>
  items(
    segment,
    columns,
    ['number', 'title', 'event', 'when', 'place', 'participants', 'form', 'responsible'],
    ({ table, of }) => {
      const title = cutNumber(of('title', 'event')?.text ?? '').text;
      if (title === '') return undefined;
      const place = said(table, of('place'));
      const audience = said(table, of('participants'));
      const form = said(table, of('form'));
      const responsible = said(table, of('responsible'));
      return {
        title,
        when: saidLines(table, of('when')),
        ...(place && { place }),
        ...(audience && { audience }),
        ...(form && { form }),
        ...(responsible && { responsible }),
      };
    },
  );

export const bodiesOf = (segment: Segment, columns: Column[]): Body[] =>
  items(segment, columns, ['number', 'body', 'function'], ({ table, of }) => {
    const title = cutNumber(of('body')?.text ?? '').text;
    return title === '' ? undefined : { title, functions: sentences(table, of('function')) };
  });

export const termsOf = (segment: Segment, columns: Column[]): Term[] =>
  items(segment, columns, ['number', 'term', 'meaning'], ({ row, of }) => {
    const cells = filled(row);
    const short = of('term')?.text ?? cells.at(-2)?.text ?? '';
    const full = of('meaning')?.text ?? cells.at(-1)?.text ?? '';
    return short && full && short !== full ? { short, full } : undefined;
  });
