/** Numbers and dates through `Intl`. Its formatters cost far more to build than to use, hence the caches. */
import { dateOf, partsOf, type Day } from '../programme/time/days.js';

type Locale = 'ru' | 'en';

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<Locale, Intl.NumberFormat>();
const plurals = new Map<Locale, Intl.PluralRules>();

function cached<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

function dateParts(
  day: Day,
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  const format = cached(
    dates,
    locale + JSON.stringify(options),
    () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
  );
  return Object.fromEntries(
    format.formatToParts(dateOf(day)).map((part) => [part.type, part.value]),
  );
}

/** «ноябрь», as a heading. */
export function monthName(day: Day, locale: Locale): string {
  return dateParts(day, locale, { month: 'long' }).month ?? '';
}

/** «ноября», as in a date: `Intl` gives the genitive only beside a day. */
export function monthOfDate(day: Day, locale: Locale): string {
  return dateParts(day, locale, { day: 'numeric', month: 'long' }).month ?? '';
}

/** «28.01.2019». Without `Intl`, which is slow where every row of a thousand has a date. */
export function shortDate(day: Day, locale: Locale): string {
  const { year, month, day: date } = partsOf(day);
  const two = (n: number): string => String(n).padStart(2, '0');
  return [two(date), two(month), year].join(locale === 'ru' ? '.' : '/');
}

export function formatNumber(value: number, locale: Locale): string {
  return cached(numbers, locale, () => new Intl.NumberFormat(locale)).format(value);
}

/** Russian needs `one`, `few` and `many`; a language that has no such form falls back to `other`. */
export function plural(
  n: number,
  locale: Locale,
  forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  const rule = cached(plurals, locale, () => new Intl.PluralRules(locale)).select(n);
  return `${formatNumber(n, locale)}\u00a0${forms[rule] ?? forms.other}`;
}
