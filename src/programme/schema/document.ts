/** The document itself: who issued it, who signed it, its passport, its words. */
import * as z from 'zod/mini';
import { object, optional, text, texts, id, ids, time, number, flag, url } from './basics.js';

export const organization = object({
  name: optional(text),
  shortName: optional(text),
  founder: optional(text),
  address: optional(text),
  site: optional(url),
  email: optional(text),
  phone: optional(text),
  location: optional(object({ lat: number, lon: number })),
});

export const period = object({ from: time, to: time, outlook: optional(time) });

export const approval = object({
  kind: z.enum(['agreed', 'approved', 'adopted']),
  by: optional(text),
  position: optional(text),
  name: optional(text),
  date: optional(time),
  document: optional(text),
});

export const role = object({ id, title: text, unit: optional(text), name: optional(text) });

export const document = object({
  id,
  title: text,
  number: optional(text),
  date: optional(time),
  url: optional(url),
  official: optional(flag),
  signature: optional(
    object({ position: optional(text), date: optional(time), key: optional(text) }),
  ),
  note: optional(text),
});

export const term = object({ short: text, full: text });
export const note = object({ mark: text, text });

export const passportRow = object({
  label: text,
  value: z.union([text, texts, object({ documents: ids })]),
});
