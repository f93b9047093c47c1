/** A SWOT matrix: the words decide, not the letters; they stand above, below, beside or inside. */
import type { Doubt, Said } from '../found.js';
import { filled, lineText, type GridCell, type Row } from '../tables/grid.js';
import { placeIn, type Joined } from '../tables/join.js';
import { quadrantOf, type Quadrant } from '../tables/labels.js';
import type { Segment } from '../tables/segment.js';
import { isBulleted, startsSmall, withoutBullet } from '../text.js';

export interface SwotItem extends Said {
  quadrant: Quadrant;
  aspect?: string;
}

export interface Swot {
  items: SwotItem[];
  doubts: Doubt[];
}

const LETTER = /^[SWOT]$/;

export function swotOf({ table, head, body }: Segment): Swot {
  const rows = [...head, ...body];
  const items: SwotItem[] = [];
  const doubts: Doubt[] = [];
  /** What each column is under. */
  const over = new Map<number, Quadrant>();
  const labels = rows.map((row) => labelsOf(row));
  const inColumns = new Set(labels.flatMap((it) => it.map(({ cell }) => cell.col))).size;
  /** Labels in one column only, and texts to their right. */
  const beside =
    inColumns === 1 && labels.some((it, y) => it.length === 1 && filled(rows[y]!).length > 1);
  const below = !beside && standBelow(rows, labels);
  const aspects =
    !beside &&
    labels.some((it) => it.length >= 3) &&
    !labels.some((it) => it.some(({ cell }) => cell.col === 0));
  const waiting: GridCell[] = [];

  rows.forEach((row, at) => {
    const own = labels[at]!;
    for (const { cell, quadrant, inside } of own) {
      over.set(cell.col, quadrant);
      if (inside) add(itemsOf(table, cell, quadrant, undefined, 1));
      const letter = /(?:^|\()([SWOT])(?:\)|$)/.exec(cell.text)?.[1];
      if (letter && letter !== quadrant) contradicts(row, cell);
    }
    for (const cell of row.cells)
      if (
        cell.row === row.y &&
        LETTER.test(cell.text) &&
        (over.get(cell.col) ?? cell.text) !== cell.text
      )
        contradicts(row, cell);
    if (own.length > 0 && waiting.length > 0) {
      for (const cell of waiting.splice(0)) {
        const quadrant = own.find((it) => it.cell.col === cell.col)?.quadrant;
        if (quadrant) add(itemsOf(table, cell, quadrant));
      }
      doubts.push({ code: 'labelsBelow', at: placeIn(table, row.y) });
      // the texts that follow stand over the next labels, or below these if none come
      if (labels.slice(at + 1).some((it) => it.length > 0) && below) over.clear();
    }
    const texts = filled(row).filter(
      (cell) =>
        cell.row === row.y &&
        !own.some((it) => it.cell === cell) &&
        !LETTER.test(cell.text) &&
        !isFrame(cell.text),
    );
    if (beside) {
      for (const cell of texts) if (own[0]) add(itemsOf(table, cell, own[0].quadrant));
      return;
    }
    const aspect =
      aspects && over.size > 0
        ? filled(row).find((cell) => cell.col === 0 && !over.has(0))?.text
        : undefined;
    for (const cell of texts) {
      if (aspect !== undefined && cell.col === 0) continue;
      const quadrant = over.get(cell.col);
      if (quadrant) add(itemsOf(table, cell, quadrant, aspect));
      else if (below || over.size === 0) waiting.push(cell);
    }
  });
  return { items, doubts };

  /** A page may have cut an item: its end stands in the next row. */
  function add(more: SwotItem[]): void {
    const [first, ...rest] = more;
    if (!first) return;
    let last: SwotItem | undefined;
    for (let i = items.length - 1; i >= Math.max(0, items.length - 60); i--) {
      if (items[i]!.quadrant !== first.quadrant) continue;
      last = items[i];
      break;
    }
    const cut =
      last &&
      startsSmall(first.text) &&
      first.aspect === undefined &&
      !/[;.:!]$/.test(last.text) &&
      /^\p{Lu}/u.test(last.text);
    if (!cut) items.push(...more);
    else {
      last!.text += ` ${first.text}`;
      doubts.push({ code: 'joinedToAbove', at: first.at, words: first.text.slice(0, 80) });
      items.push(...rest);
    }
  }

  function contradicts(row: Row, cell: GridCell): void {
    if (!doubts.some((it) => it.code === 'lettersContradict'))
      doubts.push({
        code: 'lettersContradict',
        at: placeIn(table, row.y, cell.col),
        words: cell.text,
      });
  }
}

const labelsOf = (row: Row): { cell: GridCell; quadrant: Quadrant; inside: boolean }[] =>
  row.cells
    .filter((cell) => cell.row === row.y && !LETTER.test(cell.text))
    .flatMap((cell) => {
      const label = quadrantOf(cell);
      return label ? [{ cell, ...label }] : [];
    });

/** «Внешняя среда», «SWOT-анализ»: a frame around the quadrants. */
const isFrame = (text: string): boolean =>
  text.length < 60 &&
  /swot|(?:внешн|внутренн)\p{Ll}+ (?:сред|фактор)|^факторы|^положительн|^отрицательн/iu.test(text);

/** Long texts stand above the first labels. */
function standBelow(rows: Row[], labels: { cell: GridCell }[][]): boolean {
  const first = labels.findIndex((it) => it.length > 0);
  return rows
    .slice(0, first)
    .some((row) => filled(row).some((cell) => cell.text.length > 60 && !isFrame(cell.text)));
}

/** Each line is an item, but a line that goes on with the one before it. */
function itemsOf(
  table: Joined,
  cell: GridCell,
  quadrant: Quadrant,
  aspect?: string,
  from = 0,
): SwotItem[] {
  const out: SwotItem[] = [];
  let seen = 0;
  const capital = /^\p{Lu}/u.test(withoutBullet(lineText(cell.lines[from] ?? { text: '' })));
  const anyMarked = cell.lines.some((line) => line.bullet || isBulleted(line.text));
  cell.lines.forEach((line, at) => {
    const raw = lineText({ ...line, label: undefined });
    if (raw === '' || seen++ < from) return;
    const text = withoutBullet(raw.replace(/^\d{1,2}[.)] /, ''));
    const marked = line.bullet || line.label !== undefined || raw !== text;
    const last = out.at(-1);
    const goesOn =
      last && !marked && startsSmall(text) && (anyMarked || (capital && !/[;.]$/.test(last.text)));
    if (goesOn) last.text += ` ${text}`;
    else if (text !== '')
      out.push({
        quadrant,
        text,
        ...(aspect !== undefined && { aspect }),
        at: placeIn(table, cell.row, cell.col, at),
      });
  });
  return out;
}
