/**
 * What speaks of time is never left out: what can't be read keeps its words, and the activity goes into the lane «срок
 * не распознан».
 */
import type { TimeObject } from '../schema.js';
import type { Shape } from '../shape-types.js';
import { timeShape } from '../shape.js';
import { foldCode } from '../folding.js';
import { codeMeant } from './code-meant.js';
import { isReadableTime } from './readable-time.js';
import { Loss, type Reading } from './reading.js';
import { textOf } from './scalars.js';
import { takeInside, takeWhen } from './take-time.js';
import { brief, isPlainObject, wordsIn } from './values.js';

type Mend = (shape: Shape, value: unknown, reading: Reading) => unknown;

export function mendTime(
  shape: 'when' | 'single',
  value: unknown,
  reading: Reading,
  mend: Mend,
): unknown {
  if (Array.isArray(value) && shape === 'when') return mend(LIST_OF_TIMES, value, reading);
  const time = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  if (time === null) return reading.wrongType('text,object', time);
  if (typeof time === 'string' || typeof time === 'number') {
    const text = textOf(time, reading);
    if (!(text instanceof Loss)) {
      if (isReadableTime(text)) return text;
      const meant = codeMeant(text, isReadableTime, reading) ?? takeWhen(text, shape, reading);
      if (meant === undefined) noteUnreadable(text, reading);
      return meant ?? text;
    }
  }
  if (!isPlainObject(time))
    return unreadable(time, reading.wrongType('text,object', time), reading);

  const noted = reading.noted;
  const mended = mend(timeShape, time, reading) as TimeObject | Loss;
  if (mended instanceof Loss) return unreadable(time, mended, reading);
  if (mended.kind !== 'unreadable' && !isReadableTime(mended)) {
    reading.forgetSince(noted);
    const meant = asSeen(mended);
    if (isReadableTime(meant)) {
      reading.note('advice', 'lookAlike', { words: codesIn(mended), read: codesIn(meant) });
      return meant;
    }
    const taken = takeInside(mended, reading);
    if (taken && isReadableTime(taken)) return taken;
    reading.forgetSince(noted);
    noteUnreadable(wordsIn(time), reading);
  }
  return mended;
}

/** The words of the document stay as they are. */
const asSeen = ({ label, ...codes }: TimeObject): TimeObject => ({
  ...(mapTexts(codes) as TimeObject),
  ...(label !== undefined && { label }),
});

const mapTexts = (codes: object): object =>
  Object.fromEntries(
    Object.entries(codes).map(([key, it]: [string, unknown]) => [
      key,
      typeof it === 'string' ? foldCode(it) : it,
    ]),
  );

const codesIn = ({ label: _, ...codes }: TimeObject): string => brief(wordsIn(codes));

const LIST_OF_TIMES: Shape = { list: 'single' };

function noteUnreadable(words: string, reading: Reading): void {
  reading.note('loss', 'unreadableTime', { words: brief(words), lost: 'time' });
}

function unreadable(time: unknown, loss: Loss, reading: Reading): TimeObject {
  const { problem } = loss;
  problem.params['lost'] = 'time';
  delete problem.params['item'];
  reading.report(problem);
  const label = textOf(wordsIn(time), reading);
  return { kind: 'unreadable', ...(typeof label === 'string' && { label }) };
}
