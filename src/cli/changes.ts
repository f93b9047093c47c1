/** `prog-widgets changes OLD NEW`: what was changed between two editions, field by field. */
import { changeGroups } from '../elements/text/changes.view.js';
import { programmeContext } from '../elements/text/programme-context.js';
import { spoken } from '../i18n/languages.js';
import { changes as russian } from '../i18n/ru/changes.js';
import { parts } from '../i18n/ru/parts.js';
import { problems } from '../i18n/ru/problems.js';
import { values } from '../i18n/ru/values.js';
import { changesBetween } from '../programme/changes.js';
import type { Command } from './command.js';
import { readFile } from './read-file.js';

const words = spoken({ changes: russian, parts, problems, values });

export const changes: Command = {
  options: { json: { type: 'boolean' } },
  files: { least: 2, most: 2 },
  async run(call) {
    const [old, now] = call.files as [string, string];
    const before = await readFile(old, call);
    const after = await readFile(now, call);
    const found = changesBetween(before, after);
    if (call.flag('json')) return call.write(`${JSON.stringify(found, null, 2)}\n`);
    const say = await words.load(call.lang);
    // No status is asked about, so the day is no matter.
    const groups = changeGroups(
      found,
      programmeContext(before, say, 0),
      programmeContext(after, say, 0),
    );
    const lines = groups.flatMap(({ item, lines: all }) => [item, ...all.map((it) => `  ${it}`)]);
    const sum = found.length ? say.changes.count(found.length) : say.changes.none;
    const text = [...lines, `${old} → ${now}: ${sum}`].map((it) => `${it}\n`).join('');
    // With plain spaces: a terminal's text is searched and piped.
    call.write(text.replace(/\u00a0/g, ' '));
  },
};
