/**
 * Whether there is nothing to mend in a file and nothing to say about it. Most files on most days: for them a page need
 * not load what mends (`recover.ts`) and what advises. Where this is in doubt it says no, and the others decide; a
 * property test holds them together.
 */
import type { Programme } from '../schema.js';
import { programmeShape } from '../shape.js';
import { areLinksInOrder } from './are-links-in-order.js';
import { fits } from './fits.js';
import { mayHaveSlips } from './may-have-slips.js';
import { spanOfEnd } from './period-end.js';
import type { Json } from './values.js';

export function isInOrder(value: unknown): value is Programme {
  if (!fits(programmeShape, value)) return false;
  const programme = value as Programme;
  const { formatVersion, title, period } = programme;
  const [first, last] = [spanOfEnd(period.from), spanOfEnd(period.to)];
  return (
    /^1\.\d+$/.test(formatVersion) &&
    title.trim() !== '' &&
    first !== undefined &&
    last !== undefined &&
    first.first <= last.last &&
    areLinksInOrder(value as Json) &&
    !mayHaveSlips(programme)
  );
}
