/** What languages need to speak of time. */
import { dayOf, partsOf } from '../programme/time/days.js';
import type { Moment } from '../programme/time/moment.js';
import { runsOf } from '../programme/time/recurrence.js';
import type { Locale } from './contract/locale.js';
import { monthName } from './formats.js';

export function isSameMoment(a: Moment, b: Moment): boolean {
  return a.first === b.first && a.last === b.last;
}

export function quarterOf(moment: Moment): number {
  return Math.ceil(partsOf(moment.first).month / 3);
}

/** [10, 11, 12, 1, 2] → «октябрь – февраль». */
export function runWords(months: number[], locale: Locale): string {
  const name = (month: number): string => monthName(dayOf(2000, month, 15), locale);
  return runsOf(months)
    .map(({ from, count }) =>
      count === 1 ? name(from) : `${name(from)} – ${name(((from + count - 2) % 12) + 1)}`,
    )
    .join(', ');
}

export const uniqueWords = (words: string[]): string[] =>
  words.length > 1 ? [...new Set(words)] : words;
