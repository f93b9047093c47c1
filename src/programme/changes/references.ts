/** Ids are codes: where an item has got another one, whatever names it says the same as before. */
import { LINKS, listIn, NAMES, type Collection, type Links } from '../reading/links.js';
import { isPlainObject, type Json } from '../reading/values.js';
import { paired } from './match.js';

/** Positions may be named by their ids or in words. */
const OF_ROLES = new Set(['responsible', 'participants', 'lead']);

const collections = new Map<string, Collection | 'anything'>();
const flatten = (links: Links, place: string): void =>
  Object.entries(links).forEach(([key, to]) => {
    const at = place ? `${place}.${key}` : key;
    if (typeof to === 'string') collections.set(at, to);
    else flatten(to, at);
  });
flatten(LINKS, '');

/** Which list a field's ids are of. @param place as the guide names it, without its brackets: `activities.project` */
export function collectionOf(place: string): Collection | 'anything' | undefined {
  return OF_ROLES.has(place.slice(place.lastIndexOf('.') + 1)) ? 'roles' : collections.get(place);
}

export type Renamed = (place: string, value: unknown) => unknown;

/** The older edition's ids as the newer one writes them. */
export function renamedIds(before: Json, after: Json): Renamed {
  const newIds = new Map<string, Map<unknown, unknown>>();
  for (const name of NAMES)
    for (const [old, now] of paired(listIn(before, name), listIn(after, name)))
      if (old && now && old['id'] !== now['id']) {
        const ids = newIds.get(name) ?? new Map<unknown, unknown>();
        newIds.set(name, ids.set(old['id'], now['id']));
      }
  const renamed: Renamed = (place, value) => {
    if (isPlainObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([key, it]) => [key, renamed(`${place}.${key}`, it)]),
      );
    const collection = collectionOf(place);
    const lists = collection === 'anything' ? [...newIds.values()] : [newIds.get(collection ?? '')];
    const now = (id: unknown): unknown => lists.find((it) => it?.has(id))?.get(id) ?? id;
    return collection === undefined ? value : Array.isArray(value) ? value.map(now) : now(value);
  };
  return renamed;
}
