/** How far what was reached is from what was planned: a code and numbers, which a language makes words of. */
import type { DistanceFacts } from '../../i18n/contract/distance.js';
import type { JudgedPoint } from '../../programme/indicator-status.js';
import type { Indicator, Point } from '../../programme/schema.js';

export type Mark = 'met' | 'missed' | 'open';

export const markOf = ({ isFinal, judgement }: JudgedPoint): Mark =>
  !isFinal || judgement.verdict === 'unknown'
    ? 'open'
    : judgement.verdict === 'met'
      ? 'met'
      : 'missed';

/** Of a point with a plan and something reached; never more than the rule that judged it says. */
export function distanceOf(
  { point, judgement, previous, isFinal, period }: JudgedPoint,
  { direction, unit }: Pick<Indicator, 'direction' | 'unit'>,
): DistanceFacts {
  const days = period.last - period.first;
  const running: DistanceFacts['running'] = days > 360 && days < 367 ? 'year' : 'time';
  const more = { ...(unit && { unit }), ...(!isFinal && { running }) } as const;
  if (judgement.verdict === 'unknown') return { code: judgement.reason, ...more };
  const isMet = judgement.verdict === 'met';
  const { target, actual } = point;
  const bound = boundOf(target);
  const by = (to: number | undefined): Pick<DistanceFacts, 'by'> => {
    const distance = typeof actual === 'number' && to !== undefined ? difference(actual, to) : NaN;
    return Number.isFinite(distance) ? { by: distance } : {};
  };
  switch (judgement.rule) {
    case 'same':
      return { code: isMet ? 'same' : 'notSame', ...more };
    case 'equal':
      if (isMet || typeof actual !== 'number' || bound === undefined) break;
      return { code: actual > bound ? 'over' : 'under', ...by(bound), ...more };
    case 'growth':
    case 'decline':
      return { code: judgement.rule, isMet, ...changeOf(target, actual, previous), ...more };
    case 'range': {
      const max = typeof target === 'object' ? (target as { max?: number }).max : undefined;
      const isAbove = typeof actual === 'number' && max !== undefined && actual > max;
      const isBelow = typeof actual === 'number' && bound !== undefined && actual < bound;
      if (!isAbove && !isBelow) return { code: 'within', ...more };
      return {
        code: isAbove ? 'aboveRange' : 'belowRange',
        isMet,
        ...by(isAbove ? max : bound),
        ...more,
      };
    }
    case 'notBelow': {
      const level = bound ?? (typeof previous === 'number' ? previous : undefined);
      return { code: 'notBelow', isMet, ...by(level), ...more };
    }
    case 'atLeast':
      if (direction === 'maintain') return { code: 'notBelow', isMet, ...by(bound), ...more };
      break;
    default:
  }
  const isBetter = direction === 'increase' || direction === 'decrease';
  return {
    code: judgement.rule,
    isMet,
    ...(isBetter && { isBetter }),
    isLimit: isLimit(target),
    ...by(bound),
    ...more,
  };
}

/** «Не более 5» is a limit; a bare number of what should fall is where it is to come to. */
const isLimit = (target: Point['target']): boolean =>
  typeof target === 'object' && (target?.op === '<=' || target?.op === '<');

/** The number of a target, of a range the lower one. */
export function boundOf(target: Point['target']): number | undefined {
  if (typeof target === 'number') return target;
  if (target == null || typeof target !== 'object' || target.op === 'growth') return undefined;
  return target.value;
}

/** By the digits that are written: 60 less 55.25 is 4.75, and 0.3 less 0.1 is 0.2. */
const difference = (a: number, b: number): number => Number(Math.abs(a - b).toPrecision(12));

/** In percent of the year before, in tenths; in more digits where tenths would say that the promise was just met, or not. */
function changeOf(
  target: Point['target'],
  actual: Point['actual'],
  previous: Point['actual'],
): Pick<DistanceFacts, 'by' | 'promised'> {
  if (typeof actual !== 'number' || typeof previous !== 'number' || previous === 0) return {};
  if (target == null || typeof target !== 'object' || target.op !== 'growth') return {};
  const change = ((actual - previous) / Math.abs(previous)) * 100;
  const promised = Math.abs(target.value);
  const tenths = Math.round(change * 10) / 10;
  const isBlurred = Math.abs(tenths) === promised && Math.abs(Math.abs(change) - promised) > 1e-9;
  const by = isBlurred ? Number(change.toPrecision(6)) : tenths + 0;
  return Number.isFinite(by) ? { by, promised } : {};
}
