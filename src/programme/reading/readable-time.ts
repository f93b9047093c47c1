/** Whether `time/` can make anything of what is written. */
import type { TimeObject } from '../schema.js';
import { resolveWhen } from '../time/resolve.js';

export const isReadableTime = (time: string | TimeObject): boolean =>
  resolveWhen(time).pieces[0]?.kind !== 'unreadable';

/** Programmes repeat the same few hundred dates: 10,000 activities need not be parsed one by one. */
const answers = new Map<string, boolean>();
const MOST_REMEMBERED = 2000;

export function isReadableText(text: string): boolean {
  let isReadable = answers.get(text);
  if (isReadable === undefined) {
    isReadable = isReadableTime(text);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(text, isReadable);
  }
  return isReadable;
}
