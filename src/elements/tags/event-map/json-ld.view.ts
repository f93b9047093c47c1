/**
 * What search engines read of events (schema.org `Event`): only those whose days are known, and only what the file
 * states. What recurs is a `Schedule`, as it is written, and no list of made-up dates.
 */
import { safeAddress } from '../../../programme/inline-text.js';
import { isoOf } from '../../../programme/time/days.js';
import { instantOf, parseHours } from '../../../programme/time/hours.js';
import type { Occasion } from '../../../programme/time/occasions.js';
import { plainText } from '../../../documents/plain-text.js';
import {
  hasCoordinates,
  type EventMapContext,
  type Item,
  type ProgrammeEvent,
} from './items.view.js';

type Json = Record<string, unknown>;

export function eventsJsonLd(items: readonly Item[], { programme }: EventMapContext): Json {
  const { organization } = programme;
  const organizer = organization?.name && {
    '@type': 'Organization',
    name: plainText(organization.name),
    ...without({ url: organization.site && safeAddress(organization.site) }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': items.flatMap((it) => (it.event ? eventJson(it.event, it, organizer) : [])),
  };
}

function eventJson(event: ProgrammeEvent, item: Item, organizer: unknown): Json[] {
  const exact = item.occasions.filter(({ placing }) => placing === 'exact');
  const recurring = item.occasions.find((it) => it.rule?.months && it.rule.unit === 'year');
  const schedule = recurring && scheduleOf(recurring);
  if (exact.length === 0 && !schedule) return [];
  const common = without({
    '@type': 'Event',
    name: plainText(event.title),
    description: event.note && plainText(event.note),
    eventStatus: STATUS[event.status ?? 'planned'],
    eventAttendanceMode: modeOf(event.format),
    location: locationOf(event),
    audience: event.audience && { '@type': 'Audience', audienceType: plainText(event.audience) },
    organizer,
    url: event.url === undefined ? undefined : safeAddress(event.url),
  });
  return [
    ...exact.map((it) => ({ ...common, ...datesOf(event, it) })),
    ...(schedule ? [{ ...common, eventSchedule: schedule }] : []),
  ];
}

const STATUS: Partial<Record<NonNullable<ProgrammeEvent['status']>, string>> = {
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
};

function modeOf(format: string | undefined): string | undefined {
  if (format === undefined) return undefined;
  const isOnline = /дистан|онлайн|online/i.test(format);
  const isThere = /очно(?!-?\s*заоч)|смешан|гибрид|offline|mixed/i.test(
    format.replace(/заочно/gi, ''),
  );
  if (isOnline && isThere) return 'https://schema.org/MixedEventAttendanceMode';
  if (isOnline) return 'https://schema.org/OnlineEventAttendanceMode';
  return isThere ? 'https://schema.org/OfflineEventAttendanceMode' : undefined;
}

function locationOf({ place }: ProgrammeEvent): Json | undefined {
  if (!place) return undefined;
  const { name, address, lat, lon } = place;
  return without({
    '@type': 'Place',
    name: name && plainText(name),
    address: address && plainText(address),
    geo: hasCoordinates(place) && { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
  });
}

/** A day without hours is a day; hours of a known zone are a moment, and those of none are left to the text. */
function datesOf({ hours, timeZone }: ProgrammeEvent, { first, last }: Occasion): Json {
  const read = hours === undefined || first !== last ? undefined : parseHours(hours);
  const at = (minute: number): string | undefined => {
    const moment = timeZone === undefined ? undefined : instantOf(first, minute, timeZone);
    const written = moment?.toISOString();
    // Before the first year and after the last of four digits it would begin with a sign.
    return written && /^\d/.test(written) ? written : undefined;
  };
  const start = read && at(read.from);
  if (!start) return { startDate: isoOf(first), endDate: isoOf(last) };
  return without({ startDate: start, endDate: read.to === undefined ? undefined : at(read.to) });
}

function scheduleOf({ rule }: Occasion): Json {
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${rule!.step}Y`,
    byMonth: rule!.months,
  };
}

const without = (all: Json): Json =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value));

/** As a page can hold it: nothing in a text ends the script that it stands in. */
export const jsonText = (value: Json): string => JSON.stringify(value).replaceAll('<', '\\u003c');
