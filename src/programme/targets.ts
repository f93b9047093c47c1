/**
 * Whether a promise was kept. `unknown` is an answer: where the document doesn't say which way is better, or where the
 * numbers can't be compared, nobody is told that they failed.
 */
import type { Indicator, Point, Target } from './schema.js';

export type Direction = Indicator['direction'];
export type Actual = NonNullable<Point['actual']>;
export type Verdict = 'met' | 'notMet' | 'unknown';

/** The rule that was applied, for the sentence that explains the verdict. */
export type TargetRule =
  | 'atLeast'
  | 'above'
  | 'atMost'
  | 'below'
  | 'notBelow'
  | 'equal'
  | 'upTo'
  | 'range'
  | 'growth'
  | 'decline'
  | 'same';

/** Why there is no verdict. */
export type NoVerdict =
  | 'noTarget'
  | 'noActual'
  /** A number is promised and words are reached, or the other way round. */
  | 'differentKinds'
  /** Two texts that are not the same: whether one fulfils the other is for a person to say. */
  | 'differentTexts'
  /** The document doesn't say which way is better. */
  | 'noDirection'
  /** Growth needs the previous year's number, and one that is not 0. */
  | 'noPrevious'
  /** One is a percentage, the other looks like a fraction of one. */
  | 'perhapsFraction'
  /** A level is to be kept, and nobody says which was reached. */
  | 'noLevel';

export type Judgement =
  { verdict: 'met' | 'notMet'; rule: TargetRule } | { verdict: 'unknown'; reason: NoVerdict };

type Missing<T> = T | null | undefined;

export function isMet(
  target: Missing<Target>,
  actual: Missing<Actual>,
  direction: Direction,
  previousActual?: Missing<Actual>,
): Verdict {
  return judge(target, actual, direction, previousActual).verdict;
}

export function judge(
  target: Missing<Target>,
  actual: Missing<Actual>,
  direction: Direction,
  previousActual?: Missing<Actual>,
): Judgement {
  if (target == null) return unknown('noTarget');
  if (actual == null) return unknown('noActual');
  if (typeof target === 'string') {
    if (typeof actual !== 'string') return unknown('differentKinds');
    return plain(target) === plain(actual) ? met('same') : unknown('differentTexts');
  }
  if (typeof target === 'boolean')
    return typeof actual === 'boolean'
      ? verdict(actual === target, 'same')
      : unknown('differentKinds');
  if (typeof actual !== 'number') return unknown('differentKinds');
  if (typeof target === 'number') return byDirection(target, actual, direction);

  if (target.op === 'notBelow') return levelKept(target.value ?? previousActual, actual);
  const { op, value, max } = target;
  switch (op) {
    case '>=':
      return verdict(actual >= value, 'atLeast');
    case '>':
      return verdict(actual > value, 'above');
    case '<=':
      return verdict(actual <= value, 'atMost');
    case '<':
      return verdict(actual < value, 'below');
    case '=':
      return verdict(actual === value, 'equal');
    case 'upTo':
      return upTo(value, actual, direction);
    case 'range':
      return within(value, max, actual, direction);
    case 'growth':
      return growth(value, actual, direction, previousActual);
  }
}

/** A bare number is judged by the direction. Without one, only reaching it exactly leaves no question. */
function byDirection(target: number, actual: number, direction: Direction): Judgement {
  if (direction === 'increase' || direction === 'maintain')
    return verdict(actual >= target, 'atLeast');
  if (direction === 'decrease') return verdict(actual <= target, 'atMost');
  return actual === target ? met('equal') : unknown('noDirection');
}

/**
 * «До 30 %» in these documents means "bring it to 30 %", so 43 % is met; where less is better, 30 % is the ceiling. Below
 * it, an indicator without a direction is not judged: «до» may have been a ceiling there too.
 */
function upTo(value: number, actual: number, direction: Direction): Judgement {
  if (direction === 'decrease') return verdict(actual <= value, 'atMost');
  if (actual >= value) return met('upTo');
  return direction === 'increase' || direction === 'maintain'
    ? verdict(false, 'upTo')
    : unknown('noDirection');
}

/** Both ends belong to it. Past the better end is over-fulfilment, where the direction says which end that is. */
function within(
  min: number,
  max: number | undefined,
  actual: number,
  direction: Direction,
): Judgement {
  if (max === undefined) return byDirection(min, actual, direction);
  const aboveMin = actual >= min || direction === 'decrease';
  const belowMax = actual <= max || direction === 'increase';
  return verdict(aboveMin && belowMax, 'range');
}

/** Against the previous year's number; for a falling indicator, «на 5 %» is a fall. */
function growth(
  percent: number,
  actual: number,
  direction: Direction,
  previous: Missing<Actual>,
): Judgement {
  if (typeof previous !== 'number' || previous === 0) return unknown('noPrevious');
  const change = ((actual - previous) / Math.abs(previous)) * 100;
  // 6.3 after 6 is 5 % on paper and 4.999… in binary.
  const enough = (by: number, promised: number): boolean => by >= promised - 1e-9;
  return direction === 'decrease'
    ? verdict(enough(-change, Math.abs(percent)), 'decline')
    : verdict(enough(change, percent), 'growth');
}

/** «Не ниже достигнутого уровня» says itself that more is better, whatever the direction. */
const levelKept = (level: Missing<Actual>, actual: number): Judgement =>
  typeof level === 'number' ? verdict(actual >= level, 'notBelow') : unknown('noLevel');

const met = (rule: TargetRule): Judgement => ({ verdict: 'met', rule });
const verdict = (isKept: boolean, rule: TargetRule): Judgement => ({
  verdict: isKept ? 'met' : 'notMet',
  rule,
});
const unknown = (reason: NoVerdict): Judgement => ({ verdict: 'unknown', reason });

/** «Да» and « да» are one answer. */
const plain = (text: string): string => text.trim().toLowerCase();
