/** The signs of English. */
import type { Locale } from '../contract/locale.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const locale: Locale = {
  language: 'en',
  months,
  monthsOfDate: months,
  decimal: '.',
  group: ',',
  counted(number, unit) {
    if (unit === '%') return `${number}%`;
    return /^[$£€]$/.test(unit) ? `${unit}${number}` : `${number}\u00a0${unit}`;
  },
  // In words: of 04/06/2019 nobody knows which of them is the month.
  date: (day, month, year) => `${day} ${months[month - 1]} ${year}`,
};
