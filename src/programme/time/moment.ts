/**
 * One written date, of whatever precision: `2021`, `2021-11`, `2021-09-30`, `2021-Q3`, `2021-H1`, `2023-21` (spring),
 * `2020/2021` as a school year. Codes 21–24, 33–36, 40 and 41 are those of ISO 8601-2 / EDTF.
 */
import { dayOf, lastDayOfMonth, type Day } from './days.js';

export type Precision = 'day' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'schoolYear';

/** What is known of a date: it lies between `first` and `last`, both included. */
export interface Moment {
  first: Day;
  last: Day;
  precision: Precision;
}

export function parseMoment(text: string): Moment | undefined {
  const match = /^(\d{4})(?:-(Q[1-4]|H[12]|\d\d)(?:-(\d\d))?)?$/.exec(text.trim());
  if (!match) return undefined;
  const year = Number(match[1]);
  const part = match[2];
  if (year === 0) return undefined;
  if (part === undefined) return months(year, 1, 12, 'year');
  if (match[3] === undefined) return parsePart(year, part);
  const month = Number(part);
  const day = dayOf(year, month, Number(match[3]));
  const exists =
    month >= 1 && month <= 12 && day >= dayOf(year, month, 1) && day <= lastDayOfMonth(year, month);
  return exists ? { first: day, last: day, precision: 'day' } : undefined;
}

/** `2020/2021`: September to August. The years must follow each other. */
export function parseSchoolYear(text: string): Moment | undefined {
  const match = /^(\d{4})[/–-](\d{4})$/.exec(text.trim());
  const year = Number(match?.[1]);
  if (!match || Number(match[2]) !== year + 1 || year === 0) return undefined;
  return months(year, 9, 12, 'schoolYear');
}

function parsePart(year: number, part: string): Moment | undefined {
  const code = Number(part.slice(1));
  if (part.startsWith('Q')) return months(year, code * 3 - 2, 3, 'quarter');
  if (part.startsWith('H')) return months(year, code * 6 - 5, 6, 'half');
  const n = Number(part);
  if (n >= 1 && n <= 12) return months(year, n, 1, 'month');
  // Winter is the one that begins in the year named: December to February.
  if (n >= 21 && n <= 24) return months(year, (n - 20) * 3, 3, 'season');
  if (n >= 33 && n <= 36) return months(year, (n - 33) * 3 + 1, 3, 'quarter');
  if (n === 40 || n === 41) return months(year, (n - 40) * 6 + 1, 6, 'half');
  return undefined;
}

/** `count` whole months from `month`, which may run into the next year. */
export function months(year: number, month: number, count: number, precision: Precision): Moment {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + count, 1) - 1, precision };
}

const FROM_FINE_TO_COARSE: Precision[] = [
  'day',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'schoolYear',
];

/** The precision of several dates taken together. */
export function coarsest(precisions: Precision[]): Precision {
  const ranks = precisions.map((precision) => FROM_FINE_TO_COARSE.indexOf(precision));
  return FROM_FINE_TO_COARSE[Math.max(0, ...ranks)]!;
}

/** The day that a date of the format names; undefined where it is no day, or a longer time. */
export function dayNamed(text: string): Day | undefined {
  const given = parseMoment(text);
  return given?.precision === 'day' ? given.first : undefined;
}
