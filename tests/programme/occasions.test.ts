/** Every way of writing time, as the calendar sees it: days between which it lies, or words that name no place in it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { When } from '../../src/programme/schema.js';
import { isoOf } from '../../src/programme/time/days.js';
import { occasionsOf, overlaps, type Occasion } from '../../src/programme/time/occasions.js';
import { resolveWhen } from '../../src/programme/time/resolve.js';
import { parseSpan } from '../../src/programme/time/span.js';

const period = parseSpan('2021/2025')!;

const said = ({ placing, isRecurring, first, last }: Occasion): string => {
  const days = first === last ? isoOf(first) : `${isoOf(first)} – ${isoOf(last)}`;
  return [placing, days, isRecurring && 'recurs'].filter(Boolean).join(' ');
};

function placed(when: When): string[] {
  const { occasions, loose } = occasionsOf(resolveWhen(when, period));
  return [...occasions.map(said), ...loose.map((it) => `loose: ${it.kind}`)];
}

describe('what is written, where it stands', () => {
  const ROWS: [written: string, when: When, expected: string[]][] = [
    ['30.09.2021', '2021-09-30', ['exact 2021-09-30']],
    ['28–30.03.2023', '2023-03-28/2023-03-30', ['exact 2023-03-28 – 2023-03-30']],
    ['ноябрь 2021', '2021-11', ['within 2021-11-01 – 2021-11-30']],
    ['III квартал 2021', '2021-Q3', ['within 2021-07-01 – 2021-09-30']],
    ['зима 2023/24, over New Year', '2023-24', ['within 2023-12-01 – 2024-02-29']],
    ['октябрь – ноябрь 2021', '2021-10/2021-11', ['within 2021-10-01 – 2021-11-30']],
    ['декабрь 2021 – февраль 2022', '2021-12/2022-02', ['within 2021-12-01 – 2022-02-28']],
    ['до 08.2024: by the end of that month', '../2024-08', ['due 2024-08-01 – 2024-08-31']],
    ['до 30.10.2025', '../2025-10-30', ['due 2025-10-30']],
    ['2021: no more than the year', '2021', ['loose: span']],
    ['I полугодие 2023', '2023-H1', ['loose: span']],
    ['2020–2021 учебный год', { schoolYear: '2020/2021' }, ['loose: span']],
    ['ноябрь 2021 – декабрь 2024: a time and no occasion', '2021-11/2024-12', ['loose: span']],
    ['с 2021', '2021/..', ['loose: span']],
    [
      'с ноября 2025: the programme ends soon, the words name no end',
      '2025-11/..',
      ['loose: span'],
    ],
    [
      'as long as the longest year is still a place',
      '2024-01-15/2025-01-14',
      ['exact 2024-01-15 – 2025-01-14'],
    ],
    ['a day longer is none', '2024-01-15/2025-01-15', ['loose: span']],
    ['до 2024', '../2024', ['loose: span']],
    [
      'ежегодно, октябрь–ноябрь',
      { every: 'P1Y', byMonth: [10, 11], from: '2023', to: '2024' },
      ['within 2023-10-01 – 2023-11-30 recurs', 'within 2024-10-01 – 2024-11-30 recurs'],
    ],
    [
      'ежегодно, октябрь–февраль, over New Year and a leap year, cut where the period begins and ends',
      { every: 'P1Y', byMonth: [10, 11, 12, 1, 2], from: '2023', to: '2024' },
      [
        'within 2023-01-01 – 2023-02-28 recurs',
        'within 2023-10-01 – 2024-02-29 recurs',
        'within 2024-10-01 – 2024-12-31 recurs',
      ],
    ],
    [
      'раз в два года, сентябрь',
      { every: 'P2Y', byMonth: [9] },
      [
        'within 2021-09-01 – 2021-09-30 recurs',
        'within 2023-09-01 – 2023-09-30 recurs',
        'within 2025-09-01 – 2025-09-30 recurs',
      ],
    ],
    [
      'ежегодно до 01.06',
      { every: 'P1Y', until: '--06-01', from: '2023', to: '2024' },
      ['due 2023-06-01 recurs', 'due 2024-06-01 recurs'],
    ],
    [
      'ежегодно до 01.06, in a period that ends before it: the end of the period is no deadline',
      { every: 'P1Y', until: '--06-01', from: '2023', to: '2024-03' },
      ['due 2023-06-01 recurs'],
    ],
    [
      'ежегодно до 29.02',
      { every: 'P1Y', until: '--02-29', from: '2023', to: '2024' },
      ['due 2023-02-28 recurs', 'due 2024-02-29 recurs'],
    ],
    [
      'ежемесячно: every month is named',
      { every: 'P1M', from: '2024-01', to: '2024-02' },
      ['within 2024-01-01 – 2024-01-31 recurs', 'within 2024-02-01 – 2024-02-29 recurs'],
    ],
    ['ежегодно', { every: 'P1Y' }, ['loose: recurring']],
    ['не менее 2 раз в год', { every: 'P1Y', atLeast: 2 }, ['loose: recurring']],
    ['один раз в квартал', { every: 'P3M' }, ['loose: recurring']],
    ['в учебном полугодии', { every: 'schoolHalf', atLeast: 1 }, ['loose: recurring']],
    ['каждый учебный год', { every: 'schoolYear' }, ['loose: recurring']],
    ['еженедельно', { every: 'P1W' }, ['loose: recurring']],
    ['сентябрь, of an unknown year', { byMonth: [9] }, ['loose: yearless']],
    [
      'сентябрь, where only one can be meant',
      { byMonth: [9], from: '2024', to: '2024' },
      ['within 2024-09-01 – 2024-09-30'],
    ],
    ['в течение года', { kind: 'continuous' }, ['loose: continuous']],
    ['по запросу', { kind: 'onRequest' }, ['loose: onRequest']],
    ['words', 'осенью, если получится', ['loose: unreadable']],
    [
      'of two that begin together, the shorter comes first',
      ['2023-03', '2023-03-01'],
      ['exact 2023-03-01', 'within 2023-03-01 – 2023-03-31'],
    ],
    [
      'two dates in one cell, and a condition',
      ['2023-04-26', '2023-03', { kind: 'asNeeded' }],
      ['within 2023-03-01 – 2023-03-31', 'exact 2023-04-26', 'loose: asNeeded'],
    ],
  ];
  for (const [written, when, expected] of ROWS)
    test(written, () => assert.deepEqual(placed(when), expected));

  test('each says how exact the words were', () => {
    const precisions = (when: When): string[] =>
      occasionsOf(resolveWhen(when, period)).occasions.map((it) => it.precision);
    assert.deepEqual(precisions(['2021-03-01', '2021-11', '2022-Q3']), ['day', 'month', 'quarter']);
    assert.deepEqual(precisions('../2024-08'), ['month']);
    assert.deepEqual(precisions({ byMonth: [9], from: '2024', to: '2024' }), ['month']);
    assert.deepEqual(precisions({ every: 'P3Y', byMonth: [9] }), ['month', 'month']);
    assert.deepEqual(precisions({ every: 'P1Y', until: '--06-01', to: '2022' }), ['day', 'day']);
  });
  test('of what happens once the written span stays: a deadline has no beginning', () => {
    const [due] = occasionsOf(resolveWhen('../2024-08', period)).occasions;
    assert.equal(due!.isRecurring, false);
    assert.deepEqual(due!.span, parseSpan('../2024-08', period));
  });

  test('no word at all', () =>
    assert.deepEqual(
      occasionsOf(resolveWhen(undefined, period)).loose.map((it) => it.kind),
      ['notStated'],
    ));
});

test('days overlap when they share one', () => {
  const days = (first: number, last: number) => ({ first, last });
  assert.ok(overlaps(days(1, 5), days(5, 9)), 'the last is the first');
  assert.ok(overlaps(days(5, 9), days(1, 5)), 'and the other way round');
  assert.ok(overlaps(days(1, 9), days(4, 4)), 'one within the other');
  assert.ok(!overlaps(days(1, 4), days(5, 9)), 'side by side');
  assert.ok(!overlaps(days(5, 9), days(1, 4)), 'and the other way round');
});
