/** The words of `<prog-event-map>`: beside those of all parts. */
import type { DayRanges } from './day-ranges.js';
import type { Day } from '../../programme/time/days.js';
import type { Recurrence } from '../../programme/time/recurrence.js';

export type ViewName = 'cycle' | 'calendar' | 'list' | 'map';
/** The list comes with the tag, the others when they are shown. */
export type LateView = Exclude<ViewName, 'list'>;
export type FacetName = 'project' | 'audience' | 'kind' | 'format' | 'year' | 'time';

export interface EventWords extends DayRanges {
  empty: string;
  /** The file has some, but none of the project or the years that the page asks for. */
  noneOfThese: string;
  nothing: string;
  shown: (n: number, of: number) => string;
  reset: string;
  drop: (what: string) => string;
  search: string;
  filters: string;
  all: string;
  view: string;
  views: Record<ViewName, string>;
  facets: Record<FacetName, string>;
  times: { ahead: string; past: string };
  group: string;
  groups: { project: string; audience: string };
  noAudience: string;
  /** The kind of what comes from the plan and not from the list of events. */
  ofPlan: string;
  hours: string;

  /** «2023/24 учебный год», «2023 год». */
  schoolYear: (year: number) => string;
  calendarYear: (year: number) => string;
  /** What a year has, said once above it. */
  count: {
    exact: (n: number) => string;
    yearly: (n: number) => string;
    /** By a day, within a month or a quarter. */
    once: (n: number) => string;
    loose: (n: number) => string;
  };
  before: string;
  after: string;
  monthShort: (day: Day) => string;
  now: string;
  legend: string;
  bars: { exact: string; due: string; yearly: string; once: string };
  /** «Ежегодно», «ежемесячно», «один раз в 2 года»: beside one of its times. */
  every: (rule: Recurrence) => string;

  /** A deadline: with its year, or where a heading has said it. */
  by: (day: Day, isMonth: boolean, hasYear: boolean) => string;
  shortDays: (first: Day, last: Day) => string;
  shortBy: (day: Day) => string;

  running: string;
  ahead: string;
  past: (n: number) => string;
  loose: string;
  looseCount: (n: number) => string;
  /** @param isOften some of it recurs more often than there are rows */
  looseWhy: (isOften: boolean) => string;
  /** Of more than a page can hold. */
  first: (n: number) => string;
  nothingAhead: string;
  nothingThen: string;

  month: string;
  week: string;
  scale: string;
  today: string;
  weekdays: { short: string; full: string }[];
  weekOf: (first: Day, last: Day) => string;
  /** Above the days: what lies somewhere in the month, or in all of it. */
  noDay: string;
  close: string;

  addAll: string;
  addOne: string;
  /** What has no month is in no calendar: said, not hidden. */
  added: (n: number, left: number) => string;
  /** What draws a view could not be loaded, or what makes the calendar file. */
  missing: Record<LateView | 'search', string>;

  places: string;
  noPlaces: string;
  unplaced: string;
  placeOf: (name: string, n: number) => string;
  clusterOf: (n: number, events: number) => string;
  schematic: string;
  /** What draws the tiles could not be loaded: the sketch serves. */
  tilesMissing: string;
  zoomIn: string;
  zoomOut: string;
  whole: string;
  mapLabel: string;
}
