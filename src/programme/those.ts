import { grouped } from './grouped.js';

type Groups = Map<unknown, unknown[]>;
const known = new WeakMap<object, Partial<Record<PropertyKey, Groups>>>();

/** Those of a list that say this under a key, in its order: sorted once a list, however many ask. */
export function those<Item extends object, Key extends keyof Item>(
  list: readonly Item[] = NONE,
  key: Key,
  value: Item[Key] | undefined,
): readonly Item[] {
  const keys = known.get(list) ?? {};
  known.set(list, keys);
  const groups = (keys[key] ??= grouped<unknown, unknown>(list, (it) => (it as Item)[key]));
  return (groups.get(value) as Item[] | undefined) ?? NONE;
}

const NONE: never[] = [];
