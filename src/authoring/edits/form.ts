/**
 * What a form asks about an item: its fields in the order of the format, each with its name, a sentence that explains it
 * and the kind of input that it needs. Made from the schema, so that a new field of the format is in the form at once.
 */
import type { Topics } from '../../i18n/contract/topics.js';
import { collectionOf } from '../../programme/changes/references.js';
import { shapeAt } from '../../programme/changes/shape-at.js';
import { fieldDocs } from '../../programme/field-docs.js';
import { fieldsOf } from '../../programme/reading/fields.js';
import type { Collection } from '../../programme/reading/links.js';
import type { Shape } from '../../programme/shape-types.js';
import { programmeShape } from '../../programme/shape.js';

export type Input =
  | { kind: 'text' | 'longText' | 'flag' | 'link' }
  /** One date or span of dates, in words or as the format writes it. */
  | { kind: 'date' }
  /** Whatever a document may say of time, in words. */
  | { kind: 'time' }
  | { kind: 'number'; low?: number; high?: number }
  /** A number, yes or no, or words; of a target also «не менее 12». */
  | { kind: 'value'; isTarget: boolean }
  | { kind: 'codes'; codes: { code: string; label: string; help: string }[] }
  /** @property orWords the position may be named without being in the list */
  | { kind: 'reference'; to: Collection | 'anything'; isMany: boolean; orWords: boolean }
  /** A line each. @property orOne a single text is no list */
  | { kind: 'texts'; orOne: boolean }
  /** In the order of the dates of what it stands in. */
  | { kind: 'scores' }
  /** Items or an object with a form of their own: `formOf(place)`. */
  | { kind: 'items' | 'object'; place: string };

export interface Field {
  key: string;
  /** As the guide names it: `activities[].when`. */
  place: string;
  label: string;
  /** One or two sentences; in Russian only, empty in other languages. */
  help: string;
  /** A value as it may stand in the file. */
  example?: unknown;
  isRequired: boolean;
  input: Input;
}

type FormWords = { locale: { language: string } } & Pick<Topics, 'changes' | 'workbook'>;

/** @param place as the guide names it: `activities[]`, `indicators[].points[]`, `organization`; empty: the programme's own */
export function formOf(place: string, say: FormWords): Field[] {
  const { known, required } = fieldsOf(objectIn(place ? shapeAt(place) : programmeShape));
  return [...known].flatMap(([key, shape]): Field[] => {
    const own = place ? `${place}.${key}` : key;
    const input = OURS.has(own) || key === 'id' ? undefined : inputOf(shape, key, own, say);
    if (!input) return [];
    const doc = say.locale.language === 'ru' ? fieldDocs[own] : undefined;
    const label = say.changes.fieldOf(own);
    return [
      {
        key,
        place: own,
        label: label.charAt(0).toUpperCase() + label.slice(1),
        help: doc?.text ?? '',
        ...(doc?.example !== undefined && { example: doc.example }),
        isRequired: required.includes(key),
        input,
      },
    ];
  });
}

/** What the file says of itself, and what a form has no room for. */
const OURS = new Set(['formatVersion', 'marksLegend', 'tables[].rows']);

/** Texts of a sentence or more. */
const LONG = new Set([
  ...['goal', 'task', 'note', 'body', 'text', 'full', 'deliverable', 'targetText', 'funding'],
  ...['method', 'conclusion', 'risk', 'role'],
]);

const has = (shape: Shape, kind: string): boolean => typeof shape === 'object' && kind in shape;

/** Of an object that may be something else too. */
function objectIn(shape: Shape): Shape {
  if (typeof shape === 'object' && 'any' in shape)
    return shape.any.find((it) => has(it, 'object')) ?? shape;
  return shape;
}

function inputOf(shape: Shape, key: string, place: string, say: FormWords): Input | undefined {
  const to = collectionOf(place.replaceAll('[]', ''));
  const isMany = has(shape, 'list');
  if (to) return { kind: 'reference', to, isMany, orWords: to === 'roles' };
  if (typeof shape === 'string') return ofName(shape, key);
  if ('one' in shape)
    return {
      kind: 'codes',
      codes: shape.one.map((code) => ({
        code,
        label: say.workbook.codeOf(code),
        help: say.locale.language === 'ru' ? (fieldDocs[place]?.values?.[code] ?? '') : '',
      })),
    };
  if ('int' in shape) return { kind: 'number', low: shape.int[0], high: shape.int[1] };
  if ('nullable' in shape) return inputOf(shape.nullable, key, place, say);
  if ('object' in shape) return { kind: 'object', place };
  if ('any' in shape) return ofUnion(shape.any, key);
  if ('list' in shape) return ofList(shape.list, place);
  return undefined;
}

function ofName(shape: Shape & string, key: string): Input | undefined {
  switch (shape) {
    case 'text':
    case 'id':
      return { kind: LONG.has(key) ? 'longText' : 'text' };
    case 'when':
    case 'single':
      return { kind: 'time' };
    case 'time':
      return { kind: 'date' };
    case 'url':
      return { kind: 'link' };
    case 'number':
      return { kind: 'number' };
    case 'flag':
      return { kind: 'flag' };
    default:
      return undefined;
  }
}

function ofUnion(options: readonly Shape[], key: string): Input {
  if (options.includes('flag'))
    return { kind: 'value', isTarget: options.some((it) => has(it, 'object')) };
  if (options.some((it) => has(it, 'list'))) return { kind: 'texts', orOne: true };
  return { kind: LONG.has(key) ? 'longText' : 'text' };
}

function ofList(item: Shape, place: string): Input | undefined {
  if (item === 'text' || item === 'time') return { kind: 'texts', orOne: false };
  if (has(item, 'nullable')) return { kind: 'scores' };
  return has(item, 'object') || has(item, 'any')
    ? { kind: 'items', place: `${place}[]` }
    : undefined;
}
