/** The marks in a row: what a document writes into the cells of its quarters. */
import { place } from '../../../../drawing/time-scale.js';
import type { Activity, Mark } from '../../../../programme/schema.js';
import { resolveWhen, spansOf, type TimePiece } from '../../../../programme/time/resolve.js';
import { seriesOf } from './series.view.js';
import type { RoadmapContext } from '../context.js';
import { NO_MARKS, type MarksView, type MarkView, type RiseView } from './model.js';

export function marksView(activity: Activity, context: RoadmapContext): MarksView {
  const marks = activity.marks ?? seriesOf(context.programme).get(activity.id);
  if (!marks?.length) return NO_MARKS;
  const allMarks = marks
    .map((mark) => ({
      first: resolveWhen(mark.at).first ?? Infinity,
      view: markView(mark, context),
    }))
    .map((it) => (it.view.isDated ? it : { ...it, first: Infinity }))
    .sort((a, b) => (a.first === b.first ? 0 : a.first - b.first))
    .map(({ view }) => view);
  const placed = withRoom(allMarks.filter(isPlaced));
  const flatFrom = flatFromOf(placed);
  return {
    allMarks,
    marks: placed,
    rises: risesOf(placed),
    ...(flatFrom && { flatFrom }),
    unplaced: allMarks.filter((mark) => !mark.isDated),
  };
}

function markView(mark: Mark, context: RoadmapContext): MarkView {
  const { say, scale, programme } = context;
  const time = resolveWhen(mark.at, context.bounds);
  const text = mark.text ?? (mark.value === undefined ? '' : `${mark.value}${mark.unit ?? ''}`);
  const { first, last } = time;
  const isDated = first !== undefined && last !== undefined && time.pieces.every(isPlace);
  const placed = isDated && scale ? place(scale, first, last) : undefined;
  const piece = time.pieces[0];
  const moment = piece?.kind === 'span' ? piece.span.from : undefined;
  const isSilent = time.pieces.every((it) => it.kind === 'notStated' && !it.label);
  const when = isSilent ? say.roadmap.unplaced : say.planTime.when(time);
  const meaning = [meaningOf(text, programme.marksLegend), mark.note].filter(Boolean).join('; ');
  const isShare = mark.unit === '%' && mark.value !== undefined;
  return {
    text,
    isDated,
    when,
    short: moment ? say.planTime.momentShort(moment) : when,
    start: placed?.start ?? 0,
    end: placed?.end ?? 0,
    room: 0,
    ...(isShare && { fill: Math.min(1, Math.max(0, mark.value! / 100)) }),
    ...(meaning && { meaning }),
  };
}

/** One stretch of time that the words name: «ежегодно» and «постоянно» name none, and no quarter is made up for them. */
function isPlace(piece: TimePiece): boolean {
  if (piece.kind === 'continuous') return piece.isBounded;
  return spansOf(piece).length === 1 && (piece.kind !== 'recurring' || Boolean(piece.rule.months));
}

/** Only what the document itself explains: no letter is guessed. */
function meaningOf(text: string, legend: Record<string, string> = {}): string | undefined {
  return Object.hasOwn(legend, text) ? legend[text] : undefined;
}

/** A mark outside the years that are drawn has a date, but no place. */
const isPlaced = (mark: MarkView): boolean => mark.end > mark.start;

/** A hair's breadth: places are sums of fractions. */
const TOUCH = 1e-9;

function withRoom(marks: MarkView[]): MarkView[] {
  return marks.map((mark, index) => {
    // They stand in the order of time: the first that begins behind it is between these two.
    let [low, high] = [index + 1, marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle]!.start >= mark.end - TOUCH) high = middle;
      else low = middle + 1;
    }
    return { ...mark, room: (marks[low]?.start ?? 1) - mark.start };
  });
}

/** Only between neighbours that are both percentages: a letter between them is another thought. */
function risesOf(marks: MarkView[]): RiseView[] {
  return marks.flatMap((mark, index): RiseView[] => {
    const next = marks[index + 1];
    if (mark.fill === undefined || next?.fill === undefined) return [];
    if (next.start - mark.end < TOUCH) return [];
    return [{ start: mark.end, end: next.start, from: mark.fill, to: next.fill }];
  });
}

/** How wide the tag must be, in em, for a text to lie flat in a part of the picture, which is 0.42 of the tag. */
const widthNeeded = (text: string, part: number): number =>
  (text.length * 0.52 + 0.5) / part / 0.42;

/** The widths are those of the container queries in rows.styles.ts; below the first, rows are cards and nothing turns. */
function flatFromOf(marks: MarkView[]): MarksView['flatFrom'] {
  // One letter is as wide when it lies as when it stands.
  const words = marks.filter((it) => it.text.length > 1);
  const needed = Math.max(0, ...words.map((it) => widthNeeded(it.text, it.room)));
  if (needed <= 37) return undefined;
  return needed <= 56 ? '56' : needed <= 76 ? '76' : needed <= 100 ? '100' : 'never';
}
