/** Every id once, every link alive, no circle of parents: what `references.ts` mends. */
import { COLLECTIONS, LINKS, listIn, NAMES, type Collection, type Links } from './links.js';
import type { Json } from './values.js';

export function areLinksInOrder(programme: Json): boolean {
  const ids = new Map<string, Set<unknown>>();
  for (const name of NAMES) {
    const list = listIn(programme, name);
    const own = new Set(list.map((item) => item['id']));
    if (own.size < list.length) return false;
    ids.set(name, own);
  }
  return (
    areAlive(programme, LINKS, ids) &&
    NAMES.every((name) => !hasCircle(listIn(programme, name), name))
  );
}

type Ids = ReadonlyMap<string, ReadonlySet<unknown>>;

function areAlive(value: unknown, links: Links, ids: Ids): boolean {
  if (Array.isArray(value)) return value.every((item) => areAlive(item, links, ids));
  if (typeof value !== 'object' || value === null) return true;
  for (const field of Object.keys(links)) {
    const link = (value as Json)[field];
    if (link === undefined) continue;
    const target = links[field]!;
    const isGood =
      typeof target === 'string' ? lives(link, target, ids) : areAlive(link, target, ids);
    if (!isGood) return false;
  }
  return true;
}

function lives(link: unknown, target: string, ids: Ids): boolean {
  if (Array.isArray(link)) return link.every((it) => lives(it, target, ids));
  if (target !== 'anything') return ids.get(target)!.has(link);
  for (const known of ids.values()) if (known.has(link)) return true;
  return false;
}

function hasCircle(list: readonly Json[], name: Collection): boolean {
  const field = COLLECTIONS[name];
  const children = field ? list.filter((item) => item[field] !== undefined) : [];
  if (children.length === 0) return false;
  const byId = new Map(list.map((item) => [item['id'], item]));
  const done = new Set<Json>();
  for (const start of children) {
    const way = new Set<Json>();
    for (let at: Json | undefined = start; at && !done.has(at); at = byId.get(at[field])) {
      if (way.has(at)) return true;
      way.add(at);
    }
    for (const item of way) done.add(item);
  }
  return false;
}
