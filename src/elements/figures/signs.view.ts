/** What small charts there will be, and which signs they have: known before what draws them has come. */
import type { DistanceWords } from '../../i18n/contract/distance.js';
import { judgedPoints, type JudgedPoint } from '../../programme/indicator-status.js';
import type { Indicator } from '../../programme/schema.js';
import type { MeasureContext } from './context.js';
import { boundOf, markOf } from './distance.view.js';
import type { PeriodView, SeriesView } from './series.view.js';

export type Sign = keyof DistanceWords['signs'];

const isUnknown = (it: PeriodView): boolean =>
  it.actual?.tone === 'quiet' && !it.isAhead && it.planned !== undefined;

/** A single plan of nobody knows how many is a number, and no picture. */
export function hasPicture({ unit }: Indicator, series: SeriesView[]): boolean {
  const all = series.flatMap((it) => it.periods);
  const planned = all.filter((it) => it.planned !== undefined);
  return (
    all.some((it) => it.reached !== undefined) ||
    (planned.length > 0 && (unit === '%' || series.some((it) => it.periods.length > 1)))
  );
}

/** Up to three plans with short names: lines that end in their names. */
export const isShared = (series: SeriesView[]): boolean =>
  series.length > 1 &&
  series.length <= 3 &&
  series.every(
    ({ group = '', periods }) =>
      group.length <= 10 &&
      periods.every((it) => !it.actual) &&
      periods.filter((it) => it.period && it.planned !== undefined).length > 1,
  );

/** Their legend says what is there, and nothing else. */
export function signsOf(all: [Indicator, SeriesView[]][], { today }: MeasureContext): Sign[] {
  const signs = new Set<Sign>();
  for (const [indicator, series] of all) {
    if (!hasPicture(indicator, series)) continue;
    if (typeof indicator.baseline?.value === 'number' && series.length === 1) signs.add('start');
    for (const { group, periods } of series) {
      if (periods.some((it) => it.planned !== undefined)) signs.add('plan');
      for (const it of judgedPoints(indicator, today, group)) addSigns(signs, it);
      if (periods.some(isUnknown)) signs.add('unknown');
    }
  }
  return ORDER.filter((it) => signs.has(it));
}

const ORDER: Sign[] = ['start', 'plan', 'met', 'missed', 'open', 'short', 'better', 'unknown'];

function addSigns(signs: Set<Sign>, judged: JudgedPoint): void {
  const { target, actual } = judged.point;
  if (typeof actual !== 'number') return;
  const mark = markOf(judged);
  signs.add(mark);
  const plan = boundOf(target);
  if (plan === undefined || plan === actual || mark === 'open') return;
  if (mark === 'missed') signs.add('short');
  else if (judged.judgement.verdict !== 'unknown' && judged.judgement.rule !== 'range')
    signs.add('better');
}
