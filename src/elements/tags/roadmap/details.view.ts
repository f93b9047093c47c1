/** What an activity says when it is opened: everything the file knows of it, in the reader's words. */
import { safeAddress } from '../../../programme/inline-text.js';
import type { Part, When } from '../../../programme/schema.js';
import { resolveWhen, withoutLabel } from '../../../programme/time/resolve.js';
import { dateWords } from '../../text/dates.js';
import { stageTitle } from './groups.view.js';
import { whoWords, type RowView } from './row.view.js';
import { statusSentence } from '../../status/status.view.js';
import type { Planned, RoadmapContext } from './context.js';

/** In the order in which they are told; the download's columns follow. */
export const DETAILS = [
  ...([
    'when',
    'movedTo',
    'actual',
    'occurrences',
    'marks',
    'target',
    'deliverable',
    'parts',
  ] as const),
  ...(['indicators', 'stage', 'responsible', 'participants', 'funding', 'status'] as const),
  ...(['evidence', 'documents', 'note'] as const),
];
type DetailName = (typeof DETAILS)[number];

export interface DetailView {
  name: DetailName;
  label: string;
  /**
   * Who says the same: the row; the row, but more briefly; the row where it is a card, whose picture is put into words; or
   * the head of all, that nobody has reported anything.
   */
  saidBy?: 'row' | 'brief' | 'card' | 'head';
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
  const { say } = context;
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
  const stage = context.stages.get(activity.stage ?? '');
  const role = (id: string): string => roleWords(id, context);
  const who = named('governance', activity.responsible, role);
  const documentTitle = (id: string): string | undefined => context.documents.get(id)?.title;

  const told: Record<DetailName, (DetailLine | string | undefined | false)[]> = {
    when: whenLines(activity.when, row, context),
    movedTo: activity.movedTo === undefined ? [] : whenLines(activity.movedTo, row, context),
    actual: [activity.actual && say.planTime.when(resolveWhen(activity.actual, context.bounds))],
    occurrences: context.reports?.occurrencesTold(activity, context) ?? [],
    marks: activity.marks ? row.allMarks.map(markLine) : [],
    target: [activity.title && activity.targetText],
    deliverable: [activity.deliverable],
    parts: (activity.parts ?? []).map((part) => partLine(part, context)),
    indicators: named('indicators', activity.indicators, (id) => context.indicators.get(id)?.title),
    stage: [stage && stageTitle(stage, context)],
    responsible: who.some(Boolean) ? who : [say.roadmap.noResponsible],
    participants: named('governance', activity.participants, role),
    funding: [activity.funding],
    status: [statusSentence(status, context)],
    evidence: (activity.evidence ?? []).map((it) => {
      const href = it.url === undefined ? undefined : safeAddress(it.url);
      const date = it.date === undefined ? '' : `, ${dateWords(it.date, say)}`;
      return { text: it.title + date, ...(href && { href }) };
    }),
    documents: named('passport', activity.documents, documentTitle),
    note: [activity.note],
  };
  const inRow = new Set<string | undefined>([
    ...(!row.slip && (row.words || row.isUndated) ? [row.when[0]] : []),
    ...(row.promise ? [activity.deliverable, activity.title && activity.targetText] : []),
    ...row.lines,
  ]);
  const onCard = new Set([
    row.when[0],
    // The legend below all rows says what letters mean.
    ...[...row.marks, ...row.unplaced].flatMap((it) => (it.meaning ? [] : markLine(it))),
  ]);
  const saidBy = (name: DetailName, lines: DetailLine[]): DetailView['saidBy'] => {
    if (name === 'responsible')
      return lines.map((it) => it.text).join(' · ') === row.who ? 'brief' : undefined;
    if (name === 'status') return context.hasReports ? undefined : 'head';
    if (lines.every((it) => inRow.has(it.text))) return 'row';
    return lines.every((it) => onCard.has(it.text)) ? 'card' : undefined;
  };
  return DETAILS.flatMap((name) => {
    const lines = told[name].flatMap((it) =>
      it ? (typeof it === 'string' ? { text: it } : it) : [],
    );
    if (lines.length === 0) return [];
    const said = saidBy(name, lines);
    return { name, label: labelOf(name, say), ...(said && { saidBy: said }), lines };
  });
}

/** What was moved is called as its status is. */
export const labelOf = (name: DetailName, { roadmap, status }: RoadmapContext['say']): string =>
  name === 'movedTo' ? status.label('postponed') : roadmap.detail[name];

/** «Директор, ИОЦ»: where there is room, the unit too. Positions, not people. */
function roleWords(idOrText: string, { roles }: RoadmapContext): string {
  const role = roles.get(idOrText);
  return role ? [role.title, role.unit].filter(Boolean).join(', ') : idOrText;
}

/** The document's own words, and beside them what was understood, where the two differ. */
function whenLines(
  when: When | undefined,
  row: RowView,
  { say, bounds }: RoadmapContext,
): DetailView['lines'] {
  const { pieces } = resolveWhen(when, bounds);
  const understood = say.planTime.when({ pieces: pieces.map(withoutLabel) });
  const labels = pieces.flatMap((piece) =>
    piece.kind === 'unreadable' ? [] : (piece.label ?? []),
  );
  const isSilent = pieces.every((piece) => piece.kind === 'notStated' && !piece.label);
  const lines: DetailView['lines'] = [
    { text: isSilent ? say.planTime.when({ pieces }) : understood },
  ];
  if (row.marks.length && isSilent)
    lines.push({ text: say.roadmap.marks(row.marks.length), isQuiet: true });
  if (labels.length && labels.join('; ') !== understood)
    lines.push({ text: say.roadmap.detail.inDocument(labels.join('; ')), isQuiet: true });
  return lines;
}

function markLine(mark: RowView['marks'][number]): string {
  const meaning = mark.meaning ? ` (${mark.meaning})` : '';
  return `${mark.when}: ${mark.text}${meaning}`;
}

function partLine(part: Part, context: RoadmapContext): string {
  const { say } = context;
  return [
    part.title,
    part.when !== undefined && say.planTime.when(resolveWhen(part.when, context.bounds)),
    whoWords(part.responsible, context),
    part.deliverable,
    part.status && say.status.label(part.status),
  ]
    .filter(Boolean)
    .join(' · ');
}
