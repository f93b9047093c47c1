import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TimeObject } from '../../../src/programme/schema.js';
import { resolveWhen } from '../../../src/programme/time/resolve.js';
import { readTime, type TimeContext } from '../../../src/programme/time/words/read-time.js';
import { ASKED, COMMON_PHRASES } from './common-phrases.js';
import { DOCUMENT_PHRASES, type Row } from './document-phrases.js';
import { SCHOOL_PLAN } from './school-plan-phrases.js';

function readsAs(rows: readonly Row[], context?: TimeContext): void {
  for (const [words, means] of rows)
    test(`«${words}»`, () => {
      assert.deepEqual(readTime(words, context), { readings: [means], isSure: true, left: '' });
      for (const { kind } of resolveWhen(means).pieces) assert.notEqual(kind, 'unreadable');
    });
}

describe('every time in the tables of the five programmes', () => readsAs(DOCUMENT_PHRASES));

for (const { context, rows } of SCHOOL_PLAN)
  describe(`a plan under ${JSON.stringify(context)}`, () => readsAs(rows, context));

describe('what a methodist copies', () => readsAs(COMMON_PHRASES));

describe('what is not taken by itself', () => {
  for (const [words, ...readings] of ASKED)
    test(`«${words}»`, () => {
      const read = readTime(words);
      assert.equal(read.isSure, false);
      assert.deepEqual(read.readings, readings);
    });

  test('the words that were not understood are named as they were written', () => {
    assert.equal(readTime('Март 2024 (Предварительно)').left, 'Предварительно');
    assert.equal(readTime('Ёлка 2024').left, 'Ёлка');
  });
});

describe('what a heading lends', () => {
  const values = (words: string, context: TimeContext): unknown => {
    const { readings, isSure } = readTime(words, context);
    return isSure ? readings[0] : { asked: readings };
  };
  test('a year', () => {
    assert.equal(values('сентябрь', { year: 2024 }), '2024-09');
    assert.equal(values('III квартал', { year: 2024 }), '2024-Q3');
    assert.equal(values('до 1 марта следующего года', { year: 2024 }), '../2025-03-01');
    assert.equal(values('до 1 декабря текущего года', { year: 2024 }), '../2024-12-01');
  });
  test('a school year: in August nobody knows which', () => {
    assert.equal(values('зима', { schoolYear: '2023/2024' }), '2023-24');
    assert.equal(values('II квартал', { schoolYear: '2023/2024' }), '2024-Q2');
    assert.deepEqual(values('август', { schoolYear: '2023/2024' }), { asked: ['2023-08'] });
  });
  test('the period, where it has a month only once', () => {
    const period = { from: '2024-09', to: '2025-08' };
    assert.equal(values('15 марта', { period }), '2025-03-15');
    assert.equal(values('15 марта', { period: { from: '2024', to: '2024-12' } }), '2024-03-15');
    const long = { period: { from: '2024', to: '2026' } };
    assert.deepEqual(values('март', long), { byMonth: [3] });
  });
  test('nothing to what has a year of its own, and nothing to what comes again', () => {
    assert.equal(values('март 2021', { year: 2024, month: 9 }), '2021-03');
    assert.deepEqual(values('ежегодно, март', { year: 2024 }), { every: 'P1Y', byMonth: [3] });
  });
});

describe('signs that look alike', () => {
  for (const words of [
    'сентябрь\u00a02021\u2009г.',
    'сен\u00adтябрь 2021',
    'СЕНТЯБРЬ 2021 ГОДА',
    '  сентябрь   2021  ',
    'в «сентябре» 2021',
  ])
    test(JSON.stringify(words), () => assert.deepEqual(readTime(words).readings, ['2021-09']));
  for (const dash of '-‐‑‒–—―−')
    test(`2021 ${dash} 2025`, () =>
      assert.deepEqual(readTime(`2021 ${dash} 2025`).readings, ['2021/2025']));
});

test('the words stay where the value says less', () => {
  const [value] = readTime('в начале  марта 2024').readings as TimeObject[];
  assert.deepEqual(value, { from: '2024-03', to: '2024-03', label: 'в начале марта 2024' });
});
