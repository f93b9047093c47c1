/** What is measured: indicators and self-assessments. */
import * as z from 'zod/mini';
import { object, optional, list, text, texts, id, time, number, flag } from './basics.js';

export const missingSchema = z.enum([
  'notYet',
  'notCollected',
  'notAssessed',
  'notApplicable',
  'notStatedInSource',
]);

const value = z.nullable(z.union([number, flag, text]));

/** The condition that needs no number: «не ниже достигнутого уровня». */
export const LEVEL_KEPT = 'notBelow';

export const condition = object({
  op: z.enum(['>=', '>', '<=', '<', '=', 'upTo', 'range', 'growth', LEVEL_KEPT]),
  value: optional(number),
  max: optional(number),
  per: optional(text),
  text: optional(text),
}).check(z.refine((it) => it.value !== undefined || it.op === LEVEL_KEPT));

type Written = z.infer<typeof condition>;
type Condition =
  | (Written & { op: typeof LEVEL_KEPT })
  | (Written & { op: Exclude<Written['op'], typeof LEVEL_KEPT>; value: number });

export const target = z.nullable(
  z.union([number, flag, text, condition as unknown as z.ZodMiniType<Condition>]),
);

export const point = object({
  period: time,
  target: optional(target),
  actual: optional(value),
  missing: optional(missingSchema),
  group: optional(text),
  note: optional(text),
  source: optional(text),
});

export const indicator = object({
  id,
  num: optional(text),
  title: text,
  shortTitle: optional(text),
  project: optional(id),
  key: optional(flag),
  unit: optional(text),
  activity: optional(id),
  direction: z.enum(['increase', 'decrease', 'maintain', 'range', 'notStated']),
  baseline: optional(
    object({ period: optional(time), value: optional(value), missing: optional(missingSchema) }),
  ),
  points: optional(list(point)),
  final: optional(list(object({ period: optional(time), target, group: optional(text) }))),
  method: optional(text),
  note: optional(text),
});

export const assessment = object({
  id,
  title: optional(text),
  project: optional(id),
  scale: object({ min: number, max: number }),
  dates: list(time),
  items: list(
    object({
      id: optional(id),
      num: optional(text),
      title: text,
      scores: list(z.nullable(z.union([number, flag]))),
      note: optional(text),
    }),
  ),
  task: optional(text),
  findings: optional(texts),
  conclusion: optional(text),
  note: optional(text),
});
