/** Rows of indicators: by year, plan and fact, with a baseline. */
import type { Place } from '../../reading-files/document.js';
import type { Said } from '../found.js';
import { cellAt, isAcross, loneCell, type Row } from '../tables/grid.js';
import type { Period } from '../tables/headers.js';
import { placeIn, type Joined } from '../tables/join.js';
import type { Column } from '../tables/roles.js';
import type { Segment } from '../tables/segment.js';
import { cutNumber, withoutEnd } from '../text.js';
import { columnOf, said, saidWhole } from './cells.js';
import { Sections, sectionOf, type Section } from './sections.js';
import { valueOf, type Value } from './values.js';

export interface Point {
  /** Absent where the table names none: «Запланировано | Достигнуто». */
  period?: Period;
  target?: Value;
  actual?: Value;
  /** Whether it is a plan or a fact is not said. */
  stated?: Value;
}

export interface Indicator {
  at: Place;
  num?: string;
  title: string;
  unit?: string;
  baseline?: { value: Value; period?: Period };
  points: Point[];
  final?: Value;
  responsible?: Said;
  extra: { label: string; said: Said }[];
  sections: number[];
}

export interface Indicators {
  indicators: Indicator[];
  sections: Section[];
}

export function indicatorsOf({ table, body }: Segment, columns: Column[]): Indicators {
  const sections = new Sections();
  const indicators: Indicator[] = [];
  const name =
    columnOf(columns, 'indicator', 'title', 'result', 'label') ??
    columns.find((it) => !it.role && !it.period);
  if (!name) return { indicators, sections: [] };
  for (const row of body) {
    const lone = loneCell(row, table.width);
    if (lone && (isAcross(lone, table.width) || lone.col === 0)) {
      sections.add(sectionOf(lone.text, placeIn(table, row.y, lone.col)));
      continue;
    }
    const cell = cellAt(row, name.x);
    if (!cell || cell.text === '') continue;
    const again = cell.row < row.y ? indicators.at(-1) : undefined;
    const made = indicatorOf(row, table, columns, name, sections.open);
    // a merged name: the values of its further rows are its own
    if (again) again.points.push(...made.points);
    else indicators.push(made);
  }
  return { indicators, sections: sections.all };
}

function indicatorOf(
  row: Row,
  table: Joined,
  columns: Column[],
  name: Column,
  sections: number[],
): Indicator {
  const value = (column: Column | undefined): Value | undefined => {
    const cell = column && cellAt(row, column.x);
    return cell && valueOf(cell.text, placeIn(table, cell.row, cell.col));
  };
  const words = (column: Column | undefined): Said | undefined =>
    said(table, column && cellAt(row, column.x));
  const numberCell = withoutEnd(words(columnOf(columns, 'number'))?.text ?? '');
  const cut = numberCell
    ? { text: cellAt(row, name.x)!.text }
    : cutNumber(cellAt(row, name.x)!.text);
  const num = numberCell || ('num' in cut ? cut.num : undefined);
  const points: Point[] = [];
  let baseline: Indicator['baseline'];
  for (const column of columns) {
    const { period } = column;
    const held = period && value(column);
    if (!held) continue;
    if (period.says === 'baseline') {
      baseline = { value: held, period };
      continue;
    }
    const key = period.says === 'fact' ? 'actual' : period.says === 'plan' ? 'target' : 'stated';
    const known = points.find((it) => same(it.period!, period));
    if (known) known[key] ??= held;
    else points.push({ period, [key]: held });
  }
  const target = value(columnOf(columns, 'target'));
  const actual = value(columnOf(columns, 'actual'));
  if (target || actual) points.push({ ...(target && { target }), ...(actual && { actual }) });
  const base = value(columnOf(columns, 'baseline'));
  const final = value(columnOf(columns, 'final'));
  const unit =
    words(columnOf(columns, 'unit'))?.text ??
    unitOf([...points.flatMap((it) => [it.target, it.actual, it.stated]), base]);
  const who = words(columnOf(columns, 'responsible'));
  const used = ['number', 'unit', 'target', 'actual', 'baseline', 'final', 'responsible'];
  return {
    at: placeIn(table, row.y, name.x),
    ...(num && { num }),
    title: cut.text,
    ...(unit && { unit }),
    ...(baseline
      ? { baseline }
      : base && { baseline: { value: base, ...baselinePeriod(columns) } }),
    points,
    ...(final && { final }),
    ...(who && { responsible: who }),
    extra: columns
      .filter((it) => it !== name && !it.period && !used.includes(it.role?.value ?? ''))
      .flatMap((it) => {
        const found = saidWhole(table, cellAt(row, it.x));
        return found ? [{ label: it.name, said: found }] : [];
      }),
    sections,
  };
}

const same = (a: Period, b: Period): boolean =>
  a.year === b.year && a.quarter === b.quarter && a.half === b.half && a.month === b.month;

/** «Базовое значение, 2023 г.» */
function baselinePeriod(columns: Column[]): { period?: Period } {
  const year = /(?:19|20)\d\d/.exec(columnOf(columns, 'baseline')?.head ?? '');
  return year ? { period: { year: Number(year[0]) } } : {};
}

const unitOf = (values: (Value | undefined)[]): string | undefined =>
  values.find((it) => it?.unit)?.unit;
