/** Text → programme, or the reason why it is none. */
import type { Problem } from '../programme/problems.js';
import { readProgramme } from '../programme/read.js';
import type { Programme } from '../programme/schema.js';
import { LoadFailure, refused } from './failure.js';

export interface Loaded {
  programme: Programme;
  problems: readonly Problem[];
}

/** @param address how the page names the text's origin */
export async function parse(text: string, address: string, isHtml = false): Promise<Loaded> {
  const start = text.trimStart();
  if (!start) throw refused('empty', { address });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A CMS answers with a page where the file should be, and calls it a success.
    if (isHtml || start.startsWith('<')) throw refused('htmlNotJson', { address });
    const { faultIn } = await import('./json-fault.js');
    throw refused('badJson', { address, ...faultIn(text) });
  }
  const { programme, problems } = readProgramme(value);
  if (!programme) throw new LoadFailure(problems);
  return { programme, problems };
}
