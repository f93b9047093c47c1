/** The plan's time in Russian words: what recurs, what has no date. */
import { dayOf, yearOf } from '../../programme/time/days.js';
import type { Recurrence } from '../../programme/time/recurrence.js';
import type { ResolvedTime, TimePiece } from '../../programme/time/resolve.js';
import { monthOfDate, plural, dayWords } from '../formats.js';
import { locale } from './locale.js';
import { quarterOf, runWords, uniqueWords } from '../time-parts.js';
import type { PlanWords } from '../contract/plan.js';
import { ROMAN, time } from './time.js';

const { moment: nominative, span } = time;

function recurrence(rule: Recurrence): string {
  const times =
    rule.atLeast !== undefined
      ? `не менее ${plural(rule.atLeast, locale, { one: 'раза', other: 'раз' })}`
      : rule.atMost !== undefined
        ? `не более ${plural(rule.atMost, locale, { one: 'раза', other: 'раз' })}`
        : '';
  const base = times ? `${times} ${perPeriod(rule)}` : everyPeriod(rule);
  const months = rule.months ? `, ${runWords(rule.months, locale)}` : '';
  const until = rule.until
    ? ` до ${rule.until.day} ${monthOfDate(dayOf(2000, rule.until.month, 1), locale)}`
    : '';
  return base + months + until;
}

export function everyPeriod({ unit, step }: Recurrence): string {
  if (unit === 'schoolHalf') return 'в каждом учебном полугодии';
  if (unit === 'schoolYear') return 'каждый учебный год';
  if (step === 1)
    return { year: 'ежегодно', month: 'ежемесячно', week: 'еженедельно', day: 'ежедневно' }[unit];
  if (unit === 'month' && step === 3) return 'один раз в квартал';
  if (unit === 'month' && step === 6) return 'один раз в полугодие';
  return `один раз в ${counted(unit, step)}`;
}

function perPeriod({ unit, step }: Recurrence): string {
  if (unit === 'schoolHalf') return 'в учебном полугодии';
  if (unit === 'schoolYear') return 'в учебном году';
  if (step === 1) return { year: 'в год', month: 'в месяц', week: 'в неделю', day: 'в день' }[unit];
  if (unit === 'month' && step === 3) return 'в квартал';
  if (unit === 'month' && step === 6) return 'в полугодие';
  return `в ${counted(unit, step)}`;
}

function counted(unit: 'year' | 'month' | 'week' | 'day', step: number): string {
  const forms = {
    year: { one: 'год', few: 'года', other: 'лет' },
    month: { one: 'месяц', few: 'месяца', other: 'месяцев' },
    week: { one: 'неделю', few: 'недели', other: 'недель' },
    day: { one: 'день', few: 'дня', other: 'дней' },
  };
  return plural(step, locale, forms[unit]);
}

const UNDATED = {
  onRequest: 'по запросу',
  asNeeded: 'по мере необходимости',
  byPlan: 'по плану организации',
  stated: 'срок назван словами',
  notStated: 'срок в документе не указан',
};

function piece(it: TimePiece): string {
  if (it.kind === 'unreadable') return `срок не распознан: «${it.label ?? ''}»`;
  if (it.label) return it.label;
  switch (it.kind) {
    case 'span':
      return span(it.span);
    case 'continuous':
      return it.isBounded && it.span ? `${span(it.span)}, постоянно` : 'постоянно';
    case 'recurring':
      return recurrence(it.rule) + (it.windows[0]?.isBand ? ' (показано одной полосой)' : '');
    case 'yearless':
      return it.windows.length === 1
        ? span(it.windows[0]!)
        : `${runWords(it.months, locale)}, год не указан`;
    default:
      return UNDATED[it.kind];
  }
}

export const planTime: PlanWords['planTime'] = {
  piece,
  when: (time: ResolvedTime) => uniqueWords(time.pieces.map(piece)).join('; '),
  quarterWidth: 17,
  quarterShort: (quarter) => ROMAN[quarter] ?? '',
  halfShort: (half) => `${ROMAN[half]} п/г`,
  momentShort: (moment) => {
    const year = yearOf(moment.first);
    // «II.2021» would be February.
    if (moment.precision === 'quarter') return `${ROMAN[quarterOf(moment)]}\u00a0кв.\u00a0${year}`;
    return moment.precision === 'day' ? dayWords(moment.first, locale) : nominative(moment);
  },
};
