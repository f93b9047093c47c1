/** A spreadsheet keeps 81 % as 0.81: such a value beside «80 %» is another way of writing, and no miss. */
import { targetNumber } from './progress.js';
import type { Indicator, Point } from './schema.js';

export const isPercent = (unit: string | undefined): boolean =>
  /^\s*(?:%|процент)/i.test(unit ?? '');

const isFraction = (value: unknown, beside: unknown): boolean =>
  typeof value === 'number' &&
  typeof beside === 'number' &&
  beside >= 10 &&
  value > 0 &&
  value <= 1.5 &&
  (value === 1 || !Number.isInteger(value));

/** What of a point was probably written as a fraction, beside a percentage. */
export function fractionIn(
  { unit, direction, baseline }: Pick<Indicator, 'unit' | 'direction' | 'baseline'>,
  { target, actual }: Pick<Point, 'target' | 'actual'>,
): 'actual' | 'target' | undefined {
  if (!isPercent(unit)) return undefined;
  const op = typeof target === 'object' ? target?.op : undefined;
  const plan =
    targetNumber(target) ?? (op && target && typeof target === 'object' ? target.value : undefined);
  // Of a ceiling, 0,8 % beside 15 % may be a success; only where it came from says that it is not.
  const isCeiling = direction === 'decrease' || op === '<=' || op === '<';
  if (isFraction(actual, isCeiling ? baseline?.value : plan)) return 'actual';
  return isFraction(plan, actual) ? 'target' : undefined;
}
