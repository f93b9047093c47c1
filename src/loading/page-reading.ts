/** What a page knows of a file. */
import type { Problem } from '../programme/problems.js';
import type { Programme } from '../programme/schema.js';

export interface PageReading {
  /** Absent when nothing can be shown. */
  programme?: Programme;
  /** What was lost or mended. */
  problems: readonly Problem[];
  /** All that there is to say, suggestions and advice too; absent when the file is in order. */
  report?: () => readonly Problem[];
}

export interface Loaded extends PageReading {
  programme: Programme;
}
