/** What comes next, of activities and of events. */
import { isFarOff } from '../../programme/far-off.js';
import type { Programme } from '../../programme/schema.js';
import { type ShownStatus, statusOf } from '../../programme/status.js';
import { type ResolvedTime, resolveWhen } from '../../programme/time/resolve.js';
import type { ProgrammeContext } from '../text/programme-context.js';
import { timeNow, type PlannedItem } from './planned.js';
import { nextSpan, type Begun } from './when.js';

/** What was reported as finished or given up does not come next; what was moved does by its new date, if it has one. */
const MAY_COME: readonly ShownStatus[] = [
  'planned',
  'inProgress',
  'partlyDone',
  'underway',
  'ahead',
];

type Event = NonNullable<Programme['events']>[number];

export interface Coming {
  span: Begun;
  /** It has not begun; else it is the next time of something that runs. */
  isNew?: boolean;
  /** What it is: one of the two. */
  planned?: PlannedItem;
  event?: Event;
}

/** The nearest known beginnings, of activities and of events. */
export function comingOf(
  planned: PlannedItem[],
  context: ProgrammeContext,
  project?: string,
): Coming[] {
  const { today, bounds } = context;
  // «2204» is a slip more likely than the nearest date of a plan until 2028.
  const isFar = ({ first }: Begun): boolean => bounds !== undefined && isFarOff(first, bounds);
  const events = eventsOf(context, project).flatMap(({ event, time }): Coming[] => {
    const span = nextSpan(time, today);
    return span && !isFar(span) ? [{ span, event }] : [];
  });
  // An event that is all of an activity, or its beginning, says it once.
  const said = new Set(events.map((it) => `${it.span.first} ${it.event?.activity}`));
  const isSaid = (id: string, { first }: Begun): boolean => said.has(`${first} ${id}`);
  // Dates written alike are one object.
  const spans = new Map<ResolvedTime, Begun | undefined>();
  const nextOf = (time: ResolvedTime): Begun | undefined => {
    if (!spans.has(time)) spans.set(time, nextSpan(time, today));
    return spans.get(time);
  };
  const activities = planned.flatMap((it): Coming[] => {
    const { code, moved } = it.status;
    const mayCome = MAY_COME.includes(code) || (code === 'postponed' && moved);
    const span = mayCome ? nextOf(timeNow(it)) : undefined;
    if (!span || isFar(span) || isSaid(it.activity.id, span)) return [];
    return [{ span, planned: it, isNew: ['ahead', 'planned', 'postponed'].includes(code) }];
  });
  // Activities of one programme often share a quarter: what only then begins goes before what goes on.
  return [...events, ...activities].sort(
    (a, b) =>
      a.span.first - b.span.first ||
      a.span.last - b.span.last ||
      Number(b.isNew ?? false) - Number(a.isNew ?? false),
  );
}

function eventsOf(
  { programme, bounds, today, asOf }: ProgrammeContext,
  project?: string,
): { event: Event; time: ResolvedTime }[] {
  return (programme.events ?? [])
    .filter((it) => !project || it.project === project)
    .map((event) => ({
      event,
      time: resolveWhen(event.when, bounds),
      status: statusOf(event, { today, ...(bounds && { bounds }), ...(asOf && { asOf }) }),
    }))
    .filter(({ status }) => MAY_COME.includes(status.code));
}
