/** A file as its author would have it after doing what the messages say: what they offer, or without what they speak of. */
import type { Path, Problem } from '../../src/programme/problems.js';
import { isPlainObject } from '../../src/programme/reading/values.js';

type Json = Record<string | number, unknown>;

export function mendedAsTold(file: object, problems: readonly Problem[]): object {
  const copy = structuredClone(file) as Json;
  // What stands behind goes first, so that the places of what stands before hold.
  const inReverse = [...problems].sort((a, b) => byPlace(b.path, a.path));
  for (const problem of inReverse) mendOne(copy, problem);
  return copy;
}

function byPlace(a: Path, b: Path): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [left, right] = [a[at], b[at]];
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return 0;
}

function mendOne(file: Json, { code, path, params }: Problem): void {
  const holder = at(file, path.slice(0, -1));
  const key = path.at(-1);
  const own = key === undefined ? undefined : holder?.[key];
  const put = (value: unknown): void => {
    if (holder && key !== undefined) holder[key] = value;
  };
  const rename = (written: string, name: unknown): void => {
    if (!holder || !(written in holder)) return;
    const value = holder[written];
    delete holder[written];
    if (!(String(name) in holder)) holder[String(name)] = value;
  };
  const { lost, suggestion, read } = params;
  if (code === 'manyMore') return;
  if (code === 'keyMeant') return rename(String(key), read);
  if (code === 'unknownKey' && suggestion !== undefined) return rename(String(key), suggestion);
  if (code === 'missing' && suggestion !== undefined) return rename(String(suggestion), key);
  if (code === 'lookAlike' || code === 'wordMeant') return put(read);
  if (code === 'idMade') return void ((at(file, path) ?? {})['id'] = params['made']);
  if (code === 'duplicateId') return put(params['renamed']);
  if (code === 'numberAsText') return put(params['value']);
  if (code === 'numberForText') return put(String(own));
  if (code === 'singleAsList') return put([own]);
  if (code === 'listAsText') return put(Array.isArray(own) ? own.join('\n') : own);
  if (code === 'formatAssumed') return put('1.0');
  if (code === 'titleAssumed') return put(params['title'] || 'Программа');
  if (code === 'periodAssumed' || code === 'periodReversed' || code === 'periodAsText')
    return void (file['period'] = { from: params['from'], to: params['to'] });
  if (lost === 'judgement') return put('notStated');
  if (code === 'unknownValue') return put(String(params['allowed']).split(', ')[0]);
  // What is missing is written, so that all that stands beside it counts.
  if (code === 'missing') return put(FILLED[String(key)] ?? 'Слова');
  if (code === 'nothingToShow') return void ((at(file, path) ?? {})['title'] = 'Слова');
  if (suggestion !== undefined && typeof own === 'string') return put(suggestion);
  if (lost === 'item' && path.some((step) => typeof step === 'number')) {
    const last = path.map((step) => typeof step).lastIndexOf('number');
    return takeOut(file, path.slice(0, last + 1));
  }
  takeOut(file, path);
}

const FILLED: Record<string, unknown> = {
  period: '2022',
  at: '2022',
  items: [],
  dates: [],
  documents: [],
  rows: [],
  columns: [],
  scores: [],
  scale: { min: 0, max: 10 },
  kind: 'approved',
  quadrant: 'S',
  op: '>=',
  target: 1,
  from: '2020',
  to: '2026',
  min: 0,
  max: 10,
  lat: 55,
  lon: 37,
};

function takeOut(file: Json, path: Path): void {
  const holder: unknown = at(file, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(holder) && typeof key === 'number') holder.splice(key, 1);
  else if (isPlainObject(holder) && key !== undefined) delete holder[key];
}

const at = (file: Json, path: Path): Json | undefined =>
  path.reduce<unknown>((it, step) => (it as Json | undefined)?.[step], file) as Json | undefined;
