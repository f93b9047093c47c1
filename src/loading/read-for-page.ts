/**
 * Reading as a page needs it. A file in order, as most are, is shown as it stands; only for another one the page loads
 * what mends it and what there is to say to its author.
 */
import type { Problem } from '../programme/problems.js';
import { isInOrder } from '../programme/reading/is-in-order.js';
import type { Programme } from '../programme/schema.js';

export interface PageReading {
  /** Absent when nothing can be shown. */
  programme?: Programme;
  /** What was lost or mended. */
  problems: readonly Problem[];
  /** All that there is to say, suggestions and advice too; absent when the file is in order. */
  report?: () => readonly Problem[];
}

export function readForPage(value: unknown): PageReading | Promise<PageReading> {
  if (isInOrder(value)) return { programme: value, problems: [] };
  return import('./read-with-care.js').then(({ readWithCare }) => readWithCare(value));
}
