import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ChartView } from '../../src/elements/figures/chart-view.js';
import { trendView } from '../../src/elements/tags/indicator/trend.view.js';
import { seriesOf } from '../../src/elements/figures/series.view.js';
import type { Indicator, Programme } from '../../src/programme/schema.js';
import { contextOf, demo, withIndicators } from './measure-support.js';
import { examples } from '../volume.js';

const trendOf = (programme: Programme, id = 'i'): ChartView | undefined => {
  const context = contextOf(programme);
  const indicator = programme.indicators!.find((it) => it.id === id)!;
  return trendView(indicator, seriesOf(indicator, context), context);
};

test('the twelve yearly series of Ivanovo, number by number', () => {
  const programme = demo('ivanovo-2023');
  const yearly = programme.indicators!.filter((it) => (it.points?.length ?? 0) > 1);
  let count = 0;
  for (const { id, points = [] } of yearly) {
    const { labels, lines } = trendOf(programme, id)!;
    count += lines.length;
    for (const line of lines) {
      assert.equal(line.kind, 'plan');
      const own = points.filter((it) => (it.group ?? 'План') === line.label);
      const drawn = labels.flatMap((label, at) =>
        line.values[at] === null ? [] : [`${label}: ${line.values[at]!}`],
      );
      assert.deepEqual(
        drawn,
        own.map((it) => `${it.period}: ${it.target as number}`),
      );
    }
  }
  assert.equal(count, 12);
});

test('plan and fact, from the baseline on; what is missing is a gap', () => {
  const { labels, lines } = trendOf(demo('example'), 'trained')!;
  assert.deepEqual(labels, ['2020', '2021', '2022', '2023', '2024', '2025']);
  assert.deepEqual(
    lines.map((it) => [it.kind, it.label, ...it.values]),
    [
      ['plan', 'План', null, 30, 45, 60, 70, 80],
      ['actual', 'Достигнуто', 20, 34, 41.5, 55.25, null, null],
    ],
  );
});

test('a plan and what was reached of it share their series', () => {
  const { lines } = trendOf(demo('example'), 'groups')!;
  assert.deepEqual(
    lines.map((it) => [it.label, it.kind, it.series]),
    [
      ['детские сады', 'plan', 0],
      ['детские сады', 'actual', 0],
      ['школы', 'plan', 1],
      ['школы', 'actual', 1],
      ['дополнительное образование', 'plan', 2],
      ['дополнительное образование', 'actual', 2],
    ],
  );
  assert.deepEqual(lines[3]!.values, [31, null, 52, null, null]);
});

test('years that nothing speaks of keep their place', () => {
  const points = [
    { period: '2021', actual: 1 },
    { period: '2024', actual: 2 },
  ];
  const { labels, lines } = trendOf(
    withIndicators({ id: 'i', title: 'Охват', direction: 'increase', points }),
  )!;
  assert.deepEqual(labels, ['2021', '2022', '2023', '2024']);
  assert.deepEqual(lines[0]!.values, [1, null, null, 2]);
});

test('a single number, words, or yes and no have no course', () => {
  const of = (...points: object[]): ChartView | undefined =>
    trendOf(withIndicators({ id: 'i', title: 'Охват', direction: 'increase', points }));
  assert.equal(of({ period: '2021', target: 5 }), undefined);
  assert.equal(of({ period: '2021', actual: true }, { period: '2022', actual: false }), undefined);
  assert.equal(of({ period: '2021', target: 'много' }, { period: '2022', target: 5 }), undefined);
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
        const view = trendOf(programme);
        for (const line of view?.lines ?? []) {
          assert.equal(line.values.length, view!.labels.length);
          for (const it of line.values) {
            assert.ok(it === null || (Number.isFinite(it) && known.has(it)), String(it));
          }
        }
      },
    ),
    examples(500),
  );
});
