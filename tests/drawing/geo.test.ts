import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clustersOf } from '../../src/drawing/clusters.js';
import { boxOf, fitted } from '../../src/drawing/geo.js';
import { readOutline } from '../../src/loading/outline.js';
import { growsInProportion } from '../growth.js';

const place = fc.record({
  lon: fc.double({ min: 20, max: 60, noNaN: true }),
  lat: fc.double({ min: 40, max: 70, noNaN: true }),
});
const places = fc.array(place, { minLength: 1, maxLength: 40 });

test('whatever lies in the box is within the margins of the picture; north is up, east is right', () =>
  fc.assert(
    fc.property(places, (all) => {
      const { project } = fitted(boxOf(all)!, 640, 520, 48);
      for (const it of all) {
        const { x, y } = project(it);
        assert.ok(x >= 47.9 && x <= 592.1 && y >= 47.9 && y <= 472.1, `${x} ${y}`);
      }
      const [a, b] = [all[0]!, all.at(-1)!];
      if (a.lat > b.lat + 0.001) assert.ok(project(a).y < project(b).y, 'north');
      if (a.lon > b.lon + 0.001) assert.ok(project(a).x > project(b).x, 'east');
    }),
  ));

test('a degree to the north is as long as it is on the map of the web', () => {
  // At 60° a degree of longitude is half as long as one of latitude.
  const box = { west: 30, east: 31, south: 59.75, north: 60.25 };
  const { project } = fitted(box, 1000, 1000, 0);
  const height = project({ lon: 30, lat: 59.75 }).y - project({ lon: 30, lat: 60.25 }).y;
  assert.ok(Math.abs(height - 1000) < 2, String(height));
});

test('one place alone stands in the middle', () => {
  const { project } = fitted(boxOf([{ lon: 30, lat: 60 }])!, 640, 520, 48);
  assert.deepEqual(project({ lon: 30, lat: 60 }), { x: 320, y: 260 });
});

const point = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 500 }),
});

test('every point is in one cluster, and those that were begun are apart', () =>
  fc.assert(
    fc.property(fc.array(point, { maxLength: 80 }), (points) => {
      const clusters = clustersOf(points, 36);
      const members = clusters.flatMap((it) => it.members);
      assert.deepEqual(new Set(members), new Set(points));
      assert.equal(members.length, points.length);
      const firsts = clusters.map((it) => it.members[0]!);
      firsts.forEach((a, at) =>
        firsts
          .slice(at + 1)
          .forEach((b) =>
            assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 36, 'two that lie together'),
          ),
      );
    }),
  ));

test('thousands of places are counted at once', () => {
  growsInProportion(20_000, (length) => {
    // Spread evenly, and as close to each other however many.
    const side = 35 * Math.sqrt(length);
    const points = Array.from({ length }, (_, i) => ({
      x: ((i * 0.754_877_666) % 1) * side,
      y: ((i * 0.569_840_291) % 1) * side,
    }));
    assert.equal(clustersOf(points, 36).flatMap((it) => it.members).length, length);
  });
});

test('an outline is its lines and rings, whatever they stand in; what is broken is none', () => {
  const ring = [
    [30, 60],
    [31, 60],
    [31, 61],
    [30, 60],
  ];
  const polygon = { type: 'Polygon', coordinates: [ring] };
  const count = (value: unknown): number => readOutline(value).rings.length;
  assert.equal(count(polygon), 1);
  assert.equal(count({ type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] }), 3);
  assert.equal(count({ type: 'LineString', coordinates: ring }), 1);
  assert.equal(
    count({ features: [{ geometry: polygon }, { geometry: { geometries: [polygon] } }] }),
    2,
  );
  assert.equal(readOutline({ name: 'Схема', ...polygon }).name, 'Схема');
  for (const broken of [
    null,
    'x',
    [],
    { coordinates: 'x' },
    {
      coordinates: [
        [
          ['a', 1],
          ['b', 2],
        ],
      ],
    },
    {
      coordinates: [
        [300, 60],
        [31, 60],
      ],
    },
  ])
    assert.equal(count(broken), 0, JSON.stringify(broken));
});
