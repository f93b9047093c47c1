/** What was reported of the single times of a recurring promise. */
import { MOST_REPORTS_TOLD } from '../../../../programme/limits.js';
import {
  type Fate,
  fateIn,
  fateOf,
  type Occurrence,
  occurrencesIn,
  occurrencesOf,
} from '../../../../programme/occurrences.js';
import type { Activity } from '../../../../programme/schema.js';
import { resolveWhen, type TimePiece } from '../../../../programme/time/resolve.js';
import type { Bounds } from '../../../../programme/time/span.js';
import type { BarsView, BarView } from '../bars.model.js';
import type { FateView, RoadmapContext } from '../context.js';

/** Told apart without colour. */
export const SIGNS: Record<Fate, string> = { kept: '✓', partly: '½', missed: '✕' };

/** Undefined while nobody has said what came of it. */
export function fateShown(
  span: Bounds,
  piece: Extract<TimePiece, { kind: 'recurring' }>,
  context: RoadmapContext,
): FateView | undefined {
  const fate = fateIn(span, piece);
  const told = occurrencesIn(span, piece).slice(0, MOST_REPORTS_TOLD);
  return (
    fate && {
      fate,
      label: SIGNS[fate],
      hint: told.map((it) => occurrenceWords(it, context)).join('; '),
    }
  );
}

export const occurrencesTold = ({ when }: Activity, context: RoadmapContext): string[] =>
  occurrencesOf(when).map((it) => occurrenceWords(it, context));

/** Less room than this between two times holds no arrow. */
const NARROWEST = 0.04;

/** The old time, an arrow, the new one; times that overlap stand one below the other and need none. */
export function slipOf({ bars, tracks }: BarsView, after: BarView[], isBeyond: boolean): BarView[] {
  const old = bars.map((bar): BarView => (bar.fate ? bar : { ...bar, kind: 'old' }));
  const [last] = [...bars].sort((a, b) => b.end - a.end);
  const start = isBeyond ? 1 : Math.min(...after.map((it) => it.start));
  const isClear = last && start > last.end - 1e-9 && start <= 1;
  const moved = after.map((bar): BarView => ({
    ...bar,
    kind: 'moved',
    track: bar.track + (isClear ? 0 : bars.length && tracks),
  }));
  if (!isClear) return [...old, ...moved];
  // Where one follows on the other, it leads out of the old one.
  const from = start - last.end < NARROWEST ? (last.start + last.end) / 2 : last.end;
  const slip = { start: from, end: start, track: last.track, fadesBefore: false, fadesAfter: true };
  return [...old, { kind: 'slip', ...slip }, ...moved];
}

/** «Состоялось 3 из 4», beside the status of the whole. */
export function keptWords({ when }: Activity, { say }: RoadmapContext): string | undefined {
  const fates = occurrencesOf(when).flatMap((it) => fateOf(it) ?? []);
  const kept = fates.filter((it) => it === 'kept').length;
  return fates.length ? say.roadmap.kept(kept, fates.length) : undefined;
}

/** «2022: выполнено, 14.10.2022 · на базе школы № 3». */
function occurrenceWords(
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
