/** Writes dist/programme.schema.json: the format for editors and validators of any language. */
import { mkdir, writeFile } from 'node:fs/promises';
import { programmeJsonSchema } from '../src/programme/json-schema.js';

const dist = new URL('../dist/', import.meta.url);
await mkdir(dist, { recursive: true });
await writeFile(
  new URL('programme.schema.json', dist),
  `${JSON.stringify(programmeJsonSchema(), null, 2)}\n`,
);
