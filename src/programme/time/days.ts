/**
 * Days as whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar, without hours or zones. A promise
 * "by 1 June" is the same day in Kaliningrad and in Vladivostok, and a whole number is what a picture needs.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** `month` is 1–12 and may run over: month 13 is January of the next year. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  // Date.UTC reads years 0–99 as 1900–1999; setUTCFullYear does not.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** For `Intl`, which must then format with `timeZone: 'UTC'`. */
export function dateOf(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

export const yearOf = (day: Day): number => partsOf(day).year;

export function lastDayOfMonth(year: number, month: number): Day {
  return dayOf(year, month + 1, 1) - 1;
}

/** `2024-03-01`. */
export function isoOf(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');
