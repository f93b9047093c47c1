/** The words of `<prog-summary>`: apart, so that only the pages that hold it carry them. */
import type { Moment } from '../../programme/time/moment.js';

/** How a series of an indicator stands; `noPlan` is one for which the document sets no number. */
export type SeriesState = 'met' | 'notMet' | 'noData' | 'ahead' | 'notComparable' | 'noPlan';

export interface SummaryWords {
  title: string;
  /** Where the file does not say of when its data is. */
  noDataDate: string;
  /** The same, where its latest report at least is dated. */
  latestReport: (date: string) => string;
  /** How much of the period has passed, in whole percents. */
  elapsed: (percent: number, period: string) => string;
  notBegun: (period: string) => string;
  over: (period: string) => string;
  aim: string;
  /** The file has nothing that could go well or badly. */
  nothing: string;

  /** «3 из 14», set large; below it stands what it counts. */
  outOf: (n: number, of: number) => string;
  activitiesDone: (of: number) => string;
  activitiesPlanned: (n: number) => string;
  underwayNow: string;
  overdueNow: string;
  /** Of activities without a date and without a report. */
  silent: string;
  seriesMet: (of: number, isSeries: boolean) => string;
  indicatorsPlanned: (n: number) => string;
  /** The soonest known day, short enough to be set large: «12 дек.», «III кв. 2022». */
  dayShort: (moment: Moment, isThisYear: boolean) => string;
  /** Before a title: what happens then, or what begins then. */
  nextIs: string;
  nextBegins: string;

  activities: string;
  /** Of a plan that nobody reports on: calm words for a time that is over, and for no date. */
  planOver: string;
  planUndated: string;
  percent: (percent: number) => string;
  /** Reported once, its time is over, and nothing newer is known. */
  stale: (n: number) => string;

  indicators: string;
  previousIndicators: string;
  state: Record<SeriesState, string>;
  /** Where one indicator has several series. */
  seriesOf: (series: number, indicators: number) => string;
  assessment: string;
  assessed: (results: number, latest: string) => string;
  assessedOf: (n: number, of: number) => string;

  next: string;
  running: string;
  overdue: string;
  overdueNote: (today: string, asOf?: string) => string;
  behind: string;
  previousBehind: string;
  /** What was reached beside what was planned, of a year and perhaps a series. */
  reached: (actual: string, plan: string, about: string) => string;
  /** What else there is, beyond those that are listed. */
  more: (n: number) => string;
  /** What else begins on the same day. */
  moreThen: (n: number) => string;
}
