/** What all parts of a programme have in common: the programme, the words, and what its codes stand for. */
import type { PartWords } from '../../i18n/contract/parts.js';
import type { Words } from '../../i18n/contract/words.js';
import { safeAddress } from '../../programme/inline-text.js';
import { occurrencesOf } from '../../programme/occurrences.js';
import type { Activity, Document, Programme, When } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';
import { periodOf, resolveWhen, withoutLabel } from '../../programme/time/resolve.js';
import type { Bounds } from '../../programme/time/span.js';
import { dateWords } from './dates.js';
import type { PartName } from '../../documents/item-ref.js';
import { own, present, said, type Line } from '../../documents/line.js';
import { ownLanguage } from './own-language.js';
import { plainText } from '../../documents/plain-text.js';
import { isSameWords, type ValueContext } from './values.js';

type Role = NonNullable<Programme['roles']>[number];
type Project = NonNullable<Programme['projects']>[number];
type Indicator = NonNullable<Programme['indicators']>[number];

export interface PartContext extends ValueContext {
  programme: Programme;
  words: Words;
  part: PartWords;
  today: Day;
  bounds?: Bounds;
  /** Set where our words and the file's differ in language. */
  ownLang?: string;
  roles: Map<string, Role>;
  documents: Map<string, Document>;
  projects: Map<string, Project>;
  activities: Map<string, Activity>;
  indicators: Map<string, Indicator>;
}

const byId = <It extends { id: string }>(all: It[] = []): Map<string, It> =>
  new Map(all.map((it) => [it.id, it]));

export function partContext(
  programme: Programme,
  words: Words,
  part: PartWords,
  today: Day,
): PartContext {
  const bounds = periodOf(programme);
  const ownLang = ownLanguage(programme, words);
  return {
    programme,
    words,
    part,
    values: part,
    today,
    ...(bounds && { bounds }),
    ...(ownLang && { ownLang }),
    roles: byId(programme.roles),
    documents: byId(programme.documents),
    projects: byId(programme.projects),
    activities: byId(programme.activities),
    indicators: byId(programme.indicators),
  };
}

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
  const { words, part, bounds } = context;
  const { pieces } = resolveWhen(when, bounds);
  const understood = words.planTime.when({ pieces: pieces.map(withoutLabel) });
  const label = present(...pieces.map((it) => it.kind !== 'unreadable' && it.label)).join('; ');
  // «2023 год – продолжение этапа» says «2023» and more; what says something else stands beside it.
  const isSaid = isSameWords(label, understood);
  return present<Line>(
    isSaid ? said(label) : own(understood),
    label && !isSaid && own(part.inDocument(label), 'quiet'),
    ...occurrencesOf(when).map((it) =>
      said(
        present(
          dateWords(it.at, words),
          it.status && words.status.label(it.status),
          it.actual && words.roadmap.actual(dateWords(it.actual, words)),
          it.note,
        ).join(' · '),
        'quiet',
      ),
    ),
  );
}

/** «Федеральный закон… № 273-ФЗ от 29.12.2012», a link where the file has an address. */
export function documentLine(id: string, { documents, words }: PartContext): Line | undefined {
  const it = documents.get(id);
  if (!it) return undefined;
  const reference = present(
    it.number && `№ ${it.number}`,
    it.date && words.passport.documentDate(dateWords(it.date, words)),
  );
  const line = linkLine([it.title, ...reference].join(' '), it.url);
  return line.href ? line : { ...line, to: { part: 'passport', item: id } };
}

/** An address of the file is a link only if nothing can run from it. */
export function linkLine(text: string, url?: string): Line {
  const href = url === undefined ? undefined : safeAddress(url);
  return { text, ...(href && { href }) };
}

/** What a code names; a link where the page shows it. */
export function referenceLine(id: string, context: PartContext): Line | undefined {
  const { projects, activities, indicators, programme } = context;
  const to = (part: PartName, it: { num?: string; title?: string } | undefined): Line | undefined =>
    it && { text: titleOf(it) || id, to: { part, item: id } };
  const activity = activities.get(id);
  return (
    to('roadmap', activity && { ...activity, title: activity.title || activity.targetText }) ??
    to('projects', projects.get(id)) ??
    to('indicators', indicators.get(id)) ??
    to(
      'text',
      programme.tables?.find((it) => it.id === id),
    ) ??
    documentLine(id, context)
  );
}
