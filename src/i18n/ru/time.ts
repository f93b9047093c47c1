/** Time in Russian words, as the documents themselves write it. */
import { partsOf, yearOf } from '../../programme/time/days.js';
import type { Moment } from '../../programme/time/moment.js';
import type { Span } from '../../programme/time/span.js';
import { monthName, monthOfDate } from '../formats.js';
import { locale } from './locale.js';
import { isSameMoment, quarterOf } from '../time-parts.js';
import type { Words } from '../contract/words.js';

export const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const SEASONS = ['зима', 'весна', 'лето', 'осень'];
const SEASONS_GENITIVE = ['зимы', 'весны', 'лета', 'осени'];

const nominative = (m: Moment): string => inCase(m, 'nominative');
const genitive = (m: Moment): string => inCase(m, 'genitive');

function inCase(moment: Moment, form: 'nominative' | 'genitive'): string {
  const { year, month, day } = partsOf(moment.first);
  const isGenitive = form === 'genitive';
  switch (moment.precision) {
    case 'day':
      return `${day} ${monthOfDate(moment.first, locale)} ${year}`;
    case 'month':
      return `${isGenitive ? monthOfDate(moment.first, locale) : monthName(moment.first, locale)} ${year}`;
    case 'quarter':
      return `${ROMAN[quarterOf(moment)]} ${isGenitive ? 'квартала' : 'квартал'} ${year}`;
    case 'half':
      return `${month < 7 ? 'I' : 'II'} ${isGenitive ? 'полугодия' : 'полугодие'} ${year}`;
    case 'season': {
      const season = (isGenitive ? SEASONS_GENITIVE : SEASONS)[(month / 3) % 4]!;
      return month === 12 ? `${season} ${year}/${year + 1}` : `${season} ${year}`;
    }
    case 'schoolYear':
      return `${year}–${year + 1} ${isGenitive ? 'учебного года' : 'учебный год'}`;
    case 'year':
      return isGenitive ? `${year} года` : String(year);
  }
}

function span({ from, to }: Span): string {
  if (from && to) return isSameMoment(from, to) ? nominative(from) : range(from, to);
  if (to) return `до ${genitive(to)}`;
  return from ? `с ${genitive(from)}` : '';
}

function range(from: Moment, to: Moment): string {
  if (from.precision === 'year' && to.precision === 'year')
    return `${yearOf(from.first)}–${yearOf(to.first)}`;
  if (
    from.precision === 'month' &&
    to.precision === 'month' &&
    yearOf(from.first) === yearOf(to.first)
  )
    return `${monthName(from.first, locale)} – ${nominative(to)}`;
  return `${nominative(from)} – ${nominative(to)}`;
}

export const time: Words['time'] = { moment: nominative, span };
