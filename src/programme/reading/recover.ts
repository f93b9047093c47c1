/**
 * From any value to a programme that can be shown, and what was lost on the way. Advice, which shows nothing, is apart:
 * a page can do without it.
 */
import type { Problem } from '../problems.js';
import type { Programme } from '../schema.js';
import { programmeShape } from '../shape.js';
import { fieldsOf } from './fields.js';
import {
  completePeriod,
  completeTitle,
  givenPeriod,
  givenTitle,
  mendFormatVersion,
} from './head.js';
import { withKnownKeys, writtenPath } from './known-keys.js';
import { mend } from './mend.js';
import { Reading } from './reading.js';
import { mendReferences } from './references.js';
import { isPlainObject, kindOf } from './values.js';

export interface Recovery {
  /** Absent when the value is refused. */
  programme?: Programme;
  problems: Problem[];
  reading: Reading;
}

export function recoverProgramme(value: unknown): Recovery {
  const reading = new Reading();
  const programme = recover(value, reading);
  const problems = reading.problems.map((it) => ({ ...it, path: writtenPath(it.path, reading) }));
  return { ...(programme && { programme }), problems, reading };
}

function recover(written: unknown, reading: Reading): Programme | undefined {
  const value = withKnownKeys(programmeShape, written, reading);
  const { known } = fieldsOf(programmeShape);
  if (!isPlainObject(value) || !Object.keys(value).some((key) => known.has(key))) {
    reading.note('refused', 'notAProgramme', { found: kindOf(value) });
    return undefined;
  }
  const formatVersion = mendFormatVersion(value['formatVersion'], reading);
  if (formatVersion === undefined) return undefined;

  const { title, period } = value;
  const head = { formatVersion, title: givenTitle(title), period: givenPeriod(period, reading) };
  const { from, to } = head.period;
  if (typeof from === 'string' && typeof to === 'string')
    reading.timeContext = { period: { from, to } };
  // Nothing in it can be lost any more but optional fields.
  const mended = mend(programmeShape, { ...value, ...head }, reading) as Programme;
  const complete = completePeriod(completeTitle(mended, reading), period, reading);
  return mendReferences(complete, reading);
}
