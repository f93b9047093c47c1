/** Where the items of a draft come from, kept beside them until the programme stands. */
import type { Json } from '../../programme/reading/values.js';
import type { Place } from '../../reading-files/document.js';

export type Places = Place | readonly Place[] | undefined;

export class Origins {
  readonly #items = new Map<object, Map<string, Place[]>>();

  /** @param fields by name, or by a longer way, `points/0`; those that the item lacks have no place */
  from(item: Json, at: Places, fields: Record<string, Places> = {}): Json {
    const known = this.#items.get(item) ?? new Map<string, Place[]>();
    this.#items.set(item, known);
    for (const [field, places] of [['', at] as const, ...Object.entries(fields)]) {
      const list = Array.isArray(places) ? (places as Place[]) : places ? [places as Place] : [];
      const isThere = !field || field.split('/')[0]! in item;
      if (list.length && isThere) known.set(field, [...(known.get(field) ?? []), ...list]);
    }
    return item;
  }

  /** Of all that stands in the programme, by JSON pointers. */
  placesIn(programme: Json): Map<string, Place[]> {
    const places = new Map<string, Place[]>();
    const waiting: [path: string, it: unknown][] = [['', programme]];
    for (let at = 0; at < waiting.length; at++) {
      const [path, it] = waiting[at]!;
      if (typeof it !== 'object' || it === null) continue;
      for (const [field, list] of this.#items.get(it) ?? [])
        places.set(field ? `${path}/${field}` : path, list);
      for (const [key, inner] of Object.entries(it)) waiting.push([`${path}/${key}`, inner]);
    }
    return places;
  }
}
