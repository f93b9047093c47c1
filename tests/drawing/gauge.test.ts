import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arc, gaugeOf, pointAt } from '../../src/drawing/gauge.js';
import { examples } from '../volume.js';

test('a percentage has a hundred as its whole, a small one a round number above it', () => {
  assert.deepEqual(gaugeOf({ value: 41.5, plan: 45, isPercent: true, better: 'more' }), {
    min: 0,
    max: 100,
    filled: [0, 0.415],
    plan: [0.45],
    good: [0.45, 1],
  });
  assert.equal(gaugeOf({ value: 6, plan: 8, baseline: 12, isPercent: true })!.max, 15);
  assert.equal(gaugeOf({ value: 175, plan: 100, isPercent: true })!.max, 200);
});

test('less is better: the good part lies below the plan; within bounds, between them', () => {
  assert.deepEqual(gaugeOf({ plan: 5, value: 0, isPercent: false, better: 'less' })!.good, [
    0,
    5 / 6,
  ]);
  const range = gaugeOf({ plan: 8, planMax: 12, value: 15, isPercent: false, better: 'within' })!;
  assert.deepEqual(range.plan, range.good);
});

test('a missing value fills nothing, and a zero fills nothing but is there', () => {
  assert.equal(gaugeOf({ plan: 5, isPercent: false })!.filled, undefined);
  assert.deepEqual(gaugeOf({ plan: 5, value: 0, isPercent: false })!.filled, [0, 0]);
  assert.equal(gaugeOf({ isPercent: true }), undefined);
});

test('below zero the half circle begins below zero, and is filled from there', () => {
  const { min, filled } = gaugeOf({ value: -120.75, plan: 2000, isPercent: false })!;
  assert.ok(min < -120.75);
  assert.ok(filled![0] < filled![1]);
});

test('the half circle goes from left to right over the top', () => {
  assert.deepEqual(
    [pointAt(0), pointAt(0.5), pointAt(1)],
    [
      [18, 100],
      [100, 18],
      [182, 100],
    ],
  );
  assert.equal(arc([0, 0.5]), 'M18 100A82 82 0 0 1 100 18');
});

const number = fc.oneof(
  fc.double({ noNaN: false }),
  fc.integer(),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324),
);

test('any numbers give places between the ends', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          value: number,
          plan: number,
          planMax: number,
          baseline: number,
          isPercent: fc.boolean(),
          better: fc.constantFrom('more' as const, 'less' as const, 'within' as const),
        },
        { requiredKeys: ['isPercent'] },
      ),
      (numbers) => {
        const gauge = gaugeOf(numbers);
        if (!gauge) return;
        const places = [
          ...(gauge.filled ?? []),
          ...gauge.plan,
          ...(gauge.good ?? []),
          gauge.baseline ?? 0,
        ];
        for (const it of places) assert.ok(it >= -1e-9 && it <= 1 + 1e-9, JSON.stringify(gauge));
        assert.ok(gauge.max > gauge.min);
      },
    ),
    examples(2000),
  );
});

test('the ends of the scale carry no noise of binary numbers', () => {
  const maxOf = (value: number): number => gaugeOf({ value, isPercent: false })!.max;
  assert.deepEqual([0.55, 0.27, 0.14, 1.3, 55e-9].map(maxOf), [0.6, 0.3, 0.15, 1.5, 6e-8]);
  for (let value = 0.01; value < 300; value *= 1.013)
    for (const sign of [1, -1]) {
      const { min, max } = gaugeOf({ value: sign * value, isPercent: false })!;
      assert.ok(`${min}${max}`.replace(/\D/g, '').length < 8, `${min} … ${max}`);
    }
});
