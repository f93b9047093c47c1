/** Slips in what is measured: a year out of its row, a percentage over 100, a target that is worse than the start. */
import { fractionIn, isPercent } from '../fraction.js';
import type { Path } from '../problems.js';
import type { Indicator, Programme, Target } from '../schema.js';
import { parseSpan } from '../time/span.js';
import { grouped } from '../grouped.js';
import type { Advise } from './advice.js';

export function adviseOnMeasures(
  { indicators = [], assessments = [] }: Programme,
  advise: Advise,
): void {
  indicators.forEach((indicator, index) => {
    const path: Path = ['indicators', index];
    adviseOnYears(indicator, path, advise);
    adviseOnPercent(indicator, path, advise);
    adviseOnDirection(indicator, path, advise);
    adviseOnFractions(indicator, path, advise);
  });
  assessments.forEach(({ dates }, index) =>
    adviseOnOrder(dates, (place) => ['assessments', index, 'dates', place], advise),
  );
}

function adviseOnFractions(indicator: Indicator, path: Path, advise: Advise): void {
  indicator.points?.forEach((point, place) => {
    const plan = numberOf(point.target);
    const name = fractionIn(indicator, point) ?? smallFraction(indicator.unit, plan, point.actual);
    const value = name === 'target' ? plan : point.actual;
    if (!name || typeof value !== 'number') return;
    const suggestion = String(Math.round(value * 1e6) / 1e4);
    advise('percentAsFraction', { value, suggestion }, [...path, 'points', place, name]);
  });
}

/** 0.05 beside 5 %: a hundredth of about the same. Too little to judge by, enough to ask. */
function smallFraction(
  unit: string | undefined,
  plan: unknown,
  actual: unknown,
): 'actual' | 'target' | undefined {
  if (!isPercent(unit) || typeof plan !== 'number' || typeof actual !== 'number') return undefined;
  const isHundredth = (value: number, beside: number): boolean =>
    value > 0 && value <= 1 && beside > 1 && value * 50 <= beside && value * 200 >= beside;
  if (isHundredth(actual, plan)) return 'actual';
  return isHundredth(plan, actual) ? 'target' : undefined;
}

function adviseOnYears({ points = [] }: Indicator, path: Path, advise: Advise): void {
  for (const places of grouped([...points.keys()], (place) => points[place]!.group).values())
    adviseOnOrder(
      places.map((place) => points[place]!.period),
      (place) => [...path, 'points', places[place]!, 'period'],
      advise,
    );
}

/** A date that alone breaks the order of a row. A row that runs backwards all along is the author's choice. */
function adviseOnOrder(
  words: readonly string[],
  pathTo: (place: number) => Path,
  advise: Advise,
): void {
  const row = words.flatMap((text, place) => {
    const first = parseSpan(text)?.first;
    return first === undefined ? [] : [{ text, place, first }];
  });
  const rises = (a: number, b: number): boolean => {
    const [left, right] = [row[a], row[b]];
    return left !== undefined && right !== undefined && left.first < right.first;
  };
  const falls = (a: number, b: number): boolean => rises(b, a);
  const isOut = row.map(
    (_, at) => rises(at - 1, at + 1) && (falls(at - 1, at) || falls(at, at + 1)),
  );
  const last = row.length - 1;
  // The ends have one neighbour, which must itself be in order.
  if (last >= 2 && falls(0, 1) && rises(1, 2) && !isOut[1]) isOut[0] = true;
  if (last >= 2 && falls(last - 1, last) && rises(last - 2, last - 1) && !isOut[last - 1])
    isOut[last] = true;

  row.forEach(({ text, place }, at) => {
    if (!isOut[at]) return;
    const before = row[at - 1]?.text;
    const after = row[at + 1]?.text;
    const suggestion = yearBetween(before, after);
    const params = { words: text, ...(before && { before }), ...(after && { after }) };
    advise('yearOutOfOrder', { ...params, ...(suggestion && { suggestion }) }, pathTo(place));
  });
}

/** The one year that is missing between two, or the one next to the only neighbour. */
function yearBetween(before: string | undefined, after: string | undefined): string | undefined {
  const [from, to] = [before ?? Number(after) - 2, after ?? Number(before) + 2].map(Number);
  return to! - from! === 2 ? String(from! + 1) : undefined;
}

/** Where 100 % is not the most there can be: it grows, or is measured by something else that may be less. */
const MAY_EXCEED =
  /рост|темп|growth|пункт|отношение(?!м)|\b(?:ratio|relative|compared)\b|(?:^|\s)к (?:\S+ )?(?:средне|уровню|предыдущ|прошл)/i;
/** A plan may be over-fulfilled; half as much again is more likely a lost comma. */
const MOST_REACHED = 150;

function adviseOnPercent(
  { unit, title, ...indicator }: Indicator,
  path: Path,
  advise: Advise,
): void {
  if (!isPercent(unit) || MAY_EXCEED.test(`${title} ${unit}`)) return;
  const check = (value: unknown, most: number, ...place: Path): void => {
    if (typeof value === 'number' && value > most)
      advise('percentOver100', { value }, [...path, ...place]);
  };
  check(indicator.baseline?.value, MOST_REACHED, 'baseline', 'value');
  indicator.points?.forEach((point, place) => {
    check(numberOf(point.target), 100, 'points', place, 'target');
    check(point.actual, MOST_REACHED, 'points', place, 'actual');
  });
  indicator.final?.forEach(({ target }, place) =>
    check(numberOf(target), 100, 'final', place, 'target'),
  );
}

/** The most that a target asks for; growth is told from another number and says nothing by itself. */
function numberOf(target: Target | undefined): number | undefined {
  if (typeof target === 'number') return target;
  if (typeof target !== 'object' || target === null || target.op === 'growth') return undefined;
  return target.max ?? target.value;
}

/** Only the first of a row: a row that runs the wrong way has one cause. */
function adviseOnDirection(indicator: Indicator, path: Path, advise: Advise): void {
  const { direction, baseline, points = [] } = indicator;
  const start = baseline?.value;
  const sign = direction === 'increase' ? 1 : direction === 'decrease' ? -1 : 0;
  if (typeof start !== 'number' || sign === 0) return;
  const startDay = parseSpan(baseline?.period ?? '')?.first ?? -Infinity;
  for (const [place, { target, group, period }] of points.entries()) {
    // The baseline is one number; parallel series would each need their own.
    if (group !== undefined || typeof target !== 'number') continue;
    if ((parseSpan(period)?.first ?? 0) < startDay || (target - start) * sign >= 0) continue;
    advise('worseThanBaseline', { target, baseline: start, direction }, [
      ...path,
      'points',
      place,
      'target',
    ]);
    return;
  }
}
