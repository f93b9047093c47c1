/** What differs between two editions, in a reader's words: what it is about, and what of it. */
import { numberWords } from '../../i18n/formats.js';
import { collectionOf } from '../../programme/changes/references.js';
import { shapeAt } from '../../programme/changes/shape-at.js';
import type { Change, ChangedItem } from '../../programme/changes.js';
import { pieceOf } from '../../programme/piece-of.js';
import { parseSpan } from '../../programme/time/span.js';
import type { Status, Target, When } from '../../programme/schema.js';
import { plainText } from '../../documents/plain-text.js';
import { dateWords } from './dates.js';
import { titleOf, timeLines, whoLine } from './part-context.js';
import type { ProgrammeContext } from './programme-context.js';
import { targetLines } from './values.js';

export type ChangeContext = ProgrammeContext<'values' | 'parts' | 'changes' | 'problems'>;

export interface ChangeGroup {
  /** «мероприятие 1.4 «Семинары»»: what all of them are about. */
  item: string;
  /** A sentence each. */
  lines: string[];
}

/** More of a title, or of a text, is not needed to know it again. */
const LONGEST_TITLE = 80;
const LONGEST_TEXT = 200;

/** @param before and after: the programmes that were compared, for the names behind their ids */
export function changeGroups(
  changes: Change[],
  before: ChangeContext,
  after: ChangeContext,
): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  let last: ChangedItem | undefined | null = null;
  for (const change of changes) {
    const [item, ...inside] = change.of;
    const isWhole = change.field.endsWith('[]') && inside.length === 0;
    // One after another, as they were found.
    if (last === null || !isSameItem(item, last) || isWhole)
      groups.push({ item: headOf(item, after), lines: [] });
    last = isWhole ? null : item;
    groups.at(-1)!.lines.push(lineOf(change, inside, before, after));
  }
  return groups;
}

const brief = (text: string, most: number): string =>
  text.length > most ? `${pieceOf(text, 0, most)}…` : text;

const isSameItem = (a: ChangedItem | undefined, b: ChangedItem | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function headOf(item: ChangedItem | undefined, { say }: ChangeContext): string {
  if (!item) return say.changes.programme;
  const words = wordsOf(item, say);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOf(
  { list, num = '', title, period }: ChangedItem,
  say: ChangeContext['say'],
): string {
  const span = period === undefined ? undefined : parseSpan(period);
  const words = title ? plainText(title) : span ? say.time.span(span) : (period ?? '');
  return say.changes.item(say.problems.places[list] ?? '', num, brief(words, LONGEST_TITLE));
}

function lineOf(
  { kind, field, before: was, after: is }: Change,
  inside: ChangedItem[],
  before: ChangeContext,
  after: ChangeContext,
): string {
  const { say } = after;
  const path = inside.map((it) => wordsOf(it, say)).join(', ');
  if (field.endsWith('[]')) {
    const { added, removed } = say.changes;
    return kind === 'added' ? added(path) : removed(path);
  }
  const line = say.changes.changed(
    fieldsOf(field).map(say.changes.fieldOf).join(', '),
    valueWords(was, field, before),
    valueWords(is, field, after),
  );
  return path ? `${path}, ${line}` : line;
}

/** «срок программы, по»: of a field within a field, both. */
function fieldsOf(field: string): string[] {
  const own = field.lastIndexOf('[].') + 1;
  const ends = [...field.matchAll(/\.|$/g)].map((it) => it.index);
  return ends.filter((end) => end > own + 1).map((end) => field.slice(0, end));
}

function valueWords(value: unknown, field: string, context: ChangeContext): string {
  if (value === undefined || value === null) return '';
  return brief(plainText(saidOf(value, field, context)), LONGEST_TEXT);
}

function saidOf(value: unknown, field: string, context: ChangeContext): string {
  const { say } = context;
  const shape = shapeAt(field);
  if (shape === 'when' || shape === 'single')
    return timeLines(value as When, context)
      .map((it) => it.text)
      .join('; ');
  if (Array.isArray(value)) return value.map((it) => saidOf(it, `${field}[]`, context)).join('; ');
  if (typeof value === 'number') return numberWords(value, say.locale);
  if (typeof value === 'boolean') return value ? say.values.yes : say.values.no;
  if (typeof value === 'string') {
    if (shape === 'time') return dateWords(value, say);
    if (typeof shape === 'object' && 'one' in shape) return codeWords(value, field, say);
    return namedBy(value, field, context);
  }
  const target = value as Target & object;
  if (field.endsWith('.target')) return targetLines(target, context)[0]!.text;
  return Object.entries(value as object)
    .map(([key, it]) => saidOf(it, `${field}.${key}`, context))
    .join(', ');
}

const codeWords = (code: string, field: string, say: ChangeContext['say']): string =>
  field.endsWith('.status')
    ? say.status.label(code as Status).toLowerCase()
    : say.changes.codeOf(code);

/** What an id stands for; any other text as it is. */
function namedBy(text: string, field: string, context: ChangeContext): string {
  const place = field.replace(/\[\]/g, '');
  const collection = collectionOf(place);
  if (collection === 'roles') return whoLine(text, context).text;
  if (collection === 'documents') return context.documents.get(text)?.title ?? text;
  if (collection === undefined || collection === 'anything' || !(collection in context))
    return text;
  const known = context[collection as 'projects'].get(text);
  return known ? titleOf(known) : text;
}
