import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberWords } from '../../src/i18n/formats.js';
import { ru } from '../i18n/all-words.js';
import type { Line } from '../../src/documents/line.js';
import { targetLines } from '../../src/elements/text/values.js';
import { dayOf } from '../../src/programme/index.js';

const context = { say: ru, today: dayOf(2023, 11, 22) };
const wordsOf = (lines: Line[]): string[] => lines.map((it) => it.text);

test('promises in words', () => {
  const say = (target: any, unit = '%', direction?: string): string[] =>
    wordsOf(targetLines(target, context, { unit, direction }));
  assert.deepEqual(say({ op: '>=', value: 10 }), ['не менее 10\u00a0%']);
  assert.deepEqual(say({ op: '<=', value: 2.5 }), ['не более 2,5\u00a0%']);
  assert.deepEqual(say({ op: 'upTo', value: 30 }), ['до 30\u00a0%']);
  assert.deepEqual(say({ op: 'range', value: 10, max: 50 }), ['10–50\u00a0%']);
  assert.deepEqual(say({ op: 'growth', value: 5, per: 'ежегодно' }, 'чел.'), [
    'рост на 5\u00a0%, ежегодно',
  ]);
  assert.deepEqual(say({ op: 'growth', value: 5 }, '%', 'decrease'), ['снижение на 5\u00a0%']);
  assert.deepEqual(say(true), ['да']);
  assert.deepEqual(say(2, 'мероприятий'), ['2']);
  assert.deepEqual(say(12000, 'чел.'), ['12\u00a0000\u00a0чел.']);
});

test('the words of the document stand alone where they say it, and beside ours where they do not', () => {
  const say = (target: any): string[] => wordsOf(targetLines(target, context, { unit: '%' }));
  assert.deepEqual(say({ op: '>=', value: 30, text: 'не менее 30% школ' }), ['не менее 30% школ']);
  assert.deepEqual(say({ op: 'range', value: 5, max: 50, text: 'от 5% до 50%' }), [
    '5–50\u00a0%',
    'в документе: «от 5% до 50%»',
  ]);
});

test('a number is written as the file has it, never rounded', () => {
  const say = (value: number): string => numberWords(value, ru.locale);
  assert.deepEqual([81.55, 2024, 12345.6789, -0.00001234, 1234567, -5, 0].map(say), [
    '81,55',
    '2024',
    '12\u00a0345,6789',
    '−0,00001234',
    '1\u00a0234\u00a0567',
    '−5',
    '0',
  ]);
  for (const value of [1e21, 5e-324, -1.5e300]) assert.doesNotMatch(say(value), /e|NaN|∞/);
});
