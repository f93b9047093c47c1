/** What of a programme no sheet holds. */
import type { Json } from '../../programme/reading/values.js';
import type { Sheet } from './model.js';

/** Of the programme as a whole: said in no table of its own, and looked for by nobody. */
const UNASKED = new Set(['formatVersion', 'id', 'lang', '$schema']);

/** As the guide names them: `activities[].marks`, `governance`. */
export function fieldsLeft(programme: Json, sheets: readonly Sheet[]): string[] {
  return Object.keys(programme).flatMap((key) => {
    if (UNASKED.has(key) || key.startsWith('//')) return [];
    const sheet = sheets.find(({ name }) => name === key);
    return sheet ? fieldsLeftBy(sheet) : [key];
  });
}

/** By its columns: what has none of its own stays where it is. Codes stand in a column of every sheet. */
function fieldsLeftBy({ name, columns, rows }: Sheet): string[] {
  const own = new Set(['id', ...columns.flatMap(({ key, fields }) => fields ?? [key])]);
  const outer = new Set(['id', 'items', ...columns.flatMap((it) => it.outerFields ?? [])]);
  const left = new Set<string>();
  const look = (item: Json, held: Set<string>, place: string): void => {
    for (const key of Object.keys(item)) if (!held.has(key)) left.add(`${place}.${key}`);
  };
  for (const { item, within } of rows) {
    if (within) look(within, outer, `${name}[]`);
    look(item, own, within ? `${name}[].items[]` : `${name}[]`);
  }
  return [...left];
}
