/** Text → programme, or the reason why it is none. */
import { lateChunk } from './bring.js';
import { LoadFailure, refused } from './failure.js';
import type { Loaded } from './page-reading.js';
import { readForPage } from './read-for-page.js';

/** Most files have none. */
const broken = lateChunk(() => import('./broken-json.js'));

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
    return (await broken()).readBroken(text, address);
  }
  const reading = await readForPage(value);
  const { programme } = reading;
  if (!programme) throw new LoadFailure(reading.problems);
  return { ...reading, programme };
}
