/** By date: what goes on now, what lies ahead month by month, what is past, what has no precise date. */
import { monthBounds } from '../../../../programme/time/calendar.js';
import type { Day } from '../../../../programme/time/days.js';
import type { Bounds } from '../../../../programme/time/span.js';
import type { Entry, Selection } from '../item-index.js';
import type { EventMapContext, Item } from '../items.view.js';
import { isPast } from '../when.view.js';

export interface MonthView {
  title: string;
  isNow: boolean;
  entries: Entry[];
}

export interface ListView {
  /** Under a heading of its own where there is something to tell apart. */
  ahead: MonthView[];
  past: MonthView[];
  pastCount: number;
  loose: Item[];
  /** Of a single year: its months in their order, nothing folded. */
  isYear?: boolean;
}

export function listView({ entries, loose }: Selection, context: EventMapContext): ListView {
  const { today, say } = context;
  const past = entries.filter(({ occasion }) => isPast(occasion, today));
  const rest = entries.filter(({ occasion }) => !isPast(occasion, today));
  const now = monthBounds(today).first;
  const running = rest.filter(({ occasion }) => dayOfEntry(occasion) < now);
  const ahead = rest.filter(({ occasion }) => !(dayOfEntry(occasion) < now));
  return {
    ahead: [
      ...(running.length ? [{ title: say.events.running, isNow: true, entries: running }] : []),
      ...months(ahead, context),
    ],
    past: months(past, context).reverse(),
    pastCount: past.length,
    loose,
  };
}

/** The cycle where it is narrow: a year by its months, each item in the month in which it begins there. */
export function yearListView(
  { entries, loose }: Selection,
  year: Bounds,
  context: EventMapContext,
): ListView {
  const ahead = months(entries, context, year);
  return { ahead, past: [], pastCount: 0, loose, isYear: true };
}

/** A deadline stands where it is due. */
const dayOfEntry = ({ first, last, placing }: Entry['occasion']): Day =>
  placing === 'due' ? last : first;

function months(entries: Entry[], { say, today }: EventMapContext, within?: Bounds): MonthView[] {
  const groups = new Map<Day, Entry[]>();
  for (const it of entries) {
    const day = Math.max(dayOfEntry(it.occasion), within?.first ?? -Infinity);
    const { first } = monthBounds(day);
    const all = groups.get(first) ?? [];
    all.push(it);
    groups.set(first, all);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([first, all]) => ({
      title: say.events.months(first, first, true),
      isNow: first === monthBounds(today).first,
      entries: all,
    }));
}
