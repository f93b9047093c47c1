/** `prog-widgets new`: a first file to write a programme into, and beside it the schema that editors complete it by. */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadSample } from '../checking/sample.js';
import { Misuse, type Call, type Command } from './command.js';
import { schemaText } from './schema.js';

const SCHEMA = 'programme.schema.json';

export const newFile: Command = {
  files: { least: 0, most: 1 },
  async run(call) {
    const file = call.text('out') ?? call.files[0] ?? 'programme.json';
    const schema = join(dirname(file), SCHEMA);
    create(file, await loadSample(call.lang), call);
    // An older one may be there from another file; the new one reads the same and more.
    writeFileSync(schema, schemaText());
    call.say(call.words.created(file, schema));
  },
};

/** What somebody has written is never written over. */
function create(file: string, text: string, { words }: Call): void {
  if (existsSync(file)) throw new Misuse(words.exists(file));
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new Misuse(words.notWritten(file, (error as Error).message));
  }
}
