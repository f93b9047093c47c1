/** The calendar file as a download. What makes such a file comes only now. */
import { saveFile } from '../../choice/save-file.js';
import type { EventMapContext, Item } from './items.view.js';

/** @returns what is in the file, and what is not, in a sentence */
export async function saveCalendar(
  items: Item[],
  context: EventMapContext,
  one?: string,
): Promise<string> {
  const { calendarFile } = await import('./calendar-file.js');
  const { text, count, left } = calendarFile(items, context);
  const name = [context.programme.id ?? 'programme', one].filter(Boolean).join('-');
  if (count > 0) saveFile(`${name}.ics`, 'text/calendar;charset=utf-8', text);
  return context.say.events.added(count, left);
}
