/** `prog-widgets sheet programme.json --out plan.xlsx`: a programme as a workbook for Excel. */
import { existsSync } from 'node:fs';
import { workbookOf } from '../authoring/workbook/export.js';
import { programmeContext } from '../elements/text/programme-context.js';
import { Misuse, WrongCall, type Command } from './command.js';
import { readFile } from './read-file.js';
import { bookWords } from './book-words.js';

export const sheet: Command = {
  options: { force: { type: 'boolean' } },
  files: { least: 1, most: 1 },
  async run(call) {
    const out = call.text('out');
    if (out === undefined) throw new WrongCall(call.words.needsOut('plan.xlsx'));
    // Somebody may have written into it.
    if (existsSync(out) && !call.flag('force')) throw new Misuse(call.words.notReplaced(out));
    const programme = await readFile(call.files[0]!, call);
    const say = await bookWords.load(call.lang);
    call.write(workbookOf(programme, programmeContext(programme, say, 0)));
    call.say(call.words.written(out));
  },
};
