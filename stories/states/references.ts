/** Which texts of a programme name something by its `id`. */
import { isObject, mapTexts, type Json, type JsonObject } from './json.js';

/** Keys that hold an id, or a list of ids. */
const KEYS = new Set(
  'project parent stage activity links reportsTo documents lead responsible participants indicators'.split(
    ' ',
  ),
);

export function idsOf(file: JsonObject): Set<string> {
  const ids = new Set<string>();
  mapTexts(file, (text, key) => {
    if (key === 'id') ids.add(text);
    return text;
  });
  return ids;
}

/** Of «swot.2», the second item of a matrix, what stands before the point. */
const isOneOf = (ids: Set<string>, text: string): boolean =>
  ids.has(text) || ids.has(text.split('.')[0]!);

export const isReference = (key: string, text: string, ids: Set<string>): boolean =>
  KEYS.has(key) && isOneOf(ids, text);

/** Whatever is gone takes with it what leads to it, and a project all that is its own. */
export function withoutLostLinks<T extends JsonObject>(file: T, before: Set<string>): T {
  const now = idsOf(file);
  const isLost = (key: string, it: Json): boolean =>
    typeof it === 'string' && isReference(key, it, before) && !isOneOf(now, it);
  const isOfLost = (it: Json): boolean => isObject(it) && isLost('project', it['project'] ?? '');
  const clean = (it: Json, key = ''): Json => {
    if (Array.isArray(it))
      return it.filter((one) => !isLost(key, one) && !isOfLost(one)).map((one) => clean(one, key));
    if (!isObject(it)) return it;
    return Object.fromEntries(
      Object.entries(it)
        .filter(([name, value]) => !isLost(name, value))
        .map(([name, value]) => [name, clean(value, name)]),
    );
  };
  return clean(file) as T;
}
