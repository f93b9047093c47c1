/** What a programme holds that can be found: each thing with its part, its name and all of its words. */
import type { ItemRef, PartName } from '../../../../documents/item-ref.js';
import type { PartContext } from '../../../text/part-context.js';
import { plainText } from '../../../../documents/plain-text.js';

export interface Entry {
  part: PartName;
  title: string;
  /** All that the file says of it, for the search and for the words around what was found. */
  texts: string[];
  to: ItemRef;
}

interface Thing {
  id?: string;
  num?: string;
  title?: string;
}

export function entriesOf({ programme, roles }: PartContext): Entry[] {
  const nameOf = (id: string): string => roles.get(id)?.title ?? id;
  const entry = (part: PartName, it: Thing, title?: string, item = it.id): Entry => ({
    part,
    title: plainText([it.num, title ?? it.title].filter(isWords).join(' ')),
    texts: textsOf(it, nameOf),
    to: { part, ...(item !== undefined && { item }) },
  });
  const all = (part: PartName, things: Thing[] = []): Entry[] =>
    things.map((it) => entry(part, it));
  const { passport = [], documents, activities = [], assessments = [], swot = [] } = programme;
  return [
    ...passport.map((it) => entry('passport', it as Thing, it.label, it.label)),
    ...all('passport', documents),
    ...all('projects', programme.projects),
    ...(programme.stages ?? []).map((it) =>
      entry('projects', it, it.title ?? it.task, it.project ?? it.id),
    ),
    ...activities.map((it) => entry('roadmap', it, it.title ?? it.targetText)),
    ...all('indicators', programme.indicators),
    ...assessments.flatMap((it) => [
      entry('assessments', { ...it, items: [] } as Thing),
      ...it.items.map((item) => entry('assessments', item, item.title, it.id)),
    ]),
    ...all('events', programme.events),
    ...swot.flatMap((matrix) =>
      matrix.items.map((it, index) =>
        entry('swot', it as Thing, it.text, `${matrix.id}.${index + 1}`),
      ),
    ),
    ...(programme.risks ?? []).map((it) => entry('risks', it, it.risk)),
    ...all('governance', programme.governance?.bodies),
    ...all('governance', programme.roles),
    ...all('text', programme.sections),
    ...all('text', programme.tables),
  ];
}

/** Not every thing has a number in our format: under that key may stand whatever its author keeps there. */
const isWords = (it: unknown): it is string => typeof it === 'string' && it !== '';

/** Codes that no reader searches for. */
const CODES =
  /^(id|project|parent|stage|activity|links|reportsTo|documents|lang|at|when|period|status|asOf|kind|quadrant|missing|op|url|date|direction|indicators)$/;

function textsOf(value: unknown, nameOf: (id: string) => string): string[] {
  if (typeof value === 'string') return [plainText(value)];
  if (Array.isArray(value)) return value.flatMap((it) => textsOf(it, nameOf));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) => {
    if (CODES.test(key)) return [];
    const texts = textsOf(it, nameOf);
    return /^(responsible|participants|lead)$/.test(key) ? texts.map(nameOf) : texts;
  });
}
