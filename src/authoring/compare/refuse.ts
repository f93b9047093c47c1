/**
 * The newer edition without some of its changes: each of them can be refused by itself. With all of them refused it says
 * what the older one said, with none what the newer one says.
 */
import type { Traced } from '../../programme/changes.js';
import type { Json } from '../../programme/reading/values.js';
import type { Programme } from '../../programme/schema.js';

/** @param refused of `tracedChanges(before, after)`; `after` itself is not changed */
export function refuse(after: Programme, refused: readonly Traced[]): Programme {
  const copy = structuredClone(after) as unknown as Json;
  // Fields first: they do not move what is behind them.
  for (const { change, path, was } of refused)
    if (!change.field.endsWith('[]')) setAt(copy, path, was);
  const lists = new Map<string, Lists>();
  for (const it of refused) if (it.change.field.endsWith('[]')) collect(it, lists);
  // The innermost first, so that the indices of the outer ones still count.
  for (const { path, added, gone } of [...lists.values()].sort(
    (a, b) => b.path.length - a.path.length,
  ))
    setAt(copy, path, rebuilt(listAt(copy, path), added, gone));
  return copy as unknown as Programme;
}

interface Lists {
  path: Traced['path'];
  /** By their indices in the newer list. */
  added: Set<number>;
  /** By the index behind which they stood, in their order. */
  gone: Map<number, unknown[]>;
}

function collect({ change, path, was, behind }: Traced, lists: Map<string, Lists>): void {
  const isAdded = change.kind === 'added';
  const own = isAdded ? path.slice(0, -1) : path;
  const key = JSON.stringify(own);
  const list: Lists = lists.get(key) ?? { path: own, added: new Set(), gone: new Map() };
  lists.set(key, list);
  if (isAdded) list.added.add(path.at(-1) as number);
  else list.gone.set(behind!, [...(list.gone.get(behind!) ?? []), structuredClone(was)]);
}

const rebuilt = (
  list: readonly unknown[],
  added: ReadonlySet<number>,
  gone: ReadonlyMap<number, unknown[]>,
): unknown[] | undefined => {
  const now: unknown[] = [
    ...(gone.get(-1) ?? []),
    ...list.flatMap((it, at): unknown[] => [
      ...(added.has(at) ? [] : [it]),
      ...(gone.get(at) ?? []),
    ]),
  ];
  return now.length ? now : undefined;
};

function listAt(json: Json, path: Traced['path']): unknown[] {
  const found = path.reduce<unknown>((it, step) => (it as Json | undefined)?.[step], json);
  return Array.isArray(found) ? found : [];
}

/** Nothing there before is nothing there again. */
function setAt(json: Json, path: Traced['path'], value: unknown): void {
  const holder = path.slice(0, -1).reduce<Json>((it, step) => (it[step] ??= {}) as Json, json);
  const key = path.at(-1)!;
  if (value === undefined) delete holder[key];
  else holder[key] = structuredClone(value);
}
