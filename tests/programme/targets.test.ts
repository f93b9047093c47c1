import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Target } from '../../src/programme/schema.js';
import {
  isMet,
  judge,
  type Actual,
  type Direction,
  type Verdict,
} from '../../src/programme/targets.js';

const DIRECTIONS: Direction[] = ['increase', 'decrease', 'maintain', 'range', 'notStated'];

/** «Достижение целевых показателей» of a real programme: eight rows, of which four were missed. */
describe('what a real programme planned and reached', () => {
  const ROWS: [
    title: string,
    target: Target,
    actual: Actual,
    direction: Direction,
    met: Verdict,
  ][] = [
    ['Рост уровня профессиональной квалификации', 80, 66, 'increase', 'notMet'],
    ['Охват обучением', { op: '>=', value: 40, per: 'ежегодно' }, 47, 'increase', 'met'],
    ['Внутриорганизационное обучение', { op: '>=', value: 60 }, 72, 'increase', 'met'],
    ['Расширение спектра возможностей', true, true, 'notStated', 'met'],
    ['Вовлеченность: до 30 %', { op: 'upTo', value: 30 }, 43, 'increase', 'met'],
    ['Устойчивость профессионального выбора', 85, 66, 'maintain', 'notMet'],
    ['Отсутствие кадрового дефицита: Да, reached Нет', true, false, 'notStated', 'notMet'],
    ['Включенность молодых педагогов', 100, 47, 'increase', 'notMet'],
  ];
  for (const [title, target, actual, direction, met] of ROWS)
    test(`${title}: ${met}`, () => assert.equal(isMet(target, actual, direction), met));
});

describe('a bare number goes by the direction', () => {
  const ROWS: [Direction, below: Verdict, equal: Verdict, above: Verdict][] = [
    ['increase', 'notMet', 'met', 'met'],
    ['maintain', 'notMet', 'met', 'met'],
    ['decrease', 'met', 'met', 'notMet'],
    ['range', 'unknown', 'met', 'unknown'],
    ['notStated', 'unknown', 'met', 'unknown'],
  ];
  for (const [direction, ...verdicts] of ROWS)
    test(direction, () =>
      assert.deepEqual(
        [9, 10, 11].map((actual) => isMet(10, actual, direction)),
        verdicts,
      ),
    );
  test('zero is a number', () => {
    assert.equal(isMet(0, 0, 'decrease'), 'met');
    assert.equal(isMet(0, 1, 'decrease'), 'notMet');
    assert.equal(isMet(5, 0, 'increase'), 'notMet');
  });
});

describe('a bound says itself what is better', () => {
  const at = (target: Target, direction: Direction): Verdict[] =>
    [9, 10, 11].map((actual) => isMet(target, actual, direction));
  for (const direction of DIRECTIONS)
    test(`whatever the direction: ${direction}`, () => {
      assert.deepEqual(at({ op: '>=', value: 10 }, direction), ['notMet', 'met', 'met']);
      assert.deepEqual(at({ op: '<=', value: 10 }, direction), ['met', 'met', 'notMet']);
      assert.deepEqual(at({ op: '=', value: 10 }, direction), ['notMet', 'met', 'notMet']);
    });
});

describe('«до 30 %»', () => {
  const upTo: Target = { op: 'upTo', value: 30, text: 'до 30% ежегодно' };
  test('43 % is met, and so is 30 %', () => {
    for (const direction of ['increase', 'maintain', 'range', 'notStated'] as const)
      for (const actual of [30, 43]) assert.equal(isMet(upTo, actual, direction), 'met', direction);
  });
  test('20 % is not, where more is better; elsewhere «до» may be a ceiling', () => {
    assert.equal(isMet(upTo, 20, 'increase'), 'notMet');
    assert.equal(isMet(upTo, 20, 'maintain'), 'notMet');
    assert.equal(isMet(upTo, 20, 'notStated'), 'unknown');
  });
  test('is a ceiling where less is better', () => {
    assert.deepEqual(judge(upTo, 20, 'decrease'), { verdict: 'met', rule: 'atMost' });
    assert.deepEqual(judge(upTo, 43, 'decrease'), { verdict: 'notMet', rule: 'atMost' });
  });
});

describe('«10–50 %»', () => {
  const range: Target = { op: 'range', value: 10, max: 50 };
  const at = (direction: Direction): Verdict[] =>
    [9, 10, 30, 50, 51].map((actual) => isMet(range, actual, direction));
  test('both ends belong to it', () => {
    for (const direction of ['range', 'maintain', 'notStated'] as const)
      assert.deepEqual(at(direction), ['notMet', 'met', 'met', 'met', 'notMet'], direction);
  });
  test('past the better end is over-fulfilment', () => {
    assert.deepEqual(at('increase'), ['notMet', 'met', 'met', 'met', 'met']);
    assert.deepEqual(at('decrease'), ['met', 'met', 'met', 'met', 'notMet']);
  });
  test('without its upper end it is a bare number', () =>
    assert.equal(isMet({ op: 'range', value: 10 }, 30, 'range'), 'unknown'));
});

describe('«растёт на 5 %»', () => {
  const growth: Target = { op: 'growth', value: 5 };
  test('against the previous year', () => {
    assert.equal(isMet(growth, 105, 'increase', 100), 'met');
    assert.equal(isMet(growth, 104, 'increase', 100), 'notMet');
    assert.equal(isMet(growth, 100, 'increase', 100), 'notMet');
  });
  test('binary fractions do not cost a promise', () =>
    assert.equal(isMet(growth, 6.3, 'increase', 6), 'met'));
  test('from below zero up', () => {
    assert.equal(isMet(growth, -95, 'increase', -100), 'met');
    assert.equal(isMet(growth, -105, 'increase', -100), 'notMet');
  });
  test('where less is better it is a fall, however its sign is written', () => {
    for (const value of [5, -5]) {
      const fall: Target = { op: 'growth', value };
      assert.deepEqual(judge(fall, 95, 'decrease', 100), { verdict: 'met', rule: 'decline' });
      assert.equal(isMet(fall, 96, 'decrease', 100), 'notMet');
      assert.equal(isMet(fall, 105, 'decrease', 100), 'notMet');
    }
  });
  test('without a number to grow from there is no verdict', () => {
    for (const previous of [undefined, null, 0, 'много', true])
      assert.deepEqual(judge(growth, 105, 'increase', previous), {
        verdict: 'unknown',
        reason: 'noPrevious',
      });
  });
});

describe('words and answers', () => {
  test('the same words are met, other words are for a person to judge', () => {
    assert.equal(isMet('Да', ' да', 'notStated'), 'met');
    assert.deepEqual(judge('100 % школ', 'почти все', 'increase'), {
      verdict: 'unknown',
      reason: 'differentTexts',
    });
  });
  test('yes and no', () => {
    assert.equal(isMet(false, false, 'notStated'), 'met');
    assert.equal(isMet(false, true, 'notStated'), 'notMet');
  });
  test('different kinds can not be compared', () => {
    for (const [target, actual] of [
      [80, 'Да'],
      [80, true],
      ['Да', true],
      ['80', 80],
      [true, 1],
      [true, 'Да'],
      [{ op: 'upTo', value: 30 }, 'до 30'],
    ] as [Target, Actual][])
      assert.deepEqual(judge(target, actual, 'increase'), {
        verdict: 'unknown',
        reason: 'differentKinds',
      });
  });
  test('a gap is not 0 and not a failure', () => {
    for (const nothing of [undefined, null]) {
      assert.deepEqual(judge(80, nothing, 'increase'), { verdict: 'unknown', reason: 'noActual' });
      assert.deepEqual(judge(nothing, 66, 'increase'), { verdict: 'unknown', reason: 'noTarget' });
    }
  });
});

test('each verdict names its rule, for the sentence that explains it', () => {
  const ROWS: [Target, Actual, Direction, rule: string][] = [
    [10, 11, 'increase', 'met atLeast'],
    [10, 9, 'maintain', 'notMet atLeast'],
    [10, 9, 'decrease', 'met atMost'],
    [10, 10, 'notStated', 'met equal'],
    [{ op: '>=', value: 10 }, 9, 'increase', 'notMet atLeast'],
    [{ op: '<=', value: 10 }, 9, 'increase', 'met atMost'],
    [{ op: '=', value: 10 }, 9, 'increase', 'notMet equal'],
    [{ op: 'upTo', value: 10 }, 11, 'notStated', 'met upTo'],
    [{ op: 'upTo', value: 10 }, 9, 'increase', 'notMet upTo'],
    [{ op: 'upTo', value: 10 }, 10, 'decrease', 'met atMost'],
    [{ op: 'upTo', value: 10 }, 9, 'notStated', 'unknown noDirection'],
    [{ op: 'range', value: 10, max: 50 }, 11, 'range', 'met range'],
    [{ op: 'growth', value: 5 }, 105, 'increase', 'met growth'],
    ['Да', 'да', 'notStated', 'met same'],
    [true, false, 'notStated', 'notMet same'],
  ];
  for (const [target, actual, direction, expected] of ROWS) {
    const judged = judge(target, actual, direction, 100);
    const why = judged.verdict === 'unknown' ? judged.reason : judged.rule;
    assert.equal(`${judged.verdict} ${why}`, expected, JSON.stringify([target, actual, direction]));
  }
});

describe('for any numbers', () => {
  const number = fc.integer({ min: -1000, max: 1000 });
  const op = fc.constantFrom('>=', '<=', '=', 'upTo', 'range', 'growth');
  const target = fc.oneof(
    number,
    fc
      .tuple(op, number, fc.nat(100))
      .map(([op, value, more]) => ({ op, value, max: value + more })),
  ) as fc.Arbitrary<Target>;

  test('more is never worse where more is better', () => {
    const rank: Record<Verdict, number> = { notMet: 0, unknown: 1, met: 2 };
    const rising = target.filter(
      (it) => typeof it !== 'object' || (it?.op !== '<=' && it?.op !== '='),
    );
    fc.assert(
      fc.property(rising, number, fc.nat(500), number, (it, actual, more, previous) => {
        const less = isMet(it, actual, 'increase', previous);
        assert.ok(rank[isMet(it, actual + more, 'increase', previous)] >= rank[less]);
      }),
    );
  });
  test('a falling indicator has the verdict of its mirror image', () =>
    fc.assert(
      fc.property(number, number, (planned, actual) =>
        assert.equal(isMet(-planned, -actual, 'decrease'), isMet(planned, actual, 'increase')),
      ),
    ));
  test('nothing reported is never a failure', () =>
    fc.assert(
      fc.property(target, fc.constantFrom(...DIRECTIONS), (it, direction) =>
        assert.equal(isMet(it, null, direction), 'unknown'),
      ),
    ));
});
