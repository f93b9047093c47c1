import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sidesOf, type SlopeLabel } from '../../src/drawing/slope-labels.js';
import { valueLabels, type SlopeValue } from '../../src/drawing/slope-values.js';
import { examples } from '../volume.js';

const SHEET = { width: 300, height: 190 };

const boxOf = (it: SlopeLabel): [number, number, number, number] => [
  ...sidesOf(it),
  it.y - 10,
  it.y + 3,
];
const touch = (a: number[], b: number[]): boolean =>
  a[0]! < b[1]! && b[0]! < a[1]! && a[2]! < b[3]! && b[2]! < a[3]!;

test('what was reached stands above its dot, what was planned below its tick', () => {
  const [fact, plan] = valueLabels(
    [
      { x: 100, y: 60, text: '41,5', isFact: true },
      { x: 200, y: 60, text: '45', isFact: false },
    ],
    SHEET,
  );
  assert.ok(fact!.y < 60 && fact!.isStrong);
  assert.ok(plan!.y > 60 && !plan!.isStrong);
});

test('where there is no room above, a value stands below or beside; at the edges it stays inside', () => {
  const [high] = valueLabels([{ x: 100, y: 4, text: '80', isFact: true }], SHEET);
  assert.ok(high!.y > 4);
  const [first, last] = valueLabels(
    [
      { x: 9, y: 90, text: '1234,56', isFact: true },
      { x: 291, y: 90, text: '1234,56', isFact: true },
    ],
    SHEET,
  );
  assert.deepEqual([first!.x, first!.anchor, last!.x, last!.anchor], [0, 'start', 300, 'end']);
});

test('the most wanted has its place, and of two that would touch the second gives way', () => {
  const at = (x: number, text: string): SlopeValue => ({ x, y: 90, text, isFact: true });
  const labels = valueLabels(
    [at(100, '1000,5'), at(112, '1000,6'), at(124, '1000,7'), at(136, '1000,8')],
    SHEET,
  );
  assert.equal(labels[0]!.text, '1000,5');
  assert.ok(labels.length < 4);
});

const value = fc.record({
  x: fc.integer({ min: 9, max: 291 }),
  y: fc.integer({ min: 5, max: 185 }),
  text: fc.constantFrom('0', '41,5', '55,25', '100', '12 345,67'),
  isFact: fc.boolean(),
});

test('no value touches a mark, another value, a name or a gap, nor leaves the picture', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 14 }), (values) => {
      const name: SlopeLabel = { x: 250, y: 100, text: 'школы 33', anchor: 'start' };
      const gap = { left: 96, right: 104, top: 40, bottom: 120 };
      const labels = valueLabels(values, SHEET, [name], [gap]);
      const boxes = labels.map(boxOf);
      const marks = values.map(({ x, y }) => [x - 5, x + 5, y - 2, y + 2]);
      const others = [...marks, boxOf(name), [gap.left, gap.right, gap.top, gap.bottom]];
      for (const [at, box] of boxes.entries()) {
        assert.ok(box[0] >= 0 && box[1] <= 300 && box[2] >= 0 && box[3] <= 190);
        for (const it of [...others, ...boxes.slice(at + 1)]) assert.ok(!touch(box, it));
      }
    }),
    examples(500),
  );
});
