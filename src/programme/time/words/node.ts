/** What a phrase is made of, in the order in which it was said. */
import type { TimeKind } from '../../schema.js';

/** A part of the calendar, with as much of it as was said. */
export interface Point {
  year?: number;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
  /** 21–24. */
  season?: number;
  /** `year` is that in which the school year begins. */
  isSchool?: true;
  /** Ten days of a month. */
  decade?: number;
  /** A week of a month, a beginning, an end: nobody knows which days these are. */
  part?: string;
  /** That of a month which something else names. */
  isOfMonth?: true;
}

export interface Rule {
  every: string;
  atLeast?: number;
  atMost?: number;
}

export type Op =
  | 'dash'
  | 'comma'
  | 'and'
  | 'slash'
  | 'semicolon'
  | 'line'
  | 'until'
  | 'from'
  | 'through'
  | 'onwards'
  | 'except'
  | 'within';

export type Node = (
  | {
      is: 'point';
      point: Point;
      to?: Point;
      /** Another value that the same words can have. */
      orElse?: string;
    }
  /** «I», «15»: of what, the next one says. */
  | { is: 'number'; number: number }
  | { is: 'op'; op: Op }
  | ({ is: 'every' } & Rule)
  | { is: 'kind'; kind: TimeKind }
  /** «до 15 числа месяца, следующего за отчётным»: which days, the words say and the format can't. */
  | { is: 'rule'; day?: number }
  /** What changes no day: «в связи с …», «при …». */
  | { is: 'condition' }
  /** «Следующего года»: how many years after that of the heading. */
  | { is: 'relativeYear'; ahead: number; isReported?: true }
  /** «В течение месяца»: of which, a heading says. */
  | { is: 'withinMonth' }
  /** `isWrong`: not a word more, but a time that there is not. */
  | { is: 'left'; isWrong?: true }
) & {
  /** Where it stands. */
  at: number;
  end: number;
  /** The value says less than the words. */
  saysMore?: true;
  /** Read so, but it could be a slip. */
  isDoubtful?: true;
};
