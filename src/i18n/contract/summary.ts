/** The words of `<prog-summary>`: apart, so that only the pages that hold it carry them. */
import type { ShownStatus } from '../../programme/status.js';

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
  aim: string;
  /** The file has nothing that could go well or badly. */
  nothing: string;

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
  /** What is late, put off or not done; of one of them when it was due, its status, who answers for it. */
  late: string;
  lateNote: (due: string, code: ShownStatus) => string;
  behind: string;
  previousBehind: string;
  /** What was reached beside what was planned, of a year and perhaps a series. */
  reached: (actual: string, plan: string, about: string) => string;
  /** What else there is, beyond those that are listed. */
  more: (n: number) => string;
  /** What else begins on the same day. */
  moreThen: (n: number) => string;
}
