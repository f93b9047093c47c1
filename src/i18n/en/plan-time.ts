/** The plan's time in English words: what recurs, what has no date. */
import { dayOf } from '../../programme/time/days.js';
import type { Recurrence } from '../../programme/time/recurrence.js';
import type { ResolvedTime, TimePiece } from '../../programme/time/resolve.js';
import { monthName, plural, dayWords } from '../formats.js';
import { locale } from './locale.js';
import { runWords, uniqueWords } from '../time-parts.js';
import type { PlanWords } from '../contract/plan.js';
import { time } from './time.js';

const { moment, span } = time;

function recurrence(rule: Recurrence): string {
  const { atLeast, atMost } = rule;
  const n = atLeast ?? atMost;
  const times =
    n === undefined
      ? ''
      : `${atLeast === undefined ? 'at most' : 'at least'} ${n === 1 ? 'once' : plural(n, locale, { other: 'times' })} `;
  const months = rule.months ? `, ${runWords(rule.months, locale)}` : '';
  const until = rule.until
    ? ` by ${rule.until.day} ${monthName(dayOf(2000, rule.until.month, 1), locale)}`
    : '';
  return times + everyPeriod(rule) + months + until;
}

export function everyPeriod({ unit, step }: Recurrence): string {
  if (unit === 'schoolHalf') return 'every school half-year';
  if (unit === 'schoolYear') return 'every school year';
  if (unit === 'month' && step === 3) return 'every quarter';
  if (unit === 'month' && step === 6) return 'every half-year';
  return step === 1 ? `every ${unit}` : `every ${step} ${unit}s`;
}

const UNDATED = {
  onRequest: 'on request',
  asNeeded: 'as needed',
  byPlan: 'by the organisation’s own plan',
  stated: 'stated in words',
  notStated: 'no date in the document',
};

function piece(it: TimePiece): string {
  if (it.kind === 'unreadable') return `date not understood: “${it.label ?? ''}”`;
  if (it.label) return it.label;
  switch (it.kind) {
    case 'span':
      return span(it.span);
    case 'continuous':
      return it.isBounded && it.span ? `${span(it.span)}, continuously` : 'continuously';
    case 'recurring':
      return recurrence(it.rule) + (it.windows[0]?.isBand ? ' (shown as one band)' : '');
    case 'yearless':
      return it.windows.length === 1
        ? span(it.windows[0]!)
        : `${runWords(it.months, locale)}, year not stated`;
    default:
      return UNDATED[it.kind];
  }
}

export const planTime: PlanWords['planTime'] = {
  piece,
  when: (time: ResolvedTime) => uniqueWords(time.pieces.map(piece)).join('; '),
  quarterWidth: 24,
  quarterShort: (quarter) => `Q${quarter}`,
  halfShort: (half) => `H${half}`,
  momentShort: (it) => (it.precision === 'day' ? dayWords(it.first, locale) : moment(it)),
};
