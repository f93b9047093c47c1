/**
 * Numbers, dates and plurals of two languages. Not through `Intl`: the first use of its number formatter alone took
 * 27 ms of the roadmap's first screen in a profile (two busy cores), and nothing else on the page needs it. A test holds
 * every answer here against that of `Intl`.
 */
import { partsOf, type Day } from '../programme/time/days.js';
import type { Words } from './words.js';

type Locale = Words['locale'];

const MONTHS = {
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  ruOfDate: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  en: 'January February March April May June July August September October November December',
};

const month = (day: Day, form: keyof typeof MONTHS): string =>
  MONTHS[form].split(' ')[partsOf(day).month - 1]!;

/** «ноябрь», as a heading. */
export const monthName = (day: Day, locale: Locale): string => month(day, locale);

/** «ноября», as in a date. */
export const monthOfDate = (day: Day, locale: Locale): string =>
  month(day, locale === 'ru' ? 'ruOfDate' : 'en');

/** «28.01.2019». */
export function shortDate(day: Day, locale: Locale): string {
  const { year, month, day: date } = partsOf(day);
  const two = (n: number): string => String(n).padStart(2, '0');
  return [two(date), two(month), year].join(locale === 'ru' ? '.' : '/');
}

/** «1 234,5»: three places after the comma at most, as readers of a plan need no more. */
export function formatNumber(value: number, locale: Locale): string {
  // What no programme counts to: digits alone would be a lie there.
  if (Math.abs(value) >= 1e15) return value.toLocaleString(locale);
  const [whole = '', fraction] = String(Math.abs(round(value))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'ru' ? '\u00a0' : ',');
  const sign = value < 0 ? '-' : '';
  return sign + [grouped, fraction].filter(Boolean).join(locale === 'ru' ? ',' : '.');
}

/** By the digits that are written: 1.0005 becomes 1.001 though as a binary number it is a hair less. */
function round(value: number): number {
  return /e/.test(String(value)) ? 0 : Number(`${Math.round(Number(`${value}e3`))}e-3`);
}

type PluralForm = 'one' | 'few' | 'other';

/** Russian needs `one` and `few`; a language that has no such form falls back to `other`. */
export function plural(
  n: number,
  locale: Locale,
  forms: { other: string } & Partial<Record<PluralForm, string>>,
): string {
  return `${formatNumber(n, locale)}\u00a0${forms[pluralForm(n, locale)] ?? forms.other}`;
}

export function pluralForm(n: number, locale: Locale): PluralForm {
  if (!Number.isInteger(n)) return 'other';
  const size = Math.abs(n);
  if (locale === 'en') return size === 1 ? 'one' : 'other';
  const [ten, hundred] = [size % 10, size % 100];
  if (ten === 1 && hundred !== 11) return 'one';
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 'few' : 'other';
}
