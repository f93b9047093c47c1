/**
 * How far an indicator has come: one formula for rising and falling targets. What can't be computed says why; nothing is
 * rounded, capped or drawn as 0 instead.
 */
import type { Indicator, Point } from './schema.js';
import type { Direction } from './targets.js';

export type NotComputed =
  | 'noBaseline'
  | 'noTarget'
  | 'noActual'
  /** Words, yes/no, «до», a range or a growth: there is no single number to come closer to. */
  | 'targetNotNumber'
  | 'actualNotNumber'
  | 'targetIsBaseline'
  | 'targetIsZero'
  /** The document doesn't say which way is better. */
  | 'noDirection';

/** A share: 0.8 is 80 %, 1.12 is 112 %, and a step back is negative. */
export type Share =
  { value: number; reason?: undefined } | { value?: undefined; reason: NotComputed };

/**
 * The way from the baseline to the target that has been covered: 0 at the baseline, 1 at the target, whichever of the
 * two is the higher.
 */
export function progressOf(
  indicator: Pick<Indicator, 'baseline'>,
  point: Pick<Point, 'target' | 'actual'>,
): Share {
  const { target, actual, reason } = numbersOf(point);
  if (reason) return { reason };
  const baseline = indicator.baseline?.value;
  if (typeof baseline !== 'number') return { reason: 'noBaseline' };
  if (target === baseline) return { reason: 'targetIsBaseline' };
  // A falling indicator that has not moved is at −0, which Intl would show as «−0 %».
  return { value: (actual - baseline) / (target - baseline) + 0 };
}

/**
 * The year's fulfilment of the plan, for where there is no progress to compute: actual / target where more is better.
 *
 * Where less is better, target / actual is the usual mirror, but 1 complaint where 20 were allowed would then be 2000 %
 * and none at all infinite. Instead the same deviation counts the other way: a tenth better than planned is 110 %
 * whichever way is better, a tenth worse 90 %, and nothing at all of what should fall is 200 %.
 */
export function fulfilmentOf(point: Pick<Point, 'target' | 'actual'>, direction: Direction): Share {
  const { target, actual, reason } = numbersOf(point);
  if (reason) return { reason };
  if (target === 0) return { reason: 'targetIsZero' };
  const sign = signOf(point.target, direction);
  if (sign === 0) return { reason: 'noDirection' };
  // The first form is the second with sign 1, without its rounding: 3 of 60 is 0.05 and not 0.050000000000000044.
  if (sign > 0 && target > 0) return { value: actual / target };
  return { value: 1 + (sign * (actual - target)) / Math.abs(target) };
}

type Numbers =
  | { target: number; actual: number; reason?: undefined }
  | { target?: undefined; actual?: undefined; reason: NotComputed };

function numbersOf({ target, actual }: Pick<Point, 'target' | 'actual'>): Numbers {
  if (target == null) return { reason: 'noTarget' };
  const number = targetNumber(target);
  if (number === undefined) return { reason: 'targetNotNumber' };
  if (actual == null) return { reason: 'noActual' };
  if (typeof actual !== 'number') return { reason: 'actualNotNumber' };
  return { target: number, actual };
}

const EXACT = new Set<string>(['>=', '>', '<=', '<', '=']);

/** The one number that a target names, if it names one. */
export function targetNumber(target: Point['target']): number | undefined {
  if (typeof target === 'number') return target;
  if (target == null || typeof target !== 'object') return undefined;
  const { op, value } = target;
  return op && EXACT.has(op) ? value : undefined;
}

/** 1 where more is better, −1 where less is; "not more than" says so even where the indicator doesn't. */
function signOf(target: Point['target'], direction: Direction): -1 | 0 | 1 {
  const op = typeof target === 'object' ? target?.op : undefined;
  if (op === '>=' || op === '>') return 1;
  if (op === '<=' || op === '<') return -1;
  if (direction === 'increase' || direction === 'maintain') return 1;
  return direction === 'decrease' ? -1 : 0;
}
