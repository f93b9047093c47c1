/** One row of a plan → an activity, or more of the one above. */
import type { Doubt, Said } from '../found.js';
import { beginsPosition } from '../positions.js';
import { cellAt, filled, type GridCell, type Row } from '../tables/grid.js';
import { placeIn } from '../tables/join.js';
import type { Column } from '../tables/roles.js';
import type { Segment } from '../tables/segment.js';
import { cutNumber, startsSmall, wordsOf, withoutEnd } from '../text.js';
import { timeLike } from '../time.js';
import type { Activity, ActivityPart, Target } from './activity.js';
import { said, saidLines, saidWhole } from './cells.js';
import { gridTimes, type GridTimes } from './grid-times.js';
import { hiddenIn } from './hidden.js';
import type { Layout } from './layout.js';
import { rolesOf } from './people.js';
import { seriesIn } from './values.js';
import { splitOf } from './split.js';

export function partOf(row: Row, { table }: Segment, layout: Layout): ActivityPart {
  const at = placeIn(table, row.y);
  const who = layout.responsible && cellAt(row, layout.responsible.x);
  const result = saidWhole(table, layout.result && cellAt(row, layout.result.x));
  const responsible = saidWhole(table, who);
  const roles = who && rolesOf(who);
  return {
    at,
    when: saidLines(table, layout.when && cellAt(row, layout.when.x)),
    ...(responsible && { responsible }),
    roles: roles?.list ?? [],
    ...(roles?.together && { unparted: roles.unparted }),
    ...(result && { result }),
  };
}

/** A row without a title of its own: what it says belongs to the one above. */
export function addTo(before: Activity, part: ActivityPart, row: Row, merged: boolean): void {
  const own = (it: Said | undefined): Said | undefined =>
    it?.at.row === part.at.row ? it : undefined;
  const result = own(part.result);
  const small = !merged && (result ? startsSmall(result.text) : part.when.length === 0);
  if (small) {
    if (result)
      before.result = before.result
        ? { ...before.result, text: `${before.result.text}\n${result.text}` }
        : result;
    const who = own(part.responsible);
    if (who) before.unparted?.push(...(part.unparted ?? part.roles));
    if (who) before.roles.push(...part.roles);
    if (who)
      before.responsible = before.responsible
        ? { ...before.responsible, text: `${before.responsible.text}\n${who.text}` }
        : who;
    before.doubts.push({
      code: 'joinedToAbove',
      at: { ...part.at },
      words: filled(row)[0]?.text ?? '',
    });
    return;
  }
  before.parts.push(part);
}

export function activityOf(
  row: Row,
  segment: Segment,
  layout: Layout,
  part: ActivityPart,
  open: number[],
  targets: Target[],
  { ground, legend }: { ground: string; legend: ReadonlySet<string> },
): Activity | undefined {
  const { table } = segment;
  const cell = (column: Column | undefined): GridCell | undefined =>
    column && cellAt(row, column.x);
  const titleCell = cell(layout.title);
  const numberText =
    cell(layout.number)?.row === row.y ? withoutEnd(cell(layout.number)!.text) : '';
  const cut =
    numberText === '' ? cutNumber(titleCell?.text ?? '') : { text: titleCell?.text ?? '' };
  const num = numberText || ('num' in cut ? cut.num : undefined);
  const hasTarget =
    cell(layout.indicator)?.text !== undefined && cell(layout.indicator)!.text !== '';
  if (cut.text === '' && !num && !part.result && !hasTarget) return undefined;
  const doubts: Doubt[] = [];
  const begins = said(table, cell(layout.begins));
  const ends = said(table, cell(layout.ends));
  const who = cell(layout.responsible);
  const roles = who && rolesOf(who);
  if (roles?.together)
    doubts.push({ code: 'rolesRunTogether', at: part.responsible!.at, words: who!.text });
  if (roles?.named)
    doubts.push({ code: 'personNamed', at: part.responsible!.at, words: who!.text });
  for (const words of part.when)
    if (timeLike(words.text) < 0.6)
      doubts.push({ code: 'timeUnread', at: words.at, words: words.text });
  const drawn = layout.grid.length + layout.nameless.length > 0;
  const grid = drawn ? gridTimes(row, layout, table, ground, legend) : undefined;
  if (grid) shiftedBack(grid, part, row, segment, layout);
  if (grid && grid.marks.length === 0 && grid.shaded.length > 0)
    doubts.push({ code: 'timeByShading', at: part.at });
  if (grid?.shifted) doubts.push({ code: 'cellsShifted', at: part.at });
  if (grid?.letters) doubts.push({ code: 'lettersApart', at: part.at });
  const resultCell = cell(layout.result);
  if (resultCell && resultCell.row < row.y && resultCell.text !== '')
    doubts.push({ code: 'sharedByRows', at: part.result!.at });
  if (titleCell && titleCell.row < row.y)
    doubts.push({ code: 'sharedByRows', at: placeIn(table, titleCell.row, titleCell.col) });
  const group = said(table, cell(layout.group));
  const stage = said(table, cell(layout.stage));
  const split = splitOf(
    titleCell,
    [cell(layout.when), cell(layout.responsible), cell(layout.result)],
    part,
  );
  if (split) doubts.push({ code: 'manyInOne', at: part.at, count: split.value.length });
  const series = part.result
    ? seriesIn(part.result.text.replaceAll('\n', ' '), part.result.at)
    : [];
  return {
    ...part,
    ...(num && { num }),
    ...(cut.text !== '' && { title: cut.text }),
    ...(hasTarget && targets.length > 0 && { target: targets.length - 1 }),
    ...(begins && { begins }),
    ...(ends && { ends }),
    ...(grid && { grid }),
    ...(group && { group }),
    ...(stage && { stage }),
    extra: extraOf(row, segment, layout),
    sections: open,
    parts: [],
    ...(split && { split }),
    ...(series.length > 0 && {
      series: {
        value: series,
        from: [part.result!.at],
        sure: series.length > 2 ? 0.85 : 0.7,
        why: { code: 'firmForm' as const, count: series.length },
      },
    }),
    hidden: part.result ? hiddenIn(part.result, cut.text || undefined, part.at) : [],
    doubts,
  };
}

/** A row with a cell too few: who answers stands in the last of the times. */
function shiftedBack(
  grid: GridTimes,
  part: ActivityPart,
  row: Row,
  { table }: Segment,
  { responsible }: Layout,
): void {
  const last = grid.marks.at(-1);
  if (!responsible || part.responsible || !last) return;
  if (last.text.length < 12 || !beginsPosition(last.text)) return;
  const cell = row.cells.find((it) => it.text === last.text);
  if (!cell) return;
  grid.marks.pop();
  part.responsible = saidWhole(table, cell)!;
  part.roles = rolesOf(cell).list;
  grid.shifted = true;
}

function extraOf(row: Row, { table }: Segment, layout: Layout): Activity['extra'] {
  const seen = new Set<GridCell>();
  return layout.others.flatMap(({ x, name, role }) => {
    const cell = cellAt(row, x);
    const words = saidWhole(table, cell);
    if (!cell || !words || seen.has(cell) || wordsOf(words.text).length === 0) return [];
    seen.add(cell);
    return [{ label: name, ...(role && { role: role.value }), said: words }];
  });
}
