/** An occasion in words: whole, or beside a heading that has said the year; and as short as a column of a month. */
import { isoOf, type Day } from '../../../programme/time/days.js';
import type { Occasion } from '../../../programme/time/occasions.js';
import { weekdayOf } from '../../../programme/time/calendar.js';
import { withoutLabel } from '../../../programme/time/resolve.js';
import { present } from '../../../documents/line.js';
import type { EventMapContext, Item } from './items.view.js';

type Context = Pick<EventMapContext, 'say'>;

export function occasionWords(it: Occasion, { say }: Context, hasYear = true): string {
  const { first, last, placing, precision, span } = it;
  if (placing === 'due') return say.events.by(last, precision !== 'day', hasYear);
  if (placing === 'exact') return say.events.days(first, last, hasYear);
  // «III квартал», «весна», and ends of different kinds: as they were written.
  if (span && precision !== 'month') return say.time.span(span);
  return say.events.months(first, last, hasYear);
}

/** «вторник», of a single known day. */
export function weekdayWords({ first, last, placing }: Occasion, { say }: Context): string {
  return placing === 'exact' && first === last
    ? say.events.weekdays[weekdayOf(first) - 1]!.full
    : '';
}

/** What the document says of a time that stands nowhere in a calendar. */
export function looseWords({ loose }: Item, { say }: Context): string {
  const own = loose.map((it) => say.planTime.piece(withoutLabel(it)));
  const written = loose.map((it) => (it.kind === 'unreadable' ? undefined : it.label));
  return [...new Set(own.map((it, index) => written[index] ?? it))].join('; ');
}

/** `2023-10`, as an address says a month. */
export const monthText = (day: Day): string => isoOf(day).slice(0, 7);

/** At its next time, or the last that has been. */
export const nextOf = ({ occasions }: Item, today: Day): Occasion | undefined =>
  occasions.find((it) => !isPast(it, today)) ?? occasions.at(-1);

export const isPast = ({ last }: Occasion, today: number): boolean => last < today;

/** For the ear: all of it in one line. */
export const wholeWords = (it: Occasion, context: Context): string =>
  present(occasionWords(it, context), it.rule && context.say.events.every(it.rule)).join(', ');
