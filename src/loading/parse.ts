/** Text → programme, or the reason why it is none. */
import type { Programme } from '../programme/schema.js';
import { lateChunk } from './bring.js';
import { LoadFailure, refused } from './failure.js';
import type { PageReading } from './page-reading.js';
import { readForPage } from './read-for-page.js';

export interface Loaded extends PageReading {
  programme: Programme;
}

/** Most files have none. */
const faultFinder = lateChunk(() => import('./json-fault.js'));

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
    const { faultIn } = await faultFinder();
    throw refused('badJson', { address, ...faultIn(text) });
  }
  const reading = await readForPage(value);
  const { programme } = reading;
  if (!programme) throw new LoadFailure(reading.problems);
  return { ...reading, programme };
}
