/**
 * Before anything else is read: keys that were meant as known ones («мероприятия», «Title», a Latin word with a Russian
 * letter) get their names, so that all that follows need not ask. Where in the file something stands is told by what its
 * author wrote; `writtenPath` finds it again.
 */
import { keysByName, plainName } from '../field-names.js';
import { foldCode } from '../folding.js';
import { pathText, type Path } from '../problems.js';
import type { ObjectShape, Shape } from '../shape-types.js';
import { timeShape } from '../shape.js';
import { fieldsOf } from './fields.js';
import { nearest } from './nearest.js';
import type { OddKey, Reading } from './reading.js';
import { brief, isPlainObject, UNSAFE_KEYS, type Json } from './values.js';

/** @param place as `fieldDocs` names it; goes no deeper than the format does */
export function withKnownKeys(shape: Shape, value: unknown, reading: Reading, place = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (shape === 'when' || shape === 'single')
    return Array.isArray(value)
      ? mapItems(value, reading, (item) => ofObject(timeShape, item, reading, 'when'))
      : ofObject(timeShape, value, reading, 'when');
  if (typeof shape === 'string') return value;
  if ('object' in shape) return ofObject(shape, value, reading, place);
  if ('nullable' in shape) return withKnownKeys(shape.nullable, value, reading, place);
  if ('list' in shape) {
    const { list } = shape;
    // One thing where a list belongs is read as a list of one.
    return Array.isArray(value)
      ? mapItems(value, reading, (item) => withKnownKeys(list, item, reading, `${place}[]`))
      : withKnownKeys(list, value, reading, `${place}[]`);
  }
  if ('any' in shape) {
    const kind = Array.isArray(value) ? 'list' : 'object';
    const option = shape.any.find((it) => typeof it === 'object' && kind in it);
    return option ? withKnownKeys(option, value, reading, place) : value;
  }
  return value;
}

function mapItems(
  list: readonly unknown[],
  reading: Reading,
  change: (item: unknown) => unknown,
): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    reading.path.push(index);
    const changed = change(list[index]);
    reading.path.pop();
    if (changed !== list[index]) (copy ??= [...list])[index] = changed;
  }
  return copy ?? list;
}

function ofObject(shape: ObjectShape, value: unknown, reading: Reading, place: string): unknown {
  if (!isPlainObject(value)) return value;
  const { known } = fieldsOf(shape);
  const named = ownNames(known, value, reading, place);
  let copy: Json | undefined;
  for (const [key, field] of known) {
    const before = named[key];
    if (typeof before !== 'object' || before === null || !Object.hasOwn(named, key)) continue;
    reading.path.push(key);
    const after = withKnownKeys(field, before, reading, place ? `${place}.${key}` : key);
    reading.path.pop();
    if (after !== before) (copy ??= { ...named })[key] = after;
  }
  return copy ?? named;
}

/** The same object where all its keys are known, or mean nothing that we know. */
function ownNames(
  known: ReadonlyMap<string, Shape>,
  value: Json,
  reading: Reading,
  place: string,
): Json {
  let copy: Json | undefined;
  for (const key of Object.keys(value)) {
    if (known.has(key) || UNSAFE_KEYS.has(key)) continue;
    const meant = keyMeant(key, known, place);
    // Two keys that mean one: the second is told as unknown, with the likely name.
    if (meant === undefined || Object.hasOwn(copy ?? value, meant)) continue;
    copy ??= { ...value };
    delete copy[key];
    copy[meant] = value[key];
    reading.rename(meant, key);
    reading.path.push(meant);
    if (foldCode(key) === meant)
      reading.note('advice', 'lookAlike', { words: brief(key), read: meant });
    else reading.note('advice', 'keyMeant', { key: brief(key), read: meant });
    reading.path.pop();
  }
  return copy ?? value;
}

/** No key of the format and no Russian name of one is longer. */
const LONGEST_KEY = 60;

/** The one key that the words stand for: in other letters, in other spelling, or in Russian. */
export function keyMeant(
  written: string,
  known: ReadonlyMap<string, unknown>,
  place: string,
): string | undefined {
  if (written.length > LONGEST_KEY) return undefined;
  const code = foldCode(written);
  if (known.has(code)) return code;
  return keysByName(place, known.keys()).get(plainName(written)) ?? keySpelt(code, known);
}

/** The one key, or the one Russian name of a key, that the words are a slip of. */
export function keyNear({ key, path, known }: OddKey): string | undefined {
  if (key.length > LONGEST_KEY) return undefined;
  const place = known === fieldsOf(timeShape).known ? 'when' : placeOf(path.slice(0, -1));
  const names = keysByName(place, known.keys());
  return (
    keyMeant(key, known, place) ??
    nearest(key, known.keys()) ??
    names.get(nearest(plainName(key), names.keys()) ?? '')
  );
}

/** `activities[].parts[]` */
const placeOf = (path: Path): string =>
  path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[]` : place ? `${place}.${step}` : step),
    '',
  );

const bare = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '');

/** `target_text` and `Title` */
function keySpelt(written: string, known: ReadonlyMap<string, unknown>): string | undefined {
  const plain = bare(written);
  for (const key of known.keys()) if (bare(key) === plain) return key;
  return undefined;
}

/** As the author of the file wrote it: what reading calls `activities[2].title` may be «мероприятия[2].название». */
export function writtenPath(path: Path, reading: Reading): Path {
  if (reading.renamed.size === 0) return path;
  return path.map((step, at) =>
    typeof step === 'string'
      ? (reading.renamed.get(pathText(path.slice(0, at)))?.get(step) ?? step)
      : step,
  );
}
