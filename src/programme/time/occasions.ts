/**
 * From a time to what stands in a calendar: each occasion with the days between which it lies, and what cannot be put
 * there. A day, a month or a season is a place; «ежегодно» without a month is none, however often it recurs, and no day
 * is ever made up for it.
 */
import { dayOf, lastDayOfMonth, yearOf, type Day } from './days.js';
import type { Precision } from './moment.js';
import type { Recurrence } from './recurrence.js';
import type { ResolvedTime, TimePiece } from './resolve.js';
import type { Bounds, Span } from './span.js';

/**
 * `exact`: on these days, from the first to the last. `due`: by the last of them («до 01.06»); the days are those of the
 * end that was named. `within`: at some time in them, or all the time; the words say no more.
 */
export type Placing = 'exact' | 'due' | 'within';

export interface Occasion extends Bounds {
  placing: Placing;
  precision: Precision;
  isRecurring: boolean;
  /** The rule by which it recurs. */
  rule?: Recurrence;
  /** What was written, of what happens once. */
  span?: Span;
}

export interface Occasions {
  /** In the order of time. */
  occasions: Occasion[];
  /** What the words do not place: no month, no year, too long to be an occasion. */
  loose: TimePiece[];
}

export function occasionsOf({ pieces }: ResolvedTime): Occasions {
  const occasions: Occasion[] = [];
  const loose: TimePiece[] = [];
  for (const piece of pieces) {
    const placed = placesOf(piece);
    if (placed) occasions.push(...placed);
    else loose.push(piece);
  }
  return { occasions: occasions.sort((a, b) => a.first - b.first || a.last - b.last), loose };
}

export const overlaps = (a: Bounds, b: Bounds): boolean => a.first <= b.last && a.last >= b.first;

/** Whether nobody can find it in a calendar: it takes most of a year, or the words name no more than the year. */
const COARSE: readonly Precision[] = ['half', 'year', 'schoolYear'];
const LONGEST = 366;

function placesOf(piece: TimePiece): Occasion[] | undefined {
  if (piece.kind === 'span') return placeOfSpan(piece.span);
  if (piece.kind === 'recurring') return placesOfRule(piece.rule, piece.windows);
  // A month without a year is certain only where the period has it once.
  if (piece.kind !== 'yearless' || piece.windows.length !== 1) return undefined;
  return piece.windows.map(({ first, last }) => within(first, last, 'month'));
}

function placeOfSpan(span: Span): Occasion[] | undefined {
  const { first, last, from, to, precision } = span;
  const once = { precision, isRecurring: false, span };
  if (to && !from) {
    if (COARSE.includes(to.precision)) return undefined;
    return [{ first: to.first, last: to.last, placing: 'due', ...once }];
  }
  const isPlace = from && to && !COARSE.includes(precision) && last - first < LONGEST;
  if (!isPlace) return undefined;
  return [{ first, last, placing: precision === 'day' ? 'exact' : 'within', ...once }];
}

function placesOfRule(rule: Recurrence, windows: Span[]): Occasion[] | undefined {
  // Where there was no room for its windows, one band stands for all of them.
  if (windows.length === 1 && windows[0]!.last - windows[0]!.first >= LONGEST) return undefined;
  const recurring = { isRecurring: true, rule };
  if (rule.until) {
    // The end of a window that the programme's own end has cut is nobody's day.
    return windows
      .filter(({ last }) => isDueDay(last, rule.until!))
      .map(({ last }) => ({
        first: last,
        last,
        placing: 'due',
        precision: 'day',
        ...recurring,
      }));
  }
  const isEveryMonth = rule.unit === 'month' && rule.step === 1;
  if (!rule.months && !isEveryMonth) return undefined;
  return windows.map(({ first, last }) => ({ ...within(first, last, 'month'), ...recurring }));
}

const within = (first: Day, last: Day, precision: Precision): Occasion => ({
  first,
  last,
  placing: 'within',
  precision,
  isRecurring: false,
});

/** 29 February in a common year is its last day. */
function isDueDay(it: Day, { month, day }: { month: number; day: number }): boolean {
  const year = yearOf(it);
  return it === Math.min(dayOf(year, month, day), lastDayOfMonth(year, month));
}
