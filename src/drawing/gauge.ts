/** A half circle from the least to the most: where its value, its plan and its baseline lie. Pure geometry. */
export interface GaugeNumbers {
  value?: number;
  plan?: number;
  /** The other end, where the plan is a range. */
  planMax?: number;
  baseline?: number;
  /** Of the circles beside it: all are drawn to one scale. */
  alongside?: number[];
  /** A percentage: the whole half circle is a hundred, unless something lies beyond it or all is small. */
  isPercent: boolean;
  /** Which way is better, so that the part of the circle which fulfils the plan can be shown. */
  better?: 'more' | 'less' | 'within';
}

/** Places are shares of the half circle, 0 on the left and 1 on the right. */
export interface Gauge {
  min: number;
  max: number;
  /** From zero to the value; a value that is missing has none. */
  filled?: [from: number, to: number];
  plan: number[];
  baseline?: number;
  /** Where the plan is fulfilled. */
  good?: [from: number, to: number];
}

/** Undefined where there is no number at all. */
export function gaugeOf(numbers: GaugeNumbers): Gauge | undefined {
  const { value, plan, planMax, baseline, isPercent, better, alongside = [] } = numbers;
  const own = [value, plan, planMax, baseline].filter(isNumber);
  if (own.length === 0) return undefined;
  const [min, max] = rangeOf([...own, ...alongside.filter(isNumber)], isPercent);
  // Halves, since the difference of two numbers can be too large for a number.
  const at = (it: number): number => (it / 2 - min / 2) / (max / 2 - min / 2);
  const [low, high] = [plan, planMax].filter(isNumber).map(at);
  return {
    min,
    max,
    ...(isNumber(value) && { filled: inOrder(at(Math.max(min, Math.min(max, 0))), at(value)) }),
    plan: [low, high].filter(isNumber),
    ...(isNumber(baseline) && { baseline: at(baseline) }),
    ...(low !== undefined && better && { good: goodPart(low, high, better) }),
  };
}

/** Of a hundred, no more than this would be a sliver. */
const SMALL_PERCENT = 20;

const isNumber = (it: number | undefined): it is number => it !== undefined && Number.isFinite(it);

const inOrder = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

function goodPart(low: number, high: number | undefined, better: string): [number, number] {
  if (better === 'within') return inOrder(low, high ?? low);
  return better === 'more' ? [low, 1] : [0, low];
}

/** From zero, if nothing is negative, to a round number not far beyond the largest. */
function rangeOf(all: number[], isPercent: boolean): [number, number] {
  const low = Math.min(0, ...all);
  const high = Math.max(0, ...all);
  if (isPercent && low === 0 && high <= 100 && high > SMALL_PERCENT) return [0, 100];
  const step = roundStep(high / 4 - low / 4);
  const min = withoutNoise(Math.floor(low / step) * step);
  const max = withoutNoise(Math.ceil(high / step) * step);
  if (Number.isFinite(min) && Number.isFinite(max) && max > min) return [min, max];
  return high > low ? [low, high] : [0, 1];
}

/** Three times 0.2 is 0.6, and not 0.6000000000000001: the ends of the scale are written beside it. */
const withoutNoise = (it: number): number => Number(it.toPrecision(12));

/** 1, 2 or 5 with noughts. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((it) => it * power).find((it) => it >= least);
  return step !== undefined && step > 0 ? step : 1;
}

const [CENTRE, RADIUS] = [100, 82];

/** The point of the circle at a share of its way; `reach` is how far from the line, outwards. In units of a 200 × 110 box. */
export function pointAt(share: number, reach = 0): [x: number, y: number] {
  const angle = Math.PI * share;
  const radius = RADIUS + reach;
  return [rounded(CENTRE - radius * Math.cos(angle)), rounded(CENTRE - radius * Math.sin(angle))];
}

/** For the `d` of a path. */
export function arc([from, to]: [number, number], reach = 0): string {
  const radius = RADIUS + reach;
  return `M${pointAt(from, reach).join(' ')}A${radius} ${radius} 0 0 1 ${pointAt(to, reach).join(' ')}`;
}

const rounded = (it: number): number => Math.round(it * 100) / 100;
