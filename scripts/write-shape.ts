/**
 * Writes `src/programme/shape.ts`: the schema as a small table that a browser reads files by. zod stays the only place
 * where the format is written down, and stays out of the page: its 10 kB would be a third of the first load, and a
 * tolerant reader needs to know what to do with a bad part, which a validator does not.
 *
 *   npx tsx scripts/write-shape.ts           writes the file
 *   npx tsx scripts/write-shape.ts --check   exits with 1 if it is stale
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { programmeSchema } from '../src/programme/schema.js';
import { time, url } from '../src/programme/schema/basics.js';
import { condition, LEVEL_KEPT } from '../src/programme/schema/measures.js';
import { ACTIVITY_SAYS_ONE_OF, activity } from '../src/programme/schema/plan.js';
import { singleTime, statusSchema, timeObject, when } from '../src/programme/schema/time.js';
import type { ObjectShape, Shape } from '../src/programme/shape-types.js';

const TARGET = new URL('../src/programme/shape.ts', import.meta.url);

/** Schemas that the reader treats in a way of its own. */
const SPECIAL = new Map<unknown, Shape>([
  [when, 'when'],
  [singleTime, 'single'],
  [time, 'time'],
  [url, 'url'],
]);

/** What zod says of a schema: only the parts that the format uses. */
interface Def {
  type: string;
  innerType: { _zod: { def: Def } };
  element: { _zod: { def: Def } };
  valueType: { _zod: { def: Def } };
  shape: Record<string, { _zod: { def: Def } }>;
  options: { _zod: { def: Def } }[];
  entries: Record<string, string>;
  checks?: { _zod: { def: { check: string; value?: number; minimum?: number } } }[];
}

type Schema = { _zod: { def: Def } };

function shapeOf(schema: Schema): Shape {
  const special = SPECIAL.get(schema);
  if (special) return special;
  const it = schema._zod.def;
  switch (it.type) {
    case 'string':
      return hasCheck(it, 'min_length') ? 'id' : 'text';
    case 'boolean':
      return 'flag';
    case 'number': {
      const low = limit(it, 'greater_than');
      const high = limit(it, 'less_than');
      return low === undefined || high === undefined ? 'number' : { int: [low, high] };
    }
    case 'enum':
      return { one: Object.values(it.entries) };
    case 'array':
      return { list: shapeOf(it.element) };
    case 'record':
      return { record: shapeOf(it.valueType) };
    case 'nullable':
      return { nullable: shapeOf(it.innerType) };
    case 'union':
      return { any: it.options.map(shapeOf) };
    case 'object':
      return {
        object: Object.fromEntries(
          Object.entries(it.shape).map((entry) =>
            schema === (condition as unknown) && entry[0] === 'value'
              ? ['value!', 'number']
              : field(entry),
          ),
        ),
        ...(schema === (activity as unknown) && { says: ACTIVITY_SAYS_ONE_OF }),
        ...(schema === (condition as unknown) && {
          spares: { key: 'value', by: 'op', code: LEVEL_KEPT },
        }),
      };
    default:
      throw new Error(`write-shape does not know zod's "${it.type}" yet`);
  }
}

/** A required field's key ends with an exclamation mark. */
function field([key, schema]: [string, Schema]): [string, Shape] {
  const isOptional = def(schema).type === 'optional';
  return isOptional ? [key, shapeOf(def(schema).innerType)] : [`${key}!`, shapeOf(schema)];
}

const def = (schema: Schema): Def => schema._zod.def;
const checksOf = (it: Def) => (it.checks ?? []).map((check) => check._zod.def);
const hasCheck = (it: Def, name: string): boolean =>
  checksOf(it).some(({ check }) => check === name);
const limit = (it: Def, name: string): number | undefined =>
  checksOf(it).find(({ check }) => check === name)?.value;

/** A line for each key of the file: what changed can be read in a diff. */
function source(): string {
  const status = JSON.stringify(shapeOf(statusSchema as unknown as Schema));
  // A status stands in several tables; once is enough.
  const code = (shape: unknown): string => JSON.stringify(shape).replaceAll(status, 'status');
  const table = (schema: unknown): string => {
    const shape = shapeOf(schema as Schema) as ObjectShape;
    const lines = Object.entries(shape.object).map(([key, it]) => `    '${key}': ${code(it)},`);
    return `{\n  object: {\n${lines.join('\n')}\n  },\n}`;
  };
  return `/** Generated from schema.ts by scripts/write-shape.ts: don't edit. */
import type { ObjectShape, Shape } from './shape-types.js';

const status: Shape = ${status};

export const timeShape: ObjectShape = ${table(timeObject)};

export const programmeShape: ObjectShape = ${table(programmeSchema)};
`;
}

const fresh = source();
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== fresh) {
    console.error('src/programme/shape.ts is stale: run `npm run shape`.');
    process.exitCode = 1;
  }
} else writeFileSync(TARGET, fresh);
