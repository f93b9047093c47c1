/** What surrounds the plan: SWOT, risks, events, governance, narrative, tables. */
import * as z from 'zod/mini';
import { object, optional, list, text, texts, id, ids, time, number, flag, url } from './basics.js';
import { statusSchema, when } from './time.js';

export const swot = object({
  id,
  title: optional(text),
  aspects: optional(texts),
  items: list(
    object({
      quadrant: z.enum(['S', 'W', 'O', 'T']),
      text,
      aspect: optional(text),
      actions: optional(texts),
      links: optional(ids),
    }),
  ),
  note: optional(text),
});

const oneToFive = number.check(z.int(), z.minimum(1), z.maximum(5));

export const risk = object({
  id,
  risk: text,
  measures: optional(texts),
  probability: optional(oneToFive),
  impact: optional(oneToFive),
  project: optional(id),
  note: optional(text),
});

export const event = object({
  id,
  title: text,
  when: optional(when),
  place: optional(
    object({
      name: optional(text),
      address: optional(text),
      lat: optional(number),
      lon: optional(number),
    }),
  ),
  audience: optional(text),
  participants: optional(texts),
  kind: optional(text),
  format: optional(text),
  hours: optional(text),
  timeZone: optional(text),
  project: optional(id),
  activity: optional(id),
  url: optional(url),
  status: optional(statusSchema),
  asOf: optional(time),
  note: optional(text),
});

const body = object({
  id,
  title: text,
  level: optional(number),
  role: optional(text),
  functions: optional(texts),
  reportsTo: optional(id),
});

const cell = z.nullable(z.union([text, number, flag]));

export const table = object({
  id,
  title: optional(text),
  columns: texts,
  rows: list(z.union([list(cell), object({ heading: text })])),
  note: optional(text),
});

export const section = object({ id, title: text, body: text, links: optional(ids) });

export const governance = object({ bodies: list(body), note: optional(text) });
