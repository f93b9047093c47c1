/**
 * What points at what within a file. Every item keeps a place of its own (`id` twice: the later one is renamed), a link
 * to nothing goes, and so does the link that closes a circle of parents.
 */
import { foldCode } from '../folding.js';
import type { Programme } from '../schema.js';
import { idsAsSeen } from './code-meant.js';
import { COLLECTIONS, LINKS, listIn, NAMES, type Collection, type Links } from './links.js';
import { madeId, namesIn, type Named } from './made-ids.js';
import type { Reading } from './reading.js';
import { brief, isPlainObject, type Json } from './values.js';

type Ids = Map<Collection, Set<string>>;

export function mendReferences(programme: Programme, reading: Reading): Programme {
  let mended = programme as unknown as Json;
  const ids: Ids = new Map();
  const inList = (name: Collection, change: (list: readonly Json[]) => readonly Json[]): void => {
    const list = listIn(mended, name);
    reading.path.push(...pathOf(name));
    const changed = change(list);
    reading.path.length = 0;
    if (changed !== list) mended = withList(mended, name, changed);
  };
  for (const name of NAMES) inList(name, (list) => withOwnIds(list, name, ids, reading));
  mended = withoutDeadLinks(mended, LINKS, ids, reading, namesIn(mended)) as Json;
  for (const name of NAMES)
    inList(name, (list) =>
      COLLECTIONS[name] ? cutCircles(list, COLLECTIONS[name], reading) : list,
    );
  return mended as unknown as Programme;
}

/** The ids of every collection, by its name: where a link may lead. */
export function idsIn(programme: Programme, name: string): string[] {
  const names = NAMES.filter((collection) => collection === name || name === 'anything');
  return names.flatMap((collection) =>
    listIn(programme as unknown as Json, collection).map((item) => item['id'] as string),
  );
}

const pathOf = (name: Collection): string[] => (name === 'bodies' ? ['governance', name] : [name]);

const withList = (programme: Json, name: Collection, list: readonly Json[]): Json =>
  name === 'bodies'
    ? { ...programme, governance: { ...(programme['governance'] as Json), bodies: list } }
    : { ...programme, [name]: list };

/** The same list if nothing changed. The path is that of the item while it is being changed. */
function mapList<Item>(
  list: readonly Item[],
  reading: Reading,
  change: (item: Item, index: number) => Item,
): readonly Item[] {
  let copy: Item[] | undefined;
  list.forEach((item, index) => {
    reading.path.push(reading.indexInFile(list, index));
    const changed = change(item, index);
    reading.path.pop();
    if (changed !== item) (copy ??= [...list])[index] = changed;
  });
  if (copy) reading.rememberIndexes(copy, reading.indexesInFile(list));
  return copy ?? list;
}

function withOwnIds(list: readonly Json[], name: Collection, ids: Ids, reading: Reading) {
  const written = new Set(list.flatMap(({ id }) => (typeof id === 'string' ? id : [])));
  ids.set(name, written);
  if (written.size === list.length) return list;
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  /** The id itself, or with a number behind it that nobody has taken. */
  const free = (id: string): string => {
    if (!written.has(id) && !taken.has(id)) return id;
    let number = copies.get(id) ?? 2;
    while (written.has(`${id}-${number}`) || taken.has(`${id}-${number}`)) number++;
    copies.set(id, number + 1);
    return `${id}-${number}`;
  };
  const changed = mapList(list, reading, (item) => {
    const id = item['id'] as string | undefined;
    if (id !== undefined && !taken.has(id)) {
      taken.add(id);
      return item;
    }
    const own = free(id ?? madeId(item, name));
    taken.add(own);
    if (id === undefined) reading.note('advice', 'idMade', { made: brief(own) });
    else
      reading.note('advice', 'duplicateId', { id: brief(id), renamed: brief(own) }, [
        ...reading.path,
        'id',
      ]);
    return { ...item, id: own };
  });
  ids.set(name, taken);
  return changed;
}

function withoutDeadLinks(
  value: unknown,
  links: Links,
  ids: Ids,
  reading: Reading,
  named: Named,
): unknown {
  if (Array.isArray(value))
    return mapList<unknown>(value, reading, (item) =>
      withoutDeadLinks(item, links, ids, reading, named),
    );
  if (!isPlainObject(value)) return value;
  let copy = value;
  for (const field of Object.keys(links)) {
    const before = value[field];
    if (before === undefined) continue;
    const target = links[field]!;
    reading.path.push(field);
    const after =
      typeof target === 'string'
        ? livingLinks(before, target, ids, reading, named)
        : withoutDeadLinks(before, target, ids, reading, named);
    reading.path.pop();
    if (after === before) continue;
    if (copy === value) copy = { ...value };
    if (after === undefined) delete copy[field];
    else copy[field] = after;
  }
  return copy;
}

function livingLinks(
  link: unknown,
  target: Collection | 'anything',
  ids: Ids,
  reading: Reading,
  named: Named,
): unknown {
  const lives = (id: unknown): boolean =>
    target === 'anything'
      ? [...ids.values()].some((known) => known.has(id as string))
      : ids.get(target)!.has(id as string);
  const report = (id: unknown, ...index: number[]): void =>
    reading.note('loss', 'unknownReference', { id: brief(id), collection: target }, [
      ...reading.path,
      ...index,
    ]);
  const living = (id: unknown, ...index: number[]): unknown => {
    if (lives(id)) return id;
    const path = [...reading.path, ...index];
    const seen = typeof id === 'string' ? idMeant(id, target, ids) : undefined;
    const meant = seen ?? (typeof id === 'string' ? named(id, target) : undefined);
    if (meant === undefined) return report(id, ...index);
    const code = seen === undefined ? 'wordMeant' : 'lookAlike';
    reading.note('advice', code, { words: brief(id), read: brief(meant) }, path);
    return meant;
  };
  if (!Array.isArray(link)) return living(link);
  const list: readonly unknown[] = link;
  if (list.every(lives)) return list;
  return list
    .map((id, index) => living(id, reading.indexInFile(list, index)))
    .filter((id) => id !== undefined);
}

/** By collection: as many as there are ids are folded once, and only where a link is dead. */
const seenIn = new WeakMap<Set<string>, Map<string, string | undefined>>();

function idMeant(id: string, target: Collection | 'anything', ids: Ids): string | undefined {
  const code = foldCode(id);
  const sets = target === 'anything' ? [...ids.values()] : [ids.get(target)!];
  for (const set of sets) {
    let seen = seenIn.get(set);
    if (!seen) seenIn.set(set, (seen = idsAsSeen(set)));
    const found = seen.get(code);
    if (found !== undefined) return found;
  }
  return undefined;
}

function cutCircles(list: readonly Json[], field: string, reading: Reading): readonly Json[] {
  if (list.every((item) => item[field] === undefined)) return list;
  const indexOf = new Map(list.map((item, index) => [item['id'], index]));
  const parentOf = list.map((item) => indexOf.get(item[field]));
  const isDone = new Uint8Array(list.length);
  const closing = new Set<number>();
  for (let start = 0; start < list.length; start++) {
    const way = new Set<number>();
    let at: number | undefined = start;
    while (at !== undefined && !isDone[at]) {
      way.add(at);
      const parent: number | undefined = parentOf[at];
      if (parent !== undefined && way.has(parent)) closing.add(at);
      at = closing.has(at) ? undefined : parent;
    }
    for (const index of way) isDone[index] = 1;
  }
  if (closing.size === 0) return list;
  return mapList(list, reading, (item, index) => {
    if (!closing.has(index)) return item;
    reading.note('loss', 'cycle', { id: brief(item['id']) }, [...reading.path, field]);
    const orphan = { ...item };
    delete orphan[field];
    return orphan;
  });
}
