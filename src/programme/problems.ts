/**
 * What can be wrong with a file. A problem is a code with numbers and words to fill in; its sentences are in
 * `i18n/ru/problems.ts` and its like, which a page loads only when there is something to say.
 */

/**
 * `refused`: nothing can be shown. `loss`: something written is not shown as it was meant. `advice`: it is shown, but is
 * probably a slip.
 */
export type Severity = 'refused' | 'loss' | 'advice';

/** Keys and indexes of the file as its author wrote it, whatever was left out while reading. */
export type Path = (string | number)[];

export interface Problem {
  severity: Severity;
  code: ProblemCode;
  path: Path;
  params: Record<string, string | number>;
}

export type ProblemCode = keyof ProblemParams;

/** What went with the bad value: the field alone, the whole item around it, the reading of a time, or whether a promise was kept. */
export type Lost = { lost?: 'field' | 'item' | 'time' | 'judgement'; item?: string };
type Suggestion = { suggestion?: string };
/** Two values that are equally likely. */
export type Choice = { either?: string; or?: string };

/** What a value can be, in the terms of JSON. */
export type ValueKind = 'text' | 'number' | 'flag' | 'list' | 'object' | 'null' | 'other';

export type ProblemParams = {
  // The file could not be fetched.
  notFound: { address: string; status: number };
  httpError: { address: string; status: number };
  offline: { address: string };
  timeout: { address: string; seconds: number };
  tooBig: { address: string; limitMb: number };
  empty: { address: string };
  htmlNotJson: { address: string };
  badJson: { address: string; line: number; column: number; excerpt: string; cause?: string };
  noScript: { id: string };

  // Nothing is wrong with the file: what shows it is missing, or has a fault.
  scriptNotLoaded: { message: string };
  internalError: { message: string };

  // How its text was written; only who checks a file looks at that.
  foreignFile: { address: string; kind: string };
  savedIn: { encoding: string };
  byteOrderMark: Record<never, string>;
  brokenLetters: { count: number };
  doubleKey: { key: string };

  // It is no programme, or one that only a later version can read.
  notAProgramme: { found: ValueKind };
  newerFormat: { version: string };

  // Something missing was put in its place.
  formatAssumed: { written: string };
  titleAssumed: { title: string };
  periodAssumed: { from: string; to: string; words: string } & Suggestion & Choice;
  periodReversed: { from: string; to: string };
  periodAsText: { from: string; to: string };

  // A value was left out. `expected` lists kinds of value, `allowed` codes; both with commas.
  wrongType: { expected: string; found: ValueKind; words: string } & Lost;
  missing: { field: string } & Lost & Suggestion;
  unknownValue: { value: string; allowed: string } & Lost & Suggestion;
  outOfRange: { value: number; min: number; max: number } & Lost;
  emptyId: Lost;
  idMade: { made: string };
  nothingToShow: Lost;
  unsafeLink: { address: string } & Lost;
  unreadableTime: { words: string } & Lost & Suggestion & Choice;
  unsafeKey: { key: string };
  tooDeep: { limit: number };
  tooMany: { count: number; limit: number };
  notJson: Record<never, string>;
  loneSurrogate: Record<never, string>;
  duplicateId: { id: string; renamed: string };
  unknownReference: { id: string; collection: string } & Suggestion;
  cycle: { id: string };

  // A value was understood, though written in another way.
  numberAsText: { words: string; value: number };
  numberForText: { value: number };
  singleAsList: Record<never, string>;
  listAsText: Record<never, string>;
  lookAlike: { words: string; read: string };
  /** `value` as the format writes it. */
  timeTaken: { words: string; value: string };
  keyMeant: { key: string; read: string };
  absentMeant: { words: string; reason: string };
  wordMeant: { words: string; read: string };
  /** `read` as the format writes it. */
  unitInValue: { words: string; read: string; unit: string };

  // Probably a slip.
  unreadableDate: { words: string } & Suggestion & Choice;
  unknownKey: { key: string } & Suggestion;
  unknownRole: { id: string } & Suggestion;
  yearOutOfOrder: { words: string; before?: string; after?: string } & Suggestion;
  numberInWords: { words: string };
  percentOver100: { value: number };
  percentAsFraction: { value: number; suggestion: string };
  oneBand: { limit: number };
  /** `words` are two years of the calendar as they stand. */
  schoolYearOrYears: { words: string; schoolYear: string };
  farOff: { words: string; year: string } & Suggestion;
  movedBack: Record<never, string>;
  worseThanBaseline: { target: number; baseline: number; direction: string };
  unsafeInlineLink: { address: string };
  unknownTimeZone: { value: string } & Suggestion;
  addressWithoutScheme: { address: string } & Suggestion;
  markNotSpan: Record<never, string>;

  manyMore: { count: number };
};

/** `indicators[4].points[3].period`; a key that is no plain word is quoted: `marksLegend["ТЗ (1)"]`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[\p{L}\p{N}_$-]+$/u.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text ? `${text}.${step}` : step;
  }, '');
}
