/** Rows of a plan → activities. A merged cell holds for its rows; a row that stands alone holds for the rows below it. */
import {
  cellAt,
  filled,
  isAcross,
  isStrong,
  lineText,
  loneCell,
  type GridCell,
  type Row,
} from '../tables/grid.js';
import { placeIn } from '../tables/join.js';
import type { Column } from '../tables/roles.js';
import type { Segment } from '../tables/segment.js';
import { cutNumber } from '../text.js';
import { isTime } from '../time.js';
import type { Activity, Plan, Target } from './activity.js';
import { background, legendIn } from './grid-times.js';
import { layoutOf, type Layout } from './layout.js';
import { activityOf, addTo, partOf } from './plan-row.js';
import { Sections, saysSection, sectionOf } from './sections.js';

interface Given {
  /** A legend of marks may stand there. */
  above: readonly string[];
  /** Texts of lone rows that a person calls sections. */
  called?: ReadonlySet<string>;
}

export function* planOf(
  segment: Segment,
  columns: Column[],
  { above, called }: Given,
): Generator<void, Plan, void> {
  const { table, body } = segment;
  const layout = layoutOf(columns);
  const sections = new Sections();
  const activities: Activity[] = [];
  const targets: Target[] = [];
  const drawn = {
    ground: layout.grid.length > 0 ? background(body, layout.grid) : '',
    legend: legendIn(above),
  };
  const numbers = new Set<string>();
  let lastTarget: GridCell | undefined;
  let lastTitle: GridCell | undefined;

  for (const [at, row] of body.entries()) {
    if (at % 50 === 49) yield;
    const lone = loneCell(row, table.width);
    if (lone) {
      const is = called?.has(lone.text) || isSection(lone, layout, body[at + 1], table.width);
      if (is) {
        for (const section of sectionLines(lone))
          sections.add(sectionOf(section.text, placeIn(table, row.y, lone.col, section.line)));
        continue;
      }
    }
    const titleCell = layout.title && cellAt(row, layout.title.x);
    const targetCell = layout.indicator && cellAt(row, layout.indicator.x);
    if (targetCell && targetCell !== lastTarget && targetCell.text !== '') {
      const { num, text } = cutNumber(targetCell.text);
      targets.push({
        ...(num && { num }),
        title: text,
        at: placeIn(table, row.y, targetCell.col),
        sections: sections.open,
      });
    }
    if (targetCell) lastTarget = targetCell;
    const part = partOf(row, segment, layout);
    const before = activities.at(-1);
    const goesOn =
      before &&
      titleCell &&
      (titleCell === lastTitle || titleCell.text === '') &&
      !ownNumber(row, layout) &&
      !(targetCell?.row === row.y && targetCell.text !== '');
    if (goesOn) {
      if (filled(row).some((cell) => cell.row === row.y))
        addTo(before, part, row, titleCell === lastTitle);
      continue;
    }
    lastTitle = titleCell;
    const missing = missingSection(row, layout, sections, activities);
    if (missing !== undefined)
      sections.add({ kind: 'project', num: missing, title: '', at: placeIn(table, row.y) });
    const activity = activityOf(row, segment, layout, part, sections.open, targets, drawn);
    if (!activity) continue;
    if (activity.num !== undefined) {
      if (numbers.has(activity.num) && /\./.test(activity.num))
        activity.doubts.push({ code: 'numberTwice', at: activity.at, words: activity.num });
      numbers.add(activity.num);
    }
    if (missing !== undefined)
      activity.doubts.push({ code: 'sectionMissing', at: activity.at, words: missing });
    if (lone) activity.doubts.push({ code: 'sectionOrItem', at: activity.at, words: lone.text });
    activities.push(activity);
  }
  return { activities, sections: sections.all, targets };
}

/** «4.5» in section 3, where all before were «3.…»: the heading of section 4 is lost. */
function missingSection(
  row: Row,
  { number, title }: Layout,
  sections: Sections,
  activities: Activity[],
): string | undefined {
  const open = sections.open.map((it) => sections.all[it]!).find((it) => it.kind === 'project');
  const cell = number ? cellAt(row, number.x) : undefined;
  const num = cell?.text || cutNumber((title && cellAt(row, title.x)?.text) ?? '').num;
  const major = /^(\d+)\.\d/.exec(num ?? '')?.[1];
  const before = /^(\d+)\.\d/.exec(activities.at(-1)?.num ?? '')?.[1];
  if (!major || !before || !open?.num || before !== open.num || major === open.num)
    return undefined;
  return Number(major) === Number(open.num) + 1 ? major : undefined;
}

const ownNumber = (row: Row, { number }: Layout): boolean => {
  const cell = number && cellAt(row, number.x);
  return cell !== undefined && cell.row === row.y && cell.text !== '';
};

/** A lone cell is a section if it goes across, is bold, says so, or stands where no title stands. */
function isSection(
  cell: GridCell,
  { title }: Layout,
  next: Row | undefined,
  width: number,
): boolean {
  if (isAcross(cell, width)) return true;
  if (isStrong(cell) || saysSection(cell.text) || isTime(cell.text)) return true;
  if (/^[^\p{Ll}]{4,}$/u.test(cell.text)) return true;
  const { num } = cutNumber(cell.text);
  const first = next
    ? (cutNumber(filled(next)[0]?.text ?? '').num ?? filled(next)[0]?.text)
    : undefined;
  if (num && first?.startsWith(`${num}.`)) return true;
  return title !== undefined && cell.col !== title.x && cell.text.length > 12;
}

/** «Направление 1…» and «Задача: …» in one cell are two. */
function sectionLines(cell: GridCell): { text: string; line: number }[] {
  const out: { text: string; line: number }[] = [];
  cell.lines.forEach((line, at) => {
    const text = lineText(line);
    if (text === '') return;
    if (out.length === 0 || saysSection(text)) out.push({ text, line: at });
    else out.at(-1)!.text += ` ${text}`;
  });
  return out;
}
