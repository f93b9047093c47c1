/** The words of `<prog-indicator>` and `<prog-indicators>`: apart, so that only the pages which hold one carry them. */
import type { IndicatorStatusCode, StatusReason } from '../../programme/indicator-status.js';
import type { Indicator } from '../../programme/schema.js';

/** The numbers behind a status, already as words of the reader's language. */
export interface VerdictFacts {
  code: IndicatorStatusCode;
  reason: StatusReason['code'];
  /** «2023», «2019–2024». */
  period: string;
  /** «не менее 45 %». */
  plan: string;
  actual: string;
  /** What growth was measured from. */
  previous: string;
  /** «пройдено 86 % пути от исходного к плану», where it can be computed. */
  share: string;
  today: string;
  /** The date of the file's data. */
  asOf: string;
  /** A later period of the plan that is over without a report. */
  overdue: string;
  /** The year spoken of still runs. */
  isEarly?: boolean;
}

export interface MeasureWords {
  title: string;
  /** «24 показателя». */
  count: (n: number) => string;
  /** No value was reported at all. */
  noActuals: string;
  empty: string;
  /** The file has some, but none of the project or of the id that the page asks for. */
  noneOfThese: string;
  /** The page asks for an indicator that the programme does not have, or for none. */
  noIndicator: (id: string) => string;
  notChosen: string;
  key: string;
  /** Of an indicator whose every year lies before the programme. */
  previous: string;
  unit: (unit: string) => string;
  /** Which way is good, beside an arrow: «нужно больше». */
  direction: Record<Indicator['direction'], string>;
  method: string;
  source: string;
  activity: string;
  project: string;
  /** Of what belongs to no project. */
  common: string;
  baseline: (period: string) => string;
  plan: string;
  actual: string;
  final: string;
  /** Of a target whose time the document does not state. */
  undated: string;
  period: string;
  /** No value at all stands in the file. */
  noTarget: string;
  /** «план 80 %», below a value. */
  planned: (plan: string) => string;
  status: {
    label: Record<IndicatorStatusCode, string>;
    sentence: (facts: VerdictFacts) => string;
  };
  /** How much of the way from the baseline to the target, or of the plan, has been covered; the share is words. */
  progress: (share: string) => string;
  fulfilment: (share: string) => string;
  columns: { indicator: string; status: string };
  showTable: string;
  hideTable: string;
  tools: {
    project: string;
    status: string;
    year: string;
    sort: string;
    all: string;
    sorts: Record<'document' | 'status' | 'title', string>;
    csv: string;
    /** What makes the file could not be loaded. */
    csvMissing: string;
    csvColumns: { num: string; group: string; unit: string; direction: string; explained: string };
    shown: (n: number, of: number) => string;
    nothing: string;
    reset: string;
  };
}
