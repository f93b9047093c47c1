/**
 * A calendar file (RFC 5545) of what has days or months: loaded when somebody asks for one. A rule is derived from the
 * occasions, and what differs from it (a leap February, the end of the programme) is an entry of its own.
 */
import ical, { ICalEventStatus, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { safeAddress } from '../../../programme/inline-text.js';
import { dateOf, isoOf } from '../../../programme/time/days.js';
import { instantOf, parseHours } from '../../../programme/time/hours.js';
import { pieceOf } from '../../../programme/piece-of.js';
import { ruleText, seriesOf, type Series } from '../../../programme/time/series.js';
import type { Bounds } from '../../../programme/time/span.js';
import { present } from '../../../documents/line.js';
import { plainText } from '../../../documents/plain-text.js';
import { factsOf } from './facts.view.js';
import type { EventMapContext, Item } from './items.view.js';

export interface CalendarFile {
  text: string;
  /** How many items it holds, and how many it can't, since no month or day of theirs is known. */
  count: number;
  left: number;
}

export function calendarFile(items: Item[], context: EventMapContext): CalendarFile {
  const { programme } = context;
  const calendar = ical({
    name: oneLine(plainText(programme.title)),
    prodId: { company: 'prog-widgets', product: 'event-map', language: 'RU' },
  });
  let count = 0;
  for (const item of items) {
    const all = seriesOf(item.occasions);
    if (all.length > 0) count++;
    const about = all.length > 0 ? aboutOf(item, all.length, context) : '';
    all.forEach((it, index) => addSeries(calendar, item, it, index, { ...context, about }));
  }
  return { text: calendar.toString(), count, left: items.length - count };
}

type Described = EventMapContext & { about: string };

/** Of one item, in all of its entries: with a thousand dates, each would tell the other thousand. */
const MOST_LETTERS = 20_000;

function aboutOf(item: Item, entries: number, context: EventMapContext): string {
  const about = factsOf(item, context)
    .map((it) => [it.label && `${it.label}:`, plainText(it.text)].filter(Boolean).join(' '))
    .join('\n');
  const most = Math.ceil(MOST_LETTERS / entries);
  return about.length > most ? `${pieceOf(about, 0, most)}…` : about;
}

function addSeries(
  calendar: ICalCalendar,
  item: Item,
  series: Series,
  index: number,
  context: Described,
): void {
  const { rule, others } = series;
  const exceptions = others.map(({ first }) => isoOf(first).replaceAll('-', ''));
  const lines = rule && [
    `RRULE:${ruleText(rule)}`,
    ...(exceptions.length ? [`EXDATE;VALUE=DATE:${exceptions.join(',')}`] : []),
  ];
  addOne(calendar, item, series, `${index}`, context, lines?.join('\r\n'));
  others.forEach((it, at) =>
    addOne(calendar, item, { ...series, ...it }, `${index}-${at}`, context),
  );
}

function addOne(
  calendar: ICalCalendar,
  item: Item,
  when: Bounds & Pick<Series, 'placing'>,
  part: string,
  context: Described,
  repeating?: string,
): void {
  const { programme, say, about } = context;
  const { title, num, place, event, project } = item;
  const name = plainText([num, title].filter(Boolean).join(' '));
  const url = safeAddress(event?.url ?? '');
  // «https:» alone: a calendar knows no page that an address of the site could belong to.
  const address = url?.startsWith('http') ? url : undefined;
  const where = present(place?.name, place?.address).map(plainText);
  calendar.createEvent({
    id: uid([programme.id ?? 'programme', project ?? '', item.id, part]),
    ...timesOf(item, when),
    summary: when.placing === 'due' ? `${say.events.by(when.last, false, false)}: ${name}` : name,
    description: about,
    ...(where.length && { location: { title: where.join(', ') } }),
    ...(address && { url: oneLine(address) }),
    ...(event?.status === 'cancelled' && { status: ICalEventStatus.CANCELLED }),
    // A month in which something takes place makes nobody busy.
    transparency:
      when.placing === 'exact' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    ...(repeating && { repeating }),
  });
}

/** Hours of a known zone are a moment; hours of no zone are those of the place, wherever the phone is. */
function timesOf({ event }: Item, { first, last, placing }: Bounds & Pick<Series, 'placing'>) {
  const hours = event?.hours === undefined ? undefined : parseHours(event.hours);
  if (!hours || placing !== 'exact' || first !== last)
    return { start: dateOf(first), end: dateOf(last + 1), allDay: true };
  const at = (minute: number): Date | undefined =>
    event?.timeZone === undefined ? undefined : instantOf(first, minute, event.timeZone);
  const start = at(hours.from);
  const floating = (minute: number): Date => new Date(dateOf(first).getTime() + minute * 60_000);
  const moment = start ? (minute: number): Date => at(minute)! : floating;
  return {
    start: moment(hours.from),
    ...(hours.to !== undefined && { end: moment(hours.to) }),
    floating: !start,
  };
}

/** The same each time, so that a second download moves an entry and does not double it. */
const uid = (parts: string[]): string => `${parts.map(encodeURIComponent).join('/')}@prog-widgets`;

/** Some lines the library writes as they are. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
