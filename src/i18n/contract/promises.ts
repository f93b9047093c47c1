/** The words of the answer that stands first: the verdict, the four words, the wall of promises. */
import type { Counts, Phase, Standing } from '../../programme/standing.js';
import type { Moment } from '../../programme/time/moment.js';

/** All that the verdict may say. What is absent is not spoken of. */
export interface VerdictFacts extends Counts {
  hasReports: boolean;
  phase?: Phase;
  /** The latest day of which anything is known, where it lies a year or more before today. */
  oldData?: string;
  /** There are reports, and none says of when it is. */
  isUndated?: boolean;
  /** The soonest day that is planned, in words. */
  next?: string;
  /** Of a programme without activities: series of indicators, and how many of those that can be compared met their plan. */
  series?: { all: number; compared: number; met: number };
  /** Likewise: results that are assessed. */
  assessed?: { all: number; scored: number };
}

export interface PromiseWords {
  /** One or two sentences; empty where the file has nothing that could go well or badly. */
  verdict: (facts: VerdictFacts) => string;
  /** The soonest day or month: «14 декабря», «февраль 2024». */
  soon: (moment: Moment, isThisYear: boolean) => string;
  standing: Record<Standing, string>;
  /** Below the word: «и 1 частично», «или сорвано». */
  partly: (n: number) => string;
  orFailed: string;
  /** «Ещё 1 впереди и 1 отменено.» */
  besides: (ahead: number, cancelled: number) => string;
  title: string;
  /** How to read the wall. */
  reading: string;
  readingSmall: string;
  noTerm: string;
  earlier: string;
  later: string;
  /** Why there are dashes. */
  dashes: string;
  legend: string;
  detail: { promised: string; when: string; who: string; known: string };
  inRoadmap: string;
  close: string;
  neighbours: string;
  /** For the ear: how many of a row stand how. */
  rowCounts: (n: number, tally: string[]) => string;
}
