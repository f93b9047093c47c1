/** What the schema says of an object, in the form in which reading asks for it. The schema is the only list of keys. */
import type { ObjectShape, Shape } from '../shape-types.js';
import { timeShape } from '../shape.js';
import { keysOf } from './fits.js';

export interface Fields {
  known: ReadonlyMap<string, Shape>;
  required: readonly string[];
  /** Keys whose loss costs the whole object. */
  vital: ReadonlySet<string>;
  /** Required ones that have a code for what nobody states: it stands in for what is missing or can't be read. */
  spared: ReadonlyMap<string, string>;
  /** What is under other keys. */
  rest: Shape;
  /** Without any of these the object says nothing. */
  says: readonly string[];
  spares?: ObjectShape['spares'];
}

export const NO_FIELDS: Fields = {
  known: new Map(),
  required: [],
  vital: new Set(),
  spared: new Map(),
  rest: 'unknown',
  says: [],
};

const cache = new WeakMap<object, Fields>();

export function fieldsOf(shape: Shape): Fields {
  if (typeof shape === 'string') return NO_FIELDS;
  let fields = cache.get(shape);
  if (!fields) cache.set(shape, (fields = readFields(shape)));
  return fields;
}

function readFields(shape: Exclude<Shape, string>): Fields {
  if ('record' in shape) return { ...NO_FIELDS, rest: shape.record };
  if (!('object' in shape)) return NO_FIELDS;
  const all = [...keysOf(shape).fields];
  const known = new Map(all.map(([key, field]) => [key, field.shape]));
  const required = all.flatMap(([key, { isRequired }]) => (isRequired ? key : []));
  const spared = new Map(
    required.filter((key) => allows(known.get(key)!, NOT_STATED)).map((key) => [key, NOT_STATED]),
  );
  // A time without one of its parts is another time: «ежегодно до 1 июня» would become «ежегодно».
  const parts = shape === timeShape ? [...known.keys()].filter((it) => !BESIDE_TIME.has(it)) : [];
  return {
    ...NO_FIELDS,
    known,
    required,
    // An id can be made, and nobody states every direction.
    vital: new Set([...required.filter((key) => key !== 'id' && !spared.has(key)), ...parts]),
    spared,
    says: shape.says ?? [],
    ...(shape.spares && { spares: shape.spares }),
  };
}

const NOT_STATED = 'notStated';
const allows = (shape: Shape, code: string): boolean =>
  typeof shape === 'object' && 'one' in shape && shape.one.includes(code);

const BESIDE_TIME = new Set(['label', 'occurrences']);
