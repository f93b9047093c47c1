import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { statusSchema } from '../../src/programme/schema/time.js';
import {
  countByStatus,
  elapsedShare,
  STATUS_ORDER,
  type ShownStatus,
} from '../../src/programme/status.js';
import { parseMoment, type Moment } from '../../src/programme/time/moment.js';
import { parseSpan } from '../../src/programme/time/span.js';

const bounds = parseSpan('2021/2025')!;
const on = (date: string): number => parseMoment(date)!.first;

describe('counts by status', () => {
  test('stand in one order, whatever the order of the activities', () => {
    const views: { code: ShownStatus }[] = [
      { code: 'noReport' },
      { code: 'ahead' },
      { code: 'done' },
      { code: 'noReport' },
      { code: 'done' },
      { code: 'done' },
    ];
    const expected = [
      ['done', 3],
      ['ahead', 1],
      ['noReport', 2],
    ];
    assert.deepEqual([...countByStatus(views)], expected);
    assert.deepEqual([...countByStatus(views.reverse())], expected);
  });
  test('of nothing are nothing', () => assert.equal(countByStatus([]).size, 0));
  const silent: ShownStatus[] = ['noReport', 'underway', 'ahead', 'undated'];
  test('know every status that can be shown', () =>
    assert.deepEqual([...STATUS_ORDER].sort(), [...statusSchema.options, ...silent].sort()));
  test('lose no activity', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statusSchema.options, ...silent)), (codes) => {
        const counts = countByStatus(codes.map((code) => ({ code })));
        const sum = [...counts.values()].reduce((all, count) => all + count, 0);
        assert.equal(sum, codes.length);
      }),
    ));
});

describe('how much of the period has passed', () => {
  test('nothing on its first day, all after its last', () => {
    assert.equal(elapsedShare(bounds, on('2021-01-01')), 0);
    assert.equal(elapsedShare(bounds, on('2026-01-01')), 1);
    assert.ok(elapsedShare(bounds, on('2025-12-31')) < 1);
  });
  test('half of a common year on 2 July at noon', () => {
    const year = parseSpan('2023')!;
    const before = elapsedShare(year, on('2023-07-02'));
    const after = elapsedShare(year, on('2023-07-03'));
    assert.ok(Math.abs((before + after) / 2 - 0.5) < 1e-12, `${before}, ${after}`);
  });
  test('never below 0 or above 1, also for a period of one day', () => {
    assert.equal(elapsedShare(bounds, on('2010-01-01')), 0);
    assert.equal(elapsedShare(bounds, on('2040-01-01')), 1);
    const oneDay: Pick<Moment, 'first' | 'last'> = parseMoment('2023-07-02')!;
    assert.equal(elapsedShare(oneDay, oneDay.first), 0);
    assert.equal(elapsedShare(oneDay, oneDay.first + 1), 1);
  });
});
