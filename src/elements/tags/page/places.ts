/**
 * Which place of the page an address names. Note anchors know no shadow roots, so the page goes there itself; the form
 * of the fragment is the one that all tags share (`#prog_swot`, `#prog_events__item-e1`).
 */
import { addressOf } from '../../address/address.js';

export interface Place {
  part: string;
  /** An item of that part, by its id. */
  item?: string;
}

interface Part {
  id: string;
  tag?: string;
}

/** What a tag's own section says beyond its name is for that tag to show, and it goes there by itself. */
export function placeIn(parts: Part[], hash: string): Place | undefined {
  for (const { id, tag } of parts) {
    const said = addressOf(id, hash);
    if (!said || (tag && said.toString())) continue;
    const item = said.get('item');
    return { part: id, ...(item && { item }) };
  }
  return undefined;
}
