/**
 * Russian names of the format's fields and codes: who writes a file by hand writes «мероприятия» and «выполнено» before
 * looking up `activities` and `done`. Read by what mends a file; a file in order needs none of it. A test holds it to the
 * schema: no field and no code without a name, and no name for two of one object.
 */
import { foldText } from './folding.js';
import { CODE_NAMES } from './field-names/codes.js';
import { contextNames } from './field-names/context.js';
import { documentNames } from './field-names/document.js';
import type { FieldNames } from './field-names/field-names.js';
import { measureNames } from './field-names/measures.js';
import { planNames } from './field-names/plan.js';
import { timeNames } from './field-names/time.js';

export const fieldNames: FieldNames = {
  ...documentNames,
  ...planNames,
  ...timeNames,
  ...measureNames,
  ...contextNames,
};
export { CODE_NAMES };

/** What of a name matters: «Ед.  изм» is «ед. изм.», «сильные_стороны» is «Сильные стороны». */
export const plainName = (name: string): string =>
  foldText(name)
    .replace(/[\s_.:–—-]+/g, ' ')
    .trim();

export const namesIn = (names: string): string[] => names.split(', ').map(plainName);

/** The first of them is the one that documents use; what ends in an asterisk is the beginning of a word. */
export const mainName = (names: string | undefined): string | undefined =>
  names?.split(', ').find((it) => !it.endsWith('*'));

/** No name is longer; what is needs no looking up. */
const LONGEST_NAME = 60;

/** Per object of the format. */
const keysOf = new Map<string, ReadonlyMap<string, string>>();

/** The names of an object's fields. @param place as `fieldDocs` writes it: `activities[].parts[]` */
export function keysByName(place: string, keys: Iterable<string>): ReadonlyMap<string, string> {
  let known = keysOf.get(place);
  if (!known) {
    const found = new Map<string, string>();
    for (const key of keys)
      for (const name of namesIn(fieldNames[place ? `${place}.${key}` : key] ?? ''))
        if (name) found.set(name, key);
    keysOf.set(place, (known = found));
  }
  return known;
}

/** How many letters an asterisk stands for at most. */
const ENDING = 4;

const codes = new Map(
  Object.entries(CODE_NAMES).map(([code, names]) => [code, namesIn(names)] as const),
);

/** The one of these codes that the words mean. */
export function codeNamed(words: string, options: readonly string[]): string | undefined {
  if (words.length > LONGEST_NAME) return undefined;
  const plain = plainName(words);
  return options.find(
    (code) =>
      plain === plainName(code) || codes.get(code)?.some((name) => isMeant(plain, name)) === true,
  );
}

/** Word by word. */
function isMeant(plain: string, name: string): boolean {
  const words = plain.split(' ');
  const meant = name.split(' ');
  return (
    words.length === meant.length &&
    meant.every((stem, at) => {
      const word = words[at]!;
      if (!stem.endsWith('*')) return word === stem;
      return word.startsWith(stem.slice(0, -1)) && word.length < stem.length + ENDING;
    })
  );
}
