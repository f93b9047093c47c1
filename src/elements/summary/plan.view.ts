/** What of the plan a visitor asks for first: what comes next, what runs, what is over without a word. */
import { shortDate } from '../../i18n/formats.js';
import type { Activity, Programme } from '../../programme/schema.js';
import { statusOf, type ShownStatus, type StatusView } from '../../programme/status.js';
import { plannedTimes } from '../../programme/planned-times.js';
import { yearOf, type Day } from '../../programme/time/days.js';
import { resolveWhen, type ResolvedTime } from '../../programme/time/resolve.js';
import { dateWords } from '../dates.js';
import type { SummaryContext } from './context.js';
import type { ItemView, ListView, NumberView } from './summary.view.js';
import { beginningOf, lastSpan, nextSpan, spanWords, type Begun } from './when.js';

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
  item: ItemView;
}

/** The nearest known beginnings, of activities and of events. */
export function comingOf(planned: PlannedItem[], context: SummaryContext): Coming[] {
  const { today } = context;
  const events = eventsOf(context).flatMap(({ event, time }): Coming[] => {
    const span = nextSpan(time, today);
    return span ? [{ span, item: eventItem(event, spanWords(span, context.words)) }] : [];
  });
  // An event that belongs to an activity says it once.
  const said = new Set(events.map(({ item }) => item.to?.item));
  const activities = planned.flatMap((it): Coming[] => {
    if (!MAY_COME.includes(it.status.code) || said.has(it.activity.id)) return [];
    const span = nextSpan(it.time, today);
    return span ? [{ span, item: activityItem(it, spanWords(span, context.words), context) }] : [];
  });
  // Activities of one programme often share a quarter: what only then begins goes before what goes on.
  const isNew = ({ item }: Coming): boolean => item.code === 'ahead' || item.code === 'planned';
  return [...events, ...activities].sort(
    (a, b) =>
      a.span.first - b.span.first ||
      a.span.last - b.span.last ||
      Number(isNew(b)) - Number(isNew(a)),
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
  { activity, status }: PlannedItem,
  when: string,
  { words }: SummaryContext,
): ItemView {
  const { id, num, title, targetText } = activity;
  return {
    when,
    ...(num && { num }),
    title: title || targetText || words.roadmap.untitled,
    to: { part: 'roadmap', item: id },
    code: status.code,
  };
}

/** The date that is set large; what it is the date of stands below it. */
export function nextNumber([next]: Coming[], { own, today }: SummaryContext): NumberView[] {
  if (!next) return [];
  const { span, item } = next;
  const isOne = span.to !== undefined && span.to.last === beginningOf(span).last;
  return [
    {
      value: own.dayShort(beginningOf(span), yearOf(span.first) === yearOf(today)),
      label: isOne ? own.nextIs : own.nextBegins,
      title: item.title,
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
      items: shown.map(({ item }) => item),
      ...(alike > 0 && { rest: { words: own.moreThen(alike) } }),
    },
  ];
}

const isAlike = (a: Coming, b: Coming): boolean =>
  a.span.first === b.span.first && a.span.last === b.span.last;

/** What runs, where nothing is known to begin: the nearest end first. */
export function runningList(planned: PlannedItem[], context: SummaryContext): ListView[] {
  const running = planned
    .filter(({ status }) => status.code === 'underway' || status.code === 'inProgress')
    .filter(({ status }) => status.last === undefined || status.last >= context.today)
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
  const note = own.overdueNote(shortDate(today, words.locale), asOf);
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
  const isOneStatus = all.every(({ status }) => status.code === code);
  return [
    {
      id,
      title,
      items: all.slice(0, SHOWN_OF_LIST).map((it) => {
        const span = lastSpan(it.time);
        return activityItem(it, span ? spanWords(span, words) : '', context);
      }),
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
