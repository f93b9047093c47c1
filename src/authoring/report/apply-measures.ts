/** A value or a score, put where the file keeps it. */
import type { Json } from '../../programme/reading/values.js';
import type { Programme } from '../../programme/schema.js';
import { stepsOf } from '../pointer.js';
import { itemWith } from './items.js';
import type { IndicatorAnswer } from './model.js';
import { typedValue, type Typed } from './typed.js';

export function answerIndicator(
  json: Json,
  read: Programme,
  key: string,
  answer: IndicatorAnswer,
): boolean {
  const [, id, period = '', group] = stepsOf(key);
  const item = itemWith(json, 'indicators', id);
  const known = read.indicators?.find((it) => it.id === id);
  const typed: Typed | undefined =
    'missing' in answer ? answer : typedValue(answer.value ?? '', known?.unit);
  if (!item || !known || !typed) return false;
  const point = pointOf(item, period, group);
  delete point['actual'];
  delete point['missing'];
  if (typed.actual !== undefined) point['actual'] = typed.actual;
  else point['missing'] = typed.missing;
  if (typed.unit) item['unit'] = typed.unit;
  return true;
}

/** A final plan has no room for a value: its period becomes a point. */
function pointOf(item: Json, period: string, group: string | undefined): Json {
  const points = (item['points'] ??= []) as Json[];
  const known = points.find((it) => it['period'] === period && it['group'] === group);
  if (known) return known;
  const made: Json = { period, ...(group !== undefined && { group }) };
  points.push(made);
  return made;
}

export function answerAssessment(json: Json, read: Programme, key: string, text: string): boolean {
  const [, id, at, index] = stepsOf(key);
  const items = itemWith(json, 'assessments', id)?.['items'] as Json[] | undefined;
  const item = items?.[Number(index)];
  const scale = read.assessments?.find((it) => it.id === id)?.scale;
  const { actual } = typedValue(text) ?? {};
  if (!item || !scale || (typeof actual !== 'number' && typeof actual !== 'boolean')) return false;
  if (typeof actual === 'number' && (actual < scale.min || actual > scale.max)) return false;
  const scores = [...((item['scores'] as unknown[] | undefined) ?? [])];
  while (scores.length < Number(at)) scores.push(null);
  scores[Number(at)] = actual;
  item['scores'] = scores;
  return true;
}
