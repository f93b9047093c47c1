import { isoOf } from './days.js';
import type { Moment } from './moment.js';

/**
 * As ISO 8601 writes it, for machines: a day, a month or a year as such, of anything else its first or its last day.
 * Undefined where ISO has no form for it: the year 10000, in which the winter of 9999 ends.
 */
export function isoDate(moment: Moment | undefined, end: 'first' | 'last'): string | undefined {
  if (!moment) return undefined;
  const day = isoOf(moment[end]);
  if (day.length > 'YYYY-MM-DD'.length) return undefined;
  if (moment.precision === 'year') return day.slice(0, 'YYYY'.length);
  return moment.precision === 'month' ? day.slice(0, 'YYYY-MM'.length) : day;
}
