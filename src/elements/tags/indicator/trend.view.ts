/** Plan and fact by year, as a chart draws them. */
import { numberWords } from '../../../i18n/formats.js';
import { parseSpan } from '../../../programme/time/span.js';
import type { ChartLine, ChartView } from '../../figures/chart-view.js';
import { periodWords, type MeasureContext } from '../../figures/context.js';
import {
  lengthOf,
  usualLength,
  sortedPeriods,
  UNDATED,
  type PeriodView,
  type SeriesView,
} from '../../figures/series.view.js';
import { isShortUnit } from '../../text/values.js';

export interface TrendSubject {
  title: string;
  unit?: string | undefined;
  baseline?: { period?: string | undefined; value?: unknown } | undefined;
}

/** Undefined where there are fewer than two numbers: a single one has no course. */
export function trendView(
  subject: TrendSubject,
  series: SeriesView[],
  context: MeasureContext,
): ChartView | undefined {
  const { say } = context;
  const start = baselineOf(subject, series);
  const all = sortedPeriods([
    ...(start ? [start.period] : []),
    ...series.flatMap((it) => it.periods.map((one) => one.period)),
  ]).filter((it) => it !== UNDATED);
  const length = usualLength(all);
  const periods = withYearsBetween(all.filter((it) => lengthOf(it) === length));
  const lines = series.flatMap((it, index): ChartLine[] => {
    const line = (
      kind: ChartLine['kind'],
      of: (one: PeriodView) => number | undefined,
    ): ChartLine => {
      const known = new Map(it.periods.map((one) => [one.period, drawable(of(one))]));
      return {
        label: it.group ?? (kind === 'plan' ? say.measures.plan : say.measures.actual),
        values: periods.map((period) => known.get(period) ?? null),
        kind,
        series: index,
      };
    };
    const plan = line('plan', (one) => one.planned);
    const actual = line('actual', (one) => one.reached);
    // The baseline is the first thing that was reached, unless a value of its own stands there.
    const at = start && index === 0 ? periods.indexOf(start.period) : -1;
    if (start && at >= 0 && actual.values[at] === null) actual.values[at] = start.value;
    return [plan, actual].filter((one) => one.values.some((value) => value !== null));
  });
  const count = lines.reduce(
    (sum, it) => sum + it.values.filter((value) => value !== null).length,
    0,
  );
  if (count < 2 || periods.length < 2) return undefined;
  const { unit } = subject;
  const { locale } = say;
  return {
    labels: periods.map((it) => periodWords(it, context)),
    lines,
    format(value) {
      const number = numberWords(value, locale);
      return isShortUnit(unit) ? locale.counted(number, unit) : number;
    },
    description: say.measures.chart(subject.title),
  };
}

/** Only of an indicator with one series: of several, the document does not say whose it is. */
function baselineOf(
  { baseline }: TrendSubject,
  series: SeriesView[],
): { period: string; value: number } | undefined {
  const { period, value } = baseline ?? {};
  const number = typeof value === 'number' ? drawable(value) : undefined;
  return series.length === 1 && period !== undefined && number !== undefined && parseSpan(period)
    ? { period, value: number }
    : undefined;
}

/** What no programme counts to would only break the scale. */
const drawable = (value: number | undefined): number | undefined =>
  value !== undefined && Math.abs(value) <= 1e15 ? value : undefined;

/** From 2021 to 2025 is not one step: years that nothing speaks of keep their place, and are gaps. */
function withYearsBetween(periods: string[]): string[] {
  if (periods.length < 2 || !periods.every((it) => /^\d{4}$/.test(it))) return periods;
  const [first, last] = [Number(periods[0]), Number(periods.at(-1))];
  if (last - first > MOST_YEARS) return periods;
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
}

const MOST_YEARS = 200;
