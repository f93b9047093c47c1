/** The parallel series of an indicator, each with what was planned and reached in each of its periods. */
import { groupsOf } from '../../programme/indicator-status.js';
import type { Indicator, Point } from '../../programme/schema.js';
import { those } from '../../programme/those.js';
import { parseSpan } from '../../programme/time/span.js';
import { own, said, type Line } from '../../documents/line.js';
import { actualLine, targetLines } from '../text/values.js';
import { periodWords, type MeasureContext } from './context.js';
import { verdictOf, type VerdictView } from './verdict.view.js';

/** Of targets whose time the document does not state. */
export const UNDATED = '';

export interface PeriodView {
  /** As in the file; `UNDATED` where it says none. */
  period: string;
  label: string;
  plan: Line[];
  /** Absent where nothing is reported of any indicator. */
  actual?: Line;
  /** Nothing was reported, and nothing is due yet. */
  isAhead?: boolean;
  /** Numbers only, for pictures. */
  planned?: number;
  reached?: number;
}

export interface SeriesView {
  group?: string;
  /** In the order of time; undated ones last. */
  periods: PeriodView[];
  verdict: VerdictView;
}

export function seriesOf(indicator: Indicator, context: MeasureContext): SeriesView[] {
  const groups = groupsOf(indicator);
  return (groups.length ? groups : [undefined]).map((group) => ({
    ...(group !== undefined && { group }),
    periods: periodsOf(indicator, group, context),
    verdict: verdictOf(indicator, context, group),
  }));
}

function periodsOf(
  indicator: Indicator,
  group: string | undefined,
  context: MeasureContext,
): PeriodView[] {
  const points = [...those(indicator.points, 'group', group)];
  const finals = [...those(indicator.final, 'group', group)];
  const names = [...points, ...finals].map((it) => it.period ?? UNDATED);
  return sortedPeriods(names).map((period) => {
    const own = [...those(points, 'period', period)];
    const asked = period === UNDATED ? undefined : period;
    const targets = [...own, ...those(finals, 'period', asked)];
    return periodView(period, own, targets.flatMap(targetOf), indicator, context);
  });
}

const targetOf = ({ target }: Pick<Point, 'target'>): NonNullable<Point['target']>[] | [null] =>
  target === undefined ? [] : target === null ? [null] : [target];

function periodView(
  period: string,
  points: Point[],
  targets: (NonNullable<Point['target']> | null)[],
  indicator: Indicator,
  context: MeasureContext,
): PeriodView {
  const { say, hasActuals } = context;
  const unlike = [...new Map(targets.map((it) => [JSON.stringify(it), it])).values()];
  const point = points[0];
  const isSilent = !points.some((it) => it.actual !== undefined || it.missing !== undefined);
  const isAsked = !isSilent || (hasActuals && period !== UNDATED);
  const planned = unlike.map(numberOf).find((it) => it !== undefined);
  const reached = points.map((it) => it.actual).find((it) => typeof it === 'number');
  return {
    period,
    label: period === UNDATED ? say.measures.undated : periodWords(period, context),
    plan: unlike.flatMap((it) =>
      it === null ? [own(say.values.notStated, 'quiet')] : targetLines(it, context, indicator),
    ),
    ...(isAsked && { actual: actualLine(point ?? { period }, context, indicator) }),
    ...(isSilent && isAhead(period, context) && { isAhead: true }),
    ...(planned !== undefined && { planned }),
    ...(reached !== undefined && { reached }),
  };
}

function isAhead(period: string, { today }: MeasureContext): boolean {
  const last = parseSpan(period)?.last;
  return last !== undefined && last >= today;
}

/** The number that a picture can draw; of growth and of words there is none. */
export function numberOf(target: Point['target']): number | undefined {
  if (typeof target === 'number') return target;
  if (target == null || typeof target !== 'object' || target.op === 'growth') return undefined;
  return target.value;
}

/** In the order of time, each once, a year after its last quarter; what can't be read keeps its place behind, the undated comes last. */
export function sortedPeriods(periods: string[]): string[] {
  const order = (it: string): [number, number] => {
    const span = parseSpan(it);
    return span ? [span.last, span.first] : [it === UNDATED ? Infinity : 1e9, 0];
  };
  return [...new Set(periods)].sort((a, b) => {
    const [[lastA, firstA], [lastB, firstB]] = [order(a), order(b)];
    return lastA === lastB ? firstB - firstA : lastA - lastB;
  });
}

/** How long a period is, in months. */
export function lengthOf(period: string): number {
  const span = parseSpan(period);
  return span ? Math.round((span.last - span.first) / 30) : 0;
}

/**
 * Of years and quarters together, the length that most periods have: one curve through both would jump from the one size
 * to the other.
 */
export function usualLength(periods: string[]): number | undefined {
  const counts = new Map<number, number>();
  for (const it of periods) counts.set(lengthOf(it), (counts.get(lengthOf(it)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

/** What stands beside the values: a note and a source each, but not the source that all indicators share. */
export function remarksOf(indicator: Indicator, context: MeasureContext, shared = ''): Line[] {
  const points = indicator.points ?? [];
  const when = (it: Point): string =>
    points.length > 1 ? [periodWords(it.period, context), it.group].filter(Boolean).join(', ') : '';
  const notes = points.flatMap((it): Line[] =>
    it.note ? [{ ...said(it.note, 'quiet'), ...(when(it) && { label: when(it) }) }] : [],
  );
  const sources = new Set(points.flatMap((it) => it.source ?? []));
  sources.delete(shared);
  const label = context.say.measures.source;
  return [...notes, ...[...sources].map((it): Line => ({ ...said(it, 'quiet'), label }))];
}
