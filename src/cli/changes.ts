/** `prog-widgets changes OLD NEW`: what was changed between two editions, field by field. */
import { bookWords } from './book-words.js';
import { changedLines } from './changed-lines.js';
import type { Command } from './command.js';
import { readFile } from './read-file.js';

export const changes: Command = {
  options: { json: { type: 'boolean' } },
  files: { least: 2, most: 2 },
  async run(call) {
    const [old, now] = call.files as [string, string];
    const before = await readFile(old, call);
    const after = await readFile(now, call);
    const found = changedLines(before, after, await bookWords.load(call.lang));
    call.write(
      call.flag('json')
        ? `${JSON.stringify(found.changes, null, 2)}\n`
        : [...found.lines, `${old} → ${now}: ${found.sum}`].map((it) => `${it}\n`).join(''),
    );
  },
};
