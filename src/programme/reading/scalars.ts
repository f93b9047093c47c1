/** Texts, numbers and codes. */
import { codeNamed } from '../field-names.js';
import { safeAddress } from '../inline-text.js';
import { codeMeant } from './code-meant.js';
import { isReadableTime } from './readable-time.js';
import { Loss, type Reading } from './reading.js';
import { takeDate } from './take-time.js';
import { takesUnit } from './units.js';
import { brief, ODD } from './values.js';

export function textOf(value: unknown, reading: Reading): string | Loss {
  let text: string;
  if (typeof value === 'string') text = value;
  else if (Number.isFinite(value)) {
    text = String(value);
    reading.note('advice', 'numberForText', { value: value as number });
  } else if (Array.isArray(value) && value.every((line) => typeof line === 'string')) {
    text = value.join('\n');
    reading.note('advice', 'listAsText', {});
  } else return reading.wrongType('text', value);

  if (!ODD.test(text)) return text;
  if (text.includes('](')) reading.noteOddity({ path: [...reading.path], textWithLink: text });
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd');
  if (wellFormed !== text) reading.note('loss', 'loneSurrogate', {});
  return wellFormed;
}

export function mendText(
  shape: 'text' | 'id' | 'time' | 'url',
  value: unknown,
  reading: Reading,
): unknown {
  const text = textOf(value, reading);
  if (text instanceof Loss) return text;
  if (shape === 'time' && !isReadableTime(text)) {
    const meant = codeMeant(text, isReadableTime, reading) ?? takeDate(text, reading);
    if (meant !== undefined) return meant;
    reading.note('advice', 'unreadableDate', { words: brief(text) });
  }
  if (shape === 'url' && safeAddress(text) === undefined)
    return text.trim() ? reading.loss('unsafeLink', { address: brief(text) }) : undefined;
  return text || shape !== 'id' ? text : reading.loss('emptyId', {});
}

/** @param range the lowest and the highest of whole numbers */
export function mendNumber(
  value: unknown,
  reading: Reading,
  range?: readonly [low: number, high: number],
): unknown {
  const read = typeof value === 'string' ? numberIn(value, reading) : value;
  if (typeof read !== 'number' || !Number.isFinite(read)) return reading.wrongType('number', value);
  if (!range) return read;
  const [min, max] = range;
  const fits = Number.isInteger(read) && read >= min && read <= max;
  return fits ? read : reading.loss('outOfRange', { value: read, min, max });
}

/** «81,55 %», «1 234», «−3»: as people write numbers. */
const NUMBER = /^([-−+]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?\s*(%?)$/;

/** Of what a pattern has found to be a number. */
export const numberOf = (words: string): number =>
  Number(
    words
      .replace('−', '-')
      .replace(',', '.')
      .replace(/[ \u00a0\u202f]/g, ''),
  );

/** A text that is nothing but a number. A percentage of something measured in other units is left alone. */
export function numberIn(text: string, reading: Reading): number | undefined {
  const [, sign, whole, fraction = '0', percent] = NUMBER.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const size = Number(`${whole.replace(/\D/g, '')}.${fraction}`);
  if (!Number.isFinite(size)) return undefined;
  if (percent && !takesUnit(percent, reading)) return undefined;
  const value = sign && sign !== '+' ? -size : size;
  reading.note('advice', 'numberAsText', { words: brief(text), value });
  return value;
}

export function mendOption(options: readonly string[], value: unknown, reading: Reading): unknown {
  if (typeof value !== 'string') return reading.wrongType('text', value);
  const meant = codeMeant(value, (it) => options.includes(it), reading);
  if (meant !== undefined) return meant;
  const named = codeNamed(value, options);
  if (named !== undefined) {
    reading.note('advice', 'wordMeant', { words: brief(value), read: named });
    return named;
  }
  const allowed = options.join(', ');
  return reading.loss('unknownValue', { value: brief(value), allowed });
}
