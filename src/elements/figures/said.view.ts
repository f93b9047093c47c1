/** What is said beside the small chart of a series: the value, the plan, how far the one is from the other. */
import { numberWords } from '../../i18n/formats.js';
import { judgedPoints, type JudgedPoint } from '../../programme/indicator-status.js';
import type { Indicator } from '../../programme/schema.js';
import { targetLines, valueLine } from '../text/values.js';
import { periodWords, type CourseContext } from './context.js';
import { boundOf, distanceOf, markOf, type Mark } from './distance.view.js';
import { UNDATED, type SeriesView } from './series.view.js';

export interface SaidView {
  /** Whose it is, of parallel series. */
  group?: string;
  /** «55,25», «5 → 80», «да»: set large. */
  value: string;
  /** Behind it: «%». */
  unit: string;
  /** «в 2022, план 45 %» */
  rest: string;
  mark: Mark;
  /** «не хватило 3,5 пункта»; empty where silence has been said for all. */
  verdict: string;
  /** What else has to be known: an earlier year, a later one without a report. */
  notes: string[];
}

export const saidsOf = (
  indicator: Indicator,
  series: SeriesView[],
  context: CourseContext,
): SaidView[] =>
  series.map((it) => ({
    ...(it.group !== undefined && { group: it.group }),
    ...saidOf(indicator, it, judgedPoints(indicator, context.today, it.group), context),
  }));

function saidOf(
  indicator: Indicator,
  { periods, verdict }: SeriesView,
  judged: JudgedPoint[],
  context: CourseContext,
): SaidView {
  const { say, today } = context;
  const told = judged.filter(({ point, period }) => point.actual != null && period.first <= today);
  const final = told.filter((it) => it.isFinal).at(-1);
  const latest = told.filter(({ point }) => point.target != null).at(-1) ?? told.at(-1);
  if (!latest) return planOf(indicator, periods, judged, context, verdict.code === 'noData');
  const { point } = latest;
  const plan = planWords(latest, indicator, context);
  const words = (it: JudgedPoint): string => say.distance.words(distanceOf(it, indicator));
  const when = periodWords(point.period, context);
  const silent = periods
    .filter(
      (it) =>
        it.actual &&
        !it.isAhead &&
        it.actual.tone === 'quiet' &&
        judged.some(
          (one) =>
            one.point.period === it.period &&
            one.point.target != null &&
            one.period.last > latest.period.last,
        ),
    )
    .at(-1);
  return {
    ...figure(point.actual!, indicator, context),
    rest: [when && say.distance.inPeriod(when), plan && say.measures.planned(plan)]
      .filter(Boolean)
      .join(', '),
    mark: markOf(latest),
    verdict: words(latest),
    notes: [
      ...(final && final !== latest && final.judgement.verdict !== 'unknown'
        ? [
            say.distance.earlier(
              periodWords(final.point.period, context),
              valueLine(final.point.actual!, context, indicator).text,
              planWords(final, indicator, context),
              words(final),
            ),
          ]
        : []),
      ...(silent ? [`${silent.label}: ${silent.actual!.text}`] : []),
    ],
  };
}

/** The document's own words stand in quotes. */
function planWords({ point }: JudgedPoint, indicator: Indicator, context: CourseContext): string {
  if (point.target == null) return '';
  const { text, isOwn } = targetLines(point.target, context, indicator)[0]!;
  return isOwn ? text : context.say.distance.quoted(text);
}

/** Nothing was reached yet: from where to where it is to go, and by when. */
function planOf(
  indicator: Indicator,
  periods: SeriesView['periods'],
  judged: JudgedPoint[],
  context: CourseContext,
  isDue: boolean,
): SaidView {
  const { say } = context;
  const planned = judged.filter(({ point }) => point.target != null);
  const last = planned.at(-1);
  const undated = periods.find((it) => it.period === UNDATED);
  const { none: silences } = say.distance;
  const silence = !context.hasActuals ? '' : isDue ? silences.noReport : silences.onlyPlan;
  const none = { value: '', unit: '', rest: '', mark: 'open' as const, verdict: '', notes: [] };
  if (!last) {
    const text = undated?.plan[0]?.text;
    return text === undefined
      ? { ...none, verdict: say.measures.noTarget }
      : { ...none, value: text, rest: silences.undatedTarget, verdict: silence };
  }
  const from =
    typeof indicator.baseline?.value === 'number'
      ? indicator.baseline.value
      : planned.length > 1
        ? boundOf(planned[0]!.point.target)
        : undefined;
  const to = boundOf(last.point.target);
  const isCourse = from !== undefined && typeof last.point.target === 'number' && from !== to;
  const { target } = last.point;
  const shown =
    target != null && typeof target !== 'object'
      ? figure(target, indicator, context)
      : { value: planWords(last, indicator, context), unit: '' };
  return {
    ...none,
    ...shown,
    ...(isCourse && { value: `${numberWords(from, say.locale)} → ${shown.value}` }),
    rest: say.distance.byPeriod(periodWords(last.point.period, context)),
    verdict: silence,
  };
}

/** A number with its unit apart; words and yes or no as they are. */
function figure(
  value: number | boolean | string,
  { unit }: Indicator,
  context: CourseContext,
): Pick<SaidView, 'value' | 'unit'> {
  const { say } = context;
  if (typeof value !== 'number') return { value: valueLine(value, context).text, unit: '' };
  return {
    value: numberWords(value, say.locale),
    unit: unit ? say.distance.unitOf(value, unit) : '',
  };
}
