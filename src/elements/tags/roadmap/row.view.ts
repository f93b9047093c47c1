/** One row of the roadmap as plain data: its words, its bars, its marks. */
import { fateOf, occurrencesOf } from '../../../programme/occurrences.js';
import type { Activity } from '../../../programme/schema.js';
import { type ResolvedTime, resolveWhen, spansOf } from '../../../programme/time/resolve.js';
import { barsView, occurrenceWords, type BarsView } from './bars.view.js';
import { NO_MARKS, type MarksView } from './marks/model.js';
import type { Planned, RoadmapContext } from './context.js';
import { statusWords, type StatusWords } from '../../status/status.view.js';

export interface RowView extends BarsView, MarksView {
  id: string;
  num?: string;
  title: string;
  who: string;
  /** For ears and cards: the plan, then what is known of it beyond that. */
  when: [plan: string, ...known: string[]];
  /**
   * Unnumbered lines within the row, where its title does not say them: «Пересмотр инструкций, 2023–2024»; and the target,
   * where other rows have the same title; and marks without a time, which would be dated if they stood below the years.
   */
  parts: string[];
  /** Words for the dashed lane, when the row has nothing that can be drawn. */
  lane?: string;
  /** The lane speaks of years before or after those that are drawn. */
  away?: 'before' | 'after';
  /** What stands beside a picture without a place in it: «и по мере необходимости». */
  beside?: string;
  isUnreadable: boolean;
  /** It is a part of another activity, which stands above it. */
  isChild: boolean;
  status: StatusWords;
}

export function rowView(planned: Planned, context: RoadmapContext): RowView {
  const { activity, time } = planned;
  const { say } = context;
  const marks = context.marks?.marksView(activity, context) ?? NO_MARKS;
  const own = ofTime(time, context);
  const isPlain = !activity.parts && activity.actual === undefined;
  const picture = isPlain ? own.picture : pictureOf(activity, time, context);
  const plan = planWords(planned, own.plan, marks, context);
  // A date outside the years that are drawn has no bar either: its words stand in the lane.
  const hasNoPicture = picture.bars.length === 0 && marks.marks.length === 0;
  const { beside } = own;
  return {
    ...marks,
    bars: picture.bars,
    tracks: picture.tracks,
    id: activity.id,
    ...(activity.num && { num: activity.num }),
    title: activity.title || activity.targetText || say.roadmap.untitled,
    who:
      whoWords(activity.responsible, context) ||
      (context.namesResponsible ? say.roadmap.noResponsible : ''),
    when: [plan, ...whatWas(planned, context)],
    parts: [...partsWords(planned, context), ...unplacedWords(marks)],
    ...(hasNoPicture ? { lane: plan, ...awayFrom(planned, context) } : beside && { beside }),
    isChild: activity.parent !== undefined,
    isUnreadable: time.pieces.some((piece) => piece.kind === 'unreadable'),
    status: withOccurrences(statusWords(planned.status, context), planned, context),
  };
}

interface OfTime {
  picture: BarsView;
  plan: string;
  beside: string;
}

/** What rows with the same dates have in common: a programme says a few dates in most of its rows. */
const ofTimes = new WeakMap<RoadmapContext, Map<ResolvedTime, OfTime>>();

function ofTime(time: ResolvedTime, context: RoadmapContext): OfTime {
  let known = ofTimes.get(context);
  if (!known) ofTimes.set(context, (known = new Map<ResolvedTime, OfTime>()));
  let it = known.get(time);
  if (!it) {
    const { planTime } = context.say;
    const undated = time.pieces.filter(
      (it) => spansOf(it).length === 0 && (it.kind !== 'notStated' || it.label),
    );
    it = {
      picture: pictureOf({}, time, context),
      plan: planTime.when(time),
      beside: planTime.when({ pieces: undated }),
    };
    known.set(time, it);
  }
  return it;
}

function pictureOf(
  activity: Pick<Activity, 'parts' | 'actual'>,
  time: ResolvedTime,
  context: RoadmapContext,
): BarsView {
  const { scale } = context;
  return scale ? barsView(activity, time, { ...context, scale }) : { bars: [], tracks: 1 };
}

function awayFrom({ status }: Planned, { scale }: RoadmapContext): Pick<RowView, 'away'> {
  const { first, last } = status;
  if (!scale || first === undefined) return {};
  if (scale.at(first) >= 1) return { away: 'after' };
  return last !== undefined && scale.at(last + 1) <= 0 ? { away: 'before' } : {};
}

export function whoWords(
  responsible: string[] | undefined,
  { roles }: Pick<RoadmapContext, 'roles'>,
): string {
  return (responsible ?? []).map((it) => roles.get(it)?.title ?? it).join(', ');
}

/**
 * Where the document gives marks instead of a date, the marks' quarters are what it says about time; where it gives
 * dates only to the lines within the row, those are.
 */
function planWords(
  { activity, time }: Planned,
  plan: string,
  marks: MarksView,
  context: RoadmapContext,
): string {
  const { say, bounds } = context;
  const isSilent = time.pieces.every((piece) => piece.kind === 'notStated' && !piece.label);
  if (!isSilent) return plan;
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
  const { actual, when } = activity;
  return [
    ...(actual === undefined
      ? []
      : [say.roadmap.actual(say.planTime.when(resolveWhen(actual, bounds)))]),
    ...occurrencesOf(when).map((it) => occurrenceWords(it, context)),
  ];
}

function partsWords({ activity }: Planned, context: RoadmapContext): string[] {
  const { say, bounds, sharedTitles } = context;
  const { title = '', parts = [], indicators = [] } = activity;
  const lines = sharedTitles.has(title)
    ? indicators.map((id) => context.indicators.get(id)?.title ?? '')
    : [];
  for (const part of parts)
    if (!title.toLowerCase().includes(part.title.toLowerCase()))
      lines.push(
        part.when === undefined
          ? part.title
          : `${part.title}, ${say.planTime.when(resolveWhen(part.when, bounds))}`,
      );
  return lines;
}

/** «Состоялось 3 из 4»: what was reported of a promise that recurs, beside the status of the whole. */
function withOccurrences(
  status: StatusWords,
  { activity }: Planned,
  { say }: RoadmapContext,
): StatusWords {
  const fates = occurrencesOf(activity.when).flatMap((it) => fateOf(it) ?? []);
  if (fates.length === 0) return status;
  const kept = fates.filter((it) => it === 'kept').length;
  const counted = say.roadmap.kept(kept, fates.length);
  return { ...status, dated: [status.dated, counted].filter(Boolean).join('; ') };
}
