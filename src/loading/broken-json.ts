/** A file that is no JSON: what is wrong with it, and the programme, where nothing had to be guessed to read it. */
import type { Problem } from '../programme/problems.js';
import { LoadFailure, refused } from './failure.js';
import { isSure, type Edit } from './json-edits.js';
import { excerptAt, faultIn, lineAndColumn } from './json-fault.js';
import { mendJson } from './mend-json.js';
import type { Loaded } from './page-reading.js';
import { readWithCare } from './read-with-care.js';

export interface BrokenJson {
  /** One for each fault, in the order of the text. */
  faults: Problem[];
  /** Where the faults could be mended; whether nothing was guessed is asked of `isSure`. */
  mended?: { text: string; value: unknown; edits: Edit[] };
}

export function brokenJson(text: string, address: string): BrokenJson {
  const mended = mendJson(text);
  try {
    if (!mended) throw new SyntaxError();
    const value: unknown = JSON.parse(mended.text);
    if (typeof value !== 'object' || value === null) throw new SyntaxError();
    const faults = mended.edits
      .filter((it) => !it.isEcho)
      .map(({ at, cause }) => {
        const place = { ...lineAndColumn(text, at), excerpt: excerptAt(text, at), cause };
        return fault({ address, ...place });
      });
    return { faults, mended: { ...mended, value } };
  } catch {
    return { faults: [fault({ address, ...faultIn(text) })] };
  }
}

const fault = (params: Problem['params']): Problem => ({
  severity: 'refused',
  code: 'badJson',
  path: [],
  params,
});

/** For a page: it stays where comma, comment or space was all that was wrong, and the console tells. */
export function readBroken(text: string, address: string): Loaded {
  const { faults, mended } = brokenJson(text, address);
  if (!mended || !isSure(mended.edits))
    throw faults.length ? new LoadFailure(faults) : refused('empty', { address });
  const reading = readWithCare(mended.value);
  const { programme } = reading;
  if (!programme) throw new LoadFailure(reading.problems);
  const told = faults.map((it): Problem => ({ ...it, severity: 'advice' }));
  return {
    programme,
    problems: reading.problems,
    report: () => [...told, ...(reading.report?.() ?? [])],
  };
}
