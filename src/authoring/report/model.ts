/** What a report asks, and what is answered: all of it data that a page can keep and read again. */
import type {
  Activity,
  Indicator,
  Mark,
  Part,
  Point,
  Status,
  When,
} from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';

/** Names a question in the answers, the same one whenever it is asked of the same programme. */
export type QuestionKey = string;

export type ReportStatus = Extract<
  Status,
  'done' | 'partlyDone' | 'notDone' | 'postponed' | 'inProgress'
>;

/** Something promised whose time has come. */
export interface Due {
  key: QuestionKey;
  activity: Activity;
  /**
   * The whole activity; one time of what recurs; one of its parts; or a mark of its plan while later ones are ahead:
   * of that the file can say only how the activity stands.
   */
  of: 'whole' | 'occurrence' | 'part' | 'mark';
  /** From the first to the last day that the plan names. */
  first: Day;
  last: Day;
  /** Its last month has begun, and it is not over yet. */
  isRunning: boolean;
  /** What can be answered; in the order in which it is offered. */
  answers: readonly ReportStatus[];
  /** Of an occurrence: the time that it is of, as the file writes it. */
  at?: string;
  part?: Part;
  mark?: Mark;
  /** What the file says of it already. */
  reported?: { status: Status; asOf?: string };
}

/** The value of a period that has come. */
export interface DueIndicator {
  key: QuestionKey;
  indicator: Indicator;
  /** Of parallel series, which one. */
  group?: string;
  /** As the file writes it. */
  period: string;
  first: Day;
  last: Day;
  isRunning: boolean;
  unit?: string;
  /** What was planned for it. */
  target?: NonNullable<Point['target']>;
  /** What was reached before: the latest value, or where the programme began. */
  before?: { value: NonNullable<Point['actual']>; period?: string };
  /** What the file says of it already: a value, or why there is none. */
  reported?: Pick<Point, 'actual' | 'missing'>;
  /** Earlier periods without a value: none of them is asked about unless somebody wants to. */
  earlier: { key: QuestionKey; period: string }[];
}

/** A self-assessment whose date has come. */
export interface DueAssessment {
  id: string;
  title?: string;
  /** As the file writes it. */
  date: string;
  scale: { min: number; max: number };
  items: { key: QuestionKey; num?: string; title: string; before?: number | boolean }[];
}

export interface DueReport {
  activities: Due[];
  indicators: DueIndicator[];
  assessments: DueAssessment[];
  /** What has come and is told of already; nobody needs to be asked. */
  answered: { activities: Due[]; indicators: DueIndicator[] };
}

export interface Evidence {
  title?: string;
  url?: string;
}

/** How it went; `none` and an answer that is not there are the same: it stays unknown. */
export type ActivityAnswer =
  | {
      status: ReportStatus;
      evidence?: Evidence;
      /** Of what is postponed: the new time. */ to?: When;
    }
  | { status: 'none' };

/** The value as it was typed, or that there is none to be had. */
export type IndicatorAnswer =
  { value: string } | { missing: 'notCollected' } | { value?: undefined };

export interface Answers {
  activities?: Record<QuestionKey, ActivityAnswer>;
  indicators?: Record<QuestionKey, IndicatorAnswer>;
  /** Scores as they were typed, of items of self-assessments. */
  assessments?: Record<QuestionKey, string>;
}
