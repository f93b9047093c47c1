/**
 * Reading as a page needs it. A file in order, as most are, is shown as it stands; only for another one the page loads
 * what mends it and what there is to say to its author.
 */
import { isInOrder } from '../programme/reading/is-in-order.js';
import { lateChunk } from './bring.js';
import type { PageReading } from './page-reading.js';

const careful = lateChunk(() => import('./read-with-care.js'));

export function readForPage(value: unknown): PageReading | Promise<PageReading> {
  if (isInOrder(value)) return { programme: value, problems: [] };
  return careful().then(({ readWithCare }) => readWithCare(value));
}
