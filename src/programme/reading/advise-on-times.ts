/** What words of time may mean where more than one time is possible. */
import type { Problem } from '../problems.js';
import type { Programme } from '../schema.js';
import { partsOf } from '../time/days.js';
import { periodOf } from '../time/resolve.js';
import { textOfTime } from '../time/words/as-text.js';
import { readTime } from '../time/words/read-time.js';
import type { Advise } from './advice.js';
import { asDate } from './take-time.js';
import { writtenTimes } from './written-times.js';

/** The likeliest value; where another one is as likely, both, and none of them as the one that was meant. */
export function timeMeant({ code, params }: Problem): Problem['params'] | undefined {
  const isDate = code === 'unreadableDate' || code === 'periodAssumed';
  if (!isDate && code !== 'unreadableTime') return undefined;
  const words = String(params['words']);
  const values = readTime(words)
    .readings.map((it) => (isDate ? asDate(it) : textOfTime(it)))
    .filter((it): it is string => it !== undefined && it !== words);
  const [first, second] = values;
  if (first === undefined) return undefined;
  return second === undefined ? { suggestion: first } : { either: first, or: second };
}

/** «2024/2025» are two years, or one of a school: a programme that begins with a school year probably means those. */
export function adviseOnSchoolYears(programme: Programme, advise: Advise): void {
  const bounds = periodOf(programme);
  const month = bounds && partsOf(bounds.first).month;
  if (month !== 8 && month !== 9) return;
  for (const [words, path] of writtenTimes(programme))
    if (path.at(-1) !== 'schoolYear' && isOfTwoYears(words))
      advise('schoolYearOrYears', { words, schoolYear: `{"schoolYear": "${words}"}` }, path);
}

function isOfTwoYears(time: string): boolean {
  const [, first, second] = /^(\d{4})\/(\d{4})$/.exec(time) ?? [];
  return first !== undefined && Number(second) === Number(first) + 1;
}
