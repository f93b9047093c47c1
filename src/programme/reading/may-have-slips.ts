/** Whether `advise-on-measures.ts` could have anything to say; it may turn out to have nothing. */
import type { Indicator, Programme } from '../schema.js';
import { parseSpan } from '../time/span.js';

export const mayHaveSlips = ({ indicators = [], assessments = [] }: Programme): boolean =>
  indicators.some(mayBeOdd) ||
  assessments.some(({ dates }) => fall(dates.map((period) => ({ period }))));

function mayBeOdd({ unit = '', direction, baseline, points = [], final = [] }: Indicator): boolean {
  const targets = [...points, ...final].map(({ target }) => {
    if (typeof target !== 'object' || target === null) return target;
    return target.max ?? target.value;
  });
  const isShare = /%|процент/i.test(unit);
  const all = [baseline?.value, ...targets, ...points.map((it) => it.actual)];
  const has = (test: (value: number) => boolean): boolean =>
    isShare && all.some((it) => typeof it === 'number' && test(it));
  if (has((it) => it > 100)) return true;
  // 0.81 beside 80: one of them may be a fraction.
  if (has((it) => it > 0 && it <= 1.5) && has((it) => it > 1)) return true;

  const start = baseline?.value;
  const sign = direction === 'increase' ? 1 : direction === 'decrease' ? -1 : 0;
  if (typeof start === 'number')
    for (const { target } of points)
      if (typeof target === 'number' && (target - start) * sign < 0) return true;

  return fall(points);
}

/** Each series on its own. */
function fall(points: readonly { period: string; group?: string | undefined }[]): boolean {
  const known = new Map<string | undefined, number>();
  return points.some(({ period, group }) => {
    const last = known.get(group) ?? -Infinity;
    const first = parseSpan(period)?.first ?? last;
    known.set(group, first);
    return first < last;
  });
}
