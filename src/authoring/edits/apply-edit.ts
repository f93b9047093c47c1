/**
 * A file with one change in it. What is not changed is shared with the file before, so that to undo is to keep a list of
 * files; what an edit does not find, it leaves as it is, and the very same file comes back.
 */
import { UNSAFE_KEYS, type Json } from '../../programme/reading/values.js';
import { pointerOf, stepsOf } from '../pointer.js';
import type { Edit } from './edit.js';
import { withFreeId } from './new-ids.js';
import { collectionAt, withoutReferences, withRenamed } from './references.js';
import { alongDates } from './score-dates.js';

export function applyEdit(json: Json, edit: Edit): Json {
  switch (edit.do) {
    case 'set':
      return set(json, stepsOf(edit.at), edit.value);
    case 'remove':
      return remove(json, stepsOf(edit.at));
    case 'insert':
      return insert(json, stepsOf(edit.at), edit.value);
    case 'move':
      return move(json, stepsOf(edit.from), stepsOf(edit.to));
  }
}

export const valueAt = (json: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Json)[step]
        : undefined,
    json,
  );

function set(json: Json, steps: string[], value: unknown): Json {
  if (steps.length === 0 || Object.is(valueAt(json, steps), value)) return json;
  const before = valueAt(json, steps);
  const changed = at(json, steps, (holder, key) => {
    if (!Array.isArray(holder)) return { ...holder, [key]: value };
    const index = Number(key);
    return isIndex(key, holder.length - 1)
      ? holder.map((it, i) => (i === index ? value : it))
      : holder;
  });
  const collection = steps.at(-1) === 'id' ? collectionAt(steps.slice(0, -1)) : undefined;
  return collection && typeof before === 'string' && typeof value === 'string'
    ? withRenamed(changed, collection, before, value)
    : changed;
}

function remove(json: Json, steps: string[]): Json {
  const gone = valueAt(json, steps);
  if (gone === undefined || steps.length === 0) return json;
  const changed = at(json, steps, (holder, key) => {
    if (Array.isArray(holder)) return holder.filter((_, i) => i !== Number(key));
    const rest = { ...holder };
    delete rest[key];
    return rest;
  });
  const collection = collectionAt(steps);
  return collection
    ? withoutReferences(changed, collection, gone as Json)
    : alongDates(changed, steps, (scores, index) => scores.filter((_, i) => i !== index));
}

function insert(json: Json, steps: string[], value: unknown): Json {
  const key = steps.at(-1) ?? '';
  const list = valueAt(json, steps.slice(0, -1)) ?? [];
  if (!Array.isArray(list)) return json;
  const index = key === '-' ? list.length : Number(key);
  if (key !== '-' && !isIndex(key, list.length)) return json;
  const collection = collectionAt(steps);
  const item = collection ? withFreeId(value, list as Json[], collection) : value;
  const changed = set(json, steps.slice(0, -1), inserted(list, index, item));
  const isFirst = list.length === 0;
  return isFirst
    ? changed
    : alongDates(changed, [...steps.slice(0, -1), String(index)], (scores, i) =>
        i < scores.length ? inserted(scores, i, null) : scores,
      );
}

function move(json: Json, from: string[], to: string[]): Json {
  const holder = from.slice(0, -1);
  const list = valueAt(json, holder);
  const [start, end] = [from.at(-1) ?? '', to.at(-1) ?? ''];
  if (pointerOf(holder) !== pointerOf(to.slice(0, -1)) || !Array.isArray(list)) return json;
  const most = list.length - 1;
  if (!isIndex(start, most) || !isIndex(end, most) || start === end) return json;
  const changed = set(json, holder, moved(list, Number(start), Number(end)));
  return alongDates(changed, from, (scores, index) => {
    const all = list.map((_, i) => scores[i] ?? null);
    return moved(all, index, Number(end));
  });
}

/** `change` gets the innermost object or list, and the key in it. */
function at(
  json: Json,
  steps: readonly string[],
  change: (holder: Json | unknown[], key: string) => Json | unknown[],
): Json {
  if (steps.some((it) => UNSAFE_KEYS.has(it))) return json;
  const visit = (value: unknown, depth: number): unknown => {
    const key = steps[depth]!;
    const holder = value === undefined ? {} : value;
    if (typeof holder !== 'object' || holder === null) return value;
    if (depth === steps.length - 1) return change(holder as Json | unknown[], key);
    if (Array.isArray(holder))
      return isIndex(key, holder.length - 1)
        ? mapAt(holder, Number(key), (it) => visit(it, depth + 1))
        : value;
    const before = (holder as Json)[key];
    const after = visit(before, depth + 1);
    return after === before ? value : { ...holder, [key]: after };
  };
  return visit(json, 0) as Json;
}

function mapAt(list: unknown[], index: number, change: (item: unknown) => unknown): unknown[] {
  const after = change(list[index]);
  return after === list[index] ? list : list.map((it, i) => (i === index ? after : it));
}

const isIndex = (key: string, most: number): boolean =>
  /^(?:0|[1-9]\d{0,8})$/.test(key) && Number(key) <= most;

const inserted = (list: readonly unknown[], index: number, item: unknown): unknown[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];

const moved = (list: readonly unknown[], from: number, to: number): unknown[] =>
  inserted(
    list.filter((_, i) => i !== from),
    to,
    list[from],
  );
