/** Times as the format writes them. */
import type { TimeObject } from '../../schema.js';
import { isoOf, lastDayOfMonth, partsOf } from '../days.js';
import { parseSpan } from '../span.js';
import type { Point } from './node.js';
import type { Time } from './times.js';
import { monthOf } from './years.js';

export type SingleTime = string | TimeObject;

const two = (n: number): string => String(n).padStart(2, '0');

/** Its two ends as dates of the format; undefined where there is no year or no such day. */
function endsOf(point: Point): { first: string; last: string; isOne: boolean } | undefined {
  const { year, month, day, quarter, half, season, isSchool, decade } = point;
  if (year === undefined) return undefined;
  const one = (date: string) => ({ first: date, last: date, isOne: true });
  const between = (first: string, last: string) => ({ first, last, isOne: false });
  if (isSchool && half !== undefined)
    return half === 1
      ? between(`${year}-09`, `${year}-12`)
      : between(`${year + 1}-01`, `${year + 1}-05`);
  if (isSchool) return between(`${year}-09`, `${year + 1}-08`);
  if (quarter !== undefined) return one(`${year}-Q${quarter}`);
  if (half !== undefined) return one(`${year}-H${half}`);
  if (season !== undefined) return one(`${year}-${season}`);
  if (month === undefined) return day === undefined ? one(String(year)) : undefined;
  const date = `${year}-${two(month)}`;
  if (decade !== undefined) {
    const last = decade < 3 ? `${date}-${decade}0` : isoOf(lastDayOfMonth(year, month));
    return between(`${date}-${two(decade * 10 - 9)}`, last);
  }
  return one(day === undefined ? date : `${date}-${two(day)}`);
}

/** Whether the words say more than the value: «начало марта», «осень». */
export const isCoarse = ({ part }: Point): boolean => part !== undefined;

export function dated({ from, to }: Time): SingleTime | undefined {
  const [first, last] = [from && endsOf(from), to && endsOf(to)];
  if ((from && !first) || (to && !last)) return undefined;
  if (from && from === to && from.isSchool && from.half === undefined)
    return { schoolYear: `${from.year}/${from.year! + 1}` };
  const isOne = first && last && first.first === last.last;
  return span(first?.first ?? '..', last?.last ?? '..', isOne);
}

function span(first: string, last: string, isOne: boolean | undefined): string | undefined {
  const text = isOne ? first : `${first}/${last}`;
  return parseSpan(text) ? text : undefined;
}

/** A span whose end stands before its beginning. */
export function turned({ from, to, ...time }: Time): SingleTime | undefined {
  return from && to && from !== to ? dated({ ...time, from: to, to: from }) : undefined;
}

/** The months it lies in, whatever the year; undefined where it names none. */
export function monthsOf({ from, to }: Time): number[] | undefined {
  if (!from || !to) return undefined;
  const [first, last] = [runOf(from), runOf(to)];
  if (!first || !last) return undefined;
  if (from === to) return first;
  const months: number[] = [];
  for (let month = first[0]!; months.length < 12; month = (month % 12) + 1) {
    months.push(month);
    if (month === last.at(-1)) break;
  }
  return months;
}

function runOf(point: Point): number[] | undefined {
  const { month, quarter, season, half, day } = point;
  if (month !== undefined) return isDay(month, day) ? [month] : undefined;
  const count = quarter !== undefined || season !== undefined ? 3 : half !== undefined ? 6 : 0;
  if (!count) return undefined;
  const start = monthOf(point);
  return Array.from({ length: count }, (_, n) => ((start + n - 1) % 12) + 1);
}

/** In a leap year: 29 February is a day that some years have. */
const isDay = (month: number, day: number | undefined): boolean =>
  month >= 1 &&
  month <= 12 &&
  (day === undefined || (day >= 1 && day <= partsOf(lastDayOfMonth(2000, month)).day));

/** «До 1 июня» of each year. */
export function yearly({ month, day, decade, part }: Point): string | undefined {
  if (month === undefined || !isDay(month, day) || decade !== undefined || part) return undefined;
  // Of February the last day is the 29th in leap years, and the last in others.
  return `--${two(month)}-${two(day ?? partsOf(lastDayOfMonth(2000, month)).day)}`;
}

/** With the words beside it, which a text alone has no room for. */
export function withLabel(value: SingleTime, label: string): TimeObject {
  if (typeof value !== 'string') return value.label === undefined ? { ...value, label } : value;
  const [from, to = from] = value.split('/');
  return {
    ...(from !== '..' && { from: from! }),
    ...(to !== '..' && { to: to! }),
    label,
  };
}
