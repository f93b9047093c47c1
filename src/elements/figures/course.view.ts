/** The course of an indicator: what its small chart draws. */
import { numberWords } from '../../i18n/formats.js';
import { endsOf } from '../../drawing/slope-ends.js';
import type { SlopePoint, SlopeSeries } from '../../drawing/slope.js';
import { judgedPoints, type JudgedPoint } from '../../programme/indicator-status.js';
import type { Indicator } from '../../programme/schema.js';
import { periodWords, type MeasureContext } from './context.js';
import { boundOf } from './distance.view.js';
import { lengthOf, sortedPeriods, UNDATED, usualLength, type SeriesView } from './series.view.js';

export interface SlopeView {
  series: { group?: string; slope: SlopeSeries }[];
  /** The periods from left to right, in words. */
  columns: string[];
  /** Those with a fact. */
  known: number[];
  ends: [number, number];
  /** A scale from left to right with its ends in words: of one value alone. */
  scale?: [string, string];
}

/** What no programme counts to would only break the scale. */
const drawable = (it: unknown): number | undefined =>
  typeof it === 'number' && Math.abs(it) <= 1e15 ? it : undefined;

/** Undefined where there is no number. */
export function courseOf(
  indicator: Indicator,
  series: SeriesView[],
  context: MeasureContext,
  axis: string[] = [],
): SlopeView | undefined {
  const { baseline, unit, points = [] } = indicator;
  const judged = series.map((it) => judgedPoints(indicator, context.today, it.group));
  const { locale } = context.say;
  // Of several series, the document does not say whose the baseline is.
  const start = series.length === 1 ? drawable(baseline?.value) : undefined;
  const periods = periodsOf(
    judged.flat().flatMap(({ point }) => (hasNumber(point) ? point.period : [])),
    start === undefined ? undefined : baseline?.period,
  );
  const isLying = periods.length < 2;
  const fits = !isLying && axis.length > 0 && periods.every((it) => axis.includes(it));
  const columns = fits ? axis : periods;
  const places = new Map(columns.map((it, at) => [it, at]));
  const views = new Map(
    series.map((it) => [it, new Map(it.periods.map((one) => [one.period, one]))]),
  );
  const all = series.map((it, index) => {
    const own: SlopePoint[] = [];
    const seen = new Set<string>();
    for (const one of judged[index]!) {
      const { period } = one.point;
      const at = places.get(period);
      const view = views.get(it)!.get(period);
      if (at === undefined || seen.has(period)) continue;
      seen.add(period);
      own.push(slopePoint(at, one, Boolean(view?.actual && !view.isAhead)));
    }
    const undated =
      own.length === 0 && isLying
        ? it.periods.find((one) => one.period === UNDATED)?.planned
        : undefined;
    if (drawable(undated) !== undefined) own.push({ at: 0, plan: undated! });
    const at = start === undefined || isLying ? undefined : places.get(baseline?.period ?? '');
    return {
      ...(it.group !== undefined && { group: it.group }),
      slope: { points: own, ...(at !== undefined && { start: { at, value: start! } }) },
    };
  });
  const ends = endsOf(all.map((it) => it.slope));
  if (!ends || points.length > MOST_POINTS) return undefined;
  const known = [
    ...new Set(
      all.flatMap(({ slope }) =>
        slope.points.flatMap((it) => (it.fact === undefined ? [] : it.at)),
      ),
    ),
  ];
  const words = columns.map((it) => periodWords(it, context));
  const base = { series: all, columns: words, known: known.sort((a, b) => a - b) };
  if (!isLying) return { ...base, ends };
  // A single plan of nobody knows how many is a number, and no picture.
  if (unit !== '%' && known.length === 0) return undefined;
  const [low, high] = [
    Math.min(0, ends[0]),
    unit === '%' ? Math.max(100, ends[1]) : Math.max(ends[1], 0),
  ];
  const end = (it: number): string => numberWords(it, locale);
  return {
    ...base,
    ends: [low, high],
    scale: [end(low), unit === '%' ? locale.counted(end(high), unit) : end(high)],
  };
}

/** The years that charts have in common, so that they can be read one below the other. */
export function axisOf(all: [Indicator, SeriesView[]][]): string[] {
  const periods = all.flatMap(([{ baseline }, series]) => {
    const own = series.map(datedOf).flatMap((it) => (it.length > 1 ? it : []));
    const start = own.length && typeof baseline?.value === 'number' ? baseline.period : undefined;
    return [...(start === undefined ? [] : [start]), ...own];
  });
  const length = usualLength(periods);
  const axis = sortedPeriods(periods).filter((it) => lengthOf(it) === length);
  const filled = withYearsBetween(axis);
  return filled.length > MOST_ON_AXIS ? [] : filled;
}

/** More would leave too little for an indicator of its own few years. */
const MOST_ON_AXIS = 16;

const datedOf = ({ periods }: SeriesView): string[] =>
  periods.flatMap((it) => (it.period === UNDATED ? [] : it.period));

/** More than a picture of any width could show. */
const MOST_POINTS = 200;

const hasNumber = ({ target, actual }: JudgedPoint['point']): boolean =>
  drawable(boundOf(target)) !== undefined || drawable(actual) !== undefined;

/** Of years and quarters together those that most are, and the years between. */
function periodsOf(periods: string[], start: string | undefined): string[] {
  const all = sortedPeriods(start === undefined ? periods : [start, ...periods]).filter(
    (it) => it !== UNDATED && lengthOf(it) > 0,
  );
  const length = usualLength(periods);
  return withYearsBetween(all.filter((it) => lengthOf(it) === length));
}

/** From 2021 to 2025 is not one step: years that nothing speaks of keep their place, and are gaps. */
export function withYearsBetween(periods: string[]): string[] {
  if (periods.length < 2 || !periods.every((it) => /^\d{4}$/.test(it))) return periods;
  const [first, last] = [Number(periods[0]), Number(periods.at(-1))];
  if (last - first > 200) return periods;
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
}

function slopePoint(
  at: number,
  { point, judgement, isFinal }: JudgedPoint,
  isDue: boolean,
): SlopePoint {
  const { target, actual, missing } = point;
  const plan = drawable(boundOf(target));
  const planMax =
    target !== null && typeof target === 'object' && target.op === 'range'
      ? drawable(target.max)
      : undefined;
  const fact = drawable(actual);
  const mark =
    isFinal && judgement.verdict !== 'unknown'
      ? judgement.verdict === 'met'
        ? 'met'
        : 'missed'
      : undefined;
  return {
    at,
    ...(plan !== undefined && { plan }),
    ...(plan !== undefined && planMax !== undefined && { planMax }),
    ...(fact !== undefined && { fact, ...(mark && ({ mark } as const)) }),
    ...(actual == null && isDue && missing !== 'notApplicable' && { isUnknown: true }),
  };
}
