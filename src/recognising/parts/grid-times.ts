/** Times that a grid of quarters or months draws: by marks, and by colour alone. */
import type { Said } from '../found.js';
import { cellAt, lineText, type GridCell, type Row } from '../tables/grid.js';
import type { Period } from '../tables/headers.js';
import { placeIn, type Joined } from '../tables/join.js';
import type { Column } from '../tables/roles.js';

export interface Mark extends Said {
  from: Period;
  /** The last period that the cell covers; the same as `from` if it covers one. */
  to: Period;
}

export interface GridTimes {
  marks: Mark[];
  /** Coloured cells without a word, side by side. */
  shaded: { from: Period; to: Period }[];
  /** Letters, one a cell, that were put together to a word. */
  letters: boolean;
  /** Marks of columns over which no time stands: when they are is not said. */
  unplaced: Said[];
  /** The row had a cell too few: its marks may stand one place off. */
  shifted?: boolean;
}

/** Columns that are parts of a year, or years. */
export const gridColumns = (columns: Column[]): Column[] =>
  columns.filter((it) => it.period && !it.period.says);

/** Colours that most cells of the grid have mean nothing. */
export function background(rows: Row[], grid: Column[]): string {
  const counts = new Map<string, number>();
  for (const row of rows.slice(0, 500))
    for (const { x } of grid) {
      const fill = cellAt(row, x)?.fill ?? '';
      counts.set(fill, (counts.get(fill) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** What letters mean by themselves, and which words in a row are short for others: «изготовление продукции (ИП)». */
export interface Letters {
  marks: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

const LEGEND = /(?:^|[\s,;:(«])(\p{Lu}{1,3}) ?[-–—] ?\p{Ll}{3}/gu;
const SHORT = /\((\p{Lu}{2,5})\)/gu;

/** «С – семинар, К – конкурс» above a table: two or more. */
export function legendIn(above: readonly string[]): ReadonlySet<string> {
  const marks = above.flatMap((text) =>
    text.length > 2000 ? [] : [...text.matchAll(LEGEND)].map((it) => it[1]!),
  );
  return new Set(marks.length > 1 ? marks : []);
}

/** A word spelt downwards, or in a narrow cell, is one word; letters of the legend are as many marks. */
function textOf(cell: GridCell, { marks }: Letters): string {
  const lines = cell.lines.map(lineText).filter((it) => it !== '');
  const letters = cell.text.split(' ');
  if (letters.length < 2 || !letters.every((it) => /^\p{L}$/u.test(it))) return cell.text;
  if (letters.every((it) => marks.has(it))) return cell.text;
  return lines.length === 2 ? cell.text : letters.join('');
}

const isLetter = (text: string): boolean => /^\p{Lu}$/u.test(text);

export function gridTimes(
  row: Row,
  { grid, nameless }: { grid: Column[]; nameless: Column[] },
  table: Joined,
  ground: string,
  legend: ReadonlySet<string>,
): GridTimes {
  const letters: Letters = {
    marks: legend,
    words: new Set(
      row.cells.flatMap(({ text }) =>
        text.includes('(') ? [...text.matchAll(SHORT)].map((it) => it[1]!) : [],
      ),
    ),
  };
  const marks: (Mark & { x: number })[] = [];
  const shaded: GridTimes['shaded'] = [];
  let last: GridCell | undefined;
  let run: { fill: string; x: number } | undefined;
  for (const { x, period } of grid) {
    const cell = cellAt(row, x);
    const fill = cell?.fill ?? '';
    if (cell && cell === last) {
      const open = cell.text === '' ? shaded.at(-1) : marks.at(-1);
      if (open && (cell.text !== '' || run)) open.to = period!;
      if (run) run.x = x;
      continue;
    }
    last = cell;
    if (cell && cell.text !== '') {
      marks.push({
        from: period!,
        to: period!,
        text: textOf(cell, letters),
        at: placeIn(table, row.y, cell.col),
        x,
      });
      run = undefined;
    } else if (cell && fill !== ground && fill !== '') {
      if (run && run.fill === fill && run.x === x - 1) shaded.at(-1)!.to = period!;
      else shaded.push({ from: period!, to: period! });
      run = { fill, x };
    } else run = undefined;
  }
  const lost = nameless.flatMap(({ x }) => {
    const cell = cellAt(row, x);
    if (!cell || cell.text === '' || cell.col !== x || cell.row !== row.y) return [];
    return [{ from: {}, to: {}, text: textOf(cell, letters), at: placeIn(table, row.y, x), x }];
  });
  const unplaced = spelt(lost, letters).marks.map(({ text, at }) => ({ text, at }));
  return { ...spelt(marks, letters), shaded, unplaced };
}

/** «А | Н | А | Л | И | З» across three cells or more is one word over all of them; «И | П» if the row explains it. */
function spelt(
  marks: (Mark & { x: number })[],
  known: Letters,
): { marks: Mark[]; letters: boolean } {
  const out: Mark[] = [];
  let letters = false;
  for (let i = 0; i < marks.length;) {
    let end = i;
    while (
      end + 1 < marks.length &&
      isLetter(marks[end]!.text) &&
      isLetter(marks[end + 1]!.text) &&
      marks[end + 1]!.x === marks[end]!.x + 1
    )
      end++;
    const { from, to, text, at } = marks[i]!;
    const first: Mark = { from, to, text, at };
    const run = marks.slice(i, end + 1);
    const word = run.map((it) => it.text).join('');
    const isWord =
      known.words.has(word) ||
      (run.length >= 3 &&
        new Set(run.map((it) => it.text)).size > 1 &&
        !run.every((it) => known.marks.has(it.text)));
    if (run.length > 1 && isWord) {
      out.push({ ...first, to: marks[end]!.to, text: word });
      letters = true;
      i = end + 1;
    } else {
      out.push(first);
      i++;
    }
  }
  return { marks: out, letters };
}

/** «2021-Q3», «2021-09», «2021»; nothing where no year is known. */
export function periodCode({
  year,
  toYear,
  school,
  quarter,
  half,
  month,
}: Period): string | undefined {
  if (year === undefined) return undefined;
  if (quarter) return `${year}-Q${quarter}`;
  if (half) return `${year}-H${half}`;
  if (month)
    return `${school && toYear && month < 9 ? toYear : year}-${String(month).padStart(2, '0')}`;
  if (toYear) return school ? `${year}-09/${toYear}-08` : `${year}/${toYear}`;
  return String(year);
}
