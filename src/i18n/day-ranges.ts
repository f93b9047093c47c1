/** Days and months from the one to the other, without saying twice what they share: «28–30 марта», «октябрь – февраль». */
import { partsOf, type Day } from '../programme/time/days.js';
import type { DayRanges } from './contract/day-ranges.js';
import type { Locale } from './contract/locale.js';
import { monthName, monthOfDate } from './formats.js';

const yearOf = (day: Day, hasYear: boolean): string => (hasYear ? ` ${partsOf(day).year}` : '');
const isSameYear = (a: Day, b: Day): boolean => partsOf(a).year === partsOf(b).year;

export const isSameMonth = (a: Day, b: Day): boolean =>
  isSameYear(a, b) && partsOf(a).month === partsOf(b).month;

export function dayRanges(locale: Locale): DayRanges {
  const dateIn = (day: Day): string => `${partsOf(day).day} ${monthOfDate(day, locale)}`;
  return {
    days(first, last, hasYear) {
      if (first === last) return dateIn(first) + yearOf(first, hasYear);
      const end = dateIn(last) + yearOf(last, hasYear || !isSameYear(first, last));
      if (isSameMonth(first, last)) return `${partsOf(first).day}–${end}`;
      return `${dateIn(first)}${yearOf(first, !isSameYear(first, last))} – ${end}`;
    },
    months(first, last, hasYear) {
      const end = monthName(last, locale) + yearOf(last, hasYear);
      if (isSameMonth(first, last)) return end;
      return `${monthName(first, locale)}${yearOf(first, hasYear && !isSameYear(first, last))} – ${end}`;
    },
  };
}
