/** Results that are assessed at several dates: a dash is «not assessed», 0 is a score. */
import type { Place } from '../../reading-files/document.js';
import { cellAt, isAcross, loneCell } from '../tables/grid.js';
import type { Period } from '../tables/headers.js';
import { placeIn } from '../tables/join.js';
import type { Column } from '../tables/roles.js';
import type { Segment } from '../tables/segment.js';
import { cutNumber, withoutEnd } from '../text.js';
import { columnOf } from './cells.js';

export interface Assessment {
  dates: Period[];
  items: { at: Place; num?: string; title: string; scores: (number | null)[]; words: string[] }[];
  /** What the highest score is, if the header says so: «по десятибалльной шкале», «0–5». */
  scale?: { min: number; max: number };
}

export function assessmentOf(
  { table, body, head }: Segment,
  columns: Column[],
  above: string[],
): Assessment {
  const dated = columns.filter((it) => it.period);
  const name =
    columnOf(columns, 'result', 'indicator', 'title', 'group', 'content') ??
    columns.find((it) => !it.role && !it.period);
  const number = columnOf(columns, 'number');
  const scale = scaleIn(
    [...head.flatMap((row) => row.cells.map((it) => it.text)), ...above].join(' '),
  );
  const items = body.flatMap((row) => {
    const lone = loneCell(row, table.width);
    const cell = name && cellAt(row, name.x);
    if (!cell || cell.text === '' || (lone && isAcross(lone, table.width))) return [];
    const cut = number ? { text: cell.text } : cutNumber(cell.text);
    const num = number
      ? withoutEnd(cellAt(row, number.x)?.text ?? '')
      : 'num' in cut
        ? cut.num
        : undefined;
    const words = dated.map((it) => cellAt(row, it.x)?.text ?? '');
    const scores = words.map((it) =>
      /^\d{1,3}(?:[.,]\d{1,2})?(?: ?балл\p{Ll}*\.?)?$/u.test(it)
        ? Number.parseFloat(it.replace(',', '.'))
        : null,
    );
    return [{ at: placeIn(table, row.y), ...(num && { num }), title: cut.text, scores, words }];
  });
  return { dates: dated.map((it) => it.period!), items, ...(scale && { scale }) };
}

function scaleIn(text: string): Assessment['scale'] {
  const said = /(?:от )?(\d)(?: ?[-–—] ?| до )(\d{1,3})(?: ?\)| балл)/.exec(text);
  if (said && Number(said[2]) > Number(said[1]))
    return { min: Number(said[1]), max: Number(said[2]) };
  const word = /(трех|трёх|пяти|десяти|сто)балльн/i.exec(text)?.[1]?.toLowerCase();
  const max = word && { трех: 3, трёх: 3, пяти: 5, десяти: 10, сто: 100 }[word];
  return max ? { min: 0, max } : undefined;
}
