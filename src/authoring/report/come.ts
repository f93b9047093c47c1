/**
 * Whether a time has come: on its last day. Of a quarter or longer already in its last month, since that is when a report
 * on it is written: on 1 December a year is reported on, in May it is not.
 */
import { monthBounds } from '../../programme/time/calendar.js';
import type { Day } from '../../programme/time/days.js';
import type { Bounds } from '../../programme/time/span.js';

/** Two months at the most have fewer days than a quarter. */
const SHORTEST_QUARTER = 89;

export const hasCome = ({ first, last }: Bounds, day: Day): boolean =>
  last <= day || (last - first + 1 >= SHORTEST_QUARTER && last <= monthBounds(day).last);
