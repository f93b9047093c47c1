/** Of an indicator: the value of the latest period that has come, in each of its series. */
import { groupsOf, judgedPoints, type JudgedPoint } from '../../programme/indicator-status.js';
import type { Indicator, Missing, Point } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';
import { pointerOf } from '../pointer.js';
import { hasCome } from './come.js';
import type { DueIndicator, QuestionKey } from './model.js';

export const keyOfValue = (id: string, period: string, group?: string): QuestionKey =>
  pointerOf(['indicators', id, period, ...(group === undefined ? [] : [group])]);

export const dueValues = (indicator: Indicator, day: Day): DueIndicator[] =>
  groupsOf(indicator).flatMap((group) => inSeries(indicator, day, group));

function inSeries(indicator: Indicator, day: Day, group: string | undefined): DueIndicator[] {
  const all = judgedPoints(indicator, day, group);
  const come = all.filter((it) => hasCome(it.period, day));
  const end = come.at(-1)?.period.last;
  const { id, unit } = indicator;
  const earlier = come
    .filter((it) => it.period.last < end! && !isTold(it.point))
    .map(({ point: { period } }) => ({ key: keyOfValue(id, period, group), period }));
  return come
    .filter((it) => it.period.last === end)
    .map(({ point, period }): DueIndicator => {
      const before = valueBefore(indicator, all, period.first);
      const { target, actual, missing } = point;
      return {
        key: keyOfValue(id, point.period, group),
        indicator,
        ...(group !== undefined && { group }),
        period: point.period,
        first: period.first,
        last: period.last,
        isRunning: period.last > day,
        ...(unit && { unit }),
        ...(target != null && { target }),
        ...(before && { before }),
        ...(isTold(point) && {
          reported: { ...(actual != null && { actual }), ...(missing && { missing }) },
        }),
        earlier,
      };
    });
}

/** The document alone says no word of what was reached, and «рано» ends with the period. */
const STILL_ASKED: readonly (Missing | undefined)[] = ['notYet', 'notStatedInSource', undefined];

const isTold = ({ actual, missing }: Point): boolean =>
  actual != null || !STILL_ASKED.includes(missing);

function valueBefore(
  { baseline }: Indicator,
  all: JudgedPoint[],
  first: Day,
): DueIndicator['before'] {
  const known = all
    .filter(({ period, point }) => period.last < first && point.actual != null)
    .at(-1);
  if (known) return { value: known.point.actual!, period: known.point.period };
  if (baseline?.value == null) return undefined;
  const { value, period } = baseline;
  return { value, ...(period !== undefined && { period }) };
}
