/** One indicator as plain data: what was reached, what was planned, and why that is good or not. */
import { numberWords } from '../../../i18n/formats.js';
import { gaugeOf, type Gauge, type GaugeNumbers } from '../../../drawing/gauge.js';
import type { Indicator, Point } from '../../../programme/schema.js';
import { own, type Line } from '../../../documents/line.js';
import { aboutLines, baselineLine, moreLines } from '../../figures/about.view.js';
import { periodWords, type MeasureContext } from '../../figures/context.js';
import { seriesOf, type SeriesView } from '../../figures/series.view.js';
import { actualLine, targetLines } from '../../text/values.js';

export interface IndicatorView {
  id: string;
  num?: string;
  title: string;
  about: Line[];
  baseline?: Line;
  series: FaceView[];
  more: Line[];
}

/** A series as a visitor sees it first: the latest that is known. */
export interface FaceView extends SeriesView {
  /** «55,25 %», «да», «нет данных». */
  value: Line;
  /** «2023» */
  when: string;
  plan: Line[];
  gauge?: Gauge;
  /** The ends of the half circle, in words. */
  ends?: [min: string, max: string];
}

/** Undefined where the programme has no such indicator. */
export function indicatorView(id: string, context: MeasureContext): IndicatorView | undefined {
  const indicator = context.indicators.get(id);
  if (!indicator) return undefined;
  const { num, title } = indicator;
  const baseline = baselineLine(indicator, context);
  return {
    id,
    ...(num && { num }),
    title,
    about: aboutLines(indicator, context),
    ...(baseline && { baseline }),
    series: faces(seriesOf(indicator, context), indicator, context),
    more: moreLines(indicator, context),
  };
}

function faces(series: SeriesView[], indicator: Indicator, context: MeasureContext): FaceView[] {
  const points = series.map((it) => it.verdict.point ?? undatedTarget(indicator, it.group));
  const numbers = points.map((it) => gaugeNumbers(indicator, it));
  const alongside = numbers.flatMap((it) => [it.value, it.plan, it.planMax].filter(isKnown));
  return series.map((it, index) => {
    const gauge = gaugeOf({ ...numbers[index]!, alongside });
    return faceOf(it, points[index], gauge, indicator, context);
  });
}

const isKnown = (it: number | undefined): it is number => it !== undefined;

function faceOf(
  series: SeriesView,
  point: Partial<Point> | undefined,
  gauge: Gauge | undefined,
  indicator: Indicator,
  context: MeasureContext,
): FaceView {
  const { say } = context;
  return {
    ...series,
    value: valueOf(point, indicator, context),
    when: point?.period ? periodWords(point.period, context) : '',
    plan:
      point?.target == null
        ? [own(say.measures.noTarget, 'quiet')]
        : targetLines(point.target, context, indicator),
    ...(gauge && {
      gauge,
      ends: [
        numberWords(gauge.min, context.say.locale),
        numberWords(gauge.max, context.say.locale),
      ],
    }),
  };
}

/** A target whose time the document does not state is still what was promised. */
function undatedTarget(
  { final = [] }: Indicator,
  group: string | undefined,
): Partial<Point> | undefined {
  return final.find((it) => it.group === group && it.target != null);
}

function valueOf(
  point: Partial<Point> | undefined,
  indicator: Indicator,
  context: MeasureContext,
): Line {
  if (!point?.period) return own(context.say.values.noData, 'quiet');
  return actualLine({ ...point, period: point.period }, context, indicator);
}

/** Words and yes/no have no place on a scale; a missing value leaves it empty. */
function gaugeNumbers(
  { unit, direction, baseline }: Indicator,
  point: Partial<Point> | undefined,
): GaugeNumbers {
  const number = (it: unknown): number | undefined => (typeof it === 'number' ? it : undefined);
  const target = point?.target;
  const bound = target !== null && typeof target === 'object' ? target : undefined;
  const plan = bound ? (bound.op === 'growth' ? undefined : bound.value) : number(target);
  const value = number(point?.actual);
  const planMax = bound?.op === 'range' ? bound.max : undefined;
  const start = number(baseline?.value);
  const hasPlace = value !== undefined || plan !== undefined;
  return {
    isPercent: unit === '%',
    ...(value !== undefined && { value }),
    ...(plan !== undefined && { plan }),
    ...(planMax !== undefined && { planMax }),
    ...(hasPlace && start !== undefined && { baseline: start }),
    ...betterOf(bound?.op, direction),
  };
}

function betterOf(
  op: string | undefined,
  direction: Indicator['direction'],
): Pick<GaugeNumbers, 'better'> {
  if (op === 'range') return { better: 'within' };
  if (op === '<=' || op === '<') return { better: 'less' };
  if (op === '>=' || op === '>' || op === 'notBelow') return { better: 'more' };
  if (direction === 'increase' || direction === 'maintain') return { better: 'more' };
  return direction === 'decrease' ? { better: 'less' } : {};
}
