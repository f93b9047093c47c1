/**
 * Days to places on a line from 0 to 1. Every quarter is equally wide, as in the documents' own tables, so that the
 * lines between columns are one repeated background and a quarter's mark fills its column exactly.
 */
import { dayOf, partsOf, type Day } from '../programme/time/days.js';

export interface TimeScale {
  firstYear: number;
  lastYear: number;
  years: number;
  /** The place where the day begins. Days outside the scale give numbers below 0 or above 1. */
  at(day: Day): number;
}

/** Where a span lies on the scale; `isCut…` when it goes on beyond an end. */
export interface Placed {
  start: number;
  end: number;
  isCutBefore: boolean;
  isCutAfter: boolean;
}

export function timeScale(firstYear: number, lastYear: number): TimeScale {
  const years = lastYear - firstYear + 1;
  // A thousand rows begin and end on the same few dozen days.
  const places = new Map<Day, number>();
  const placeOf = (day: Day): number => {
    const { year, month } = partsOf(day);
    const quarter = Math.floor((month - 1) / 3);
    const begin = dayOf(year, quarter * 3 + 1, 1);
    const end = dayOf(year, quarter * 3 + 4, 1);
    const quarters = (year - firstYear) * 4 + quarter + (day - begin) / (end - begin);
    return quarters / (years * 4);
  };
  return {
    firstYear,
    lastYear,
    years,
    at(day) {
      let at = places.get(day);
      if (at === undefined) places.set(day, (at = placeOf(day)));
      return at;
    },
  };
}

/** Undefined when the span lies wholly outside. `last` is a whole day, so its end is where the next one begins. */
export function place(scale: TimeScale, first: Day, last: Day): Placed | undefined {
  const start = scale.at(first);
  const end = scale.at(last + 1);
  if (end <= 0 || start >= 1) return undefined;
  return {
    start: Math.max(0, start),
    end: Math.min(1, end),
    isCutBefore: start < 0,
    isCutAfter: end > 1,
  };
}
