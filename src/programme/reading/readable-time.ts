/** Whether `time/` can make anything of what is written. */
import type { TimeObject } from '../schema.js';
import { resolveWhen } from '../time/resolve.js';

/** What it can be made of is not asked: no windows. */
const NOWHERE = { first: 0, last: 0, room: { windows: 0 } };

export const isReadableTime = (time: string | TimeObject): boolean =>
  resolveWhen(time, NOWHERE).pieces[0]?.kind !== 'unreadable';
