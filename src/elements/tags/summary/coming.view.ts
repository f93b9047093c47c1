/** What comes next, of activities and of events. */
import { isFarOff } from '../../../programme/far-off.js';
import type { Programme } from '../../../programme/schema.js';
import { type ShownStatus, statusOf } from '../../../programme/status.js';
import { yearOf } from '../../../programme/time/days.js';
import { type ResolvedTime, resolveWhen } from '../../../programme/time/resolve.js';
import type { SummaryContext } from './context.js';
import { type ItemView, type ListView, type NumberView, listed, SHOWN_OF_LIST } from './model.js';
import { type PlannedItem, activityItem } from './planned.js';
import { type Begun, nextSpan, spanWords, beginningOf } from './when.js';

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
  const { today, say, bounds } = context;
  // «2204» is a slip more likely than the nearest date of a plan until 2028.
  const isFar = ({ first }: Begun): boolean => bounds !== undefined && isFarOff(first, bounds);
  const events = eventsOf(context).flatMap(({ event, time }): Coming[] => {
    const span = nextSpan(time, today);
    if (!span || isFar(span)) return [];
    const item = (): ItemView => eventItem(event, spanWords(span, say));
    return [{ span, item, activity: event.activity }];
  });
  // An event that is all of an activity, or its beginning, says it once.
  const said = new Set(events.map((it) => `${it.span.first} ${it.activity}`));
  const isSaid = (id: string, { first }: Begun): boolean => said.has(`${first} ${id}`);
  // Dates written alike are one object.
  const spans = new Map<ResolvedTime, Begun | undefined>();
  const nextOf = (time: ResolvedTime): Begun | undefined => {
    if (!spans.has(time)) spans.set(time, nextSpan(time, today));
    return spans.get(time);
  };
  const activities = planned.flatMap((it): Coming[] => {
    const { code } = it.status;
    const span = MAY_COME.includes(code) ? nextOf(it.time) : undefined;
    if (!span || isFar(span) || isSaid(it.activity.id, span)) return [];
    const item = (): ItemView => activityItem(it, spanWords(span, say), context);
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

/** The date that is set large; what it is the date of stands below it. */
export function nextNumber([next]: Coming[], { say, today }: SummaryContext): NumberView[] {
  if (!next) return [];
  const { span } = next;
  const isOne = span.to !== undefined && span.to.last === beginningOf(span).last;
  return [
    {
      value: say.summary.dayShort(beginningOf(span), yearOf(span.first) === yearOf(today)),
      label: isOne ? say.summary.nextIs : say.summary.nextBegins,
      title: next.item().title,
    },
  ];
}

export function nextList(coming: Coming[], context: SummaryContext): ListView[] {
  const { say } = context;
  if (coming.length === 0) return [];
  const shown = coming.slice(0, SHOWN_OF_LIST);
  const alike = coming.slice(SHOWN_OF_LIST).filter((it) => isAlike(it, shown.at(-1)!));
  return [
    {
      id: 'next',
      title: say.summary.next,
      items: listed([...shown, ...alike]).map(({ item }) => item()),
      ...(alike.length > 0 && { rest: { words: say.summary.moreThen(alike.length) } }),
    },
  ];
}

const isAlike = (a: Coming, b: Coming): boolean =>
  a.span.first === b.span.first && a.span.last === b.span.last;
