/**
 * What happens, when and where, as plain data: the programme's events, and those of its activities whose dates make an
 * occasion, since they recur or name a month or a day. What is planned «на 2021–2025» is a piece of work and no event.
 */
import { hasItems, isFine, isOccasional } from './has-items.js';
import { noSuch } from '../../text/asked.js';
import type { Activity, Programme, Status, When } from '../../../programme/schema.js';
import { occasionsOf, type Occasion, type Occasions } from '../../../programme/time/occasions.js';
import { resolveWhen } from '../../../programme/time/resolve.js';
import { present } from '../../../documents/line.js';
import { projectPath } from '../../text/project-path.js';
import { whoLine } from '../../text/part-context.js';
import type { ProgrammeContext } from '../../text/programme-context.js';
import { plainText } from '../../../documents/plain-text.js';

export type ProgrammeEvent = NonNullable<Programme['events']>[number];
export type Place = NonNullable<ProgrammeEvent['place']>;
type Part = NonNullable<Activity['parts']>[number];

export type EventMapContext = ProgrammeContext<'values' | 'parts' | 'events'>;

export interface Item extends Occasions {
  /** What an address names it by. */
  id: string;
  num?: string;
  title: string;
  when?: When;
  project?: string;
  audience?: string;
  /** The document's word («семинар»); ours for an activity of the plan. */
  kind?: string;
  format?: string;
  place?: Place;
  /** Cancelled or postponed: its date is not sure. */
  off?: 'cancelled' | 'postponed';
  event?: ProgrammeEvent;
  activity?: Activity;
  /** An unnumbered line of that activity. */
  part?: Part;
}

/**
 * The events in the order of the file, then what the plan adds to them.
 *
 * @param enough whoever needs no more gets a few more than that at most
 */
export function itemsOf(context: EventMapContext, project?: string, enough = Infinity): Item[] {
  const { programme } = context;
  const events = (programme.events ?? []).map((it) => ofEvent(it, context));
  const said = new Map<string, Set<string>>();
  for (const { event, occasions } of events) {
    const id = event?.activity;
    if (id === undefined) continue;
    const days = said.get(id) ?? new Set();
    for (const it of occasions) days.add(daysOf(it));
    said.set(id, days);
  }
  const all = events.filter((it) => !project || it.project === project);
  for (const activity of programme.activities ?? []) {
    if (all.length >= enough) break;
    if (project && activity.project !== project) continue;
    const days = said.get(activity.id);
    for (const it of ofActivity(activity, context)) if (!isSaid(it, days)) all.push(it);
  }
  return all;
}

/** What is said where there are no items: the file may have others than what was asked for. */
export const absence = (context: EventMapContext, project?: string): string =>
  noSuch({ project }, context.programme, context.say) ??
  (hasItems(context) ? context.say.events.noneOfThese : context.say.events.empty);

function ofEvent(event: ProgrammeEvent, { bounds }: EventMapContext): Item {
  const { id, title, when, project, audience, kind, format, place } = event;
  return {
    id,
    title,
    event,
    ...occasionsOf(resolveWhen(when, bounds)),
    ...(when !== undefined && { when }),
    ...(project && { project }),
    ...(audience && { audience: plainText(audience) }),
    ...(kind && { kind: plainText(kind) }),
    ...(format && { format: plainText(format) }),
    ...(place && { place }),
    ...offOf(event.status),
  };
}

function ofActivity(activity: Activity, context: EventMapContext): Item[] {
  const { id, num, title, targetText, when, parts = [] } = activity;
  const name = title || targetText || context.say.roadmap.untitled;
  return [
    ...ofPlan({ id, title: name, activity, ...(num && { num }) }, when, context),
    ...parts.flatMap((part, index) =>
      ofPlan(
        { id: `${id}.${index + 1}`, title: part.title, activity, part, ...(num && { num }) },
        part.when,
        context,
      ),
    ),
  ];
}

function ofPlan(
  it: Pick<Item, 'id' | 'num' | 'title' | 'part'> & { activity: Activity },
  when: When | undefined,
  context: EventMapContext,
): Item[] {
  if (when === undefined) return [];
  const time = occasionsOf(resolveWhen(when, context.bounds));
  if (!isOccasional(time)) return [];
  const { project, participants = [] } = it.activity;
  const audience = participants.map((who) => plainText(whoLine(who, context).text)).join('; ');
  return [
    {
      ...it,
      when,
      occasions: time.occasions.filter(isFine),
      loose: time.loose.filter(({ kind }) => kind === 'recurring'),
      kind: context.say.events.ofPlan,
      ...offOf(it.part?.status ?? it.activity.status),
      ...(project && { project }),
      ...(audience && { audience }),
    },
  ];
}

const offOf = (status: Status | undefined): Pick<Item, 'off'> =>
  status === 'cancelled' || status === 'postponed' ? { off: status } : {};

/** An activity whose events say all that it says would stand there twice. */
const isSaid = ({ occasions }: Item, said: Set<string> | undefined): boolean =>
  Boolean(said?.size) && occasions.every((own) => said!.has(daysOf(own)));

const daysOf = ({ first, last }: Occasion): string => `${first} ${last}`;

export const hasCoordinates = ({ lat, lon }: Place): boolean =>
  Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat!) <= 90 && Math.abs(lon!) <= 180;

/** «1 Имидж лидера»: the project's name as a heading or a choice. */
export function projectName(id: string | undefined, { projects, say }: EventMapContext): string {
  const project = id === undefined ? undefined : projects.get(id);
  return (project && projectPath(project, projects)) || (id ?? say.roadmap.none.project);
}

/** What stands below a title: what it is, how and where, for whom. */
export function subWords({ kind, format, audience, place, event }: Item): string[] {
  return present(kind, format, event?.hours, place?.name ?? place?.address, audience).map(
    plainText,
  );
}
