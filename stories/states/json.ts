/** Programmes as files have them: what a state is made from is not read yet, and may be wrong on purpose. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };
export type ProgrammeFile = JsonObject & {
  id: string;
  title: string;
  period: { from: string; to: string };
};

export const isObject = (it: Json | undefined): it is JsonObject =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

/**
 * The lists that a path leads to: `risks`, `governance.bodies`, `swot[].items` (one for each matrix).
 *
 * @returns each with its address in the words of a problem: `swot[0].items`
 */
export function listsAt(file: JsonObject, path: string): { list: Json[]; at: string }[] {
  const step = (from: { it: Json; at: string }[], [key, ...rest]: string[]): typeof from => {
    if (key === undefined) return from;
    const name = key.replace('[]', '');
    const next = from.flatMap(({ it, at }) => {
      const value = isObject(it) ? it[name] : undefined;
      if (value === undefined) return [];
      const address = at ? `${at}.${name}` : name;
      if (!key.endsWith('[]')) return [{ it: value, at: address }];
      return (value as Json[]).map((one, index) => ({ it: one, at: `${address}[${index}]` }));
    });
    return step(next, rest);
  };
  return step([{ it: file, at: '' }], path.split('.')).flatMap(({ it, at }) =>
    Array.isArray(it) ? [{ list: it, at }] : [],
  );
}

/** The list at the top of a path: `swot` of `swot[].items`, `governance.bodies` of itself. */
export function topList(file: JsonObject, path: string): Json[] | undefined {
  return listsAt(file, path.split('[]')[0]!)[0]?.list;
}

/** A copy in which each text is replaced; `key` is the nearest name above it. */
export function mapTexts(it: Json, change: (text: string, key: string) => string, key = ''): Json {
  if (typeof it === 'string') return change(it, key);
  if (Array.isArray(it)) return it.map((one) => mapTexts(one, change, key));
  if (!isObject(it)) return it;
  return Object.fromEntries(
    Object.entries(it).map(([name, value]) => [name, mapTexts(value, change, name)]),
  );
}
