/** What all parts of a programme have in common: the programme, the words, and what its codes stand for. */
import { those } from '../../programme/those.js';
import { safeAddress } from '../../programme/inline-text.js';
import { occurrencesOf } from '../../programme/occurrences.js';
import type { When } from '../../programme/schema.js';
import { resolveWhen, withoutLabel } from '../../programme/time/resolve.js';
import { dateWords, referenceWords } from './dates.js';
import type { PartName } from '../../documents/item-ref.js';
import { own, present, said, type Line } from '../../documents/line.js';
import { plainText } from '../../documents/plain-text.js';
import { projectPath } from './project-path.js';
import type { ProgrammeContext } from './programme-context.js';
import { isSameWords } from './values.js';

export type PartContext = ProgrammeContext<'values' | 'parts'>;

/** «СП-1 Lean-технологии»: the number as the document has it, the title without marks: a heading takes none. */
export const titleOf = ({ num, title }: { num?: string; title?: string }): string =>
  present(num, title && plainText(title)).join(' ');

/** «Директор, ИОЦ»; the name only where the file gives one: that is where the person signs or leads. */
export function whoLine(idOrText: string, { roles }: PartContext): Line {
  const role = roles.get(idOrText);
  if (!role) return said(idOrText);
  return {
    ...said(present(role.title, role.unit, role.name).join(', ')),
    to: { part: 'governance', item: role.id },
  };
}

/** What was understood of a time, then the document's own words where they say something else. */
export function timeLines(when: When | undefined, context: PartContext): Line[] {
  if (when === undefined) return [];
  const { say, bounds } = context;
  const { pieces } = resolveWhen(when, bounds);
  const understood = say.planTime.when({ pieces: pieces.map(withoutLabel) });
  const label = present(...pieces.map((it) => it.kind !== 'unreadable' && it.label)).join('; ');
  // «2023 год – продолжение этапа» says «2023» and more; what says something else stands beside it.
  const isSaid = isSameWords(label, understood);
  return present<Line>(
    isSaid ? said(label) : own(understood),
    label && !isSaid && own(say.values.inDocument(label), 'quiet'),
    ...occurrencesOf(when).map((it) =>
      said(
        present(
          dateWords(it.at, say),
          it.status && say.status.label(it.status),
          it.actual && say.roadmap.actual(dateWords(it.actual, say)),
          it.note,
        ).join(' · '),
        'quiet',
      ),
    ),
  );
}

/** «Федеральный закон… № 273-ФЗ от 29.12.2012», a link where the file has an address. */
export function documentLine(id: string, { documents, say }: PartContext): Line | undefined {
  const it = documents.get(id);
  if (!it) return undefined;
  const line = linkLine(present(it.title, referenceWords(it, say)).join(' '), it.url);
  return line.href ? line : { ...line, to: { part: 'passport', item: id } };
}

/** An address of the file is a link only if nothing can run from it. */
export function linkLine(text: string, url?: string): Line {
  const href = url === undefined ? undefined : safeAddress(url);
  return { text, ...(href && { href }) };
}

/** With its parents, which do not stand above the line. */
function projectLine(id: string, { projects }: PartContext): Line | undefined {
  const project = projects.get(id);
  return (
    project && { text: projectPath(project, projects) || id, to: { part: 'projects', item: id } }
  );
}

/** What a code names; a link where the page shows it. */
export function referenceLine(id: string, context: PartContext): Line | undefined {
  const { activities, indicators, programme } = context;
  const to = (part: PartName, it: { num?: string; title?: string } | undefined): Line | undefined =>
    it && { text: titleOf(it) || id, to: { part, item: id } };
  const activity = activities.get(id);
  return (
    to('roadmap', activity && { ...activity, title: activity.title || activity.targetText }) ??
    projectLine(id, context) ??
    to('indicators', indicators.get(id)) ??
    to('text', those(programme.tables, 'id', id)[0]) ??
    documentLine(id, context)
  );
}
