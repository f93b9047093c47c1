/**
 * What differs between two editions of a programme: item by item and field by field, whatever the order in which they
 * stand. Items are the same by their id, then by number and title, so that an edition whose codes were made anew is
 * compared all the same.
 */
import { paired, nameOf } from './changes/match.js';
import { renamedIds, type Renamed } from './changes/references.js';
import { fieldsOf } from './reading/fields.js';
import { isPlainObject, type Json } from './reading/values.js';
import type { Programme } from './schema.js';
import type { Shape } from './shape-types.js';
import { programmeShape } from './shape.js';

/** An item as a reader would name it. */
export interface ChangedItem {
  /** The list it stands in: `activities`, `points`, `passport`. */
  list: string;
  id?: string;
  num?: string;
  /** Its title, label or text as the file has it; empty where it has none. */
  title: string;
  /** Of what has no title: the time that it is of, as the file writes it. */
  period?: string;
}

export interface Change {
  /** `added` and `removed`: the item itself, or the value of a field that was empty, or is now. */
  kind: 'added' | 'removed' | 'changed';
  /** The item and what it stands in, outermost first; empty for what the programme itself says. */
  of: ChangedItem[];
  /** As the guide names the field: `activities[].when`; of a whole item its list: `activities[]`. */
  field: string;
  /** As the older file has it. */
  before?: unknown;
  /** As the newer file has it. */
  after?: unknown;
}

/**
 * Both programmes as `readProgramme` returns them. Neither the order of items nor their ids count as a change: readers see
 * neither. Time is linear in the size of the two.
 */
export const changesBetween = (before: Programme, after: Programme): Change[] =>
  tracedChanges(before, after).map(({ change }) => change);

/** A change, and where in the newer edition it is. */
export interface Traced {
  change: Change;
  /** Of the field; of an item that is gone, of the list in which it stood. */
  path: (string | number)[];
  /** What the older edition says there, with its ids as the newer one writes them. */
  was: unknown;
  /** Of an item that is gone: behind which item of the newer list it stood; −1 before all of them. */
  behind?: number;
}

export function tracedChanges(before: Programme, after: Programme): Traced[] {
  const [old, now] = [before, after] as unknown as [Json, Json];
  const walk: Walk = { found: [], rename: renamedIds(old, now) };
  compareFields(programmeShape, old, now, { of: [], field: '', path: [] }, walk);
  return walk.found;
}

interface Walk {
  found: Traced[];
  rename: Renamed;
}
type Place = Pick<Change, 'of' | 'field'> & Pick<Traced, 'path'>;

function compareFields(shape: Shape, before: Json, after: Json, place: Place, walk: Walk): void {
  const { known, rest } = fieldsOf(shape);
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  for (const key of keys) {
    if (isUnspoken(key, place)) continue;
    const field = place.field ? `${place.field}.${key}` : key;
    compare(
      known.get(key) ?? rest,
      before[key],
      after[key],
      { ...place, field, path: [...place.path, key] },
      walk,
    );
  }
}

/** Codes that nobody reads, and notes of authors to themselves. */
const isUnspoken = (key: string, { field }: Place): boolean =>
  key === 'id' ||
  key.startsWith('//') ||
  key.startsWith('$') ||
  (!field && key === 'formatVersion');

function compare(shape: Shape, before: unknown, after: unknown, place: Place, walk: Walk): void {
  const list = isItems(shape) ? shape.list : undefined;
  if (list && isList(before) && isList(after))
    return compareItems(list, before, after, place, walk);
  if (isFields(shape) && isPlainObject(before) && isPlainObject(after))
    return compareFields(shape, before, after, place, walk);
  const was = walk.rename(place.field.replace(/\[\]/g, ''), before);
  if (isSame(was, after)) return;
  const kind = isNothing(before) ? 'added' : isNothing(after) ? 'removed' : 'changed';
  const { path, ...said } = place;
  const change: Change = {
    kind,
    ...said,
    ...(!isNothing(before) && { before }),
    ...(!isNothing(after) && { after }),
  };
  walk.found.push({ change, path, was });
}

function compareItems(
  shape: Shape,
  before: readonly Json[] = [],
  after: readonly Json[] = [],
  { of, field, path }: Place,
  walk: Walk,
): void {
  const list = field.slice(field.lastIndexOf('.') + 1);
  const pairs = paired(before, after);
  const places = new Map<Json, number>(
    pairs.flatMap(([old], at) => (old && at < after.length ? [[old, at] as const] : [])),
  );
  pairs.forEach(([old, now], at) => {
    const said = { of: [...of, itemOf(list, (now ?? old)!)], field: `${field}[]` };
    const own = [...path, at];
    if (old && now) compareFields(shape, old, now, { ...said, path: own }, walk);
    else if (now)
      walk.found.push({
        change: { kind: 'added', ...said, after: now },
        path: own,
        was: undefined,
      });
    else {
      const above = before.slice(0, before.indexOf(old!)).reverse();
      const behind = places.get(above.find((it) => places.has(it))!) ?? -1;
      const was = walk.rename(said.field.replace(/\[\]/g, ''), old);
      walk.found.push({ change: { kind: 'removed', ...said, before: old }, path, was, behind });
    }
  });
}

function itemOf(list: string, item: Json): ChangedItem {
  const { id, num } = item;
  const title = nameOf(item);
  const period = item['period'] ?? item['at'] ?? item['date'];
  return {
    list,
    ...(typeof id === 'string' && { id }),
    ...(typeof num === 'string' && { num }),
    title,
    ...(!title && typeof period === 'string' && { period }),
  };
}

const isItems = (shape: Shape): shape is { list: Shape } =>
  typeof shape === 'object' && 'list' in shape && isFields(shape.list);
const isFields = (shape: Shape): boolean =>
  typeof shape === 'object' && ('object' in shape || 'record' in shape);
/** A list that is not there is empty. */
const isList = (value: unknown): value is readonly Json[] | undefined =>
  value === undefined || Array.isArray(value);

const isNothing = (value: unknown): boolean => value === undefined || value === '';

/** The order of keys is no matter. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (isNothing(a) && isNothing(b))) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((it, at) => isSame(it, b[at]));
  if (!isPlainObject(a) || !isPlainObject(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}
