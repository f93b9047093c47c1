/**
 * The hours of an event: «10:00», «10:00–12:30». A date without hours has no zone and is the same day everywhere; hours
 * without a zone are those of the place.
 */
import { dateOf, dayOf, type Day } from './days.js';
import { zoneNamed, type Zone } from './zones.js';

export interface Hours {
  /** Minutes since midnight. */
  from: number;
  to?: number;
}

/** Undefined for words that are no hours: they are shown as they stand. */
export function parseHours(text: string): Hours | undefined {
  const match = /^(\d{1,2})[:.](\d\d)(?:\s*[-–—/]\s*(\d{1,2})[:.](\d\d))?$/.exec(text.trim());
  if (!match) return undefined;
  const from = minutes(match[1]!, match[2]!);
  const to = match[3] === undefined ? undefined : minutes(match[3], match[4]!);
  if (from === undefined || (match[3] !== undefined && (to === undefined || to <= from)))
    return undefined;
  return { from, ...(to !== undefined && { to }) };
}

function minutes(hour: string, minute: string): number | undefined {
  const [h, m] = [Number(hour), Number(minute)];
  return h < 24 && m < 60 ? h * 60 + m : undefined;
}

const MS_PER_MINUTE = 60_000;

/** The moment at which clocks of the zone show it; undefined where nobody knows the zone. */
export function instantOf(day: Day, minute: number, timeZone: string): Date | undefined {
  const shown = dateOf(day).getTime() + minute * MS_PER_MINUTE;
  const zone = zoneNamed(timeZone);
  if (zone === undefined) return undefined;
  // Near a change of clocks the offset of the first guess may be that of the day before.
  return new Date(shown - offsetAt(shown - offsetAt(shown, zone), zone));
}

/** How far the clocks of the zone are ahead of UTC, in ms. */
function offsetAt(instant: number, timeZone: Zone): number {
  if (typeof timeZone === 'number') return timeZone * MS_PER_MINUTE;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const get = (type: string): number => Number(parts.find((it) => it.type === type)!.value);
  const day = dayOf(get('year'), get('month'), get('day'));
  const shown = dateOf(day).getTime() + (get('hour') * 60 + get('minute')) * MS_PER_MINUTE;
  return shown - Math.floor(instant / MS_PER_MINUTE) * MS_PER_MINUTE;
}
