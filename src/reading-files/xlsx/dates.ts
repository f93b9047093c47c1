/** Days as a sheet counts them. */

const DAY = 86_400_000;
/** As if 1900 had been a leap year: whoever began with that counts on. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
/** Until then the count is one off; nobody plans for it. */
const FIRST = 61;
/** The last day of 9999. */
const LAST = 2_958_465;

/** @returns undefined if the number is no day of a calendar */
export function dateOf(serial: number, is1904: boolean): Date | undefined {
  if (!(serial >= (is1904 ? 0 : FIRST) && serial <= LAST)) return undefined;
  // To the second: a share of a day is seldom exact.
  const seconds = Math.round(serial * 86_400);
  return new Date((is1904 ? FROM_1904 : FROM_1900) + seconds * 1000);
}

export const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Whole days only. */
export const isMidnight = (date: Date): boolean => date.getTime() % DAY === 0;
