/** One row of the roadmap as plain data: its words, its bars, its marks. */
import type { Activity } from '../../../programme/schema.js';
import type { StatusView } from '../../../programme/status.js';
import { type ResolvedTime, resolveWhen } from '../../../programme/time/resolve.js';
import type { BarsView, BarView } from './bars.model.js';
import { barsView } from './bars.view.js';
import { NO_MARKS, type MarksView } from './marks/model.js';
import type { Planned, RoadmapContext } from './context.js';
import { reachOf } from './years.view.js';
import { statusWords, type StatusWords } from '../../status/status.view.js';

export interface RowView extends BarsView, MarksView {
  id: string;
  num?: string;
  title: string;
  /** What the document says will come of it. */
  promise: string;
  who: string;
  /** The plan, and for ears what is known of it beyond that. */
  when: [plan: string, ...known: string[]];
  /** From when and to when it was moved, in place of the plan's words. */
  slip?: string;
  /** Where the plan's words stand; absent where marks say them to the eye. */
  words?: WordsPlace;
  /** The target, where other rows have the same title; marks without a time, which below the years would be dated. */
  lines: string[];
  /** Of a time that lies before or after the years that are drawn. */
  away?: 'before' | 'after';
  isUnreadable: boolean;
  /** It stands in the list below the scale. */
  isUndated: boolean;
  /** It is a part of another activity, which stands above it. */
  isChild: boolean;
  status: StatusWords;
  /** How it stands, where that says more than silence: «Выполнено · на 01.12.2023». */
  stands: string;
}

/** Beside the bars or in the only one, 0–1 from a side of the picture; or, without room, in a line of their own. */
export type WordsPlace = { side: 'after' | 'before' | 'within'; from: number } | { side: 'under' };

export function rowView(planned: Planned, context: RoadmapContext): RowView {
  const { activity, time } = planned;
  const { say } = context;
  const marks = context.marks?.marksView(activity, context) ?? NO_MARKS;
  const own = ofTime(time, context);
  const { moved } = planned.status;
  const isPlain = !activity.parts && activity.actual === undefined && !moved;
  const picture = isPlain ? own.picture : pictureOf(activity, time, context, moved?.to);
  const isSilent = time.pieces.every((piece) => piece.kind === 'notStated' && !piece.label);
  const plan = isSilent ? unsaidPlan(planned, own.plan, marks, context) : own.plan;
  const status = withOccurrences(statusWords(planned.status, context), planned, context);
  const isUndated = planned.isUndated ?? false;
  const hasMarks = marks.marks.length > 0;
  const away = picture.bars.length || hasMarks ? undefined : awayFrom(planned, context);
  const slip = moved && slipWords(moved, say);
  // A status that says it has said it.
  const isToldAsMoved = slip && status.code === 'postponed';
  if (isToldAsMoved) status.label = slip;
  const isNobody = context.namesResponsible && !isUndated;
  return {
    ...marks,
    bars: picture.bars,
    tracks: picture.tracks,
    id: activity.id,
    ...(activity.num && { num: activity.num }),
    title: activity.title || activity.targetText || say.roadmap.untitled,
    promise: promiseOf(activity),
    who: whoWords(activity.responsible, context) || (isNobody ? say.roadmap.noResponsible : ''),
    when: [plan, ...whatWas(planned, context)],
    ...(slip && !isToldAsMoved && { slip }),
    ...(isToldAsMoved || (isSilent && (isUndated || hasMarks))
      ? {}
      : { words: slip || hasMarks || isUndated ? UNDER : placeOf(plan, picture.bars, away) }),
    lines: [...targetsOf(planned, context), ...unplacedWords(marks)],
    ...(away && { away }),
    isChild: activity.parent !== undefined,
    isUnreadable: time.pieces.some((piece) => piece.kind === 'unreadable'),
    isUndated,
    status,
    stands: standsAs(planned.status, status),
  };
}

/** A title that is missing is said by the target. */
export const promiseOf = ({ title, targetText, deliverable }: Activity): string =>
  [title && targetText, deliverable].filter(Boolean).join('; ');

/** What the plan's time alone says is seen in the picture. */
function standsAs({ isReported }: StatusView, { code, isLate, label, dated }: StatusWords): string {
  const says = isLate || (isReported && code !== 'planned');
  return says || !isReported ? [says && label, dated].filter(Boolean).join(' · ') : '';
}

/** «Перенесено: 2022–2023 → 2025»: no case of a word has to be guessed. Of several times planned, the last. */
const slipWords = (
  { from, to }: NonNullable<StatusView['moved']>,
  { status, planTime }: RoadmapContext['say'],
): string =>
  `${status.label('postponed')}: ${planTime.when({ pieces: from.pieces.slice(-1) })} → ${planTime.when(to)}`;

/** In px: of the picture beside a site's menu, and of a letter in it. */
const [PICTURE, LETTER] = [320, 7.2];

const UNDER: WordsPlace = { side: 'under' };

function placeOf(words: string, bars: BarView[], away: RowView['away']): WordsPlace {
  const needed = ((words.length + 2) * LETTER) / PICTURE;
  const end = Math.max(0, ...bars.map((it) => it.end));
  if (away !== 'after' && 1 - end >= needed) return { side: 'after', from: end };
  const start = Math.min(1, ...bars.map((it) => it.start));
  if (start >= needed) return { side: 'before', from: 1 - start };
  const isLine = bars.length === 1 && bars[0]!.kind !== 'actual' && !bars[0]!.label;
  return isLine && end - start > needed ? { side: 'within', from: (start + end) / 2 } : UNDER;
}

interface OfTime {
  picture: BarsView;
  plan: string;
}

/** What rows with the same dates have in common: a programme says a few dates in most of its rows. */
const ofTimes = new WeakMap<RoadmapContext, Map<ResolvedTime, OfTime>>();

function ofTime(time: ResolvedTime, context: RoadmapContext): OfTime {
  let known = ofTimes.get(context);
  if (!known) ofTimes.set(context, (known = new Map<ResolvedTime, OfTime>()));
  let it = known.get(time);
  if (!it) {
    const { planTime } = context.say;
    it = { picture: pictureOf({}, time, context), plan: planTime.when(time) };
    known.set(time, it);
  }
  return it;
}

function pictureOf(
  activity: Pick<Activity, 'parts' | 'actual'>,
  time: ResolvedTime,
  context: RoadmapContext,
  movedTo?: ResolvedTime,
): BarsView {
  const { scale } = context;
  return scale ? barsView(activity, time, { ...context, scale }, movedTo) : { bars: [], tracks: 1 };
}

function awayFrom({ status }: Planned, { scale }: RoadmapContext): RowView['away'] {
  const { first, last } = reachOf(status);
  if (!scale || first === undefined) return undefined;
  if (scale.at(first) >= 1) return 'after';
  return last !== undefined && scale.at(last + 1) <= 0 ? 'before' : undefined;
}

export function whoWords(
  responsible: string[] | undefined,
  { roles }: Pick<RoadmapContext, 'roles'>,
): string {
  return (responsible ?? []).map((it) => roles.get(it)?.title ?? it).join(' · ');
}

/**
 * Where the document gives marks instead of a date, the marks' quarters are what it says about time; where it gives
 * dates only to the lines within the row, those are.
 */
function unsaidPlan(
  { activity }: Planned,
  plan: string,
  marks: MarksView,
  context: RoadmapContext,
): string {
  const { say, bounds } = context;
  const dated = marks.allMarks.filter((mark) => mark.isDated);
  if (dated.length > 0) {
    const [first, last] = [dated[0]!.when, dated.at(-1)!.when];
    return first === last ? first : `${first} – ${last}`;
  }
  const own = (activity.parts ?? []).flatMap((part) => part.when ?? []);
  return own.length ? say.planTime.when(resolveWhen(own, bounds)) : plan;
}

/** «Квартал не указан: обновление, план». */
function unplacedWords({ unplaced }: MarksView): string[] {
  const byTime = new Map<string, string[]>();
  for (const { when, text } of unplaced) byTime.set(when, [...(byTime.get(when) ?? []), text]);
  return [...byTime].map(([when, texts]) => `${when}: ${texts.join(', ')}`);
}

function whatWas({ activity }: Planned, context: RoadmapContext): string[] {
  const { say, bounds } = context;
  const { actual } = activity;
  return [
    ...(actual === undefined
      ? []
      : [say.roadmap.actual(say.planTime.when(resolveWhen(actual, bounds)))]),
    ...(context.reports?.occurrencesTold(activity, context) ?? []),
  ];
}

/** Where other rows have the same title, the target tells them apart. */
function targetsOf({ activity }: Planned, { sharedTitles, indicators }: RoadmapContext): string[] {
  const ids = sharedTitles.has(activity.title ?? '') ? (activity.indicators ?? []) : [];
  return ids.map((id) => indicators.get(id)?.title ?? '').filter(Boolean);
}

function withOccurrences(
  status: StatusWords,
  { activity }: Planned,
  context: RoadmapContext,
): StatusWords {
  const kept = context.reports?.keptWords(activity, context);
  return kept ? { ...status, dated: [status.dated, kept].filter(Boolean).join('; ') } : status;
}
