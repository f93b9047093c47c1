/** The calendar file as a download: a chunk of its own, for which somebody has asked. */
import { saveFile } from '../../choice/save-file.js';
import { calendarFile } from './calendar-file.js';
import type { EventMapContext, Item } from './items.view.js';

/** @returns what is in the file, and what is not, in a sentence */
export function saveCalendar(items: Item[], context: EventMapContext, one?: string): string {
  const { text, count, left } = calendarFile(items, context);
  const name = [context.programme.id ?? 'programme', one].filter(Boolean).join('-');
  if (count > 0) saveFile(`${name}.ics`, 'text/calendar;charset=utf-8', text);
  return context.say.events.added(count, left);
}
