/** Numbers, dates and plurals, by the signs of a language. */
import { partsOf, type Day } from '../programme/time/days.js';
import type { Locale } from './contract/locale.js';

/** «ноябрь», as a heading. */
export const monthName = (day: Day, { months }: Locale): string => months[partsOf(day).month - 1]!;

/** «ноября», as in a date. */
export const monthOfDate = (day: Day, { monthsOfDate }: Locale): string =>
  monthsOfDate[partsOf(day).month - 1]!;

/** «28.01.2019». */
export function dayWords(day: Day, { date }: Locale): string {
  const { year, month, day: at } = partsOf(day);
  return date(at, month, year);
}

/**
 * «12 345,5»: of a file or of our own counting, in a sentence, a cell or a chart. Up to four digits stand together, since
 * such a number may be a year; nothing is rounded. Not through `Intl`: the first use of its number formatter alone took
 * 27 ms of the roadmap's first screen in a profile (two busy cores), and nothing else on the page needs it. A test holds
 * every answer against that of `Intl`.
 */
export function numberWords(value: number, { language, group, decimal }: Locale): string {
  const written = String(Math.abs(value));
  // What no programme counts to: digits alone would be a lie there.
  if (written.includes('e'))
    return value.toLocaleString(language, { maximumSignificantDigits: 17 });
  const [whole = '', fraction] = written.split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3}){1,7}$)/g, group) : whole;
  const sign = value < 0 ? '−' : '';
  return sign + [grouped, fraction].filter(Boolean).join(decimal);
}

export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** «21 мероприятие». */
export const plural = (n: number, locale: Locale, forms: Forms): string =>
  `${numberWords(n, locale)}\u00a0${pluralForm(n, locale, forms)}`;

const rules = new Map<string, Intl.PluralRules>();

/** The form alone; a language names those that it has. */
export function pluralForm(n: number, { language }: Locale, forms: Forms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return forms[rule.select(n)] ?? forms.other;
}
