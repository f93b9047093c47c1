/**
 * What is measured, as people write it: «не менее 12», «8–12», «до 10 %», «да», «н/д». One reading, or none: what is left
 * over makes it words again, and words stay.
 */
import { codeNamed, plainName } from '../field-names.js';
import type { Reading } from './reading.js';
import { readTime } from '../time/words/read-time.js';
import { numberIn, numberOf } from './scalars.js';
import { takesUnit } from './units.js';
import { brief } from './values.js';

/** Longer texts are sentences. */
const LONGEST = 60;

const OPS = ['>=', '>', '<=', '<', 'upTo', '='];
/** With what may stand before it: «не менее», «≥». */
const NUMBER_FIRST = /^\D{0,20}\d/;
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
  const meant = oneMeaning(written, isTarget, reading);
  const words = written.trim();
  // A number that stays words is in no chart and in no count; a day is no number.
  if (meant === undefined && words.length <= LONGEST && NUMBER_FIRST.test(words))
    if (readTime(words).readings.length === 0)
      reading.note('advice', 'numberInWords', { words: brief(words) });
  return meant;
}

function oneMeaning(written: string, isTarget: boolean, reading: Reading): unknown {
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
  const amount = amountIn(words, reading);
  if (amount !== undefined) return amount;
  const condition = isTarget ? conditionIn(words, reading) : undefined;
  if (!condition) return undefined;
  const { unit, ...read } = condition;
  const told = { words: brief(words), read: JSON.stringify({ ...read, text: undefined }) };
  if (unit) reading.note('advice', 'unitInValue', { ...told, unit });
  else reading.note('advice', 'wordMeant', told);
  return read;
}

/** «12 публикаций», «85 баллов» */
function amountIn(words: string, reading: Reading): number | undefined {
  const [, amount, percent, rest = ''] = AMOUNT.exec(words) ?? [];
  const unit = percent ? '%' : unitIn(rest);
  if (amount === undefined || !unit || (percent && rest.trim())) return undefined;
  if (readTime(words).readings.length > 0 || !takesUnit(unit, reading)) return undefined;
  const value = numberOf(amount);
  reading.note('advice', 'unitInValue', { words: brief(words), read: String(value), unit });
  return value;
}

/** One word, or one with an abbreviation before it: «тыс. руб.». More words say more than how much. */
const UNIT = /^(?:\p{L}{1,8}\.\s?)?\p{L}[\p{L}-]{0,29}\.?$/u;
const NO_UNIT = /^(?:больше|меньше|выше|ниже|более|менее|из|и|или|до|more|less|of|and|or|to)$/i;

function unitIn(rest: string): string | undefined {
  const unit = rest.trim();
  return UNIT.test(unit) && !NO_UNIT.test(unit) && !PER.test(unit) ? unit : undefined;
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
  /** Of what, where words say it. */
  unit?: string;
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
    if (value >= max || (percent && !takesUnit(percent, reading))) return undefined;
    return { op: 'range', value, max, text };
  }
  const before = BEFORE_NUMBER.exec(words);
  const op = before && codeNamed(before[1]!.replace(/ чем$/, ''), OPS);
  if (!before || !op) return undefined;
  const [, value, sign, rest = ''] = AMOUNT.exec(words.slice(before[0].length)) ?? [];
  const per = PER.exec(rest)?.[1];
  const unit = per || sign ? undefined : unitIn(rest);
  if (value === undefined || (rest.trim() && !per && !unit)) return undefined;
  const seen = sign ? '%' : unit;
  if (seen && ((unit && readTime(words).readings.length > 0) || !takesUnit(seen, reading)))
    return undefined;
  return { op, value: numberOf(value), ...(per && { per }), text, ...(unit && { unit }) };
}
