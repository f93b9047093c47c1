/** How a field of an item is written into a cell and taken out of one. What a text means is for reading to say. */
import { numberWords } from '../../i18n/formats.js';
import { plainText } from '../../documents/plain-text.js';
import { timeLines } from '../../elements/text/part-context.js';
import { targetLines } from '../../elements/text/values.js';
import { foldText } from '../../programme/folding.js';
import type { Json } from '../../programme/reading/values.js';
import type { Target, TimeObject, When } from '../../programme/schema.js';
import type { BookContext, Column } from './model.js';

type Heading = Pick<Column, 'key' | 'heading'> & { width?: number };

/** A field of the row's own item that is a text in the file. */
export const textField = (heading: Heading): Column => ({
  width: 24,
  ...heading,
  text: ({ item }) => plain(item[heading.key]),
  put: ({ item }, text) => set(item, heading.key, text),
});

/** A list of texts: a line each. A single text stays one. */
export const linesField = (heading: Heading): Column => ({
  width: 40,
  ...heading,
  text: ({ item }) => lines(item[heading.key]),
  put: ({ item }, text) => {
    const all = linesIn(text);
    set(item, heading.key, typeof item[heading.key] === 'string' && all.length < 2 ? text : all);
  },
});

/** A time in words; the words are what the file gets. */
export const whenField = (heading: Heading): Column => ({
  width: 22,
  ...heading,
  isTime: true,
  text: ({ item }, context) => timeText(item[heading.key] as When | undefined, context),
  put: ({ item }, text) => set(item, heading.key, text),
});

/** One of these codes, in words. */
export const codeField = (heading: Heading & { codes: readonly string[] }): Column => ({
  width: 18,
  ...heading,
  options: heading.codes,
  text: ({ item }, { say }) => {
    const code = item[heading.key];
    return typeof code === 'string' ? say.workbook.codeOf(code) : plain(code);
  },
  put: ({ item }, text, { say }) =>
    set(
      item,
      heading.key,
      heading.codes.find((it) => isSame(say.workbook.codeOf(it), text)) ?? text,
    ),
});

/** An id, shown as the title of what it names. */
export const linkField = (heading: Heading & { to: 'projects' | 'stages' }): Column => ({
  width: 28,
  ...heading,
  text: ({ item }, context) => titleBehind(item[heading.key], context[heading.to]),
  put: ({ item }, text, context) =>
    set(item, heading.key, idBehind(text, context[heading.to]) ?? text),
});

/** Ids of positions, or positions in words: a line each. */
export const rolesField = (heading: Heading): Column => ({
  width: 32,
  ...heading,
  text: ({ item }, { roles }) =>
    ((item[heading.key] as unknown[] | undefined) ?? [])
      .map((it) => titleBehind(it, roles))
      .join('\n'),
  put: ({ item }, text, { roles }) =>
    set(
      item,
      heading.key,
      linesIn(text).map((it) => idBehind(it, roles) ?? it),
    ),
});

export const numberField = (heading: Heading): Column => ({
  width: 14,
  ...heading,
  text: ({ item }, context) => valueText(item[heading.key], context),
  put: ({ item }, text) => set(item, heading.key, text),
});

/** Numbers without spaces: Excel's own arithmetic is for whoever wants it. */
export function valueText(value: unknown, { say }: BookContext): string {
  if (typeof value === 'number')
    return numberWords(value, say.locale).replace(/[\u00a0\u202f]/g, '');
  if (typeof value === 'boolean') return value ? say.values.yes : say.values.no;
  return plain(value);
}

/** The document's own words where the file has them. */
export function targetText(target: unknown, context: BookContext): string {
  if (typeof target !== 'object' || target === null) return valueText(target, context);
  const { text } = target as { text?: string };
  return text || targetLines(target as Target & object, context)[0]!.text.replace(/\u00a0/g, ' ');
}

export function timeText(when: When | undefined, context: BookContext): string {
  if (when === undefined) return '';
  const all: (string | TimeObject)[] = Array.isArray(when) ? when : [when];
  const labels = all.map((it) => (typeof it === 'object' ? it.label : undefined));
  if (labels.some(Boolean)) return labels.filter(Boolean).join('\n');
  return (timeLines(when, context)[0]?.text ?? '').replace(/\u00a0/g, ' ');
}

/** What is empty is not there. */
export function set(item: Json, key: string, value: unknown): void {
  if (value === '' || (Array.isArray(value) && value.length === 0)) delete item[key];
  else item[key] = value;
}

/** A text, or a number as the file has it. */
export const plain = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const lines = (value: unknown): string =>
  Array.isArray(value) ? value.map(plain).join('\n') : plain(value);

export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((it) => it.trim())
    .filter(Boolean);

const isSame = (a: string, b: string): boolean => foldText(a).trim() === foldText(b).trim();

interface Titled {
  id?: string;
  title?: string;
}
type ById = ReadonlyMap<string, Titled>;

const titleBehind = (id: unknown, known: ById): string => {
  const title = typeof id === 'string' ? known.get(id)?.title : undefined;
  return title ? plainText(title) : plain(id);
};

const idBehind = (text: string, known: ById): string | undefined => {
  for (const [id, { title }] of known) if (title && isSame(plainText(title), text)) return id;
  return known.has(text) ? text : undefined;
};
