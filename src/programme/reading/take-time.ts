/**
 * Times as people write them, «III кв. 2021 г.», are taken where nobody could read them in another way; the words stay
 * beside the value, and its author is told what was understood.
 */
import type { TimeObject, When } from '../schema.js';
import { textOfTime } from '../time/words/as-text.js';
import { readTime } from '../time/words/read-time.js';
import { withLabel, type SingleTime } from '../time/words/values.js';
import type { Reading } from './reading.js';
import { brief } from './values.js';

/** Midnight that a program has put behind a day is no word of the document. */
const BY_PROGRAM = /^\s*\d{4}[-./]\d{1,2}[-./]\d/;

export function takeWhen(
  words: string,
  shape: 'when' | 'single',
  reading: Reading,
): When | undefined {
  const { readings, isSure } = readTime(words, reading.timeContext);
  const [when] = readings;
  if (!isSure || when === undefined || (shape === 'single' && Array.isArray(when)))
    return undefined;
  tell(words, when, reading);
  const label = words
    .split('\n')
    .map((it) => it.trim())
    .filter(Boolean)
    .join('; ');
  const labelled = (it: SingleTime): SingleTime =>
    BY_PROGRAM.test(label) || (typeof it === 'object' && it.kind === 'notStated')
      ? it
      : withLabel(it, label);
  return Array.isArray(when) ? when.map(labelled) : labelled(when);
}

/** For places that have no room for words. */
export function takeDate(words: string, reading: Reading): string | undefined {
  const date = dateIn(words);
  if (date !== undefined) tell(words, date, reading);
  return date;
}

export function dateIn(words: string): string | undefined {
  const { readings, isSure } = readTime(words);
  return isSure ? asDate(readings[0]) : undefined;
}

/** As one text of the format; undefined where that would say less. */
export function asDate(when: When | undefined): string | undefined {
  if (when === undefined || Array.isArray(when)) return undefined;
  if (typeof when === 'string') return when;
  const [first, last] = when.schoolYear?.split('/') ?? [];
  return first === undefined ? undefined : `${first}-09/${last}-08`;
}

/** Words inside an object: `{"every": "ежегодно"}`, `{"label": "III кв. 2021 г."}`. */
export function takeInside(time: TimeObject, reading: Reading): TimeObject | undefined {
  const { label, every, schoolYear, until, ...rest } = time;
  const keys = Object.keys(time);
  if (keys.length === 1 && label !== undefined) {
    const taken = takeWhen(label, 'single', reading);
    return taken === undefined || Array.isArray(taken) ? undefined : withLabel(taken, label);
  }
  const key = every !== undefined && until === undefined ? 'every' : 'schoolYear';
  const words = key === 'every' ? every : schoolYear;
  if (words === undefined) return undefined;
  const { readings, isSure } = readTime(words);
  const [meant] = readings;
  if (!isSure || typeof meant !== 'object' || Array.isArray(meant)) return undefined;
  if (meant[key] === undefined || Object.keys(meant).length > 1) return undefined;
  tell(words, meant, reading);
  return { ...rest, ...meant, ...(label !== undefined && { label }) };
}

function tell(words: string, when: When, reading: Reading): void {
  const value = textOfTime(Array.isArray(when) ? when.map(bare) : bare(when));
  reading.note('advice', 'timeTaken', { words: brief(words.trim()), value });
}

const bare = (it: SingleTime): SingleTime => (typeof it === 'string' ? it : withoutLabel(it));
const withoutLabel = ({ label: _, ...value }: TimeObject): TimeObject => value;
