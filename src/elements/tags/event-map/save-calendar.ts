/** The calendar file as a download. What makes such a file comes only now. */
import { lateChunk, quietly } from '../../../loading/bring.js';
import { saveFile } from '../../choice/save-file.js';
import type { EventMapContext, Item } from './items.view.js';

const calendarFiles = lateChunk(() => import('./calendar-file.js'));

/** @returns what is in the file, and what is not, in a sentence; or that there is none */
export async function saveCalendar(
  items: Item[],
  context: EventMapContext,
  one?: string,
): Promise<string> {
  let calendarFile;
  try {
    ({ calendarFile } = await calendarFiles());
  } catch (reason) {
    quietly(reason);
    return context.say.events.missing.calendar;
  }
  const { text, count, left } = calendarFile(items, context);
  const name = [context.programme.id ?? 'programme', one].filter(Boolean).join('-');
  if (count > 0) saveFile(`${name}.ics`, 'text/calendar;charset=utf-8', text);
  return context.say.events.added(count, left);
}
