/** Whether an indicator keeps its promise, in a word, an icon and one sentence that says why. */
import { dayWords, numberWords } from '../../i18n/formats.js';
import {
  indicatorStatus,
  isCeiling,
  type IndicatorStatusCode,
} from '../../programme/indicator-status.js';
import { fulfilmentOf, progressOf, targetNumber } from '../../programme/progress.js';
import type { Indicator, Point } from '../../programme/schema.js';
import { dateWords } from '../text/dates.js';
import type { StatusIcon } from '../status/status.view.js';
import { targetLines, valueLine } from '../text/values.js';
import type { MeasureContext } from './context.js';

export interface VerdictView {
  code: IndicatorStatusCode;
  label: string;
  icon: StatusIcon;
  sentence: string;
  /** What is spoken of: the latest that can be judged, or the next that is planned. */
  point?: Point;
  /** The time that the label is about: of silence, the one that nobody reported on. */
  when?: string;
}

const ICONS: Record<IndicatorStatusCode, StatusIcon> = {
  met: 'done',
  notMet: 'notDone',
  noData: 'open',
  ahead: 'ahead',
  notComparable: 'stopped',
};

/** From what asks for attention to what can't be said: the order of counts and of sorting. */
export const VERDICTS: readonly IndicatorStatusCode[] = [
  'notMet',
  'met',
  'noData',
  'ahead',
  'notComparable',
];

export function verdictOf(
  indicator: Indicator,
  context: MeasureContext,
  group?: string,
): VerdictView {
  const { say, today, programme } = context;
  const { code, point, reason } = indicatorStatus(indicator, today, group);
  const { period, overdue, previous, isEarly } = reason.params;
  const when = code === 'noData' && overdue ? overdue : period;
  const value = (it: Point['actual']): string =>
    it == null ? '' : valueLine(it, context, indicator).text;
  return {
    code,
    label: say.measures.status.label[code],
    icon: ICONS[code],
    sentence: say.measures.status.sentence({
      code,
      reason: reason.code,
      period: period ? say.time.span(period) : '',
      plan:
        point?.target == null ? '' : (targetLines(point.target, context, indicator)[0]?.text ?? ''),
      actual: value(point?.actual),
      previous: value(previous),
      share: point ? shareWords(indicator, point, context) : '',
      today: dayWords(today, say.locale),
      asOf: programme.asOf ? dateWords(programme.asOf, say) : '',
      overdue: overdue ? say.time.span(overdue) : '',
      ...(isEarly && { isEarly }),
    }),
    ...(when && { when: say.time.span(when) }),
    ...(point && { point }),
  };
}

/** The way from the baseline where there is one, else the share of the year's plan; 112 % stays 112 %. */
function shareWords(indicator: Indicator, point: Point, context: MeasureContext): string {
  const { say } = context;
  const way = isForward(indicator, point) ? progressOf(indicator, point).value : undefined;
  if (canBeSaid(way)) return say.measures.progress(percentWords(way, context));
  // «Не более 5»: of a ceiling nothing is fulfilled by percentages.
  if (isCeiling(point.target)) return '';
  const plan = fulfilmentOf(point, indicator.direction).value;
  return canBeSaid(plan) ? say.measures.fulfilment(percentWords(plan, context)) : '';
}

/** Of the wildest numbers there is no share that could be written. */
const canBeSaid = (share: number | undefined): share is number =>
  share !== undefined && Number.isFinite(share * 100);

/** A ceiling above the baseline is no way to go: nobody promised to have more complaints. */
function isForward({ baseline, direction }: Indicator, { target }: Point): boolean {
  const from = baseline?.value;
  const to = targetNumber(target);
  if (typeof from !== 'number' || to === undefined) return false;
  if (direction === 'increase') return to > from;
  return direction === 'decrease' ? to < from : true;
}

/** Our own figure: whole, but never rounded to a fulfilment that was not reached, nor away from one that was. */
export function percentWords(share: number, context: MeasureContext): string {
  const percent = share * 100;
  const whole = Math.round(percent);
  const isCrossed = whole === 100 && Math.abs(percent - 100) > 1e-9;
  const shown = isCrossed ? (percent < 100 ? 99.9 : 100.1) : whole;
  return context.say.locale.counted(numberWords(shown + 0, context.say.locale), '%');
}
