/** All that the file says of an event, or of an activity of the plan that is one. */
import { statusOf } from '../../../programme/status.js';
import { labelled, own, present, said, type Line } from '../../../documents/line.js';
import {
  linkLine,
  referenceLine,
  timeLines,
  titleOf,
  whoLine,
  type PartContext,
} from '../../text/part-context.js';
import { dateWords } from '../../text/dates.js';
import { statusFrame } from '../../status/status-frame.js';
import type { EventMapContext, Item, ProgrammeEvent } from './items.view.js';

export function factsOf(item: Item, context: EventMapContext): Line[] {
  return item.event ? factsOfEvent(item.event, context) : factsOfPlan(item, context);
}

function factsOfEvent(it: ProgrammeEvent, context: EventMapContext): Line[] {
  const { event: labels, project } = context.say.parts;
  const ref = (id: string | undefined): Line | undefined =>
    id ? referenceLine(id, context) : undefined;
  const hasReports = context.programme.events?.some((event) => event.status !== undefined);
  return present<Line>(
    ...when(timeLines(it.when ?? { kind: 'notStated' }, context), context),
    it.hours && labelled(context.say.events.hours, it.hours),
    it.timeZone && labelled(labels.timeZone, it.timeZone),
    it.kind && said(it.kind),
    it.format && said(it.format),
    it.audience && labelled(labels.audience, it.audience),
    ...(it.participants ?? []).map((who) => labelled(project.participants, whoLine(who, context))),
    ...present(it.place?.name, it.place?.address).map((place) => labelled(labels.place, place)),
    hasReports && labelled(labels.status, own(statusWords(it, context))),
    labelledRef(labels.project, ref(it.project)),
    labelledRef(labels.activity, ref(it.activity)),
    it.url !== undefined && linkTo(it.url, context),
    it.note && said(it.note, 'quiet'),
  );
}

function factsOfPlan({ activity, part, when: time }: Item, context: EventMapContext): Line[] {
  if (!activity) return [];
  const { event: labels } = context.say.parts;
  const { detail } = context.say.roadmap;
  const responsible = part?.responsible ?? activity.responsible ?? [];
  const deliverable = part ? part.deliverable : activity.deliverable;
  const { code } = statusOf(activity, statusFrame(context));
  return present<Line>(
    ...when(timeLines(time, context), context),
    ...responsible.map((who) => labelled(detail.responsible, whoLine(who, context))),
    deliverable && labelled(detail.deliverable, deliverable),
    activity.status && labelled(labels.status, own(context.say.status.label(code))),
    labelledRef(
      labels.project,
      activity.project ? referenceLine(activity.project, context) : undefined,
    ),
    labelled(labels.activity, {
      ...said(titleOf(activity) || activity.targetText || activity.id),
      to: { part: 'roadmap', item: activity.id },
    }),
  );
}

const labelledRef = (label: string, line: Line | undefined): Line | undefined =>
  line && labelled(label, line);

function when([first, ...rest]: Line[], { say }: EventMapContext): Line[] {
  return present(first && labelled(say.roadmap.detail.when, first), ...rest);
}

function linkTo(url: string, { say }: PartContext): Line | undefined {
  const line = linkLine(say.parts.event.page, url);
  return line.href ? { ...line, isOwn: true } : undefined;
}

/** What was reported and when; without a report, what the day says of the plan. */
function statusWords(it: ProgrammeEvent, { say, programme, today, bounds }: PartContext): string {
  const { code, isReported } = statusOf(it, { today, ...(bounds && { bounds }) });
  const asOf = it.asOf ?? programme.asOf;
  const dated = isReported && asOf && say.status.asOf(dateWords(asOf, say));
  return present(say.status.label(code), dated).join(' ');
}
