/** Whether `time/` can make anything of what is written. */
import type { TimeObject } from '../schema.js';
import { resolveWhen } from '../time/resolve.js';

export const isReadableTime = (time: string | TimeObject): boolean =>
  resolveWhen(time).pieces[0]?.kind !== 'unreadable';
