/** A slip of a digit («2204») makes a date of another century: real, as far as anybody knows, but no news of the plan. */
import { dayOf, yearOf, type Day } from './time/days.js';
import type { Bounds } from './time/span.js';

/** The programme before, and the outlook after: as long as the programme itself, or ten years. */
export function isFarOff(day: Day, { first, last }: Bounds): boolean {
  const years = Math.max(10, yearOf(last) - yearOf(first) + 1);
  const year = yearOf(day);
  return year < yearOf(first) - years || year > yearOf(last) + years;
}

/** The first of the years in a written time that is far off. */
export const farYearIn = (text: string, bounds: Bounds): string | undefined =>
  text.match(/\d{4}(?![\d])/g)?.find((year) => isFarOff(dayOf(Number(year), 6, 1), bounds));
