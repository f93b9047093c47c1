/** The bars in a row: what is planned, by its parts too, what of it recurs, and when it was really done. */
import { place, type Placed, type TimeScale } from '../../../drawing/time-scale.js';
import { tracksOf } from '../../../drawing/tracks.js';
import type { Activity } from '../../../programme/schema.js';
import {
  type ResolvedTime,
  type TimePiece,
  resolveWhen,
  spansOf,
} from '../../../programme/time/resolve.js';
import type { Span } from '../../../programme/time/span.js';
import type { BarsView, BarView } from './bars.model.js';
import type { RoadmapContext } from './context.js';

/** The plan, and where it was moved to; below it the row's unnumbered lines; below them what really was. */
export function barsView(
  { parts = [], actual }: Pick<Activity, 'parts' | 'actual'>,
  time: ResolvedTime,
  context: RoadmapContext & { scale: TimeScale },
  movedTo?: ResolvedTime,
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
  const planned = [inTracks(ownOnly), ...ofParts];
  const layers = movedTo ? [movedBars(stack(planned), movedTo, context)] : planned;
  if (actual !== undefined) {
    const done = resolveWhen(actual, context.bounds);
    const hint = context.say.roadmap.actual(context.say.planTime.when(done));
    layers.push(barsOf(done, context).map((bar) => ({ ...bar, kind: 'actual', hint })));
  }
  return stack(layers);
}

function movedBars(
  before: BarsView,
  to: ResolvedTime,
  context: RoadmapContext & { scale: TimeScale },
): BarView[] {
  const isBeyond = to.first !== undefined && context.scale.at(to.first) >= 1;
  return context.reports?.slipOf(before, barsOf(to, context), isBeyond) ?? before.bars;
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
  const bars = time.pieces.flatMap((piece) =>
    spansOf(piece).flatMap((span): BarView[] => {
      const placed = place(context.scale, span.first, span.last);
      return placed ? [barOf(piece, span, placed, context)] : [];
    }),
  );
  // «2021 2021» in one cell, for two lines of the same row, is one bar.
  const seen = new Set<string>();
  return inTracks(withoutDots(bars.filter((bar) => seen.size < seen.add(looks(bar)).size)));
}

/** Of the tag beside a site's menu on a desktop, in em. */
const USUAL_WIDTH = 64;

/** Of the usual picture, about a third of the tag: narrower, a window is a dot that nobody tells from its neighbour. */
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
  return {
    kind: kindOf(piece),
    start: placed.start,
    end: placed.end,
    track: 0,
    fadesBefore: placed.isCutBefore || isOpen(piece, span, 'from'),
    fadesAfter: placed.isCutAfter || isOpen(piece, span, 'to'),
    ...(piece.kind === 'recurring' && context.reports?.fateShown(span, piece, context)),
  };
}

/** Alike for bars that look alike. */
const looks = ({ start, end, label, fadesBefore, fadesAfter }: BarView): string =>
  [start, end, label, fadesBefore, fadesAfter].join();

function kindOf(piece: TimePiece): BarView['kind'] {
  if (piece.kind === 'continuous') return 'continuous';
  return piece.kind === 'recurring' ? 'window' : 'span';
}

/** An end that nobody promised fades. A continuous band without years is bounded by the period on purpose. */
function isOpen(piece: TimePiece, span: Span, end: 'from' | 'to'): boolean {
  return piece.kind === 'span' && span[end] === undefined;
}
