/** A result as a small chart: how it was assessed first and last, how far apart that is, and the course between. */
import type { SlopeFrame, SlopeSeries } from '../../../drawing/slope.js';
import type { FindingFacts } from '../../../i18n/contract/assessment.js';
import type { Assessment } from '../../../programme/schema.js';
import { parseMoment } from '../../../programme/time/moment.js';
import {
  differenceOf,
  distanceWords,
  isKnown,
  type AssessmentContext,
  type Score,
  type ScoreView,
} from './score.view.js';

export interface ResultView {
  /** «9»; absent where nothing was assessed before the last date. */
  from?: string;
  /** «10»; «?» where it was not assessed at the last date. */
  to: string;
  /** «выше на 1», «июнь 2021: не оценивалось». */
  words: string[];
  /** What is drawn; absent where it is not assessed in numbers. */
  course?: SlopeSeries;
}

export interface CourseFrame extends Pick<SlopeFrame, 'columns' | 'steps' | 'ends'> {
  /** The least and the most that can be given. */
  scale: [number, number];
}

/** Nobody reads more of them in one piece: then the table stands there at once. */
const MOST = { results: 60, dates: 24 };

/** What no scale counts to would only break the picture. */
const isDrawable = (it: Score): it is number => typeof it === 'number' && Math.abs(it) <= 1e15;

/** Undefined where there is no course to show: one date alone, yes and no, or too much of it. */
export function courseFrame({ scale, dates, items }: Assessment): CourseFrame | undefined {
  const { length: columns } = dates;
  if (columns < 2 || columns > MOST.dates || items.length > MOST.results) return undefined;
  const scores = items.flatMap((it) => it.scores.slice(0, columns)).filter(isDrawable);
  const ends: [number, number] = [Math.min(scale.min, scale.max), Math.max(scale.min, scale.max)];
  if (scores.length === 0 || !ends.every(isDrawable)) return undefined;
  const steps = stepsOf(dates);
  return {
    columns,
    ...(steps && { steps }),
    ends: [Math.min(ends[0], ...scores), Math.max(ends[1], ...scores)],
    scale: ends,
  };
}

/** Half a year is half as wide as a year; unless dates are no dates, or would stand on each other. */
function stepsOf(dates: string[]): number[] | undefined {
  const days = dates.map((it) => parseMoment(it)?.first ?? NaN);
  const [first, last] = [days[0]!, days.at(-1)!];
  const steps = days.map((it) => (it - first) / (last - first));
  const areApart = steps.every((it, at) => at === 0 || it - steps[at - 1]! >= 0.12);
  return last > first && areApart ? steps : undefined;
}

/** @param shown the same scores in words, one for each date */
export function resultView(
  scores: Score[],
  shown: ScoreView[],
  dates: string[],
  context: AssessmentContext,
): ResultView {
  const last = dates.length - 1;
  const known = shown.flatMap((it, at) => (it.isMissing ? [] : at));
  const [first, latest] = [known[0], known.at(-1)];
  const dated = (at: number): string => `${dates[at]}: ${shown[at]!.text}`;
  const gaps = shown.flatMap((it, at) => (it.isMissing ? dated(at) : []));
  const course = courseOf(scores, dates.length);
  const by = latest === last ? differenceOf(scores[first!], scores[last]) : undefined;
  return {
    ...(first !== undefined && first < last && { from: shown[first]!.text }),
    to: latest === last ? shown[last]!.text : '?',
    words: [
      ...(by !== undefined && first! < last
        ? [context.say.assessment.moved(Math.sign(by), distanceWords(by, context))]
        : []),
      ...(latest !== undefined && latest !== last && latest !== first ? [dated(latest)] : []),
      ...(known.length > 0 ? gaps : [context.say.values.missing.notAssessed]),
    ],
    ...(course && { course }),
  };
}

/** A ring where it was assessed first; a date without a score breaks the line. */
function courseOf(scores: Score[], columns: number): SlopeSeries | undefined {
  const all = Array.from({ length: columns }, (_, at) => scores[at]);
  if (!all.every((it) => !isKnown(it) || isDrawable(it))) return undefined;
  const start = all.findIndex(isKnown);
  return {
    points: all.flatMap((it, at) => {
      if (!isDrawable(it)) return { at, isUnknown: true };
      return at === start ? [] : { at, fact: it, mark: 'dot' as const };
    }),
    ...(start >= 0 && { start: { at: start, value: all[start] as number } }),
  };
}

/** How many have risen since they were assessed first; undefined where that can't be said of numbers. */
export function findingOf({ dates, items }: Assessment): FindingFacts | undefined {
  const last = dates.length - 1;
  const facts = { of: items.length, up: 0, down: 0, unknown: 0 };
  for (const { scores } of items) {
    if (scores.some((it) => typeof it === 'boolean')) return undefined;
    if (!isKnown(scores[last])) facts.unknown++;
    const by = differenceOf(scores.slice(0, Math.max(0, last)).find(isKnown), scores[last]) ?? 0;
    if (by > 0) facts.up++;
    if (by < 0) facts.down++;
  }
  return last > 0 && facts.unknown < facts.of ? facts : undefined;
}
