/** A month or a week by its days; what names no day stands above them. */
import { monthBounds, weekBounds, weeksOf } from '../../../../programme/time/calendar.js';
import { dayOf, isoOf, partsOf, type Day } from '../../../../programme/time/days.js';
import { parseMoment } from '../../../../programme/time/moment.js';
import { overlaps } from '../../../../programme/time/occasions.js';
import type { Bounds } from '../../../../programme/time/span.js';
import type { Choice } from '../choice.js';
import type { Entry, ItemIndex } from '../item-index.js';
import type { EventMapContext } from '../items.view.js';
import { monthText } from '../when.view.js';

export interface DayView {
  day: Day;
  iso: string;
  date: number;
  isNow: boolean;
  /** Of the month before or after, in a week that they share. */
  isOther: boolean;
  entries: Entry[];
}

export interface CalendarView {
  scale: 'month' | 'week';
  title: string;
  /** The first days of what is before and after, and of today, as an address says them. */
  before: string;
  after: string;
  now: string;
  /** The same place at the other scale. */
  other: string;
  weeks: DayView[][];
  /** They last through these days or lie somewhere in them: no day was named. */
  noDay: Entry[];
  count: number;
}

export function calendarView(
  index: ItemIndex,
  choice: Choice,
  context: EventMapContext,
): CalendarView {
  const { today, say } = context;
  const { scale, day } = placeOf(choice.at, today);
  const bounds = scale === 'week' ? weekBounds(day) : monthBounds(day);
  const weeks = scale === 'week' ? [bounds] : weeksOf(bounds);
  const all = index.selection({ ...choice, year: undefined, time: undefined }).entries;
  const dated = all.filter(({ occasion }) => isOnDays(occasion));
  const noDay = all.filter((it) => !isOnDays(it.occasion) && overlaps(it.occasion, bounds));
  const dayView = (it: Day): DayView => ({
    day: it,
    iso: isoOf(it),
    date: partsOf(it).day,
    isNow: it === today,
    isOther: it < bounds.first || it > bounds.last,
    entries: dated.filter(({ occasion }) => overlaps(occasion, { first: it, last: it })),
  });
  const shown = dated.filter(({ occasion }) => overlaps(occasion, bounds));
  return {
    scale,
    title:
      scale === 'week'
        ? say.events.weekOf(bounds.first, bounds.last)
        : say.events.months(bounds.first, bounds.last, true),
    ...stepsOf(scale, bounds, today),
    other: scale === 'week' ? monthText(day) : isoOf(dayForWeek(bounds, today)),
    weeks: weeks.map(({ first }) => Array.from({ length: 7 }, (_, i) => dayView(first + i))),
    noDay,
    count: new Set([...shown, ...noDay].map((it) => it.item)).size,
  };
}

/** What an address says wrongly is as if it had said nothing. */
function placeOf(at: string | undefined, today: Day): { scale: 'month' | 'week'; day: Day } {
  const moment = parseMoment(at ?? '');
  if (moment?.precision === 'day') return { scale: 'week', day: moment.first };
  return { scale: 'month', day: moment?.precision === 'month' ? moment.first : today };
}

const isOnDays = ({ placing, first, last }: Entry['occasion']): boolean =>
  placing === 'exact' || (placing === 'due' && first === last);

function stepsOf(scale: 'month' | 'week', { first, last }: Bounds, today: Day) {
  const text = scale === 'week' ? isoOf : monthText;
  const before = scale === 'week' ? first - 7 : first - 1;
  return { before: text(before), after: text(last + 1), now: text(today) };
}

/** Today's week, where the month has it. */
const dayForWeek = ({ first, last }: Bounds, today: Day): Day =>
  today >= first && today <= last ? today : dayOf(partsOf(first).year, partsOf(first).month, 1);
