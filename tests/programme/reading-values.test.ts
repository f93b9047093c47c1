/** Values as people write them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isInOrder } from '../../src/programme/reading/is-in-order.js';
import { activity, head, indicator, read } from './reading-support.js';

const pointOf = (target: unknown, actual: unknown, unit?: string) => {
  const file = {
    indicators: [{ ...indicator, unit, points: [{ period: '2021', target, actual }] }],
  };
  const { programme, problems } = read(file);
  const { points, unit: unitRead } = programme.indicators![0]!;
  return { ...points![0]!, unit: unitRead, told: problems.map((it) => it.code), file };
};

describe('a target in words', () => {
  for (const [words, read, unit] of [
    ['85,5 %', 85.5],
    ['1 200', 1200, 'чел.'],
    ['не менее 12', { op: '>=', value: 12 }],
    ['Не ниже 7,5', { op: '>=', value: 7.5 }],
    ['≥ 85', { op: '>=', value: 85 }],
    ['>= 85%', { op: '>=', value: 85 }],
    ['свыше 1 000', { op: '>', value: 1000 }, 'чел.'],
    ['не более 3', { op: '<=', value: 3 }],
    ['менее 5 %', { op: '<', value: 5 }],
    ['до 10', { op: 'upTo', value: 10 }],
    ['8–12', { op: 'range', value: 8, max: 12 }],
    ['от 8 до 12 %', { op: 'range', value: 8, max: 12 }],
    ['на 5 % больше', { op: 'growth', value: 5 }],
    ['рост на 5 %', { op: 'growth', value: 5 }],
    ['снижение на 5 %', { op: 'growth', value: -5 }],
    ['не менее 40% ежегодно', { op: '>=', value: 40, per: 'ежегодно' }],
    ['да', true],
    ['Нет', false],
    ['н/д', null],
    ['–', null],
  ] as const)
    test(`«${words}»`, () => {
      const { target, told, file } = pointOf(words, undefined, unit ?? '%');
      const expected = typeof read === 'object' && read ? { ...read, text: words } : read;
      assert.deepEqual(target, expected);
      assert.equal(told.length, 1, told.join());
      assert.equal(
        isInOrder({ ...head, ...file }),
        false,
        'a page finds out that it is to be mended',
      );
    });

  // A number that stays words is missing in charts and counts: its author is told.
  for (const [words, told] of [
    ['не менее 12 публикаций', ['numberInWords']],
    ['на 5 %', ['numberInWords']],
    ['12–8', ['numberInWords']],
    ['не менее двух', []],
    ['до конца года', []],
    ['до 1 сентября 2024 г.', []],
    ['9 пар обуви', ['numberInWords']],
    ['12 тыс. чел.', ['numberInWords']],
    ['12 ежегодно', ['numberInWords']],
    ['5 больше', ['numberInWords']],
    ['85 % педагогов', ['numberInWords']],
    ['около 5', ['numberInWords']],
    ['не менее 5 %', ['numberInWords']],
  ] as const)
    test(`«${words}» stays words`, () => {
      const point = pointOf(words, undefined, 'чел.');
      assert.equal(point.target, words);
      assert.equal(point.unit, 'чел.');
      assert.deepEqual(point.told, told);
    });
});

describe('a number with its unit', () => {
  for (const [words, read, unit, becomes] of [
    ['12 публикаций', 12, undefined, 'публикаций'],
    ['85 баллов', 85, undefined, 'баллов'],
    ['1 200,5 тыс. руб.', 1200.5, undefined, 'тыс. руб.'],
    ['81 процент', 81, undefined, '%'],
    ['12 публикаций', 12, 'публикация', 'публикация'],
    ['120 человек', 120, 'чел.', 'чел.'],
    ['12 публикаций', 12, 'ед.', 'ед.'],
    ['не менее 12 публикаций', { op: '>=', value: 12 }, undefined, 'публикаций'],
    ['не более 3 тыс. руб.', { op: '<=', value: 3 }, 'тыс. руб.', 'тыс. руб.'],
  ] as const)
    test(`«${words}» where the unit is ${unit}`, () => {
      const isNumber = typeof read === 'number';
      const point = pointOf(words, isNumber ? words : undefined, unit);
      assert.deepEqual(point.target, isNumber ? read : { ...read, text: words });
      if (isNumber) assert.equal(point.actual, read);
      assert.equal(point.unit, becomes);
      assert.deepEqual(point.told, Array(isNumber ? 2 : 1).fill('unitInValue'));
      assert.equal(isInOrder({ ...head, ...point.file }), false);
    });

  test('one unit for a row: the second one stays words', () => {
    const { target, actual, unit, told } = pointOf('12 публикаций', '3 конкурса');
    assert.deepEqual([target, actual, unit], [12, '3 конкурса', 'публикаций']);
    assert.deepEqual(told, ['unitInValue', 'numberInWords']);
  });

  test('millions are no number of pieces', () => {
    assert.equal(pointOf('12 млн', undefined, 'ед.').target, '12 млн');
  });
});

describe('a fraction of a spreadsheet beside percentages', () => {
  for (const [target, actual, told] of [
    [80, 0.81, '81'],
    [5, 0.05, '5'],
    [0.05, 6, '5'],
    [2, 0.9, undefined],
    [0.8, 0.81, undefined],
  ] as const)
    test(`${actual} beside ${target}`, () => {
      const points = [{ period: '2021', target, actual }];
      const { problems } = read({ indicators: [{ ...indicator, unit: '%', points }] });
      const found = problems.filter((it) => it.code === 'percentAsFraction');
      assert.deepEqual(
        found.map((it) => it.params['suggestion']),
        told ? [told] : [],
      );
      if (told)
        assert.equal(
          isInOrder({ ...head, indicators: [{ ...indicator, unit: '%', points }] }),
          false,
        );
    });
});

describe('a fact in words', () => {
  for (const [words, read, missing] of [
    ['58,7', 58.7, undefined],
    ['да', true, undefined],
    ['н/д', null, 'notCollected'],
    ['—', null, 'notStatedInSource'],
    ['не менее двух', 'не менее двух', undefined],
  ] as const)
    test(`«${words}»`, () => {
      const point = pointOf(60, words, '%');
      assert.deepEqual([point.actual, point.missing], [read, missing]);
      assert.equal(point.told.length, words === read ? 0 : 1);
    });

  test('a condition is no fact: it stays words, and that is told', () => {
    const { actual, told } = pointOf(60, 'не менее 12', '%');
    assert.deepEqual([actual, told], ['не менее 12', ['numberInWords']]);
  });

  test('a reason that is written stays, and the next value has its own', () => {
    const points = [
      { period: '2020', actual: 'н/д', missing: 'notYet' },
      { period: '2021', actual: '–' },
      { period: '2022', actual: 5 },
    ];
    const { programme } = read({ indicators: [{ ...indicator, points }] });
    assert.deepEqual(
      programme.indicators?.[0]?.points?.map((it) => it.missing),
      ['notYet', 'notStatedInSource', undefined],
    );
  });

  test('scores and flags', () => {
    const { programme } = read({
      documents: [{ id: 'd', title: 'Приказ', official: 'да' }],
      assessments: [
        {
          id: 's',
          scale: { min: 0, max: 10 },
          dates: ['2021', '2022', '2023'],
          items: [{ title: 'А', scores: ['7', '–', 'нет'] }],
        },
      ],
    });
    assert.equal(programme.documents?.[0]?.official, true);
    assert.deepEqual(programme.assessments?.[0]?.items[0]?.scores, [7, null, false]);
  });

  test('the sign of per cent goes into the unit that is missing', () => {
    assert.equal(pointOf('не менее 12 %', undefined).unit, '%');
  });
});

describe('years outside the programme', () => {
  const file = (when: string) => ({
    period: { from: '2024', to: '2028' },
    activities: [{ ...activity, when }],
  });
  for (const [when, likely] of [
    ['2204', '2024'],
    ['2014', '2024'],
    ['2012-Q3', undefined],
    ['2926-05', '2026-05'],
    ['2062', '2026'],
  ] as const)
    test(when, () => {
      const told = read(file(when)).problems.filter((it) => it.code === 'farOff');
      if (likely === undefined) return assert.ok(told.every((it) => !('suggestion' in it.params)));
      assert.deepEqual(
        told.map((it) => it.params['suggestion']),
        [likely],
      );
    });

  test('what was measured before, and what ends a little later, is no slip', () => {
    const { problems } = read({
      ...file('2024/2029'),
      indicators: [{ ...indicator, points: [{ period: '2014', actual: 5 }] }],
    });
    assert.deepEqual(problems, []);
  });
});
