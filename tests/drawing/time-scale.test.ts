import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tickUnit, yearStep } from '../../src/drawing/ticks.js';
import { place, timeScale } from '../../src/drawing/time-scale.js';
import { tracksOf } from '../../src/drawing/tracks.js';
import { dayOf } from '../../src/programme/index.js';

const fiveYears = timeScale(2019, 2023);

test('every quarter of five years is a twentieth of the picture, also in a leap year', () => {
  for (let index = 0; index < 20; index++) {
    const first = dayOf(2019 + Math.floor(index / 4), (index % 4) * 3 + 1, 1);
    assert.ok(Math.abs(fiveYears.at(first) - index / 20) < 1e-12, `quarter ${index}`);
  }
});

test('a quarter is drawn exactly a quarter wide', () => {
  const placed = place(fiveYears, dayOf(2020, 7, 1), dayOf(2020, 9, 30))!;
  assert.ok(Math.abs(placed.start - 6 / 20) < 1e-12);
  assert.ok(Math.abs(placed.end - 7 / 20) < 1e-12);
});

test('a single day has a width, so that it can be seen', () => {
  const placed = place(fiveYears, dayOf(2021, 9, 30), dayOf(2021, 9, 30))!;
  assert.ok(placed.end > placed.start);
});

test('what goes on beyond an end is cut there and says so', () => {
  const placed = place(fiveYears, dayOf(2017, 1, 1), dayOf(2027, 12, 31));
  assert.deepEqual(placed, { start: 0, end: 1, isCutBefore: true, isCutAfter: true });
});

test('what lies wholly outside has no place', () => {
  assert.equal(place(fiveYears, dayOf(2015, 1, 1), dayOf(2018, 12, 31)), undefined);
  assert.equal(place(fiveYears, dayOf(2024, 1, 1), dayOf(2024, 1, 1)), undefined);
});

test('a later day never lies further left', () => {
  const day = fc.integer({ min: dayOf(2010, 1, 1), max: dayOf(2030, 1, 1) });
  fc.assert(
    fc.property(day, day, (a, b) => a === b || a < b === fiveYears.at(a) < fiveYears.at(b)),
  );
});

test('the unit of the axis follows from years and width', () => {
  assert.equal(tickUnit(1, 600, 17), 'month');
  assert.equal(tickUnit(5, 560, 17), 'quarter');
  assert.equal(tickUnit(6, 440, 17), 'quarter');
  assert.equal(tickUnit(6, 300, 17), 'year');
  assert.equal(tickUnit(6, 440, 24), 'year');
  assert.equal(tickUnit(10, 180, 17), 'year');
});

test('year labels never touch', () => {
  assert.equal(yearStep(5, 560), 1);
  assert.equal(yearStep(20, 400), 2);
  assert.equal(yearStep(100, 400), 10);
});

test('bars that overlap lie under each other, bars that touch do not', () => {
  const bars = [
    { start: 0.2, end: 0.4 },
    { start: 0.2, end: 0.6 },
    { start: 0.4, end: 0.5 },
  ];
  assert.deepEqual(tracksOf(bars), [0, 1, 0]);
});

test('no two bars of one track overlap', () => {
  const bar = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 0.001 }));
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 12 }), (unsorted) => {
      const bars = unsorted.sort((a, b) => a.start - b.start);
      const tracks = tracksOf(bars);
      bars.forEach((one, i) =>
        bars.forEach((other, j) => {
          if (i < j && tracks[i] === tracks[j]) assert.ok(other.start >= one.end - 1e-9);
        }),
      );
    }),
  );
});
