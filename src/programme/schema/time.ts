/** When: as real programmes write it (see `../time/`). */
import * as z from 'zod/mini';
import { object, optional, list, text, time, number } from './basics.js';

export const statusSchema = z.enum([
  'planned',
  'inProgress',
  'done',
  'partlyDone',
  'notDone',
  'postponed',
  'cancelled',
]);

export const timeKindSchema = z.enum([
  'continuous',
  'onRequest',
  'asNeeded',
  'byPlan',
  'stated',
  'notStated',
  'unreadable',
]);

const occurrence = object({
  at: time,
  status: optional(statusSchema),
  actual: optional(time),
  note: optional(text),
});

export const timeObject = object({
  kind: optional(timeKindSchema),
  label: optional(text),
  from: optional(time),
  to: optional(time),
  schoolYear: optional(text),
  every: optional(text),
  byMonth: optional(list(number.check(z.int(), z.minimum(1), z.maximum(12)))),
  until: optional(text),
  atLeast: optional(number),
  atMost: optional(number),
  occurrences: optional(list(occurrence)),
});

export const singleTime = z.union([time, timeObject]);
export const when = z.union([time, timeObject, list(singleTime)]);
