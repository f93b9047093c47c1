/** `prog-widgets schema`: the format for editors that complete and underline while a file is written. */
import { programmeJsonSchema } from '../programme/json-schema.js';
import type { Command } from './command.js';

export const schemaText = (): string => `${JSON.stringify(programmeJsonSchema(), null, 2)}\n`;

export const schema: Command = {
  files: { least: 0, most: 0 },
  run: (call) => call.write(schemaText()),
};
