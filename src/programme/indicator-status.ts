/** Where an indicator stands on a given day: which of its years to speak of, and why it is said to be met or not. */
import { MOST_RUNNING } from './limits.js';
import { fractionIn } from './fraction.js';
import type { Indicator, Missing, Point } from './schema.js';
import { judge, type Judgement, type NoVerdict, type TargetRule } from './targets.js';
import { partsOf, type Day } from './time/days.js';
import { those } from './those.js';
import { parseSpan, type Span } from './time/span.js';

export type IndicatorStatusCode = 'met' | 'notMet' | 'noData' | 'ahead' | 'notComparable';

export interface IndicatorStatus {
  code: IndicatorStatusCode;
  /** The point spoken of; a final target without a point of its own is one too. */
  point?: Point;
  reason: StatusReason;
  /**
   * A later year of the plan is over, and nothing was reported for it. What was met before is then no longer `met` but
   * `noData`: the reason still tells of it.
   */
  isStale: boolean;
}

/** All that one sentence needs: the numbers, the rule, the dates. */
export interface StatusReason {
  code:
    | TargetRule
    | NoVerdict
    | Missing
    | 'notReported'
    | 'notYetDue'
    | 'nothingPlanned'
    | 'undatedTarget';
  params: {
    today: Day;
    period?: Span;
    target?: Point['target'];
    actual?: Point['actual'];
    /** What growth was measured from. */
    previous?: Point['actual'];
    missing?: Missing;
    /** The latest year of the plan that is over, where it is not the one spoken of. */
    overdue?: Span;
    /** The year spoken of still runs: reached before its end, or a ceiling broken already. */
    isEarly?: true;
  };
}

/** A point whose period could be read; one that could not be is told of by the reading. */
export interface Dated {
  point: Point;
  period: Span;
}

/** The parallel series of an indicator, in the order of the document; `undefined` is the series without a name. */
export function groupsOf(indicator: Pick<Indicator, 'points' | 'final'>): (string | undefined)[] {
  const { points = [], final = [] } = indicator;
  return [...new Set([...points, ...final].map((it) => it.group))];
}

type Measured = Pick<Indicator, 'direction' | 'baseline' | 'points' | 'final' | 'unit'>;

/** A dated point of a series, with how what was reached stands to what was planned. */
export interface JudgedPoint extends Dated {
  judgement: Judgement;
  /** What growth was measured from, or the level that is to be kept. */
  previous?: Point['actual'];
  /** Its time is over, or what was reached can't be lost any more; else the judgement may still change. */
  isFinal: boolean;
}

/** Each looks at all others. */
const MOST_JUDGED = 200;

/** Of one series, in the order of time; of very many, the latest. */
export function judgedPoints(indicator: Measured, today: Day, group?: string): JudgedPoint[] {
  const all = seriesOf(indicator, group);
  return all.slice(-MOST_JUDGED).map((it) => {
    const previous = previousActual(indicator, all, it);
    return {
      ...it,
      judgement: judgeAt(indicator, all, it),
      ...(previous != null && { previous }),
      isFinal: canBeJudged(indicator, all, it, today),
    };
  });
}

/** Without a group named: the series without a name, or else the document's first. */
export function indicatorStatus(indicator: Measured, today: Day, group?: string): IndicatorStatus {
  const groups = group === undefined ? groupsOf(indicator) : [];
  const series = group ?? (groups.includes(undefined) ? undefined : groups[0]);
  const all = seriesOf(indicator, series);
  const due = all.filter((it) => isPlanned(it) && it.period.last < today).at(-1);
  const { code: judged, reason, about, previous } = answer(indicator, series, all, due, today);
  const isStale = Boolean(about && due && all.indexOf(due) > all.indexOf(about));
  // A promise kept once says nothing of the next; one that was missed stays missed until somebody reports better.
  const code = isStale && judged === 'met' ? 'noData' : judged;
  const { target, actual, missing } = about?.point ?? {};
  return {
    code,
    ...(about && { point: about.point }),
    reason: {
      code: reason,
      params: {
        today,
        ...(about && { period: about.period, target, actual }),
        ...(missing && { missing }),
        ...(previous != null && { previous }),
        ...(isStale && { overdue: due!.period }),
        ...(about && about.period.last > today && hasData(about) && { isEarly: true as const }),
      },
    },
    isStale,
  };
}

interface Answer {
  code: IndicatorStatusCode;
  reason: StatusReason['code'];
  about?: Dated;
  previous?: Point['actual'];
}

function answer(
  indicator: Measured,
  series: string | undefined,
  all: Dated[],
  due: Dated | undefined,
  today: Day,
): Answer {
  const judged = lastJudged(indicator, all, today);
  if (judged) {
    const result = judgeAt(indicator, all, judged);
    const about = { about: judged, previous: previousActual(indicator, all, judged) };
    return result.verdict === 'unknown'
      ? { code: 'notComparable', reason: result.reason, ...about }
      : { code: result.verdict, reason: result.rule, ...about };
  }
  if (due) return { code: 'noData', reason: due.point.missing ?? 'notReported', about: due };
  const next = all.find(isPlanned);
  if (next) return { code: 'ahead', reason: 'notYetDue', about: next };
  const known = all.filter(hasData).at(-1);
  if (known) return { code: 'notComparable', reason: 'noTarget', about: known };
  // One with a time that can be read has been found by now.
  const isPromised = those(indicator.final, 'group', series).some((it) => it.target != null);
  if (isPromised) return { code: 'notComparable', reason: 'undatedTarget' };
  return { code: 'noData', reason: 'nothingPlanned' };
}

const isPlanned = ({ point }: Dated): boolean => point.target != null;
const hasData = ({ point }: Dated): boolean => point.actual != null;

/** Those that still run stand last, and each looks back over all. */
function lastJudged(indicator: Measured, all: Dated[], today: Day): Dated | undefined {
  const running = all.filter((it) => it.period.last > today).slice(-MOST_RUNNING);
  const over = all.filter((it) => it.period.last <= today);
  const can = (it: Dated): boolean => canBeJudged(indicator, all, it, today);
  return running.reverse().find(can) ?? over.reverse().find(can);
}

/**
 * A year that still runs can have reached what is to be reached, but it can't have missed it yet, nor have kept below a
 * ceiling. It can have broken one: «не более 5» is past at the sixth, whatever comes.
 */
function canBeJudged(indicator: Measured, all: Dated[], it: Dated, today: Day): boolean {
  if (!isPlanned(it) || !hasData(it) || it.period.first > today) return false;
  if (it.period.last <= today) return true;
  const result = judgeAt(indicator, all, it);
  if (result.verdict === 'met') return REACHED_EARLY.includes(result.rule);
  return result.verdict === 'notMet' && isCeiling(it.point.target);
}

/** Written as one: a bare number of what should fall is where it is to come to, and there is time left. */
export const isCeiling = (target: Point['target']): boolean =>
  typeof target === 'object' && (target?.op === '<=' || target?.op === '<');

const REACHED_EARLY: TargetRule[] = ['atLeast', 'above', 'upTo', 'growth', 'same'];

function judgeAt(indicator: Measured, all: Dated[], it: Dated): Judgement {
  if (fractionIn(indicator, it.point)) return { verdict: 'unknown', reason: 'perhapsFraction' };
  const previous = previousActual(indicator, all, it);
  return judge(it.point.target, it.point.actual, indicator.direction, previous);
}

/** What growth is measured from, or the level that is to be kept. */
function previousActual(indicator: Measured, all: Dated[], it: Dated): Point['actual'] {
  const op = typeof it.point.target === 'object' ? it.point.target?.op : undefined;
  if (op === 'growth') return yearBefore(indicator, all, it);
  return op === 'notBelow' ? levelBefore(indicator, all, it) : undefined;
}

/** The same time a year before, in the same series or as the baseline. */
function yearBefore({ baseline }: Measured, all: Dated[], it: Dated): Point['actual'] {
  const isYearBefore = (period?: Span): boolean => {
    if (!period) return false;
    const before = partsOf(period.last);
    const now = partsOf(it.period.last);
    return before.year === now.year - 1 && before.month === now.month;
  };
  const point = all.find(({ period }) => isYearBefore(period))?.point;
  if (point?.actual != null) return point.actual;
  return isYearBefore(parseSpan(baseline?.period ?? '')) ? baseline?.value : undefined;
}

/** The highest that was reached before, in years for years and quarters for quarters: a fall is no new level to keep. */
function levelBefore({ baseline }: Measured, all: Dated[], it: Dated): number | undefined {
  const length = ({ first, last }: Span): number => Math.round((last - first) / 30);
  const own = parseSpan(baseline?.period ?? '');
  const reached = all
    .filter(({ period }) => period.last < it.period.first && length(period) === length(it.period))
    .map(({ point }) => point.actual);
  const start = own && own.first >= it.period.first ? undefined : baseline?.value;
  const levels = [start, ...reached].filter((value) => typeof value === 'number');
  return levels.length ? Math.max(...levels) : undefined;
}

/**
 * In the order of time, a year after its last quarter. A target may stand beside its year's number, or among the final
 * ones.
 */
function seriesOf({ points = [], final = [] }: Measured, group?: string): Dated[] {
  const own = those(points, 'group', group);
  const finals = those(final, 'group', group).filter(
    (it): it is typeof it & Pick<Point, 'period'> => it.period !== undefined,
  );
  const promised = new Map([...finals].reverse().map((it) => [it.period, it.target]));
  const periods = new Set(own.map((it) => it.period));
  const withTargets = own.map((point) => {
    if (point.target != null) return point;
    const target = promised.get(point.period);
    return target == null ? point : { ...point, target };
  });
  const beyond = finals.filter((it) => !periods.has(it.period));
  return [...withTargets, ...beyond]
    .flatMap((point): Dated[] => {
      const period = parseSpan(point.period);
      return period ? [{ point, period }] : [];
    })
    .sort((a, b) => a.period.last - b.period.last || b.period.first - a.period.first);
}
