/** Where in a view a reader will find an item: in the month or in the year of its next time. */
import type { ViewName } from '../../../i18n/contract/events.js';
import { yearOn } from '../../../programme/time/calendar.js';
import type { Choice } from './choice.js';
import type { Item } from './items.view.js';
import type { ItemsAsked } from './model.js';
import { monthText, nextOf } from './when.view.js';

export function placeOf(item: Item, view: ViewName, { today, kind }: ItemsAsked): Partial<Choice> {
  const it = nextOf(item, today);
  if (!it) return {};
  if (view === 'calendar') return { at: monthText(it.first) };
  return view === 'cycle' ? { year: String(yearOn(it.first, kind)) } : {};
}
