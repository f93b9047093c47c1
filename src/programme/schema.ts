/**
 * The programme format, once. Types, reading, `programme.schema.json` and the author's field table all come from here.
 *
 * Nothing in these files explains a field to an author: the sentences are in `field-docs.ts`, which no page for
 * readers loads.
 */
import * as z from 'zod/mini';
import { id, list, number, object, optional, text, time } from './schema/basics.js';
import { event, governance, risk, section, swot, table } from './schema/context.js';
import {
  approval,
  document,
  note,
  organization,
  passportRow,
  period,
  role,
  term,
} from './schema/document.js';
import {
  assessment,
  indicator,
  type missingSchema,
  type point,
  type target,
} from './schema/measures.js';
import { activity, type mark, type part, project, stage } from './schema/plan.js';
import {
  type statusSchema,
  type timeKindSchema,
  type timeObject,
  type when,
} from './schema/time.js';

export const programmeSchema = object({
  formatVersion: text.check(z.regex(/^1\.\d+$/)),
  id: optional(id),
  lang: optional(text),
  title: text,
  subtitle: optional(text),
  organization: optional(organization),
  period,
  revision: optional(z.union([text, number])),
  approvals: optional(list(approval)),
  asOf: optional(time),
  roles: optional(list(role)),
  documents: optional(list(document)),
  terms: optional(list(term)),
  notes: optional(list(note)),
  passport: optional(list(passportRow)),
  stages: optional(list(stage)),
  projects: optional(list(project)),
  activities: optional(list(activity)),
  indicators: optional(list(indicator)),
  assessments: optional(list(assessment)),
  swot: optional(list(swot)),
  risks: optional(list(risk)),
  events: optional(list(event)),
  governance: optional(governance),
  sections: optional(list(section)),
  tables: optional(list(table)),
  marksLegend: optional(z.record(z.string(), text)),
});

export type Programme = z.infer<typeof programmeSchema>;
export type Activity = z.infer<typeof activity>;
export type Approval = z.infer<typeof approval>;
export type Assessment = z.infer<typeof assessment>;
export type Document = z.infer<typeof document>;
export type Indicator = z.infer<typeof indicator>;
export type Mark = z.infer<typeof mark>;
export type Organization = z.infer<typeof organization>;
export type Part = z.infer<typeof part>;
export type PassportRow = z.infer<typeof passportRow>;
export type Point = z.infer<typeof point>;
export type Project = z.infer<typeof project>;
export type Stage = z.infer<typeof stage>;
export type Status = z.infer<typeof statusSchema>;
export type Target = z.infer<typeof target>;
export type Term = z.infer<typeof term>;
export type TimeKind = z.infer<typeof timeKindSchema>;
export type TimeObject = z.infer<typeof timeObject>;
export type Missing = z.infer<typeof missingSchema>;
/** A cell of the document that speaks of time: one span, an object, or several of either. */
export type When = z.infer<typeof when>;
