/** What only the tags that show a plan say. */
import type { ShownStatus } from '../../programme/status.js';
import type { Moment } from '../../programme/time/moment.js';
import type { ResolvedTime, TimePiece } from '../../programme/time/resolve.js';

export interface PlanWords {
  planTime: {
    piece: (piece: TimePiece) => string;
    when: (time: ResolvedTime) => string;
    quarterShort: (quarter: number) => string;
    /** How wide a column must be for that, in px. */
    quarterWidth: number;
    halfShort: (half: number) => string;
    /** Under a mark on a phone: «III.2019». */
    momentShort: (moment: Moment) => string;
  };

  status: {
    label: (code: ShownStatus) => string;
    /** For counts in a group's row: «нет отчёта: 12». */
    count: (code: ShownStatus, n: number) => string;
    sentence: (facts: StatusFacts) => string;
    asOf: (date: string) => string;
  };

  roadmap: {
    title: string;
    activities: (n: number) => string;
    columnWhat: string;
    /** Of a long group on a phone: the rest. */
    more: (n: number) => string;
    /** The list of what has no place on the scale. */
    undated: string;
    today: string;
    onDay: (date: string) => string;
    noResponsible: string;
    /** The group of what the file puts into none. */
    none: { project: string; stage: string; role: string; year: string };
    year: (year: string) => string;
    stageNo: (num: string) => string;
    untitled: string;
    noActivities: string;
    /** The file has some, but none of the project, stage or years that the page asks for. */
    noneOfThese: string;
    /** The page asks for what the programme does not have. */
    noProject: (id: string) => string;
    noStage: (id: string) => string;
    noReports: string;
    legend: string;
    marks: (n: number) => string;
    unplaced: string;
    /** Beside the plan: when it was really done. */
    actual: (words: string) => string;
    /** Of the times that were reported, how many took place. */
    kept: (n: number, of: number) => string;
    notReported: string;
    /** How much of the period has passed, 0–1. */
    elapsed: (share: number) => string;
    search: string;
    filters: string;
    download: string;
    /** All groups. */
    foldAll: string;
    unfoldAll: string;
    earlier: string;
    later: string;
    /** Search and filters could not be loaded. */
    toolsMissing: string;
    detail: {
      when: string;
      inDocument: (words: string) => string;
      marks: string;
      deliverable: string;
      target: string;
      responsible: string;
      participants: string;
      indicators: string;
      stage: string;
      parts: string;
      occurrences: string;
      status: string;
      evidence: string;
      documents: string;
      funding: string;
      note: string;
      actual: string;
    };
  };
}

/** The numbers behind a status, already as words of the reader's language. */
export interface StatusFacts {
  code: ShownStatus;
  isReported: boolean;
  isStale: boolean;
  /** The latest day of the plan. */
  last?: string;
  first?: string;
  today: string;
  asOf?: string;
}
