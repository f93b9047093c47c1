/** Where items stand, and what they can be. */
import { shapeAt } from '../../programme/changes/shape-at.js';
import type { Json } from '../../programme/reading/values.js';

export function codesOf(place: string): readonly string[] {
  const shape = shapeAt(place);
  return typeof shape === 'object' && 'one' in shape ? shape.one : [];
}

/** The list of a programme, made where there is none. */
export function listOf(holder: Json, name: string): Json[] {
  const list = holder[name];
  if (Array.isArray(list)) return list as Json[];
  return (holder[name] = []);
}

/** By its id; what has none, by its place. */
export const keyOf = ({ id }: Json, at: number): string => (typeof id === 'string' ? id : `#${at}`);

/** A new item stands behind the one whose row is above it. */
export function insert(list: Json[], item: Json, after: Json | undefined): number {
  const at = after ? list.indexOf(after) + 1 : list.length;
  list.splice(at, 0, item);
  return at;
}

export function remove(holder: Json, name: string, item: Json): void {
  holder[name] = listOf(holder, name).filter((it) => it !== item);
}
