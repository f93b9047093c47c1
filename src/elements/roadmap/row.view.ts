/** One row of the roadmap as plain data: its words, its bars, its marks. */
import { place, type Placed, type TimeScale } from '../../drawing/time-scale.js';
import { tracksOf } from '../../drawing/tracks.js';
import type { Mark } from '../../programme/schema.js';
import {
  type ResolvedTime,
  type TimePiece,
  resolveWhen,
  spansOf,
} from '../../programme/time/resolve.js';
import type { Span } from '../../programme/time/span.js';
import { statusWords, type StatusWords } from './status.view.js';
import type { Planned, RoadmapContext } from './roadmap.view.js';

export interface BarView {
  kind: 'span' | 'continuous' | 'window';
  start: number;
  end: number;
  /** Which of several overlapping bars, counted from above. */
  track: number;
  label?: string;
  fadesBefore: boolean;
  fadesAfter: boolean;
}

export interface MarkView {
  text: string;
  isDated: boolean;
  /** «III квартал 2021», for ears and cards. */
  when: string;
  short: string;
  start: number;
  end: number;
  /** How far the text may run on to the right before it meets the next mark. */
  room: number;
  /** 0–1, when the mark is a percentage. */
  fill?: number;
  meaning?: string;
}

export interface RowView {
  id: string;
  num?: string;
  title: string;
  who: string;
  when: string;
  bars: BarView[];
  tracks: number;
  /** All marks, in the order of time; those without one last. */
  allMarks: MarkView[];
  /** Those that the picture can show. */
  marks: MarkView[];
  /**
   * How wide the tag must be, in em, for the words of all marks to lie flat between their neighbours; absent where they
   * always do. One for the row: a word that turns beside one that does not looks like a mistake.
   */
  flatFrom?: '56' | '76' | '100' | 'never';
  /** Marks that the document does not place. */
  unplaced: MarkView[];
  /** Words for the dashed lane, when the row has nothing that can be drawn. */
  lane?: string;
  /** What stands beside a picture without a place in it: «и по мере необходимости». */
  beside?: string;
  isUnreadable: boolean;
  status: StatusWords;
}

export function rowView(planned: Planned, context: RoadmapContext): RowView {
  const { activity, time } = planned;
  const { words } = context;
  const allMarks = (activity.marks ?? [])
    .map((mark) => ({
      first: resolveWhen(mark.at).first ?? Infinity,
      view: markView(mark, context),
    }))
    .sort((a, b) => (a.first === b.first ? 0 : a.first - b.first))
    .map(({ view }) => view);
  const placed = withRoom(allMarks.filter(isPlaced));
  const unplaced = allMarks.filter((mark) => !mark.isDated);
  const flatFrom = flatFromOf(placed);
  const bars = context.scale ? barsOf(time, context.scale, context) : [];
  const when = whenWords(time, allMarks, context);
  // A date outside the years that are drawn has no bar either: its words stand in the lane.
  const hasNoPicture = bars.length === 0 && placed.length === 0;
  const undated = time.pieces.filter((it) => spansOf(it).length === 0 && it.kind !== 'notStated');
  const beside = words.planTime.when({ pieces: undated });
  return {
    id: activity.id,
    ...(activity.num && { num: activity.num }),
    title: activity.title || activity.targetText || words.roadmap.untitled,
    who: whoWords(activity.responsible, context) || words.roadmap.noResponsible,
    when,
    bars,
    tracks: Math.max(1, ...bars.map((bar) => bar.track + 1)),
    allMarks,
    marks: placed,
    ...(flatFrom && { flatFrom }),
    unplaced,
    ...(hasNoPicture
      ? { lane: when }
      : (beside || unplaced.length > 0) && { beside: beside || words.roadmap.unplaced }),
    isUnreadable: time.pieces.some((piece) => piece.kind === 'unreadable'),
    status: statusWords(planned.status, context),
  };
}

export function whoWords(
  responsible: string[] | undefined,
  { roleTitles }: Pick<RoadmapContext, 'roleTitles'>,
): string {
  return (responsible ?? []).map((it) => roleTitles.get(it) ?? it).join(', ');
}

/** Where the document gives marks instead of a date, the marks' quarters are what it says about time. */
function whenWords(time: ResolvedTime, marks: MarkView[], { words }: RoadmapContext): string {
  const isSilent = time.pieces.every((piece) => piece.kind === 'notStated');
  const dated = marks.filter((mark) => mark.isDated);
  if (!isSilent || dated.length === 0) return words.planTime.when(time);
  const [first, last] = [dated[0]!.when, dated.at(-1)!.when];
  return first === last ? first : `${first} – ${last}`;
}

function barsOf(time: ResolvedTime, scale: TimeScale, context: RoadmapContext): BarView[] {
  const bars = time.pieces.flatMap((piece) =>
    spansOf(piece).flatMap((span): BarView[] => {
      const placed = place(scale, span.first, span.last);
      if (!placed) return [];
      const label = windowLabel(piece, placed, context);
      return [
        {
          kind: kindOf(piece),
          start: placed.start,
          end: placed.end,
          track: 0,
          ...(label && { label }),
          fadesBefore: placed.isCutBefore || isOpen(piece, span, 'from'),
          fadesAfter: placed.isCutAfter || isOpen(piece, span, 'to'),
        },
      ];
    }),
  );
  // «2021 2021» in one cell, for two lines of the same row, is one bar.
  const distinct = bars.filter(
    (bar, index) => bars.findIndex((it) => isSameBar(it, bar)) === index,
  );
  const tracks = tracksOf(distinct);
  return distinct.map((bar, index) => ({ ...bar, track: tracks[index]! }));
}

const isSameBar = (a: BarView, b: BarView): boolean =>
  a.start === b.start && a.end === b.end && a.fadesAfter === b.fadesAfter;

/** «не менее 2» on the window in which that is promised; «≥ 2» where the window is too narrow for words. */
function windowLabel(piece: TimePiece, { start, end }: Placed, { words }: RoadmapContext): string {
  if (piece.kind !== 'recurring') return '';
  const { atLeast, atMost } = piece.rule;
  const [long, short] =
    atLeast !== undefined
      ? [words.roadmap.atLeast(atLeast), `≥\u00a0${atLeast}`]
      : atMost !== undefined
        ? [words.roadmap.atMost(atMost), `≤\u00a0${atMost}`]
        : ['', ''];
  if (widthNeeded(long, end - start) <= USUAL_WIDTH) return long;
  return widthNeeded(short, end - start) <= USUAL_WIDTH ? short : '';
}

function kindOf(piece: TimePiece): BarView['kind'] {
  if (piece.kind === 'continuous') return 'continuous';
  return piece.kind === 'recurring' ? 'window' : 'span';
}

/** An end that nobody promised fades. A continuous band without years is bounded by the period on purpose. */
function isOpen(piece: TimePiece, span: Span, end: 'from' | 'to'): boolean {
  return piece.kind === 'span' && span[end] === undefined;
}

function markView(mark: Mark, context: RoadmapContext): MarkView {
  const { words, scale, programme } = context;
  const time = resolveWhen(mark.at, context.bounds);
  const text = mark.text ?? (mark.value === undefined ? '' : `${mark.value}${mark.unit ?? ''}`);
  const { first, last } = time;
  const isDated = first !== undefined && last !== undefined;
  const placed = isDated && scale ? place(scale, first, last) : undefined;
  const piece = time.pieces[0];
  const moment = piece?.kind === 'span' ? piece.span.from : undefined;
  const when = isDated ? words.planTime.when(time) : words.roadmap.unplaced;
  const meaning = [meaningOf(text, programme.marksLegend), mark.note].filter(Boolean).join('; ');
  const isShare = mark.unit === '%' && mark.value !== undefined;
  return {
    text,
    isDated,
    when,
    short: moment ? words.planTime.momentShort(moment) : when,
    start: placed?.start ?? 0,
    end: placed?.end ?? 0,
    room: 0,
    ...(isShare && { fill: Math.min(1, Math.max(0, mark.value! / 100)) }),
    ...(meaning && { meaning }),
  };
}

/** Only what the document itself explains: no letter is guessed. */
function meaningOf(text: string, legend: Record<string, string> = {}): string | undefined {
  return Object.hasOwn(legend, text) ? legend[text] : undefined;
}

/** A mark outside the years that are drawn has a date, but no place. */
const isPlaced = (mark: MarkView): boolean => mark.end > mark.start;

function withRoom(marks: MarkView[]): MarkView[] {
  return marks.map((mark, index) => {
    const next = marks.slice(index + 1).find((it) => it.start >= mark.end - 1e-9);
    return { ...mark, room: (next?.start ?? 1) - mark.start };
  });
}

/** Of the tag on a desktop page, in em. */
const USUAL_WIDTH = 76;

/** How wide the tag must be, in em, for a text to lie flat in a part of the picture, which is about half of the tag. */
const widthNeeded = (text: string, part: number): number => (text.length * 0.52 + 0.5) / part / 0.5;

/** The widths are those of the container queries in rows.styles.ts; below the first, rows are cards and nothing turns. */
function flatFromOf(marks: MarkView[]): RowView['flatFrom'] {
  const needed = Math.max(0, ...marks.map((it) => widthNeeded(it.text, it.room)));
  if (needed <= 46) return undefined;
  return needed <= 56 ? '56' : needed <= 76 ? '76' : needed <= 100 ? '100' : 'never';
}
