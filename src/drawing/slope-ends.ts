/** The scale of small charts: known before what draws them has come. */
import type { SlopeSeries } from './slope.js';

/** From the least to the most of all numbers; undefined where there is none. */
export function endsOf(series: SlopeSeries[]): [number, number] | undefined {
  let [low, high] = [Infinity, -Infinity];
  const take = (it: number | undefined): void => {
    if (it === undefined) return;
    low = Math.min(low, it);
    high = Math.max(high, it);
  };
  for (const { points, start } of series) {
    take(start?.value);
    for (const it of points) for (const one of [it.plan, it.planMax, it.fact]) take(one);
  }
  return low <= high ? [low, high] : undefined;
}
