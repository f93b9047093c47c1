import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  fulfilmentOf,
  progressOf,
  targetNumber,
  type NotComputed,
} from '../../src/programme/progress.js';
import type { Indicator, Point, Target } from '../../src/programme/schema.js';

type Value = Point['actual'];

const progress = (baseline: Value, target: Target | undefined, actual: Value) =>
  progressOf({ baseline: { value: baseline } }, { target, actual });
const fulfilment = (
  target: Target | undefined,
  actual: Value,
  direction: Indicator['direction'] = 'increase',
) => fulfilmentOf({ target, actual }, direction);

const isNear = (a: number | undefined, b: number): boolean =>
  a !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
const near = (a: number | undefined, b: number): void =>
  assert.ok(isNear(a, b), `${a} is not ${b}`);

describe('progress: the way from the baseline to the target', () => {
  const ROWS: [what: string, baseline: number, target: Target, actual: number, value: number][] = [
    ['nothing yet', 60, 80, 60, 0],
    ['half of it', 60, 80, 70, 0.5],
    ['reached', 60, 80, 80, 1],
    ['112 % stays 112 %', 0, 50, 56, 1.12],
    ['a step back is negative', 60, 80, 55, -0.25],
    ['a falling target', 20, 10, 15, 0.5],
    ['a falling target, over-fulfilled', 20, 10, 5, 1.5],
    ['a falling target, worse than before', 20, 10, 25, -0.5],
    ['from zero', 0, 40, 10, 0.25],
    ['down to zero', 40, 0, 10, 0.75],
    ['zero is a value and not a gap', 40, 20, 0, 2],
    ['below zero', -10, 10, 0, 0.5],
    ['wholly below zero', -40, -20, -30, 0.5],
    ['не менее 40 %', 30, { op: '>=', value: 40, per: 'ежегодно' }, 47, 1.7],
    ['не более 10', 30, { op: '<=', value: 10 }, 20, 0.5],
    ['ровно 12', 8, { op: '=', value: 12 }, 10, 0.5],
  ];
  for (const [what, baseline, target, actual, value] of ROWS)
    test(what, () => near(progress(baseline, target, actual).value, value));

  test('a falling indicator that has not moved is at 0, and not at −0', () =>
    assert.equal(progress(20, 10, 20).value, 0));

  test('«Рост уровня профессиональной квалификации»: planned 80 %, reached 66 %, no baseline', () => {
    const point = { period: '2020', target: 80, actual: 66 };
    assert.deepEqual(progressOf({}, point), { reason: 'noBaseline' });
    assert.deepEqual(fulfilmentOf(point, 'increase'), { value: 0.825 });
  });
});

describe('progress that is not computed says why', () => {
  const ROWS: [baseline: Value, target: Target | undefined, actual: Value, reason: NotComputed][] =
    [
      [undefined, 80, 66, 'noBaseline'],
      [null, 80, 66, 'noBaseline'],
      ['низкий', 80, 66, 'noBaseline'],
      [true, 80, 66, 'noBaseline'],
      [80, 80, 66, 'targetIsBaseline'],
      [0, 0, 0, 'targetIsBaseline'],
      [60, undefined, 66, 'noTarget'],
      [60, null, 66, 'noTarget'],
      [60, 'Да', 'Нет', 'targetNotNumber'],
      [60, true, false, 'targetNotNumber'],
      [60, { op: 'upTo', value: 30 }, 43, 'targetNotNumber'],
      [60, { op: 'range', value: 10, max: 50 }, 43, 'targetNotNumber'],
      [60, { op: 'growth', value: 5 }, 43, 'targetNotNumber'],
      [60, 80, undefined, 'noActual'],
      [60, 80, null, 'noActual'],
      [60, 80, 'высокий', 'actualNotNumber'],
      [60, 80, true, 'actualNotNumber'],
    ];
  for (const [baseline, target, actual, reason] of ROWS)
    test(`${reason}: ${JSON.stringify([baseline, target, actual])}`, () =>
      assert.deepEqual(progress(baseline, target, actual), { reason }));
});

test('no target, words and yes/no name no number', () => {
  for (const target of [undefined, null, 'Да', true]) assert.equal(targetNumber(target), undefined);
});

describe('the year’s fulfilment of the plan', () => {
  test('more is better: actual / target', () => {
    assert.deepEqual(fulfilment(100, 112), { value: 1.12 });
    assert.deepEqual(fulfilment({ op: '>=', value: 60 }, 72), { value: 1.2 });
    assert.deepEqual(fulfilment(100, 47, 'maintain'), { value: 0.47 });
    assert.deepEqual(fulfilment(100, 0), { value: 0 });
    assert.deepEqual(fulfilment(60, 3), { value: 0.05 }, 'not 0.050000000000000044');
  });
  test('less is better: the same deviation counts the other way, and stays finite', () => {
    near(fulfilment(20, 20, 'decrease').value, 1);
    near(fulfilment(20, 18, 'decrease').value, 1.1);
    near(fulfilment(20, 22, 'decrease').value, 0.9);
    near(fulfilment(20, 0, 'decrease').value, 2);
    near(fulfilment(20, 60, 'decrease').value, -1);
  });
  test('«не более» and «не менее» say themselves which way is better', () => {
    near(fulfilment({ op: '<=', value: 20 }, 18, 'notStated').value, 1.1);
    near(fulfilment({ op: '>=', value: 20 }, 18, 'notStated').value, 0.9);
  });
  test('a target below zero', () => {
    near(fulfilment(-10, -10).value, 1);
    near(fulfilment(-10, -5).value, 1.5);
    near(fulfilment(-10, -15, 'decrease').value, 1.5);
  });
  test('says why where it can’t be computed', () => {
    const reasonOf = (...args: Parameters<typeof fulfilment>) => fulfilment(...args).reason;
    assert.equal(reasonOf(0, 5), 'targetIsZero');
    assert.equal(reasonOf(0, 0, 'decrease'), 'targetIsZero');
    assert.equal(reasonOf(undefined, 5), 'noTarget');
    assert.equal(reasonOf('Да', 'Да'), 'targetNotNumber');
    assert.equal(reasonOf({ op: 'upTo', value: 30 }, 43), 'targetNotNumber');
    assert.equal(reasonOf(80, null), 'noActual');
    assert.equal(reasonOf(80, 'много'), 'actualNotNumber');
    assert.equal(reasonOf(80, 66, 'notStated'), 'noDirection');
    assert.equal(reasonOf(80, 66, 'range'), 'noDirection');
  });
});

describe('for any numbers', () => {
  const number = fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 10);
  const positive = fc.integer({ min: 1, max: 10_000 }).map((n) => n / 10);
  /** A baseline, a target that differs from it, and an actual value. */
  const triple = fc
    .tuple(number, number, number)
    .filter(([baseline, target]) => baseline !== target);
  const valueOf = (...args: Parameters<typeof progress>): number => progress(...args).value!;

  test('it is 0 at the baseline and exactly 1 at the target, whichever is higher', () =>
    fc.assert(
      fc.property(triple, ([baseline, target]) => {
        assert.equal(valueOf(baseline, target, baseline), 0);
        assert.equal(valueOf(baseline, target, target), 1);
      }),
    ));
  test('it does not depend on where the scale begins', () =>
    fc.assert(
      fc.property(triple, number, ([baseline, target, actual], by) =>
        isNear(valueOf(baseline + by, target + by, actual + by), valueOf(baseline, target, actual)),
      ),
    ));
  test('it does not depend on the unit', () =>
    fc.assert(
      fc.property(triple, positive, ([baseline, target, actual], unit) =>
        isNear(
          valueOf(baseline * unit, target * unit, actual * unit),
          valueOf(baseline, target, actual),
        ),
      ),
    ));
  test('a falling indicator has the progress of its mirror image', () =>
    fc.assert(
      fc.property(triple, ([baseline, target, actual]) =>
        assert.equal(valueOf(-baseline, -target, -actual), valueOf(baseline, target, actual)),
      ),
    ));
  test('what is still to go is the rest of it', () =>
    fc.assert(
      fc.property(triple, ([baseline, target, actual]) =>
        isNear(valueOf(baseline, target, actual) + valueOf(target, baseline, actual), 1),
      ),
    ));
  test('nearer to the target is never less, and past it more than 1', () =>
    fc.assert(
      fc.property(triple, positive, ([baseline, target, actual], step) => {
        const towards = Math.sign(target - baseline) * step;
        assert.ok(valueOf(baseline, target, actual + towards) >= valueOf(baseline, target, actual));
        assert.ok(valueOf(baseline, target, target + towards) > 1);
        assert.ok(valueOf(baseline, target, baseline - towards) < 0);
      }),
    ));

  test('fulfilment is 1 at the target, in either direction', () =>
    fc.assert(
      fc.property(number.filter(Boolean), fc.constantFrom('increase', 'decrease'), (target, way) =>
        assert.equal(fulfilment(target, target, way).value, 1),
      ),
    ));
  test('fulfilment of a falling indicator is that of its mirror image', () =>
    fc.assert(
      fc.property(number.filter(Boolean), number, (target, actual) =>
        isNear(
          fulfilment(-target, -actual, 'decrease').value,
          fulfilment(target, actual, 'increase').value!,
        ),
      ),
    ));
  test('fulfilment above 1 is better than the plan, below 1 worse', () =>
    fc.assert(
      fc.property(number.filter(Boolean), number, (target, actual) => {
        fc.pre(target !== actual);
        assert.equal(fulfilment(target, actual, 'increase').value! > 1, actual > target);
        assert.equal(fulfilment(target, actual, 'decrease').value! > 1, actual < target);
      }),
    ));
  test('either there is a finite number or there is a reason', () => {
    const value = fc.oneof(number, fc.constant(0), fc.constant(null), fc.boolean(), fc.string());
    const target = fc.oneof(
      value,
      fc.record({
        op: fc.constantFrom('>=', '<=', '=', 'upTo', 'range', 'growth'),
        value: number,
      }) as fc.Arbitrary<Target>,
    );
    fc.assert(
      fc.property(value, target, value, (baseline, planned, actual) => {
        for (const it of [progress(baseline, planned, actual), fulfilment(planned, actual)])
          assert.equal(Number.isFinite(it.value), it.reason === undefined);
      }),
    );
  });
});
