/** What an indicator says of itself beside its values. */
import { those } from '../../programme/those.js';
import type { Indicator } from '../../programme/schema.js';
import { labelled, own, present, said, type Line } from '../../documents/line.js';
import { isPrevious } from './previous.js';
import { isShortUnit, valueLine } from '../text/values.js';
import { periodWords, type MeasureContext } from './context.js';
import { remarksOf } from './series.view.js';

const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null);

export const hasNumber = ({ baseline, points = [], final = [] }: Indicator): boolean =>
  isNumeric(baseline?.value) ||
  points.some((it) => isNumeric(it.target) || isNumeric(it.actual)) ||
  final.some((it) => isNumeric(it.target));

/** Nothing is planned and nothing was reached: the document only names it. */
export const isSilent = ({ baseline, points = [], final = [] }: Indicator): boolean =>
  !baseline && points.length === 0 && final.length === 0;

/** In one quiet line: «ключевой показатель · единица: мероприятий · рост — хорошо». */
export function aboutLines(indicator: Indicator, context: MeasureContext): Line[] {
  const { say } = context;
  const { key, unit, direction } = indicator;
  return present<Line>(
    isPrevious(indicator, context) && own(say.measures.previous),
    key && own(say.measures.key),
    unit && !(isShortUnit(unit) && hasNumber(indicator)) && own(say.measures.unit(unit)),
    direction !== 'notStated' && own(say.measures.direction[direction]),
  );
}

export function baselineLine(indicator: Indicator, context: MeasureContext): Line | undefined {
  const { baseline } = indicator;
  if (!baseline) return undefined;
  const { say } = context;
  const label = say.measures.baseline(periodWords(baseline.period, context));
  if (baseline.value != null) return labelled(label, valueLine(baseline.value, context, indicator));
  const why = baseline.missing ? say.values.missing[baseline.missing] : say.values.noData;
  return labelled(label, own(why, 'quiet'));
}

/** What all indicators of a list say alike; it is said once, above them. */
export interface Shared {
  note?: string;
  source?: string;
}

export function sharedOf(indicators: Indicator[]): Shared {
  const one = (all: (string | undefined)[]): string | undefined =>
    indicators.length > 1 && all.length >= indicators.length && new Set(all).size === 1
      ? all[0]
      : undefined;
  const note = one(indicators.map((it) => it.note));
  const source = one(indicators.flatMap((it) => (it.points ?? []).map((point) => point.source)));
  return { ...(note && { note }), ...(source && { source }) };
}

/** The activity that the indicator measures, how it is counted, notes and sources. */
export function moreLines(
  indicator: Indicator,
  context: MeasureContext,
  shared: Shared = {},
): Line[] {
  const { say, programme } = context;
  const { activity, method, note } = indicator;
  const measured = those(programme.activities, 'id', activity)[0];
  const title = measured && (measured.title || measured.targetText);
  return present<Line>(
    method && { ...labelled(say.measures.method, method), tone: 'quiet' },
    measured &&
      title && {
        text: [measured.num, title].filter(Boolean).join(' '),
        label: say.measures.activity,
        to: { part: 'roadmap', item: measured.id },
        tone: 'quiet',
      },
    note && note !== shared.note && said(note, 'quiet'),
    ...remarksOf(indicator, context, shared.source),
  );
}
