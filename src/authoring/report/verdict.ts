/** What a value would mean, while it is being typed: «не хватило 4,75 пункта», «план выполнен». */
import type { CourseContext } from '../../elements/figures/context.js';
import { distanceOf, markOf, type Mark } from '../../elements/figures/distance.view.js';
import { judgedPoints } from '../../programme/indicator-status.js';
import type { DueIndicator } from './model.js';
import { typedValue, type Typed } from './typed.js';

export interface FactVerdict extends Typed {
  /** Whether the plan is met; `open` where that can't be said, or not yet. */
  mark: Mark;
  /** Empty where there is no value to speak of. */
  words: string;
}

/** Undefined where nothing was typed. */
export function verdictOfTyped(
  { indicator, period, group }: Pick<DueIndicator, 'indicator' | 'period' | 'group'>,
  text: string,
  { say, today }: Pick<CourseContext, 'say' | 'today'>,
): FactVerdict | undefined {
  const typed = typedValue(text, indicator.unit);
  if (!typed) return undefined;
  const { actual, unit = indicator.unit } = typed;
  if (actual === undefined) return { ...typed, mark: 'open', words: '' };
  const points = indicator.points ?? [];
  const isIt = (it: { period: string; group?: string | undefined }): boolean =>
    it.period === period && it.group === group;
  const known = points.find(isIt) ?? { period, ...(group !== undefined && { group }) };
  const now = {
    ...indicator,
    ...(unit && { unit }),
    points: [...points.filter((it) => it !== known), { ...known, actual }],
  };
  const judged = judgedPoints(now, today, group).find((it) => it.point.period === period);
  if (!judged) return { ...typed, mark: 'open', words: '' };
  return { ...typed, mark: markOf(judged), words: say.distance.words(distanceOf(judged, now)) };
}
