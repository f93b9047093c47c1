/** What points at an item: it follows a new id, and does not outlive its item. */
import { collectionOf } from '../../programme/changes/references.js';
import { listIn, NAMES, type Collection } from '../../programme/reading/links.js';
import { isPlainObject, type Json } from '../../programme/reading/values.js';
import { pointerOf, stepsOf, type Step } from '../pointer.js';

/** What happens to a reference when its item goes: it goes too, or says in words what it named. */
export interface Reference {
  /** Where it stands, as a JSON Pointer. */
  at: string;
  becomes: 'nothing' | 'words';
}

/** Whose item stands there: `/activities/3`, `/governance/bodies/0`. */
export function collectionAt(steps: readonly Step[]): Collection | undefined {
  const [name, inside] = steps;
  const isBody = name === 'governance' && inside === 'bodies' && steps.length === 3;
  if (isBody) return 'bodies';
  return steps.length === 2 ? NAMES.find((it) => it === name && it !== 'bodies') : undefined;
}

/** What removing the item at this place would take with it or turn into words. */
export function referencesTo(json: Json, at: string): Reference[] {
  const steps = stepsOf(at);
  const collection = collectionAt(steps);
  const item = steps.reduce<unknown>((it, step) => (it as Json | undefined)?.[step], json);
  if (!collection || !isPlainObject(item)) return [];
  const found: Reference[] = [];
  const words = wordsFor(collection, item);
  mapReferences(json, (to, id, path) => {
    if (isOf(to, id, collection, item['id'], json))
      found.push({ at: pointerOf(path), becomes: words === undefined ? 'nothing' : 'words' });
    return id;
  });
  return found;
}

/** @param json without the item already */
export function withoutReferences(json: Json, collection: Collection, gone: Json): Json {
  const words = wordsFor(collection, gone);
  return mapReferences(json, (to, id) =>
    isOf(to, id, collection, gone['id'], json, true) ? words : id,
  );
}

export const withRenamed = (
  json: Json,
  collection: Collection,
  before: string,
  after: string,
): Json =>
  mapReferences(json, (to, id) => (isOf(to, id, collection, before, json, true) ? after : id));

/** A position may be named in words: who answered still does, whether or not there is a list of positions. */
const wordsFor = (collection: Collection, { title }: Json): string | undefined =>
  collection === 'roles' && typeof title === 'string' && title ? title : undefined;

type Target = Collection | 'anything';

/** A link to anything is of this item if no other list has an item with this id. */
function isOf(
  to: Target,
  id: unknown,
  collection: Collection,
  own: unknown,
  json: Json,
  isGone = false,
): boolean {
  if (id !== own || id === undefined) return false;
  if (to !== 'anything') return to === collection;
  const others = NAMES.filter((it) => isGone || it !== collection);
  return !others.some((it) => listIn(json, it).some((item) => item?.['id'] === id));
}

type Change = (to: Target, id: unknown, path: Step[]) => unknown;

function mapReferences(json: Json, change: Change): Json {
  const path: Step[] = [];
  const within = <It>(step: Step, visit: () => It): It => {
    path.push(step);
    const result = visit();
    path.pop();
    return result;
  };
  const mapList = (list: unknown[], visit: (it: unknown) => unknown): unknown[] => {
    const after = list.map((it, index) => within(index, () => visit(it)));
    return after.every((it, index) => it === list[index])
      ? list
      : after.filter((it) => it !== undefined);
  };
  const visit = (value: unknown, place: string): unknown => {
    if (Array.isArray(value)) return mapList(value, (it) => visit(it, place));
    if (!isPlainObject(value)) return value;
    let copy = value;
    for (const [key, before] of Object.entries(value)) {
      const inside = place ? `${place}.${key}` : key;
      const to = collectionOf(inside);
      const one = (id: unknown): unknown =>
        typeof id === 'string' ? change(to!, id, [...path]) : id;
      const after = within(key, () =>
        to === undefined
          ? visit(before, inside)
          : Array.isArray(before)
            ? mapList(before, one)
            : one(before),
      );
      if (after === before) continue;
      if (copy === value) copy = { ...value };
      if (after === undefined) delete copy[key];
      else copy[key] = after;
    }
    return copy;
  };
  return visit(json, '') as Json;
}
