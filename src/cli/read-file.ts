/** A programme from its file; what had to be mended is said beside what the command writes. */
import { problemReport } from '../elements/base/problem-report.js';
import { decode } from '../loading/decode.js';
import { LoadFailure } from '../loading/failure.js';
import { parse } from '../loading/parse.js';
import type { Programme } from '../programme/schema.js';
import { Misuse, type Call } from './command.js';

export async function readFile(file: string, call: Call): Promise<Programme> {
  try {
    const { programme, problems } = await parse(await decode(call.read(file)), file);
    const told = await problemReport(problems, call.lang);
    if (told.length) call.say([file, ...told].join('\n  '));
    return programme;
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    throw new Misuse((await problemReport(error.problems, call.lang)).join('\n'));
  }
}
