/** Whether a value is what its shape says, so that there is nothing to mend in it. */
import { MOST_OF } from '../limits.js';
import { addressesIn, safeAddress } from '../inline-text.js';
import type { ObjectShape, Shape } from '../shape-types.js';
import { timeShape } from '../shape.js';
import { isReadableTime } from './readable-time.js';
import { isPlainObject, ODD, UNSAFE_KEYS } from './values.js';

function isText(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (!ODD.test(value)) return true;
  return (
    !/\p{Surrogate}/u.test(value) && addressesIn(value).every((it) => safeAddress(it) !== undefined)
  );
}

/** A text that may have been meant as a number, a condition, yes or no, or as nothing; without spaces around it. */
const NUMBERLIKE = /\d|^.{1,4}$/;
/** @param key under which it stands */
export function fits(shape: Shape, value: unknown, key: unknown = ''): boolean {
  switch (shape) {
    case 'text':
      return isText(value);
    case 'id':
      return isText(value) && value !== '';
    case 'time':
      return isText(value) && isReadableTime(value);
    case 'url':
      return isText(value) && safeAddress(value) !== undefined;
    case 'when':
      return Array.isArray(value) ? everyItem(value, 'single', key) : fits('single', value);
    case 'single':
      return typeof value === 'string'
        ? isText(value) && isReadableTime(value)
        : fits(timeShape, value) && isReadableTime(value as object);
    case 'number':
      return Number.isFinite(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'unknown':
      return false;
  }
  if ('object' in shape) return fitsObject(shape, value);
  if ('list' in shape) return Array.isArray(value) && everyItem(value, shape.list, key);
  if ('any' in shape)
    return (
      shape.any.some((it) => fits(it, value)) &&
      // Of a measured field; a cell of a table has no key.
      !(
        key &&
        shape.any.includes('flag') &&
        typeof value === 'string' &&
        NUMBERLIKE.test(value.trim())
      )
    );
  if ('one' in shape) return shape.one.includes(value as string);
  if ('int' in shape)
    return (
      Number.isInteger(value) &&
      (value as number) >= shape.int[0] &&
      (value as number) <= shape.int[1]
    );
  if ('nullable' in shape) return value === null || fits(shape.nullable, value, key);
  return (
    isPlainObject(value) &&
    Object.keys(value).every((it) => !UNSAFE_KEYS.has(it) && fits(shape.record, value[it]))
  );
}

/** Not `every`: it passes over holes. */
function everyItem(list: readonly unknown[], shape: Shape, key: unknown): boolean {
  if (list.length > MOST_OF.get(key)!) return false;
  for (let index = 0; index < list.length; index++) if (!fits(shape, list[index])) return false;
  return true;
}

function fitsObject(shape: ObjectShape, value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { fields, required } = keysOf(shape);
  const { says, spares } = shape;
  // A required key that is not needed counts as found.
  let found = spares && value[spares.by] === spares.code && !(spares.key in value) ? 1 : 0;
  for (const key of Object.keys(value)) {
    const field = fields.get(key);
    const given = value[key];
    // Most fields are texts: they need not go through all the cases.
    if (!field || !(field.shape === 'text' ? isText(given) : fits(field.shape, given, key)))
      return false;
    if (field.isRequired) found++;
  }
  return (
    found === required &&
    (!says || says.some((key) => (value[key] as string | unknown[] | undefined)?.length))
  );
}

interface Fields {
  fields: Map<string, { shape: Shape; isRequired: boolean }>;
  required: number;
}

/** Ten thousand activities have one shape: its keys are taken apart once. */
const known = new WeakMap<ObjectShape, Fields>();

export function keysOf(shape: ObjectShape): Fields {
  let it = known.get(shape);
  if (!it) {
    it = { fields: new Map(), required: 0 };
    for (const [key, field] of Object.entries(shape.object)) {
      const isRequired = key.endsWith('!');
      it.fields.set(isRequired ? key.slice(0, -1) : key, { shape: field, isRequired });
      if (isRequired) it.required++;
    }
    known.set(shape, it);
  }
  return it;
}
