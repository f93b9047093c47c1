/**
 * A value of the file along its shape. What fits stays the very same value; what can be understood is put right; what
 * can't be is left out with as little around it as possible. The caller's value is never changed: a copy is made of
 * whatever changes, and of nothing else.
 *
 * The schema describes (`shape.ts` is generated from it), this reads. A validator would say no more than "wrong"; it
 * would also copy the whole file, and its code would be a third of what a page loads.
 */
import type { ObjectShape, Shape } from '../shape-types.js';
import { timeShape } from '../shape.js';
import { cut } from './cut.js';
import { fieldsOf, NO_FIELDS, type Fields } from './fields.js';
import { fits } from './fits.js';
import { mendTime } from './mend-time.js';
import { Loss, type Reading } from './reading.js';
import { mendNumber, mendOption, mendText, textOf } from './scalars.js';
import { brief, isPlainObject, kindOf, nameOf, UNSAFE_KEYS, type Json } from './values.js';
import { absent, flagMeant, measureMeant } from './values-meant.js';

/** The value, another value for it, `undefined` where nothing is written, or the loss of it. */
export function mend(shape: Shape, value: unknown, reading: Reading): unknown {
  // Most values of a file.
  if (fits(shape, value, reading.path.at(-1))) return value;
  switch (shape) {
    case 'text':
    case 'id':
    case 'time':
    case 'url':
      return mendText(shape, value, reading);
    case 'when':
    case 'single':
      return mendTime(shape, value, reading, mend);
    case 'number':
      return mendNumber(value, reading);
    case 'flag':
      return typeof value === 'string'
        ? (flagMeant(value, reading) ?? reading.wrongType('flag', value))
        : reading.wrongType('flag', value);
    case 'unknown':
      return keepUnknown(value, reading);
  }
  if ('object' in shape || 'record' in shape) return mendObject(shape, value, reading);
  if ('list' in shape) return mendList(shape.list, value, reading);
  if ('any' in shape) return mendUnion(shape.any, value, reading);
  if ('one' in shape) return mendOption(shape.one, value, reading);
  if ('int' in shape) return mendNumber(value, reading, shape.int);
  return value === null ? null : mendNullable(shape.nullable, value, reading);
}

/** A dash where a number belongs is an empty cell. */
function mendNullable(shape: Shape, value: unknown, reading: Reading): unknown {
  const takesText = typeof shape === 'object' && 'any' in shape && shape.any.includes('text');
  const reason = typeof value === 'string' && !takesText ? absent(value) : undefined;
  if (reason === undefined) return mend(shape, value, reading);
  reading.note('advice', 'wordMeant', { words: brief(value), read: 'null' });
  return null;
}

function mendObject(
  shape: ObjectShape | { record: Shape },
  value: unknown,
  reading: Reading,
): unknown {
  if (!isPlainObject(value)) return reading.wrongType('object', value);
  const fields = fieldsOf(shape);
  const { unit } = value;
  const measured: Reading['measured'] = fields.known.has('unit')
    ? { unit: typeof unit === 'string' ? unit.trim() : '' }
    : undefined;
  if (measured) reading.measured = measured;
  if (fields.known.has('missing')) reading.reason = undefined;
  const losses: Loss[] = [];
  const mended = whatIsMissing(
    fields,
    mendEntries(fields, value, reading, losses),
    reading,
    losses,
  );
  if (measured) reading.measured = undefined;
  if (losses.length > 0) {
    const name = nameOf(value);
    for (const { problem } of losses) {
      const lost = shape === timeShape ? 'time' : 'item';
      Object.assign(problem.params, { lost, ...(name && { item: name }) });
      problem.severity = 'loss';
    }
    // What else is wrong inside is told too: mending one thing must not bring up others.
    for (const { problem } of losses.slice(1)) reading.report(problem);
    return losses[0];
  }
  // «н/д» became nothing: why goes where reasons belong.
  if (reading.reason && fields.known.has('missing')) {
    const missing = mended['missing'] ?? reading.reason;
    reading.reason = undefined;
    return { ...mended, missing };
  }
  // «81,55 %» became 81.55: the sign goes where signs belong.
  return measured?.seen ? { ...mended, unit: measured.seen } : mended;
}

/** @param losses takes what the object can't do without */
function mendEntries(fields: Fields, value: Json, reading: Reading, losses: Loss[]): Json {
  let copy: Json | undefined;
  for (const key of Object.keys(value)) {
    const before = value[key];
    reading.path.push(key);
    const after = before === undefined ? before : mendEntry(fields, key, before, reading);
    reading.path.pop();
    if (after === before && before !== undefined) continue;
    copy ??= { ...value };
    if (after instanceof Loss) {
      const isNothing = before === null && !fields.required.includes(key);
      if (fields.vital.has(key) && !isNothing) losses.push(after);
      else if (key === 'id') reportLostId(after, reading);
      else {
        if (fields.spared.has(key)) after.problem.params['lost'] = 'judgement';
        reading.report(after.problem);
      }
    }
    const instead = after instanceof Loss ? fields.spared.get(key) : after;
    if (instead === undefined) delete copy[key];
    else copy[key] = instead;
  }
  return copy ?? value;
}

function mendEntry(
  { known, rest }: Fields,
  key: string,
  value: unknown,
  reading: Reading,
): unknown {
  const shape = known.get(key);
  if (shape) return mend(shape, value, reading);
  if (UNSAFE_KEYS.has(key)) return reading.loss('unsafeKey', { key });
  if (known.size > 0) reading.noteOddity({ path: [...reading.path], key, known });
  return mend(rest, value, reading);
}

/** An empty one is as good as none: one is made (`references.ts`), and that is told. */
function reportLostId({ problem }: Loss, reading: Reading): void {
  const isEmpty = problem.code === 'emptyId' || problem.params['found'] === 'null';
  if (!isEmpty) reading.report(problem);
}

/** The same object, or with what stands for nothing; `losses` takes what nothing can stand for. */
function whatIsMissing(
  { required, vital, spared, says, spares }: Fields,
  value: Json,
  reading: Reading,
  losses: Loss[],
): Json {
  let mended = value;
  const at = reading.path.length;
  const lost = new Set(losses.map(({ problem }) => problem.path[at]));
  const judgements: Loss[] = [];
  for (const field of required) {
    if (value[field] !== undefined || lost.has(field)) continue;
    if (spares?.key === field && value[spares.by] === spares.code) continue;
    const loss = reading.loss('missing', { field });
    loss.problem.path.push(field);
    if (vital.has(field)) losses.push(loss);
    const instead = spared.get(field);
    if (instead === undefined) continue;
    mended = { ...mended, [field]: instead };
    loss.problem.params['lost'] = 'judgement';
    judgements.push(loss);
  }
  const saysNothing =
    says.length > 0 && !says.some((key) => (value[key] as string | unknown[])?.length);
  if (saysNothing && losses.length === 0) losses.push(reading.loss('nothingToShow', {}));
  if (losses.length > 0) losses.push(...judgements);
  else for (const { problem } of judgements) reading.report(problem);
  return mended;
}

function mendList(element: Shape, value: unknown, reading: Reading): unknown {
  if (!Array.isArray(value)) return mendSingle(element, value, reading);
  const list = cut(value, reading);
  let copy: unknown[] | undefined;
  let indexes: number[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const before = list[index];
    reading.path.push(index);
    let after = mend(element, before, reading);
    reading.path.pop();
    if (after === before && !copy) continue;
    copy ??= list.slice(0, index);
    if (after instanceof Loss) {
      const inPlace = placeholder(element, reading);
      // A list of numbers says one thing (the months of a promise): with one of them gone, it says another.
      if (isNumber(element)) return after;
      reading.report(after.problem);
      if (inPlace === undefined) {
        indexes ??= copy.map((_, place) => place);
        continue;
      }
      after = inPlace;
    }
    copy.push(after);
    indexes?.push(index);
  }
  if (copy) reading.rememberIndexes(copy, indexes);
  return copy ?? list;
}

/** What keeps the place of a lost item where the place says what an item belongs to: a date, a column. */
function placeholder(element: Shape, reading: Reading): null | '' | undefined {
  if (element === 'unknown' || isKind(element, 'nullable')) return null;
  const key = reading.path.at(-1);
  return key === 'dates' || key === 'columns' ? '' : undefined;
}

/** «responsible»: «Методист» is a list of one. */
function mendSingle(element: Shape, value: unknown, reading: Reading): unknown {
  if (value === '') return [];
  const noted = reading.noted;
  const item = value === null ? undefined : mend(element, value, reading);
  if (item !== undefined && !(item instanceof Loss)) {
    reading.note('advice', 'singleAsList', {});
    return [item];
  }
  reading.forgetSince(noted);
  return reading.wrongType('list', value);
}

const isKind = (shape: Shape, kind: string): boolean => typeof shape === 'object' && kind in shape;
const isNumber = (shape: Shape): boolean => shape === 'number' || isKind(shape, 'int');

/** The kind of value that a shape reads, as `kindOf` names it. */
function kindRead(shape: Shape): string {
  if (isNumber(shape)) return 'number';
  if (typeof shape === 'string') return shape === 'flag' ? 'flag' : 'text';
  return 'list' in shape ? 'list' : 'object' in shape ? 'object' : '';
}

function mendUnion(options: readonly Shape[], value: unknown, reading: Reading): unknown {
  const kinds = options.map(kindRead);
  const kind = kindOf(value);
  if (kind === 'text' && kinds.includes('flag') && typeof reading.path.at(-1) === 'string') {
    const meant = measureMeant(value as string, kinds.includes('object'), reading);
    if (meant !== undefined) return meant;
  }
  const fitting = options[kinds.indexOf(kind)];
  if (fitting) return mend(fitting, value, reading);
  const noted = reading.noted;
  for (const option of options) {
    const mended = mend(option, value, reading);
    if (!(mended instanceof Loss)) return mended;
    reading.forgetSince(noted);
  }
  return reading.wrongType(kinds.join(), value);
}

/** The format allows at most ten levels; whoever nests deeper wants to break something. */
const DEEPEST = 64;

/** What this version doesn't know is kept as it stands, as far as JSON can hold it. */
function keepUnknown(value: unknown, reading: Reading): unknown {
  if (typeof value === 'string') return textOf(value, reading);
  const kind = kindOf(value);
  if (kind === 'other') return reading.loss('notJson', {});
  if (typeof value !== 'object' || value === null) return value;
  if (reading.path.length > DEEPEST) return reading.loss('tooDeep', { limit: DEEPEST });
  // An object set as a property, unlike a file, can hold itself, or the same thing in a million places.
  const known = reading.kept.get(value);
  if (known !== undefined) return known === UNFINISHED ? reading.loss('notJson', {}) : known;
  reading.kept.set(value, UNFINISHED);
  const kept =
    kind === 'list'
      ? mendList('unknown', value, reading)
      : mendEntries(NO_FIELDS, value as Json, reading, []);
  reading.kept.set(value, kept);
  return kept;
}

const UNFINISHED = Symbol();
