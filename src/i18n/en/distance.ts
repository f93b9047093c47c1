/** Distances in English: “3.5 points short”, “3 people over the upper bound”. */
import type { DistanceFacts, DistanceWords } from '../contract/distance.js';
import { numberWords } from '../formats.js';
import { locale } from './locale.js';

/** What lies between two shares are points. */
const amount = (n: number, unit: string | undefined): string => {
  const number = numberWords(n, locale);
  if (unit === '%') return `${number}\u00a0${n === 1 ? 'point' : 'points'}`;
  return unit ? locale.counted(number, unit) : number;
};

const UNKNOWN: Partial<Record<DistanceFacts['code'], string>> = {
  noDirection: 'the document doesn’t say whether more is good',
  differentKinds: 'plan and result are written in different ways',
  differentTexts: 'plan and result are written in words',
  perhapsFraction: 'one looks like a fraction, the other like a percentage',
  noPrevious: 'no value of the year before: growth can’t be counted',
  noTarget: 'nothing planned for this time',
  noActual: 'no data',
  noLevel: 'no earlier value to compare with',
};

function words(facts: DistanceFacts): string {
  const { running, code } = facts;
  if (UNKNOWN[code]) return UNKNOWN[code];
  if (!running) return judged(facts);
  return `${judged(facts)} so far, ${running === 'year' ? 'the year is' : 'the time is'} not over`;
}

function judged({
  code,
  isMet,
  by,
  promised,
  unit,
  isBetter,
  isLimit,
  running,
}: DistanceFacts): string {
  const far = by === undefined ? '' : amount(by, unit);
  const past = (than: string): string => (far ? `${far} ${than}` : than);
  switch (code) {
    case 'same':
      return 'as promised';
    case 'notSame':
      return 'not as promised';
    case 'within':
      return 'within the plan';
    case 'aboveRange':
      return past(isMet ? 'better than the upper bound' : 'over the upper bound');
    case 'belowRange':
      return past(isMet ? 'better than the lower bound' : 'below the lower bound');
    case 'notBelow':
      if (running) return isMet ? 'no lower than before' : past('lower than before');
      if (!isMet) return by === undefined ? 'not kept' : `not kept: ${far} lower`;
      return by ? `kept, ${far} higher` : 'kept';
    case 'growth':
    case 'decline':
      return change(code, by, promised, isMet);
    case 'equal':
      return 'exactly as planned';
    case 'over':
      return past('more than planned');
    case 'under':
      return past('less than planned');
    case 'above':
    case 'below':
      if (!isMet && by === 0)
        return `exactly that, but ${code === 'above' ? 'more' : 'less'} was promised`;
      if (!isMet && code === 'above') return far ? `more than ${far} short` : 'less than planned';
      break;
    default:
  }
  if (by === 0) return isLimit ? 'exactly at the limit' : 'exactly as planned';
  if (code === 'atMost' || code === 'below') {
    if (isLimit) return past(isMet ? 'below the limit' : 'over the limit');
    return isMet ? better(far, isBetter) : past('more than planned');
  }
  if (isMet) return better(far, isBetter);
  return far ? `${far} short` : 'less than planned';
}

const better = (far: string, isBetter = false): string =>
  !far ? 'plan met' : isBetter ? `${far} better than planned` : `plan met: ${far} more`;

function change(
  code: 'growth' | 'decline',
  by: number | undefined,
  promised: number | undefined,
  isMet = false,
): string {
  if (by === undefined || promised === undefined) return isMet ? 'plan met' : 'plan not met';
  const percent = (n: number): string => locale.counted(numberWords(Math.abs(n), locale), '%');
  const was = by === 0 ? 'no change' : `${by > 0 ? 'grew' : 'fell'} by ${percent(by)}`;
  return `${was}, ${percent(promised)} ${code === 'growth' ? 'of growth' : 'less'} promised`;
}

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

export const distance: DistanceWords = {
  quoted: (words) => `“${words}”`,
  words,
  none: {
    undatedTarget: 'the document names no date',
    onlyPlan: 'a plan only, no results yet',
    ahead: 'still ahead',
    noReport: 'no report',
  },
  unitOf: (_, unit) => unit,
  inPeriod: (period) => (isYear(period) ? `in ${period}` : period),
  byPeriod: (period) => (isYear(period) ? `by ${period}` : period),
  earlier: (period, actual, plan, how) => `${period}: ${actual}, planned ${plan}, ${how}`,
  signs: {
    start: 'where it began',
    plan: 'plan',
    met: 'result: plan met',
    missed: 'result: not met',
    open: 'result: can’t be judged, or not yet',
    short: 'what is missing',
    better: 'beyond the plan',
    unknown: 'no data',
  },
  withoutNumbers: (n) => `Without numbers in the document: ${n}`,
};
