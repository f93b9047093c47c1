/** Numbers and points of lists, as a page shows them. */
import { numberAs } from '../number-formats.js';
import type { Open } from './open-elements.js';
import type { ListMark } from './paragraph.js';

const TYPES = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

/** The number of a list's next item, as a page shows it. */
export function markOf(list: Open['list'], value: string | undefined): ListMark | undefined {
  if (!list) return undefined;
  if (!list.isOrdered) return { depth: list.depth, bullet: true };
  const written = Number.parseInt(value ?? '', 10);
  const n = Number.isSafeInteger(written) ? written : list.next;
  list.next = n + 1;
  return { depth: list.depth, label: `${numberAs(TYPES.get(list.type) ?? 'decimal', n)}.` };
}
