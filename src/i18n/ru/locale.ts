/** The signs of Russian. */
import type { Locale } from '../contract/locale.js';

const two = (n: number): string => String(n).padStart(2, '0');

export const locale: Locale = {
  language: 'ru',
  months: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
    ' ',
  ),
  monthsOfDate:
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  decimal: ',',
  group: '\u00a0',
  counted: (number, unit) => `${number}\u00a0${unit}`,
  date: (day, month, year) => `${two(day)}.${two(month)}.${year}`,
};
