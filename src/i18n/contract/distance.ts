/** What stands beside the small charts of indicators: apart, so that only the pages which show them carry it. */
import type { NoVerdict, TargetRule } from '../../programme/targets.js';

/** How far what was reached is from what was planned. */
export interface DistanceFacts {
  code:
    TargetRule | NoVerdict | 'notSame' | 'over' | 'under' | 'within' | 'aboveRange' | 'belowRange';
  isMet?: boolean;
  /** The distance, never negative; of growth, by how many percent it really changed. Absent where it is no number. */
  by?: number;
  /** Of growth: by how many percent it was to change. */
  promised?: number;
  unit?: string;
  /** The document says which way is better. */
  isBetter?: boolean;
  /** The plan is a limit: «не более 5». */
  isLimit?: boolean;
  /** Its time is not over: what can still change. */
  running?: 'year' | 'time';
}

export interface DistanceWords {
  /** Words of the document within our own. */
  quoted: (words: string) => string;
  /** «не хватило 3,5 пункта», «на 2 пункта лучше плана». */
  words: (facts: DistanceFacts) => string;
  /** Instead of a distance, where there is nothing to measure. */
  none: {
    undatedTarget: string;
    onlyPlan: string;
    ahead: string;
    noReport: string;
  };
  /** «человек»: behind its number, in the form that it asks for where that is known. */
  unitOf: (n: number, unit: string) => string;
  /** «в 2022», «за 2015–2020»: of a value. */
  inPeriod: (period: string) => string;
  /** «к 2028 году»: of the last plan. */
  byPeriod: (period: string) => string;
  /** «2022: 41,5 % при плане 45 %, не хватило 3,5 пункта». */
  earlier: (period: string, actual: string, plan: string, distance: string) => string;
  /** The signs of the small charts. */
  signs: Record<
    'start' | 'plan' | 'met' | 'missed' | 'open' | 'short' | 'better' | 'unknown',
    string
  >;
  /** «без числового плана: 14», above those of a group. */
  withoutNumbers: (n: number) => string;
}
