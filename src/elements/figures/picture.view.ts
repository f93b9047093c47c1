/** What small charts there will be: known before what draws them has come. */
import type { Indicator } from '../../programme/schema.js';
import type { SeriesView } from './series.view.js';

/** A single plan of nobody knows how many is a number, and no picture. */
export function hasPicture({ unit }: Indicator, series: SeriesView[]): boolean {
  const all = series.flatMap((it) => it.periods);
  const planned = all.filter((it) => it.planned !== undefined);
  return (
    all.some((it) => it.reached !== undefined) ||
    (planned.length > 0 && (unit === '%' || series.some((it) => it.periods.length > 1)))
  );
}

/** Up to three plans with short names: lines that end in their names. */
export const isShared = (series: SeriesView[]): boolean =>
  series.length > 1 &&
  series.length <= 3 &&
  series.every(
    ({ group = '', periods }) =>
      group.length <= 10 &&
      periods.every((it) => !it.actual) &&
      periods.filter((it) => it.period && it.planned !== undefined).length > 1,
  );
