/** The bars in a row: what is planned, by its parts too, what of it recurs, and when it was really done. */
import { place, type Placed, type TimeScale } from '../../../drawing/time-scale.js';
import { tracksOf } from '../../../drawing/tracks.js';
import type { Activity } from '../../../programme/schema.js';
import {
  type Fate,
  type Occurrence,
  fateIn,
  occurrencesIn,
} from '../../../programme/occurrences.js';
import {
  type ResolvedTime,
  type TimePiece,
  resolveWhen,
  spansOf,
} from '../../../programme/time/resolve.js';
import type { Span } from '../../../programme/time/span.js';
import { MOST_REPORTS_TOLD } from '../../../programme/limits.js';
import type { RoadmapContext } from './context.js';

export interface BarView {
  kind: 'span' | 'continuous' | 'window' | 'actual';
  start: number;
  end: number;
  /** Which of several overlapping bars, counted from above. */
  track: number;
  label?: string;
  fadesBefore: boolean;
  fadesAfter: boolean;
  /** What was reported of this occurrence of a recurring promise. */
  fate?: Fate;
  /** What stands behind the bar: the part it belongs to, what was done when. */
  hint?: string;
}

export interface BarsView {
  bars: BarView[];
  tracks: number;
}

/** The plan; below it the row's unnumbered lines; below them what really was. */
export function barsView(
  { parts = [], actual }: Pick<Activity, 'parts' | 'actual'>,
  time: ResolvedTime,
  context: RoadmapContext & { scale: TimeScale },
): BarsView {
  const own = barsOf(time, context);
  const ofParts = parts.flatMap((part): BarView[][] => {
    if (part.when === undefined) return [];
    const bars = barsOf(resolveWhen(part.when, context.bounds), context);
    return [bars.map((bar) => ({ ...bar, hint: part.title }))];
  });
  // What a row gathers from its lines, it does not say of itself.
  const gathered = new Set(ofParts.flat().map(looks));
  const ownOnly = own.filter((bar) => bar.fate || !gathered.has(looks(bar)));
  const layers = [inTracks(ownOnly), ...ofParts];
  if (actual !== undefined) {
    const done = resolveWhen(actual, context.bounds);
    const hint = context.say.roadmap.actual(context.say.planTime.when(done));
    layers.push(barsOf(done, context).map((bar) => ({ ...bar, kind: 'actual', hint })));
  }
  return stack(layers);
}

function stack(layers: BarView[][]): BarsView {
  let tracks = 0;
  const bars = layers.flatMap((layer) => {
    const top = tracks;
    return layer.map((bar) => {
      const track = bar.track + top;
      tracks = Math.max(tracks, track + 1);
      return { ...bar, track };
    });
  });
  return { bars, tracks: Math.max(1, tracks) };
}

function barsOf(time: ResolvedTime, context: RoadmapContext & { scale: TimeScale }): BarView[] {
  const bars = time.pieces.flatMap((piece) => {
    const drawn = spansOf(piece).flatMap((span): BarView[] => {
      const placed = place(context.scale, span.first, span.last);
      return placed ? [barOf(piece, span, placed, context)] : [];
    });
    return piece.kind === 'recurring' ? withPromise(drawn, piece.rule, context) : drawn;
  });
  // «2021 2021» in one cell, for two lines of the same row, is one bar.
  const seen = new Set<string>();
  return inTracks(withoutDots(bars.filter((bar) => seen.size < seen.add(looks(bar)).size)));
}

/** Of the tag beside a site's menu on a desktop, in em. */
const USUAL_WIDTH = 64;

/** Of the usual picture, about half of the tag: narrower, a window is a dot that nobody tells from its neighbour. */
const NARROWEST = 2.4 / USUAL_WIDTH;

/** «Ежемесячно» for five years: windows that touch and say nothing each are one band. */
function withoutDots(bars: BarView[]): BarView[] {
  const isDot = (it: BarView): boolean =>
    it.kind === 'window' && !it.label && !it.fate && it.end - it.start < NARROWEST;
  const merged: BarView[] = [];
  let before: BarView | undefined;
  for (const bar of bars) {
    const last = merged.at(-1);
    if (last && before && isDot(before) && isDot(bar) && bar.start - before.end < 1e-9)
      merged[merged.length - 1] = { ...last, end: bar.end, fadesAfter: bar.fadesAfter };
    else merged.push(bar);
    before = bar;
  }
  return merged;
}

function inTracks(bars: BarView[]): BarView[] {
  const tracks = tracksOf(bars);
  return bars.map((bar, index) => ({ ...bar, track: tracks[index]! }));
}

function barOf(piece: TimePiece, span: Span, placed: Placed, context: RoadmapContext): BarView {
  const fate = piece.kind === 'recurring' ? fateIn(span, piece) : undefined;
  const reports = fate && piece.kind === 'recurring' ? occurrencesIn(span, piece) : [];
  const label = fate && SIGNS[fate];
  return {
    kind: kindOf(piece),
    start: placed.start,
    end: placed.end,
    track: 0,
    ...(label && { label }),
    fadesBefore: placed.isCutBefore || isOpen(piece, span, 'from'),
    fadesAfter: placed.isCutAfter || isOpen(piece, span, 'to'),
    ...(fate && {
      fate,
      hint: reports
        .slice(0, MOST_REPORTS_TOLD)
        .map((it) => occurrenceWords(it, context))
        .join('; '),
    }),
  };
}

/** Told apart without colour. */
const SIGNS: Record<Fate, string> = { kept: '✓', partly: '½', missed: '✕' };

/** «2022: выполнено, 14.10.2022 · на базе школы № 3». */
export function occurrenceWords(
  { at, status, actual, note }: Occurrence,
  { say, bounds }: Pick<RoadmapContext, 'say' | 'bounds'>,
): string {
  const said = status ?? (actual === undefined ? undefined : 'done');
  const fate = [
    said && say.status.label(said).toLowerCase(),
    actual !== undefined && say.planTime.when(resolveWhen(actual, bounds)),
  ];
  const about = fate.filter(Boolean).join(', ') || say.roadmap.notReported;
  return [`${say.planTime.when(resolveWhen(at, bounds))}: ${about}`, note]
    .filter(Boolean)
    .join(' · ');
}

/** Alike for bars that look alike. */
const looks = ({ start, end, label, fadesBefore, fadesAfter }: BarView): string =>
  [start, end, label, fadesBefore, fadesAfter].join();

/** How wide the tag must be, in em, for a text to lie flat in a part of the picture, which is about half of the tag. */
export const widthNeeded = (text: string, part: number): number =>
  (text.length * 0.52 + 0.5) / part / 0.5;

/**
 * «✓ не менее 2» on the windows in which that is promised; «✓ ≥ 2» where one of them is too narrow for words, since one
 * promise is said in one way. A window too narrow for that too has its sign alone.
 */
function withPromise(
  bars: BarView[],
  { atLeast, atMost }: { atLeast?: number; atMost?: number },
  { say }: RoadmapContext,
): BarView[] {
  const [long, short] =
    atLeast !== undefined
      ? [say.roadmap.atLeast(atLeast), `≥\u00a0${atLeast}`]
      : atMost !== undefined
        ? [say.roadmap.atMost(atMost), `≤\u00a0${atMost}`]
        : [];
  if (!long || !short) return bars;
  const labelled = (bar: BarView, form: string): string => `${bar.label ?? ''} ${form}`.trim();
  const fits = (bar: BarView, form: string): boolean =>
    widthNeeded(labelled(bar, form), bar.end - bar.start) <= USUAL_WIDTH;
  const form = bars.some((bar) => fits(bar, short) && !fits(bar, long)) ? short : long;
  return bars.map((bar) => (fits(bar, short) ? { ...bar, label: labelled(bar, form) } : bar));
}

function kindOf(piece: TimePiece): BarView['kind'] {
  if (piece.kind === 'continuous') return 'continuous';
  return piece.kind === 'recurring' ? 'window' : 'span';
}

/** An end that nobody promised fades. A continuous band without years is bounded by the period on purpose. */
function isOpen(piece: TimePiece, span: Span, end: 'from' | 'to'): boolean {
  return piece.kind === 'span' && span[end] === undefined;
}
