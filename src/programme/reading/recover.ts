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
  const { problems } = reading;
  const { known } = fieldsOf(programmeShape);
  if (!isPlainObject(value) || !Object.keys(value).some((key) => known.has(key))) {
    reading.note('refused', 'notAProgramme', { found: kindOf(value) });
    return { problems, reading };
  }
  const formatVersion = mendFormatVersion(value['formatVersion'], reading);
  if (formatVersion === undefined) return { problems, reading };

  const { title, period } = value;
  const head = { formatVersion, title: givenTitle(title), period: givenPeriod(period) };
  // Nothing in it can be lost any more but optional fields.
  const mended = mend(programmeShape, { ...value, ...head }, reading) as Programme;
  const complete = completePeriod(completeTitle(mended, reading), period, reading);
  const programme = mendReferences(complete, reading);
  return { programme, problems, reading };
}
