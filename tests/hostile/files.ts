/** Files that nobody should have written: the real programmes with harm done to them, and others out of nothing. */
import fc from 'fast-check';
import { jsonValue, strangeValue, text } from './values.js';

type Json = Record<string, unknown>;

/** A place is found by walking down: a number a level says which of the keys there are. */
interface Harm {
  way: number[];
  how: 'replace' | 'remove' | 'repeat' | 'wrap' | 'graft' | 'addKey' | 'renameKey' | 'sameId';
  value: unknown;
  key: string;
}

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  'title',
  'when',
  'label',
  'url',
  'num',
  '',
  'ключ',
  '\u202eключ',
  '<img src=x onerror="ran=1">',
];

const harm = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Harm> =>
  fc.record({
    way: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
    how: fc.constantFrom<Harm['how']>(
      'replace',
      'replace',
      'replace',
      'replace',
      'remove',
      'repeat',
      'wrap',
      'graft',
      'addKey',
      'renameKey',
      'sameId',
    ),
    value,
    key: fc.constantFrom(...KEYS),
  });

/** The keys under which a programme has a list of items, and how many of them a small file keeps. */
const KEPT = 2;

/** A few items of each list: files of a real size are read too, but not twenty thousand times. */
function excerpt(programme: Json, from: number): Json {
  const cut = (value: unknown, level: number): unknown => {
    if (Array.isArray(value)) {
      const start = value.length > KEPT ? from % (value.length - KEPT + 1) : 0;
      return value.slice(start, start + KEPT).map((it) => cut(it, level + 1));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, it]) => [key, cut(it, level + 1)] as const),
    );
  };
  return cut(programme, 0) as Json;
}

/** Without the setter of `__proto__`, which would be no key of the file at all. */
function put(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

const isHolder = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype);

/** So deep that nobody looks: what lies below may be the same thing twice. */
const DEEP_ENOUGH = 100;

/** Of lists and objects; whatever else there is, stays the same thing, and so does what holds itself. */
function copyOf(value: unknown, above: readonly unknown[] = []): unknown {
  if (!isHolder(value) || above.length > DEEP_ENOUGH || above.includes(value)) return value;
  const around = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (it) => copyOf(it, around));
  const copy = {};
  for (const [key, it] of Object.entries(value)) put(copy, key, copyOf(it, around));
  return copy;
}

function doHarm(file: Json, { way, how, value, key }: Harm): void {
  let holder: object = file;
  let at: string | undefined;
  for (const step of way) {
    const keys = Object.keys(holder);
    const next = keys[step % keys.length];
    if (next === undefined) break;
    at = next;
    const inner = (holder as Json)[next];
    if (step === way[way.length - 1] || !isHolder(inner)) break;
    holder = inner;
  }
  if (at === undefined) return;
  const old = (holder as Json)[at];
  switch (how) {
    case 'replace':
      return put(holder, at, value);
    case 'remove':
      return void Reflect.deleteProperty(holder, at);
    case 'repeat':
      return put(
        holder,
        at,
        Array.from({ length: way[0]! % 12 }, () => old),
      );
    case 'wrap':
      return put(holder, at, way[0]! % 2 ? [old] : { [key || 'title']: old });
    case 'graft': {
      // A list where another belongs: of the same file, so that it looks like one of ours.
      const names = Object.keys(file);
      return put(holder, at, copyOf(file[names[way[0]! % names.length]!]));
    }
    case 'addKey': {
      const to = isHolder(old) ? old : holder;
      return Array.isArray(to) ? void to.push(value) : put(to, key, value);
    }
    case 'renameKey':
      if (Array.isArray(holder)) return;
      Reflect.deleteProperty(holder, at);
      return put(holder, key, old);
    case 'sameId':
      return Object.values(file).forEach((list) => {
        if (!Array.isArray(list)) return;
        for (const item of list as unknown[])
          if (typeof item === 'object' && item !== null && 'id' in item) put(item, 'id', key);
      });
  }
}

/** @param size how much of a programme the file keeps: a few items of each list, or everything */
function harmed(
  programmes: readonly object[],
  size: 'excerpt' | 'whole',
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      fc.constantFrom(...programmes),
      fc.nat(80),
      fc.array(harm(value), { minLength: 1, maxLength: 8 }),
    )
    .map(([programme, from, harms]) => {
      const file =
        size === 'whole' ? (copyOf(programme) as Json) : excerpt(programme as Json, from);
      for (const it of harms) doHarm(file, it);
      return file;
    });
}

/** A strange text in every text of an excerpt at once: what is shown anywhere is shown hostile. */
const drenched = (programmes: readonly object[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...programmes), fc.nat(80), text, fc.boolean())
    .map(([programme, from, words, isAlone]) => {
      const drench = (value: unknown, key: string): unknown => {
        if (Array.isArray(value)) return value.map((it) => drench(it, key));
        if (typeof value === 'object' && value !== null)
          return Object.fromEntries(
            Object.entries(value).map(([name, it]) => [name, drench(it, name)]),
          );
        if (typeof value !== 'string' || CODES.test(key)) return value;
        return isAlone || /url|site/.test(key) ? words : `${value} ${words}`;
      };
      return drench(excerpt(programme as Json, from), '');
    });

/** Values that a file must get right for its items to be shown at all. */
const CODES =
  /^(id|project|parent|stage|activity|indicators|op|direction|status|kind|quadrant|missing|formatVersion|from|to|when|at|period|dates|every|date|asOf|schoolYear)$/;

/** Items out of nothing under the keys that a programme has. */
const invented = (programmes: readonly object[]): fc.Arbitrary<unknown> => {
  const keys = [...new Set(programmes.flatMap((it) => Object.keys(it)))];
  const fields = [
    ...new Set(
      programmes.flatMap((it) =>
        Object.values(it).flatMap((list: unknown) =>
          Array.isArray(list) && typeof list[0] === 'object' ? Object.keys(list[0] as object) : [],
        ),
      ),
    ),
  ];
  const item = fc.dictionary(fc.constantFrom(...fields), jsonValue, { maxKeys: 8 });
  const head = fc.constantFrom<object>(
    { formatVersion: '1.0', title: 'Программа', period: { from: '2019', to: '2024' } },
    { formatVersion: '1.9', title: 'Программа', period: { from: '0001', to: '9999' } },
    { title: 'П', period: { from: '2024', to: '2019' }, lang: 'en' },
    {},
  );
  const body = fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(jsonValue, item, fc.array(item, { maxLength: 5 })),
    { maxKeys: 10 },
  );
  return fc.tuple(head, body).map(([first, rest]) => ({ ...rest, ...first }));
};

/** As they come from an address: JSON. */
export const smallFiles = (programmes: readonly object[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: harmed(programmes, 'excerpt', jsonValue) },
    { weight: 3, arbitrary: drenched(programmes) },
    { weight: 4, arbitrary: invented(programmes) },
    { weight: 1, arbitrary: jsonValue },
  );

export const wholeFiles = (programmes: readonly object[]): fc.Arbitrary<unknown> =>
  harmed(programmes, 'whole', jsonValue);

/** As a script of the page may give them: more than JSON can hold. */
export const givenObjects = (programmes: readonly object[]): fc.Arbitrary<unknown> =>
  harmed(programmes, 'excerpt', fc.oneof(jsonValue, strangeValue));
