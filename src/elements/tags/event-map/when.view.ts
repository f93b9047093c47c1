/** An occasion in words: whole, or beside a heading that has said the year; and as short as a column of a month. */
import type { Occasion } from '../../../programme/time/occasions.js';
import { weekdayOf } from '../../../programme/time/calendar.js';
import { withoutLabel } from '../../../programme/time/resolve.js';
import { present } from '../../../documents/line.js';
import type { EventMapContext, Item } from './items.view.js';

type Context = Pick<EventMapContext, 'map' | 'words'>;

export function occasionWords(it: Occasion, { map, words }: Context, hasYear = true): string {
  const { first, last, placing, precision, span } = it;
  if (placing === 'due') return map.by(last, precision !== 'day', hasYear);
  if (placing === 'exact') return map.days(first, last, hasYear);
  // «III квартал», «весна», and ends of different kinds: as they were written.
  if (span && precision !== 'month') return words.time.span(span);
  return map.months(first, last, hasYear);
}

/** «вторник», of a single known day. */
export function weekdayWords({ first, last, placing }: Occasion, { map }: Context): string {
  return placing === 'exact' && first === last ? map.weekdays[weekdayOf(first) - 1]!.full : '';
}

/** «30.09», «до 01.06», «октябрь – февраль». */
export function shortWords(it: Occasion, { map, words }: Context): string {
  const { first, last, placing, precision, span } = it;
  if (placing === 'exact') return map.shortDays(first, last);
  if (placing === 'due') return precision === 'day' ? map.shortBy(last) : map.by(last, true, false);
  if (span && precision !== 'month') return words.time.span(span);
  return map.months(first, last, false);
}

/** What the document says of a time that stands nowhere in a calendar. */
export function looseWords({ loose }: Item, { words }: Context): string {
  const own = loose.map((it) => words.planTime.piece(withoutLabel(it)));
  const written = loose.map((it) => (it.kind === 'unreadable' ? undefined : it.label));
  return [...new Set(own.map((it, index) => written[index] ?? it))].join('; ');
}

export const isPast = ({ last }: Occasion, today: number): boolean => last < today;

/** For the ear: all of it in one line. */
export const wholeWords = (it: Occasion, context: Context): string =>
  present(occasionWords(it, context), it.isRecurring && context.map.everyYear).join(', ');
