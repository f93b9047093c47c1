/** A new item gets the id that reading would make for it, so that whatever will point at it points at it for good. */
import type { Collection } from '../../programme/reading/links.js';
import { madeId } from '../../programme/reading/made-ids.js';
import { isPlainObject, type Json } from '../../programme/reading/values.js';

/** The id of a copy is taken already: a copy is a new item. */
export function withFreeId(item: unknown, list: readonly Json[], collection: Collection): unknown {
  if (!isPlainObject(item)) return item;
  const taken = new Set(list.map((it) => it['id']));
  const { id: written, ...rest } = item;
  const wanted = typeof written === 'string' && written ? written : madeId(item, collection);
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id === written ? item : { id, ...rest };
}
