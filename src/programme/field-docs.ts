/**
 * What each field of the format means, for the people who fill it in. The JSON Schema, the author's guide and the
 * forms of the workshop are made from it; no page for readers loads it.
 *
 * A path names a field as an author would look for it: `activities[].marks[].at`. All times are described once, under
 * `when`, because every one of them is written in the same way.
 */
import { contextDocs } from './field-docs/context.js';
import { documentDocs } from './field-docs/document.js';
import type { FieldDoc } from './field-docs/field-doc.js';
import { measureDocs } from './field-docs/measures.js';
import { planDocs } from './field-docs/plan.js';
import { timeDocs } from './field-docs/time.js';

export type { FieldDoc, TextForm } from './field-docs/field-doc.js';

export const fieldDocs: Readonly<Record<string, FieldDoc>> = {
  ...documentDocs,
  ...planDocs,
  ...timeDocs,
  ...measureDocs,
  ...contextDocs,
};
