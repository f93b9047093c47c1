/** What of the plan a visitor asks for first: what comes next, what runs, what is over without a word. */
import { dayWords } from '../../../i18n/formats.js';
import type { Activity, Programme } from '../../../programme/schema.js';
import { statusOf, type ShownStatus, type StatusView } from '../../../programme/status.js';
import { plannedTimes } from '../../../programme/planned-times.js';
import { yearOf, type Day } from '../../../programme/time/days.js';
import { isDated, resolveWhen, type ResolvedTime } from '../../../programme/time/resolve.js';
import { dateWords } from '../../text/dates.js';
import type { SummaryContext } from './context.js';
import type { ItemView, ListView, NumberView } from './summary.view.js';
import { beginningOf, covers, lastSpan, nextSpan, spanWords, type Begun } from './when.js';

export interface PlannedItem {
  activity: Activity;
  /** All that the row says of its time: marks and parts too. */
  time: ResolvedTime;
  status: StatusView;
}

/** As the roadmap counts them: the same rows, the same statuses. */
export function plannedOf(activities: Activity[], context: SummaryContext): PlannedItem[] {
  const { today, bounds, asOf } = context;
  return activities.map((activity) => {
    const isWhenAll = !activity.marks?.length && !activity.parts?.length;
    const time = resolveWhen(isWhenAll ? activity.when : plannedTimes(activity), bounds);
    return { activity, time, status: statusOf(activity, { today, bounds, asOf, time }) };
  });
}

export const SHOWN_OF_LIST = 3;

/** What was reported as finished, given up or moved does not come next by its old date. */
const MAY_COME: readonly ShownStatus[] = [
  'planned',
  'inProgress',
  'partlyDone',
  'underway',
  'ahead',
];

interface Coming {
  span: Begun;
  /** It has not begun; else it is the next time of something that runs. */
  isNew?: boolean;
  activity?: string;
  /** Made only for those that are shown: of ten thousand, three. */
  item: () => ItemView;
}

/** The nearest known beginnings, of activities and of events. */
export function comingOf(planned: PlannedItem[], context: SummaryContext): Coming[] {
  const { today, words } = context;
  const events = eventsOf(context).flatMap(({ event, time }): Coming[] => {
    const span = nextSpan(time, today);
    if (!span) return [];
    const item = (): ItemView => eventItem(event, spanWords(span, words));
    return [{ span, item, activity: event.activity }];
  });
  // An event that is all of an activity, or its beginning, says it once.
  const isSaid = (id: string, { first }: Begun): boolean =>
    events.some((it) => it.activity === id && it.span.first === first);
  // Dates written alike are one object.
  const spans = new Map<ResolvedTime, Begun | undefined>();
  const nextOf = (time: ResolvedTime): Begun | undefined => {
    if (!spans.has(time)) spans.set(time, nextSpan(time, today));
    return spans.get(time);
  };
  const activities = planned.flatMap((it): Coming[] => {
    const { code } = it.status;
    const span = MAY_COME.includes(code) ? nextOf(it.time) : undefined;
    if (!span || isSaid(it.activity.id, span)) return [];
    const item = (): ItemView => activityItem(it, spanWords(span, words), context);
    return [{ span, item, isNew: code === 'ahead' || code === 'planned' }];
  });
  // Activities of one programme often share a quarter: what only then begins goes before what goes on.
  return [...events, ...activities].sort(
    (a, b) =>
      a.span.first - b.span.first ||
      a.span.last - b.span.last ||
      Number(b.isNew ?? false) - Number(a.isNew ?? false),
  );
}

type Event = NonNullable<Programme['events']>[number];

function eventsOf({ programme, project, bounds, today, asOf }: SummaryContext) {
  return (programme.events ?? [])
    .filter((it) => !project || it.project === project.id)
    .map((event) => ({
      event,
      time: resolveWhen(event.when, bounds),
      status: statusOf(event, { today, bounds, asOf }),
    }))
    .filter(({ status }) => MAY_COME.includes(status.code));
}

const eventItem = ({ title, activity }: Event, when: string): ItemView => ({
  when,
  title,
  ...(activity !== undefined && { to: { part: 'roadmap', item: activity } }),
});

function activityItem(
  { activity }: PlannedItem,
  when: string,
  { words }: SummaryContext,
): ItemView {
  const { id, num, title, targetText } = activity;
  return {
    when,
    ...(num && { num }),
    title: title || targetText || words.roadmap.untitled,
    to: { part: 'roadmap', item: id },
  };
}

/** The date that is set large; what it is the date of stands below it. */
export function nextNumber([next]: Coming[], { own, today }: SummaryContext): NumberView[] {
  if (!next) return [];
  const { span } = next;
  const isOne = span.to !== undefined && span.to.last === beginningOf(span).last;
  return [
    {
      value: own.dayShort(beginningOf(span), yearOf(span.first) === yearOf(today)),
      label: isOne ? own.nextIs : own.nextBegins,
      title: next.item().title,
    },
  ];
}

export function nextList(coming: Coming[], context: SummaryContext): ListView[] {
  const { own } = context;
  if (coming.length === 0) return [];
  const shown = coming.slice(0, SHOWN_OF_LIST);
  const alike = coming.slice(SHOWN_OF_LIST).filter((it) => isAlike(it, shown.at(-1)!)).length;
  return [
    {
      id: 'next',
      title: own.next,
      items: shown.map(({ item }) => item()),
      ...(alike > 0 && { rest: { words: own.moreThen(alike) } }),
    },
  ];
}

const isAlike = (a: Coming, b: Coming): boolean =>
  a.span.first === b.span.first && a.span.last === b.span.last;

/**
 * What has its time now, where nothing is known to begin: the nearest end first. «Октябрь–ноябрь» without a year, or of
 * each year, is not this day's where the day lies outside of it.
 */
export function runningList(planned: PlannedItem[], context: SummaryContext): ListView[] {
  const running = planned
    .filter(({ status }) => status.code === 'underway' || status.code === 'inProgress')
    .filter(({ time }) => covers(time, context.today))
    .sort((a, b) => (a.status.last ?? Infinity) - (b.status.last ?? Infinity));
  return listOf('running', context.own.running, running, context);
}

/** Whose time is over without a word; the latest end first, since of that somebody may still speak. */
export function overdueList(planned: PlannedItem[], context: SummaryContext): ListView[] {
  const { own, words, programme, today } = context;
  const overdue = planned
    .filter(({ status }) => status.code === 'noReport')
    .sort((a, b) => b.status.last! - a.status.last!);
  const asOf = programme.asOf && dateWords(programme.asOf, words);
  const note = own.overdueNote(dayWords(today, words.locale), asOf);
  return listOf('overdue', own.overdue, overdue, context).map((list) => ({
    ...list,
    note,
    isLate: true,
  }));
}

function listOf(
  id: ListView['id'],
  title: string,
  all: PlannedItem[],
  context: SummaryContext,
): ListView[] {
  if (all.length === 0) return [];
  const { words, own } = context;
  const code = all[0]!.status.code;
  const rest = all.length - SHOWN_OF_LIST;
  const endWords = ({ time }: PlannedItem): string => {
    const span = lastSpan(time);
    return span ? spanWords(span, words) : words.planTime.when(time);
  };
  // Where a row has only marks, their last quarter is what it says of its end.
  const planWords = (it: PlannedItem): string => {
    const own = resolveWhen(it.activity.when, context.bounds);
    return isDated(own) ? words.planTime.when(own) : endWords(it);
  };
  const isOneStatus = all.every(({ status }) => status.code === code);
  return [
    {
      id,
      title,
      items: all
        .slice(0, SHOWN_OF_LIST)
        .map((it) => activityItem(it, id === 'running' ? planWords(it) : endWords(it), context)),
      ...(rest > 0 && {
        rest: {
          words: own.more(rest),
          ...(isOneStatus && { to: { part: 'roadmap', status: code } }),
        },
      }),
    },
  ];
}

/** Statuses that were reported before the plan's time was over, and that nobody has renewed since. */
export const staleOf = (planned: PlannedItem[]): number =>
  planned.filter(({ status }) => status.isReported && status.isStale).length;

/** The day of the latest report, where the file as a whole is not dated. */
export function latestReport(planned: PlannedItem[]): { first: Day; text: string } | undefined {
  return planned
    .flatMap(({ activity, status }) =>
      status.isReported && status.asOf && activity.asOf !== undefined
        ? [{ first: status.asOf.first, text: activity.asOf }]
        : [],
    )
    .sort((a, b) => b.first - a.first)[0];
}
