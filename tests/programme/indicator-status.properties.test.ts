/** What holds for any series of an indicator, on any day. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indicatorStatus } from '../../src/programme/indicator-status.js';
import type { Point } from '../../src/programme/schema.js';
import { parseMoment } from '../../src/programme/time/moment.js';

const on = (date: string): number => parseMoment(date)!.first;
const rising = (points: Point[]) => ({ direction: 'increase' as const, points });

const point: fc.Arbitrary<Point> = fc.record(
  {
    period: fc.integer({ min: 2018, max: 2028 }).map(String),
    target: fc.oneof(fc.nat(9), fc.constant(null), fc.boolean()),
    actual: fc.oneof(fc.nat(9), fc.constant(null), fc.boolean()),
  },
  { requiredKeys: ['period'] },
);
const points = fc.array(point, { maxLength: 8 });
const today = fc.integer({ min: on('2017-01-01'), max: on('2030-01-01') });

test('met and not met have a target, a number and a rule; not met is over as well', () =>
  fc.assert(
    fc.property(points, today, (it, day) => {
      const { code, point, reason } = indicatorStatus(rising(it), day);
      if (code !== 'met' && code !== 'notMet') return;
      assert.ok(point?.target != null && point.actual != null, 'nothing to judge');
      if (code === 'notMet') assert.ok(reason.params.period!.last <= day, 'too early');
    }),
  ));
test('without any actual value nobody has met or missed anything', () =>
  fc.assert(
    fc.property(points, today, (it, day) => {
      const silent = it.map(({ period, target }) => ({ period, target }));
      assert.ok(['noData', 'ahead'].includes(indicatorStatus(rising(silent), day).code));
    }),
  ));
test('the order of the points in the file does not matter', () =>
  fc.assert(
    fc.property(fc.uniqueArray(point, { selector: (it) => it.period }), today, (it, day) => {
      const forwards = indicatorStatus(rising(it), day);
      const backwards = indicatorStatus(rising([...it].reverse()), day);
      assert.deepEqual(forwards, backwards);
    }),
  ));
