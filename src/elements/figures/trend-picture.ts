/** One indicator in a place of its own, large: with its values and every year that has room. */
import type { TemplateResult } from 'lit';
import { numberWords } from '../../i18n/formats.js';
import type { SlopeLabel } from '../../drawing/slope-labels.js';
import { valueLabels, type Box, type SlopeValue } from '../../drawing/slope-values.js';
import {
  slope,
  type Slope,
  type SlopeFrame,
  type SlopeSeries,
  type ValuePlace,
} from '../../drawing/slope.js';
import type { CourseContext } from './context.js';
import type { SlopeView } from './course.view.js';
import { isShared } from './picture.view.js';
import type { SeriesView } from './series.view.js';
import { FOOT, sharedSheet, sheet, type Sheet, type Values } from './slope-sheet.js';

export { sign } from './slope-marks.js';

type Writing = Values['number'];

/** Each of its series, or a few plans together. */
export function trend(
  view: SlopeView,
  { width, height }: { width: number; height: number },
  series: SeriesView[],
  { say: { locale } }: CourseContext,
): TemplateResult[] {
  const number: Writing = (value) => numberWords(value, locale);
  const values: Values = {
    number,
    of: (one, drawn, frame) => valuesOf(one, drawn, { ...frame, number }),
    ofPlans: (drawn, names, frame) => {
      // The last value of each stands in its name; the first is wanted most.
      const plans = drawn.map((one) => one.plans.slice(0, -1));
      const all = [...plans.map((it) => it.slice(0, 1)), ...plans.map((it) => it.slice(1))];
      return valueLabels(all.flat().map(planned(number)), frame, names);
    },
  };
  const it: Sheet = { width, height: height - FOOT, hasFoot: true, values };
  if (isShared(series) && !view.scale) return [sharedSheet(view, it)];
  return view.series.map((one) => sheet(view, one.slope, it));
}

const reached =
  (number: Writing) =>
  (it: ValuePlace): SlopeValue => ({ ...it, text: number(it.value), isFact: true });
const planned =
  (number: Writing) =>
  (it: ValuePlace): SlopeValue => ({ ...it, text: number(it.value), isFact: false });

/** The last that was reached and the last that is planned are wanted most, then where it began; then backwards. */
function valuesOf(
  { start }: SlopeSeries,
  drawn: Slope,
  frame: SlopeFrame & { number: Writing },
): SlopeLabel[] {
  const [facts, plans] = [[...drawn.facts].reverse(), [...drawn.plans].reverse()];
  // The ring is drawn where a fact of that value would be.
  const first = start ? slope({ points: [{ at: start.at, fact: start.value }] }, frame).facts : [];
  const others = plans.filter(
    (it) => !facts.some((fact) => fact.at === it.at && fact.value === it.value),
  );
  const values = [
    ...facts.slice(0, 1).map(reached(frame.number)),
    ...others.slice(0, 1).map(planned(frame.number)),
    ...[...first, ...facts.slice(1)].map(reached(frame.number)),
    ...others.slice(1).map(planned(frame.number)),
  ];
  const unknown = drawn.unknown.map((it): SlopeLabel => ({ ...it, text: '?', anchor: 'middle' }));
  return valueLabels(values, frame, unknown, gapsOf(drawn, frame.isLying));
}

/** What is drawn between a plan and what was reached of it. */
function gapsOf({ facts, plans }: Slope, isLying = false): Box[] {
  const [x, y] = isLying ? [0, 9] : [4, 0];
  return facts.flatMap((fact) =>
    plans.flatMap((plan): Box[] =>
      plan.at === fact.at
        ? [
            {
              left: Math.min(fact.x, plan.x) - x,
              right: Math.max(fact.x, plan.x) + x,
              top: Math.min(fact.y, plan.y) - y,
              bottom: Math.max(fact.y, plan.y) + y,
            },
          ]
        : [],
    ),
  );
}
