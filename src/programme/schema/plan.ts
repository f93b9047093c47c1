/** What is promised: stages, projects, activities with their marks and parts. */
import * as z from 'zod/mini';
import { object, optional, list, text, texts, id, ids, time, number, url } from './basics.js';
import { statusSchema, singleTime, when } from './time.js';
import { passportRow } from './document.js';

export const stage = object({
  id,
  num: optional(text),
  title: optional(text),
  project: optional(id),
  when: optional(when),
  task: optional(text),
  results: optional(texts),
  note: optional(text),
});

const link = z.union([text, object({ title: optional(text), url: optional(url) })]);

export const project = object({
  id,
  num: optional(text),
  title: text,
  shortTitle: optional(text),
  parent: optional(id),
  goal: optional(text),
  tasks: optional(texts),
  when: optional(when),
  lead: optional(texts),
  participants: optional(texts),
  funding: optional(text),
  results: optional(texts),
  links: optional(list(link)),
  documents: optional(ids),
  passport: optional(list(passportRow)),
  note: optional(text),
});

export const mark = object({
  at: singleTime,
  text: optional(text),
  value: optional(number),
  unit: optional(text),
  note: optional(text),
});

const evidence = object({ title: text, url: optional(url), date: optional(time) });

export const part = object({
  title: text,
  when: optional(when),
  responsible: optional(texts),
  deliverable: optional(text),
  status: optional(statusSchema),
  asOf: optional(time),
});

/** An activity without any of these has nothing that could be shown. */
export const ACTIVITY_SAYS_ONE_OF = ['title', 'targetText', 'num', 'parts'] as const;

export const activity = object({
  id,
  num: optional(text),
  title: optional(text),
  shortTitle: optional(text),
  targetText: optional(text),
  project: optional(id),
  parent: optional(id),
  stage: optional(id),
  when: optional(when),
  movedTo: optional(when),
  actual: optional(when),
  marks: optional(list(mark)),
  responsible: optional(texts),
  participants: optional(texts),
  deliverable: optional(text),
  funding: optional(text),
  indicators: optional(ids),
  parts: optional(list(part)),
  status: optional(statusSchema),
  asOf: optional(time),
  evidence: optional(list(evidence)),
  documents: optional(ids),
  note: optional(text),
}).check(z.refine((it) => ACTIVITY_SAYS_ONE_OF.some((key) => it[key]?.length)));
