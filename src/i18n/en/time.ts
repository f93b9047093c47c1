/** Time in English words. */
import { partsOf, yearOf } from '../../programme/time/days.js';
import type { Moment } from '../../programme/time/moment.js';
import type { Span } from '../../programme/time/span.js';
import { monthName } from '../formats.js';
import { locale } from './locale.js';
import { isSameMoment, quarterOf } from '../time-parts.js';
import type { Words } from '../contract/words.js';

const SEASONS = ['winter', 'spring', 'summer', 'autumn'];

function moment(it: Moment): string {
  const { year, month, day } = partsOf(it.first);
  switch (it.precision) {
    case 'day':
      return `${day} ${monthName(it.first, locale)} ${year}`;
    case 'month':
      return `${monthName(it.first, locale)} ${year}`;
    case 'quarter':
      return `Q${quarterOf(it)} ${year}`;
    case 'half':
      return `${month < 7 ? 'first' : 'second'} half of ${year}`;
    case 'season':
      return `${SEASONS[(month / 3) % 4]!} ${month === 12 ? `${year}/${year + 1}` : year}`;
    case 'schoolYear':
      return `school year ${year}–${year + 1}`;
    case 'year':
      return String(year);
  }
}

function span({ from, to }: Span): string {
  if (from && to) {
    if (isSameMoment(from, to)) return moment(from);
    const isYears = from.precision === 'year' && to.precision === 'year';
    return isYears
      ? `${yearOf(from.first)}–${yearOf(to.first)}`
      : `${moment(from)} – ${moment(to)}`;
  }
  if (to) return `by ${moment(to)}`;
  return from ? `from ${moment(from)}` : '';
}

export const time: Words['time'] = { moment, span };
