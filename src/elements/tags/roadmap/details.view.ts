/** What an activity says when it is opened: everything the file knows of it, in the reader's words. */
import { safeAddress } from '../../../programme/inline-text.js';
import { occurrencesOf } from '../../../programme/occurrences.js';
import type { Part, When } from '../../../programme/schema.js';
import { resolveWhen, withoutLabel } from '../../../programme/time/resolve.js';
import { dateWords } from '../../text/dates.js';
import { occurrenceWords } from './bars.view.js';
import { stageTitle } from './groups.view.js';
import { whoWords, type RowView } from './row.view.js';
import { statusSentence } from './status.view.js';
import type { Planned, RoadmapContext } from './roadmap.view.js';

export interface DetailView {
  label: string;
  /** The row says the same, in the same words. */
  isSaid?: boolean;
  lines: DetailLine[];
}

interface DetailLine {
  text: string;
  href?: string;
  /** An item of another part: a link while something on the page shows it. */
  to?: string;
  isQuiet?: boolean;
}

export function detailsView(
  { activity, status }: Planned,
  row: RowView,
  context: RoadmapContext,
): DetailView[] {
  const { words, programme } = context;
  const labels = words.roadmap.detail;
  const details: DetailView[] = [];
  const add = (label: string, ...all: (DetailLine | string | undefined | false)[]): void => {
    const lines = all.flatMap((it) => (it ? (typeof it === 'string' ? { text: it } : it) : []));
    if (lines.length) details.push({ label, lines });
  };
  /** What the file has under these ids, with its address; what is no id is the text itself. */
  const named = (
    part: string,
    ids: string[] | undefined,
    titleOf: (id: string) => string | undefined,
  ): (DetailLine | undefined)[] =>
    (ids ?? []).map((id) => {
      const text = titleOf(id);
      return text
        ? { text, ...(text !== id && { to: `${part}?item=${encodeURIComponent(id)}` }) }
        : undefined;
    });
  const stage = programme.stages?.find((it) => it.id === activity.stage);

  details.push({ label: labels.when, lines: whenLines(activity.when, row, context) });
  add(
    labels.actual,
    activity.actual && words.planTime.when(resolveWhen(activity.actual, context.bounds)),
  );
  add(
    labels.occurrences,
    ...occurrencesOf(activity.when).map((it) => occurrenceWords(it, context)),
  );
  if (activity.marks) add(labels.marks, ...row.allMarks.map(markLine));
  if (activity.title) add(labels.target, activity.targetText);
  add(labels.deliverable, activity.deliverable);
  add(labels.parts, ...(activity.parts ?? []).map((part) => partLine(part, context)));
  add(
    labels.indicators,
    ...named('indicators', activity.indicators, (id) => context.indicatorTitles.get(id)),
  );
  add(labels.stage, stage && stageTitle(stage, context));
  const role = (id: string): string => roleWords(id, context);
  const who = named('governance', activity.responsible, role);
  add(labels.responsible, ...(who.length ? who : [words.roadmap.noResponsible]));
  const responsible = details.at(-1)!;
  if (responsible.lines.map((it) => it.text).join(', ') === row.who) responsible.isSaid = true;
  add(labels.participants, ...named('governance', activity.participants, role));
  add(labels.funding, activity.funding);
  add(labels.status, statusSentence(status, context));
  add(
    labels.evidence,
    ...(activity.evidence ?? []).map((it) => {
      const href = it.url === undefined ? undefined : safeAddress(it.url);
      const date = it.date === undefined ? '' : `, ${dateWords(it.date, words)}`;
      return { text: it.title + date, ...(href && { href }) };
    }),
  );
  add(
    labels.documents,
    ...named(
      'passport',
      activity.documents,
      (id) => programme.documents?.find((it) => it.id === id)?.title,
    ),
  );
  add(labels.note, activity.note);
  return details;
}

/** «Директор, ИОЦ»: where there is room, the unit too. Positions, not people. */
function roleWords(idOrText: string, { programme }: RoadmapContext): string {
  const role = programme.roles?.find((it) => it.id === idOrText);
  return role ? [role.title, role.unit].filter(Boolean).join(', ') : idOrText;
}

/** The document's own words, and beside them what was understood, where the two differ. */
function whenLines(
  when: When | undefined,
  row: RowView,
  { words, bounds }: RoadmapContext,
): DetailView['lines'] {
  const { pieces } = resolveWhen(when, bounds);
  const understood = words.planTime.when({ pieces: pieces.map(withoutLabel) });
  const labels = pieces.flatMap((piece) =>
    piece.kind === 'unreadable' ? [] : (piece.label ?? []),
  );
  const isSilent = pieces.every((piece) => piece.kind === 'notStated' && !piece.label);
  const lines: DetailView['lines'] = [
    { text: isSilent ? words.planTime.when({ pieces }) : understood },
  ];
  if (row.marks.length && isSilent)
    lines.push({ text: words.roadmap.marks(row.marks.length), isQuiet: true });
  if (labels.length && labels.join('; ') !== understood)
    lines.push({ text: words.roadmap.detail.inDocument(labels.join('; ')), isQuiet: true });
  return lines;
}

function markLine(mark: RowView['marks'][number]): string {
  const meaning = mark.meaning ? ` (${mark.meaning})` : '';
  return `${mark.when}: ${mark.text}${meaning}`;
}

export function partLine(part: Part, context: RoadmapContext): string {
  const { words } = context;
  return [
    part.title,
    part.when !== undefined && words.planTime.when(resolveWhen(part.when, context.bounds)),
    whoWords(part.responsible, context),
    part.deliverable,
    part.status && words.status.label(part.status),
  ]
    .filter(Boolean)
    .join(' · ');
}
