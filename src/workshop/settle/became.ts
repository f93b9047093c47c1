/** What has become of a row of the document, read off the draft's provenance. Pure. */
import type { Draft } from '../../authoring/draft/model.js';
import type { Json } from '../../programme/reading/values.js';
import type { Place } from '../../reading-files/index.js';

export interface Became {
  /** `activities`, as the programme calls its list. */
  list: string;
  num?: string;
  title: string;
}

/** Items whose own place is this row, in the order of the programme. */
export function becameOf({ programme, places }: Draft, { block, row }: Place): Became[] {
  const found: Became[] = [];
  for (const [pointer, from] of places) {
    const [list, at, ...deeper] = pointer.slice(1).split('/');
    // Positions are named by each row: what they belong to says more.
    if (deeper.length || at === undefined || list === 'roles') continue;
    if (!from.some((it) => it.block === block && it.row === row)) continue;
    const item = itemAt(programme, list!, Number(at));
    const title = item && titleOf(item);
    const num = item?.['num'];
    if (title) found.push({ list: list!, title, ...(typeof num === 'string' && { num }) });
  }
  return found;
}

function itemAt(programme: Json, list: string, at: number): Json | undefined {
  const items = programme[list];
  return Array.isArray(items) ? (items[at] as Json | undefined) : undefined;
}

/** What an item is known by, whatever it is. */
function titleOf(item: Json): string | undefined {
  const known = ['title', 'label', 'short', 'risk', 'by'].map((key) => item[key]);
  return known.find((it): it is string => typeof it === 'string');
}
