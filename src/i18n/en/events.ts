/** What `<prog-event-map>` says, in English. */
import { partsOf, type Day } from '../../programme/time/days.js';
import { dayRanges, isSameMonth } from '../day-ranges.js';
import type { EventWords } from '../contract/events.js';
import { monthName, plural } from '../formats.js';
import { locale } from './locale.js';
import { everyPeriod } from './plan-time.js';

const eventCount = (n: number): string => plural(n, locale, { one: 'event', other: 'events' });
const yearOf = (day: Day, hasYear: boolean): string => (hasYear ? ` ${partsOf(day).year}` : '');
const dateIn = (day: Day): string => `${partsOf(day).day} ${monthName(day, locale)}`;
const short = (day: Day): string => `${partsOf(day).day} ${monthName(day, locale).slice(0, 3)}`;
const ranges = dayRanges(locale);

export const events: EventWords = {
  empty: 'The programme file has neither events nor recurring activities.',
  noneOfThese: 'For this project or these years the programme file has no events.',
  nothing: 'Nothing found.',
  shown: (n, of) => `Showing ${n} of ${of}`,
  reset: 'Show all',
  drop: (what) => `remove: ${what}`,
  search: 'Find an event',
  filters: 'Filters',
  all: 'all',
  view: 'View',
  views: { cycle: 'Year', calendar: 'Calendar', list: 'List', map: 'Map' },
  facets: {
    project: 'Project, direction',
    audience: 'Audience',
    kind: 'Kind',
    format: 'Format',
    year: 'Year',
    time: 'Time',
  },
  times: { ahead: 'upcoming', past: 'past' },
  group: 'Rows',
  groups: { project: 'by project and direction', audience: 'by audience' },
  noAudience: 'Audience not stated in the document',
  ofPlan: 'activity of the plan',
  hours: 'Hours',

  schoolYear: (year) => `School year ${year}/${year + 1}`,
  calendarYear: String,
  count: {
    exact: (n) => `${n} with an exact date`,
    yearly: (n) => `${n} recurring`,
    once: (n) => `${n} without an exact day`,
    loose: (n) => `${n} more below, without a month`,
  },
  before: 'Earlier',
  after: 'Later',
  monthShort: (day) => monthName(day, locale).slice(0, 3),
  now: 'now',
  legend: 'Legend',
  bars: {
    exact: 'exact date',
    due: 'deadline: no later than',
    yearly: 'repeats, in these months',
    once: 'once, without an exact date',
  },
  every: everyPeriod,

  ...ranges,
  by: (day, isMonth, hasYear) =>
    `by ${isMonth ? monthName(day, locale) : dateIn(day)}${yearOf(day, hasYear)}`,
  shortDays(first, last) {
    if (first === last) return short(first);
    return isSameMonth(first, last)
      ? `${partsOf(first).day}–${short(last)}`
      : `${short(first)} – ${short(last)}`;
  },
  shortBy: (day) => `by ${short(day)}`,

  running: 'Going on now',
  ahead: 'Ahead',
  past: (n) => `Past: ${n}`,
  loose: 'No precise date',
  looseCount: (n) => `No precise date: ${n}`,
  looseWhy: (isOften) =>
    isOften
      ? 'The document gives no month or no year, or these recur more often than there is room for: they have no place in a calendar.'
      : 'The document gives no month or no year, so these have no place in a calendar.',
  first: (n) =>
    `The first ${plural(n, locale, { one: 'item', other: 'items' })} are shown: a page has no room for more.`,
  nothingAhead: 'No events with a known date lie ahead.',
  nothingThen: 'There are no events with a known date here.',

  month: 'month',
  week: 'week',
  scale: 'Scale',
  today: 'Today',
  weekdays: [
    { short: 'Mon', full: 'Monday' },
    { short: 'Tue', full: 'Tuesday' },
    { short: 'Wed', full: 'Wednesday' },
    { short: 'Thu', full: 'Thursday' },
    { short: 'Fri', full: 'Friday' },
    { short: 'Sat', full: 'Saturday' },
    { short: 'Sun', full: 'Sunday' },
  ],
  weekOf: (first, last) => `Week of ${ranges.days(first, last, true)}`,
  noDay: 'No day given in the document',
  close: 'Close',

  addAll: 'Add to calendar',
  addOne: 'Add to calendar',
  missing: {
    cycle: 'The cycle of the year did not load: please try again, or reload the page.',
    calendar: 'The calendar did not load: please try again, or reload the page.',
    map: 'The map did not load: please try again, or reload the page.',
    search: 'Search did not load: please try again, or reload the page.',
  },
  added: (n, left) =>
    `The calendar file has ${eventCount(n)}.` +
    (left > 0 ? ` ${left} without a month or a year could not be put in.` : ''),

  places: 'Places',
  noPlaces: 'The programme file gives no coordinates, so a list is shown.',
  unplaced: 'Not on the map',
  placeOf: (name, n) => `${name}: ${eventCount(n)}`,
  clusterOf: (n, of) =>
    `${plural(n, locale, { one: 'place', other: 'places' })} close together: ${eventCount(of)}. Zoom in`,
  tilesMissing:
    'The map did not load: please try again, or reload the page. For now, here is a sketch.',
  schematic: 'A sketch without borders; distances are to scale.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole map',
  mapLabel: 'Map of places',
};
