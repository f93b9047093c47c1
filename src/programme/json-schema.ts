/**
 * The format as JSON Schema: the same schema that reads programmes, with the sentences of `field-docs.ts`, for editors
 * that underline mistakes while an author types. For the build and the command; a browser never loads it.
 *
 * It is stricter than reading in one respect: a time that nobody could place is an error here, and a lane of its own on
 * the page.
 */
import * as z from 'zod/mini';
import { fieldDocs, type FieldDoc, type TextForm } from './field-docs.js';
import { programmeSchema } from './schema.js';
import { time } from './schema/basics.js';
import { LEVEL_KEPT } from './schema/measures.js';
import { singleTime, timeObject, when } from './schema/time.js';

/** The keywords of JSON Schema that occur here. */
export interface SchemaNode {
  $ref?: string;
  $defs?: Record<string, SchemaNode>;
  type?: string | string[];
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  pattern?: string;
  [keyword: string]: unknown;
}

export interface Field {
  /** `activities[].marks[].at`; what a time consists of lies under `when`. */
  path: string;
  node: SchemaNode;
  isRequired: boolean;
}

/** What occurs in many places and is written once. */
const TIMES = { time, when, singleTime, timeObject };

export function programmeJsonSchema(): object {
  const schema = bareSchema();
  restrict(definitionsOf(schema).time, TIME, HOW_TO_WRITE_TIME);
  for (const { path, node } of fieldsOf(schema)) {
    const doc = fieldDocs[path];
    if (doc) describe(node, doc);
  }
  // Written by hand because a check of zod's has no counterpart: an activity says something about itself.
  const activity = schema.properties?.['activities']?.items;
  if (activity)
    activity.anyOf = ['title', 'targetText', 'num', 'parts'].map((key) => ({ required: [key] }));
  // So is this: every condition but one has a number.
  for (const node of conditionsIn(schema))
    Object.assign(node, {
      if: { properties: { op: { const: LEVEL_KEPT } } },
      else: { required: ['value'] },
    });
  return {
    // First, where a reader of the file looks for them.
    $schema: schema['$schema'],
    $id: 'urn:prog-widgets:programme:1',
    title: 'Программа развития',
    description: 'Одна программа развития в одном файле, формат 1.0.',
    ...schema,
  };
}

function conditionsIn(node: SchemaNode): SchemaNode[] {
  const children = [
    ...Object.values(node.properties ?? {}),
    ...(node.items ? [node.items] : []),
    ...(node.anyOf ?? []),
  ];
  const own = (node.properties?.['op']?.['enum'] as string[] | undefined)?.includes(LEVEL_KEPT);
  return [...(own ? [node] : []), ...children.flatMap(conditionsIn)];
}

/** The schema without sentences. What times are made of is written once, as definitions. */
export function bareSchema(): SchemaNode {
  const names = z.registry<{ id?: string }>();
  for (const [id, definition] of Object.entries(TIMES)) names.add(definition, { id });
  return z.toJSONSchema(programmeSchema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: names,
  }) as SchemaNode;
}

function definitionsOf(schema: SchemaNode): Record<keyof typeof TIMES, SchemaNode> {
  return schema.$defs as Record<keyof typeof TIMES, SchemaNode>;
}

/** Every field that an author can write, in the order of the schema. */
export function fieldsOf(schema: SchemaNode): Field[] {
  const definitions = definitionsOf(schema);
  return [
    ...fieldsIn(schema, ''),
    { path: 'when', node: definitions.when, isRequired: false },
    // The same field where a list is not allowed: an author sees no difference.
    { path: 'when', node: definitions.singleTime, isRequired: false },
    ...fieldsIn(definitions.timeObject, 'when'),
  ];
}

function fieldsIn(node: SchemaNode, path: string): Field[] {
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]): Field[] => {
      const at = path ? `${path}.${key}` : key;
      const isRequired = node.required?.includes(key) ?? false;
      return [{ path: at, node: child, isRequired }, ...fieldsIn(child, at)];
    }),
    ...(node.items ? fieldsIn(node.items, `${path}[]`) : []),
    ...(node.anyOf ?? []).flatMap((choice) => fieldsIn(choice, path)),
  ];
}

function describe(node: SchemaNode, doc: FieldDoc): void {
  // Editors that know no Markdown would show its backticks.
  node['description'] = doc.text.replaceAll('`', '');
  if (doc.text.includes('`')) node['markdownDescription'] = doc.text;
  if (doc.example !== undefined) node['examples'] = [doc.example];
  if (doc.values && Array.isArray(node['enum']))
    node['enumDescriptions'] = (node['enum'] as string[]).map((code) =>
      doc.values?.[code]?.replaceAll('`', ''),
    );
  if (doc.form) restrict(node, PATTERNS[doc.form], HOW_TO_WRITE[doc.form]);
}

function restrict(node: SchemaNode, pattern: string, howToWrite: string): void {
  node.pattern = pattern;
  // Visual Studio Code shows it instead of the pattern.
  node['patternErrorMessage'] = howToWrite;
}

const YEAR = '(?!0000)\\d{4}';
const DAY_OF_YEAR = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|[12]\\d)',
].join('|');
const PART = `Q[1-4]|H[12]|0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01]|${DAY_OF_YEAR}`;
const MOMENT = `${YEAR}(?:-(?:${PART}))?`;
const SPAN = `${MOMENT}(?:\\s*/\\s*(?:${MOMENT}|\\.\\.))?|\\.\\.\\s*/\\s*${MOMENT}`;

/*
 * The patterns let through whatever `time/` reads, and a little more: that a range runs forwards, that school years
 * follow each other and that a year has a 29 February is beyond a pattern.
 */

/** Nothing at all is an empty cell of the document. */
const TIME = `^\\s*(?:${SPAN})?\\s*$`;
const HOW_TO_WRITE_TIME =
  'Время пишется так: 2021, 2021-11, 2021-09-30, 2021-Q3, 2021-H1, 2021/2025, ../2024-08 или 2021/.. В when можно и без дат: {"every": "P1Y"}, {"kind": "onRequest"}.';

const PATTERNS: Record<TextForm, string> = {
  schoolYear: `^\\s*${YEAR}[/–-]${YEAR}\\s*$`,
  every: '^(?:schoolHalf|schoolYear|P(?!0+[YMWD])\\d{1,3}[YMWD])$',
  until: `^--(?:${DAY_OF_YEAR})$`,
};
const HOW_TO_WRITE: Record<TextForm, string> = {
  schoolYear: 'Учебный год пишется так: 2020/2021. Годы идут подряд.',
  every: 'Пишется так: P1Y, P2Y, P3M, P1M, P1W, schoolHalf или schoolYear.',
  until: 'Пишется так: --06-01 (до 1 июня каждого года).',
};
