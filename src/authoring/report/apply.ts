/**
 * A report put into the file. The same file, answers and day make the same report: what is withdrawn is left out of the
 * answers, and they are put into the file as it was before.
 */
import { readProgramme } from '../../programme/read.js';
import type { Json } from '../../programme/reading/values.js';
import { isoOf, type Day } from '../../programme/time/days.js';
import { stepsOf } from '../pointer.js';
import { answerActivity } from './apply-activity.js';
import { answerAssessment, answerIndicator } from './apply-measures.js';
import { dateReport } from './dates.js';
import { itemWith } from './items.js';
import type { Answers } from './model.js';

/**
 * @param json the file as it is written: its order and its unknown keys stay. Where what was answered has no code of its
 * own in the file, or stands under another name, the report is put into the programme as it is read.
 */
export function applyReport(json: unknown, answers: Answers, day: Day): Json {
  const { programme } = readProgramme(json);
  if (!programme) return json as Json;
  const all = Object.entries(answers).flatMap(([, it]) => Object.keys(it as object));
  const read = programme as unknown as Json;
  const copy = structuredClone(all.every((it) => isIn(json, read, it)) ? (json as Json) : read);
  const today = isoOf(day);
  const answered = new Set<Json>();
  for (const [key, answer] of Object.entries(answers.activities ?? {})) {
    const told = answerActivity({ json: copy, read: programme, key, answer, today });
    if (told) answered.add(told);
  }
  for (const [key, answer] of Object.entries(answers.indicators ?? {}))
    if (answerIndicator(copy, programme, key, answer)) answered.add({});
  for (const [key, score] of Object.entries(answers.assessments ?? {}))
    if (answerAssessment(copy, programme, key, score)) answered.add({});
  if (answered.size > 0) dateReport(copy, answered, day);
  return copy;
}

/** Whether the file itself has one such item under this code, and in it what the answer is of. */
function isIn(json: unknown, read: Json, key: string): boolean {
  const [list = '', id, ...place] = stepsOf(key);
  const written: unknown = (json as Json)[list];
  const own = Array.isArray(written)
    ? written.filter((it) => (it as Json | null)?.['id'] === id)
    : [];
  if (own.length !== 1) return false;
  const known = itemWith(read, list, id) ?? {};
  return list === 'indicators'
    ? isAlike(own[0] as Json, known, (it) => isPoint(it, place))
    : isAlike(own[0] as Json, known, () => true);
}

/** Lists that lost something while they were read are counted otherwise. */
const isAlike = (written: Json, read: Json, isMeant: (item: Json) => boolean): boolean =>
  ['parts', 'items', 'points'].every((it) => {
    const [own, known] = [written[it] ?? [], read[it] ?? []] as Json[][];
    return own!.filter(isMeant).length === known!.filter(isMeant).length;
  });

const isPoint = (point: Json, [period, group]: string[]): boolean =>
  point['period'] === period && point['group'] === group;
