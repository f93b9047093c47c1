/**
 * What is measured, as people write it: «не менее 12», «8–12», «до 10 %», «да», «н/д». One reading, or none: what is left
 * over makes it words again, and words stay.
 */
import { codeNamed, plainName } from '../field-names.js';
import type { Reading } from './reading.js';
import { numberIn, numberOf } from './scalars.js';
import { brief } from './values.js';

/** Longer texts are sentences. */
const LONGEST = 60;

const OPS = ['>=', '>', '<=', '<', 'upTo', '='];
/** What stands before the first digit or sign of a number. */
const BEFORE_NUMBER = /^([^\d+−-]{1,30}?)\s*(?=[\d+−-])/;
const NUMBER = '[-−+]?\\d[\\d \\u00a0\\u202f]*(?:[.,]\\d+)?';
const AMOUNT = new RegExp(`^(${NUMBER})\\s?(%|процент(?:а|ов)?)?(.*)$`, 'i');
const RANGE = new RegExp(`^(?:от )?(${NUMBER})\\s?%?\\s?(?:[–—-]|до)\\s?(${NUMBER})\\s?(%?)$`, 'i');
const GROWTH = new RegExp(
  `^(рост |прирост |увеличение |повышение |снижение |уменьшение |сокращение )?на (${NUMBER})\\s?%( больше| выше| меньше| ниже)?$`,
  'i',
);
const DOWN = /^\s?(?:снижение|уменьшение|сокращение|меньше|ниже)/i;
const PER = /^\s?(ежегодно|ежеквартально|ежемесячно|в год|в квартал|в месяц)$/i;

const FLAGS: Readonly<Record<string, boolean>> = { да: true, есть: true, нет: false };
const ABSENT: Readonly<Record<string, string>> = {
  'н/д': 'notCollected',
  'н д': 'notCollected',
  'нет данных': 'notCollected',
  '': 'notStatedInSource',
  x: 'notApplicable',
  х: 'notApplicable',
};

/** @param isTarget conditions are read too */
export function measureMeant(written: string, isTarget: boolean, reading: Reading): unknown {
  const words = written.trim();
  if (words.length > LONGEST || !words) return undefined;
  const number = numberIn(words, reading);
  if (number !== undefined) return number;
  const flag = flagMeant(words, reading);
  if (flag !== undefined) return flag;
  const why = absent(words);
  if (why !== undefined) {
    if (!isTarget) reading.reason = why;
    reading.note('advice', 'absentMeant', { words: brief(words), reason: why });
    return null;
  }
  const condition = isTarget ? conditionIn(words, reading) : undefined;
  if (!condition) return undefined;
  const told = JSON.stringify({ ...condition, text: undefined });
  reading.note('advice', 'wordMeant', { words: brief(words), read: told });
  return condition;
}

export function flagMeant(words: string, reading: Reading): boolean | undefined {
  const plain = plainName(words.slice(0, LONGEST));
  const flag = Object.hasOwn(FLAGS, plain) ? FLAGS[plain] : undefined;
  if (flag !== undefined)
    reading.note('advice', 'wordMeant', { words: brief(words), read: String(flag) });
  return flag;
}

/** Why there is no value, where the words say that there is none. */
export function absent(words: string): string | undefined {
  const plain = plainName(words.slice(0, LONGEST));
  return words && Object.hasOwn(ABSENT, plain) ? ABSENT[plain] : undefined;
}

interface Condition {
  op: string;
  value: number;
  max?: number;
  per?: string;
  text: string;
}

function conditionIn(text: string, reading: Reading): Condition | undefined {
  const words = text.replace(/\s+/g, ' ');
  const [, growing = '', amount, more = ''] = GROWTH.exec(words) ?? [];
  if (amount !== undefined && (growing || more)) {
    const value = numberOf(amount);
    return { op: 'growth', value: DOWN.test(growing + more.trim()) ? -value : value, text };
  }
  const [, low, high, percent] = RANGE.exec(words) ?? [];
  if (low !== undefined && high !== undefined) {
    const [value, max] = [numberOf(low), numberOf(high)];
    if (value >= max || !fitsUnit(percent, reading)) return undefined;
    return { op: 'range', value, max, text };
  }
  const before = BEFORE_NUMBER.exec(words);
  const op = before && codeNamed(before[1]!.replace(/ чем$/, ''), OPS);
  if (!before || !op) return undefined;
  const [, value, sign, rest = ''] = AMOUNT.exec(words.slice(before[0].length)) ?? [];
  const per = PER.exec(rest)?.[1];
  if (value === undefined || (rest.trim() && !per) || !fitsUnit(sign, reading)) return undefined;
  return { op, value: numberOf(value), ...(per && { per }), text };
}

/** A percentage of something measured in other units is left alone; elsewhere the sign goes into the unit. */
function fitsUnit(percent: string | undefined, { measured }: Reading): boolean {
  if (!percent || !measured) return true;
  if (measured.unit && !/%|проц/i.test(measured.unit)) return false;
  measured.sawPercent = true;
  return true;
}
