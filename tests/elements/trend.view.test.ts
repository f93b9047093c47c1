import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SlopePoint } from '../../src/drawing/slope.js';
import { seriesOf } from '../../src/elements/figures/series.view.js';
import { trendView, type TrendView } from '../../src/elements/tags/indicator/trend.view.js';
import type { Indicator, Programme } from '../../src/programme/schema.js';
import { contextOf, demo, withIndicators } from './measure-support.js';
import { examples } from '../volume.js';

const trendOf = (programme: Programme, id = 'i'): TrendView => {
  const context = contextOf(programme);
  const indicator = programme.indicators!.find((it) => it.id === id)!;
  return trendView(indicator, seriesOf(indicator, context), context);
};
const drawn = ({ course }: TrendView): [string, number | undefined, number | undefined][][] =>
  (course?.series ?? []).map(({ slope }) =>
    slope.points.map((it) => [course!.columns[it.at]!, it.plan, it.fact]),
  );

test('the twelve yearly series of Ivanovo, number by number', () => {
  const programme = demo('ivanovo-2023');
  let count = 0;
  for (const { id, points = [] } of programme.indicators!) {
    if (points.length < 2) continue;
    const view = trendOf(programme, id);
    count += view.course!.series.length;
    const all = view.course!.series.flatMap(({ group }, at) =>
      drawn(view)[at]!.map(([year, plan]) => `${group ?? ''} ${year}: ${plan}`),
    );
    assert.deepEqual(
      all.sort(),
      points.map((it) => `${it.group ?? ''} ${it.period}: ${it.target as number}`).sort(),
    );
    assert.equal(view.said.length, view.course!.series.length);
  }
  assert.equal(count, 12);
});

test('plan and fact, from the baseline on; what is missing is a gap', () => {
  const view = trendOf(demo('example'), 'trained');
  assert.deepEqual(view.course!.columns, ['2020', '2021', '2022', '2023', '2024', '2025']);
  assert.deepEqual(view.course!.series[0]!.slope.start, { at: 0, value: 20 });
  assert.deepEqual(drawn(view), [
    [
      ['2021', 30, 34],
      ['2022', 45, 41.5],
      ['2023', 60, 55.25],
      ['2024', 70, undefined],
      ['2025', 80, undefined],
    ],
  ]);
});

test('each group is a picture of its own; a few plans alone share one', () => {
  assert.equal(trendOf(demo('example'), 'groups').isShared, false);
  const ivanovo = demo('ivanovo-2023');
  const three = ivanovo.indicators!.find(
    ({ points = [] }) => new Set(points.map((it) => it.group)).size === 3,
  )!;
  assert.equal(trendOf(ivanovo, three.id).isShared, true);
});

test('words, or yes and no, have no course', () => {
  const of = (...points: object[]): unknown =>
    trendOf(withIndicators({ id: 'i', title: 'Охват', direction: 'increase', points })).course;
  assert.equal(of({ period: '2021', target: 5 }), undefined);
  assert.equal(of({ period: '2021', actual: true }, { period: '2022', actual: false }), undefined);
});

const value = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.string(),
  fc.constantFrom(null, 0, -0, 1e308, -1e308),
);

test('nothing is drawn that the file does not say, and no gap is a zero', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record(
          {
            period: fc.constantFrom('2020', '2021', '2023-Q2', '2025', '2019/2024', 'когда-то'),
            target: value,
            actual: value,
            group: fc.constantFrom('ДОУ', 'школы'),
          },
          { requiredKeys: ['period'] },
        ),
        { maxLength: 12 },
      ),
      (points) => {
        const file = JSON.parse(JSON.stringify({ id: 'i', title: 'Охват', points })) as object;
        const programme = withIndicators({ direction: 'increase', ...file });
        const indicator = programme.indicators![0] as Indicator;
        const known = new Set((indicator.points ?? []).flatMap((it) => [it.target, it.actual]));
        const numbers = (it: SlopePoint): (number | undefined)[] => [it.plan, it.planMax, it.fact];
        for (const { slope } of trendOf(programme).course?.series ?? [])
          for (const it of slope.points.flatMap(numbers))
            assert.ok(it === undefined || (Number.isFinite(it) && known.has(it)), String(it));
      },
    ),
    examples(500),
  );
});
