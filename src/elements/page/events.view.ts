/** Events as a plain list, in the order of time. */
import type { Programme } from '../../programme/schema.js';
import { statusOf } from '../../programme/status.js';
import { resolveWhen } from '../../programme/time/resolve.js';
import { dateWords } from '../dates.js';
import type { Block, Fact } from '../blocks/block.js';
import { labelled, own, present, said, type Line } from '../line.js';
import {
  linkLine,
  referenceLine,
  timeLines,
  whoLine,
  type PartContext,
} from '../parts/part-context.js';

type Event = NonNullable<Programme['events']>[number];

/** In the order of time; what has no date comes last, in the order of the file. */
export function eventsView(context: PartContext): Block[] {
  const { programme, bounds } = context;
  const events = programme.events ?? [];
  if (events.length === 0) return [];
  const first = (it: Event): number => resolveWhen(it.when, bounds).first ?? Infinity;
  const inOrder = events
    .map((it) => ({ it, at: first(it) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  const hasReports = events.some((it) => it.status !== undefined);
  return [
    {
      text: present(!hasReports && own(context.part.event.noReports, 'quiet')),
      facts: inOrder.map(({ it }) => eventFact(it, hasReports, context)),
    },
  ];
}

function eventFact(it: Event, hasReports: boolean, context: PartContext): Fact {
  const { event: labels } = context.part;
  const place = present(it.place?.name, it.place?.address).join(', ');
  const nature = present(it.kind, it.format).join(' · ');
  const quiet = (label: string, line: Line | string | undefined | false): Line | undefined =>
    line ? { ...labelled(label, line), tone: 'quiet' } : undefined;
  const ref = (id: string | undefined): Line | undefined =>
    id ? referenceLine(id, context) : undefined;
  return {
    id: it.id,
    label: timeLines(it.when ?? { kind: 'notStated' }, context),
    lines: present<Line>(
      said(it.title, 'strong'),
      nature && said(nature, 'quiet'),
      quiet(labels.audience, it.audience),
      ...(it.participants ?? []).map((who) =>
        quiet(context.part.project.participants, whoLine(who, context)),
      ),
      quiet(labels.place, place),
      quiet(labels.timeZone, it.timeZone),
      quiet(labels.status, hasReports && own(statusWords(it, context))),
      quiet(labels.project, ref(it.project)),
      quiet(labels.activity, ref(it.activity)),
      it.url !== undefined && linkTo(it.url, context),
      it.note && said(it.note, 'quiet'),
    ),
  };
}

function linkTo(url: string, { part }: PartContext): Line | undefined {
  const line = linkLine(part.event.page, url);
  return line.href ? { ...line, isOwn: true } : undefined;
}

/** What was reported and when; without a report, what the day says of the plan. */
function statusWords(it: Event, { words, programme, today, bounds }: PartContext): string {
  const { code, isReported } = statusOf(it, { today, bounds });
  const asOf = it.asOf ?? programme.asOf;
  const dated = isReported && asOf && words.status.asOf(dateWords(asOf, words));
  return present(words.status.label(code), dated).join(' ');
}
