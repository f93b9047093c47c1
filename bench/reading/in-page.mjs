/** Runs in the page, bundled: from a text to a programme, beside `JSON.parse` of the same text alone. */
import { readForPage } from '../../src/loading/read-for-page.ts';
import { readProgramme } from '../../src/programme/read.ts';

const ways = { readForPage, readProgramme };
const AGAIN = 5;

/**
 * @param {keyof typeof ways} way
 * @returns {Promise<{ parse: number, read: number, again: number }>} ms: `read` and `again` with the parsing in them;
 *   `again` when this page has read it a few times before
 */
async function measure(address, way) {
  const text = await (await fetch(address)).text();
  const once = async () => {
    const start = performance.now();
    const value = JSON.parse(text);
    const parsed = performance.now();
    const { programme } = await ways[way](value);
    const read = performance.now();
    if (!programme) throw new Error(`${address} is no programme`);
    return { parse: parsed - start, read: read - start };
  };
  const { parse, read } = await once();
  let again;
  for (let time = 0; time < AGAIN; time++) again = (await once()).read;
  return { parse, read, again };
}

window.reading = { measure };
