import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupsOf, indicatorStatus } from '../../src/programme/indicator-status.js';
import type { Indicator, Point } from '../../src/programme/schema.js';
import { isoOf } from '../../src/programme/time/days.js';
import { parseMoment } from '../../src/programme/time/moment.js';

const on = (date: string): number => parseMoment(date)!.first;
const rising = (points: Point[], more: Partial<Indicator> = {}) => ({
  direction: 'increase' as const,
  points,
  ...more,
});
/** `met 2022 atLeast`: what is said, of which year, and why. */
function said(indicator: Parameters<typeof indicatorStatus>[0], today: string, group?: string) {
  const { code, point, reason, isStale } = indicatorStatus(indicator, on(today), group);
  return [code, point?.period, reason.code, isStale && 'stale'].filter(Boolean).join(' ');
}

const series = rising([
  { period: '2022', target: 50, actual: 56 },
  { period: '2023', target: 60, actual: 57 },
  { period: '2024', target: 70 },
  { period: '2025', target: 80 },
]);

describe('which year is spoken of', () => {
  test('the latest that is over and has data', () =>
    assert.equal(said(series, '2024-06-01'), 'notMet 2023 atLeast'));
  test('it is stale once a later year is over without data', () => {
    assert.equal(said(series, '2024-12-31'), 'notMet 2023 atLeast');
    assert.equal(said(series, '2025-01-01'), 'notMet 2023 atLeast stale');
    const { params } = indicatorStatus(series, on('2025-01-01')).reason;
    assert.equal(isoOf(params.overdue!.last), '2024-12-31');
  });
  test('data on the last day of the year are data of the year', () =>
    assert.equal(said(series, '2023-12-31'), 'notMet 2023 atLeast'));
  test('data of a single day are judged on that day', () => {
    const day = rising([{ period: '2023-05-31', target: 3, actual: 2 }]);
    assert.equal(said(day, '2023-05-31'), 'notMet 2023-05-31 atLeast');
  });
  test('a year that runs has not missed its target yet', () => {
    assert.equal(said(series, '2023-12-30'), 'met 2022 atLeast');
    assert.equal(
      said(rising([{ period: '2023', target: 60, actual: 20 }]), '2023-06-01'),
      'ahead 2023 notYetDue',
    );
  });
  test('a year that runs can have reached it', () =>
    assert.equal(
      said(rising([{ period: '2023', target: 60, actual: 61 }]), '2023-06-01'),
      'met 2023 atLeast',
    ));
  test('so can «до», words and a growth', () => {
    const during = (target: Point['target'], actual: Point['actual']): string =>
      said(
        rising([
          { period: '2022', actual: 50 },
          { period: '2023', target, actual },
        ]),
        '2023-06-01',
      );
    assert.equal(during({ op: 'upTo', value: 60 }, 61), 'met 2023 upTo');
    assert.equal(during('создан', 'Создан'), 'met 2023 same');
    assert.equal(during({ op: 'growth', value: 5 }, 53), 'met 2023 growth');
    assert.equal(during({ op: '=', value: 5 }, 5), 'ahead 2023 notYetDue');
  });
  test('a year that runs has not kept below a ceiling yet', () => {
    const complaints = { direction: 'decrease' as const, points: [] as Point[] };
    complaints.points.push({ period: '2023', target: 10, actual: 3 });
    assert.equal(said(complaints, '2023-06-01'), 'ahead 2023 notYetDue');
    assert.equal(said(complaints, '2024-01-01'), 'met 2023 atMost');
  });
  test('a ceiling can be broken before the year is over', () => {
    const complaints = (target: Point['target']) => ({
      direction: 'decrease' as const,
      points: [
        { period: '2022', target, actual: 4 },
        { period: '2023', target, actual: 12 },
      ],
    });
    const ceiling = complaints({ op: '<=', value: 5 });
    assert.equal(said(ceiling, '2023-06-01'), 'notMet 2023 atMost');
    assert.equal(indicatorStatus(ceiling, on('2023-06-01')).reason.params.isEarly, true);
    assert.equal(indicatorStatus(ceiling, on('2024-01-01')).reason.params.isEarly, undefined);
    // Where it is to come to, and not what it must never pass.
    assert.equal(said(complaints(5), '2023-06-01'), 'met 2022 atMost');
  });
  test('what was met once does not stand for a later year that nobody reported on', () => {
    const points: Point[] = [
      { period: '2030', target: 50, actual: 56 },
      { period: '2036', target: 70 },
    ];
    assert.equal(said(rising(points), '2036-06-01'), 'met 2030 atLeast');
    assert.equal(said(rising(points), '2037-01-01'), 'noData 2030 atLeast stale');
    const final = [{ period: '2036', target: 70 }];
    assert.equal(said(rising(points.slice(0, 1), { final }), '2037-01-01').split(' ')[0], 'noData');
  });
  test('nor do quarters stand for their year', () => {
    const points: Point[] = [
      { period: '2023', target: 40 },
      { period: '2023-Q3', target: 10, actual: 12 },
      { period: '2023-Q4', target: 10, actual: 12 },
    ];
    assert.equal(said(rising(points), '2023-12-31'), 'met 2023-Q4 atLeast');
    assert.equal(said(rising(points), '2024-01-01'), 'noData 2023-Q4 atLeast stale');
    const { params } = indicatorStatus(rising(points), on('2024-01-01')).reason;
    assert.equal(isoOf(params.overdue!.first), '2023-01-01');
  });
  test('data of a year that has not begun are not believed', () =>
    assert.equal(
      said(rising([{ period: '2025', target: 60, actual: 61 }]), '2023-06-01'),
      'ahead 2025 notYetDue',
    ));
  test('nothing due yet', () => assert.equal(said(series, '2021-06-01'), 'ahead 2022 notYetDue'));
  test('points in any order, in any precision; an unreadable period is left out', () => {
    const mixed = rising([
      { period: '2023-Q4', target: 3, actual: 1 },
      { period: '2022', target: 2, actual: 2 },
      { period: 'конец срока', target: 9, actual: 9 },
      { period: '2023-05-31', target: 3, actual: 3 },
    ]);
    assert.equal(said(mixed, '2023-07-01'), 'met 2023-05-31 atLeast');
    assert.equal(said(mixed, '2024-07-01'), 'notMet 2023-Q4 atLeast');
  });
});

describe('a target without a year', () => {
  const coverage = { direction: 'increase' as const, final: [{ target: 90 }] };
  test('is neither due nor forgotten', () =>
    assert.equal(said(coverage, '2030-01-01'), 'notComparable undatedTarget'));
  test('nor is one whose time is written in words', () => {
    const final = [{ period: 'к концу программы', target: 90 }];
    assert.equal(said(rising([], { final }), '2030-01-01'), 'notComparable undatedTarget');
  });
  test('promises nothing for a parallel series', () => {
    const final = [
      { target: 90, group: 'школы' },
      { target: null, group: 'ДОУ' },
    ];
    assert.equal(said(rising([], { final }), '2030-01-01', 'школы'), 'notComparable undatedTarget');
    assert.equal(said(rising([], { final }), '2030-01-01', 'ДОУ'), 'noData nothingPlanned');
  });
  test('does not hide what was reported', () => {
    const points: Point[] = [{ period: '2023', target: 60, actual: 61 }];
    assert.equal(said({ ...coverage, points }, '2024-01-01'), 'met 2023 atLeast');
  });
});

describe('no data', () => {
  test('the year is over and nobody said anything', () =>
    assert.equal(
      said(rising([{ period: '2022', target: 5 }]), '2023-01-01'),
      'noData 2022 notReported',
    ));
  test('a missing value says why', () => {
    for (const missing of ['notYet', 'notCollected', 'notAssessed', 'notApplicable'] as const) {
      const point: Point = { period: '2022', target: 5, actual: null, missing };
      assert.equal(said(rising([point]), '2023-01-01'), `noData 2022 ${missing}`);
      assert.equal(
        indicatorStatus(rising([point]), on('2023-01-01')).reason.params.missing,
        missing,
      );
    }
  });
  test('zero is data', () =>
    assert.equal(
      said(rising([{ period: '2022', target: 5, actual: 0 }]), '2023-01-01'),
      'notMet 2022 atLeast',
    ));
  test('an empty indicator', () => {
    assert.equal(said({ direction: 'increase' }, '2023-01-01'), 'noData nothingPlanned');
    assert.equal(said(series, '2024-01-01', 'нет такой'), 'noData nothingPlanned');
  });
});

describe('not comparable', () => {
  test('numbers of former years, to which no target belongs', () => {
    const past = [2016, 2017, 2018].map((year) => ({ period: String(year), actual: year }));
    assert.equal(said(rising(past), '2024-01-01'), 'notComparable 2018 noTarget');
    const planned = rising([...past, { period: '2023', target: 5 }]);
    assert.equal(said(planned, '2024-01-01'), 'noData 2023 notReported');
    assert.equal(said(planned, '2022-01-01'), 'ahead 2023 notYetDue');
  });
  test('a document that does not say which way is better', () => {
    const points = [{ period: '2022', target: 5, actual: 6 }];
    assert.equal(
      said({ direction: 'notStated', points }, '2023-01-01'),
      'notComparable 2022 noDirection',
    );
  });
  test('words against a number', () =>
    assert.equal(
      said(rising([{ period: '2022', target: 5, actual: 'несколько' }]), '2023-01-01'),
      'notComparable 2022 differentKinds',
    ));
});

describe('parallel series: ДОУ, школы, ДОП', () => {
  const parallel = rising([
    { period: '2023', target: 5, actual: 6, group: 'ДОУ' },
    { period: '2023', target: 15, actual: 10, group: 'школы' },
    { period: '2023', target: 20, group: 'ДОП' },
  ]);
  test('each has its own status', () => {
    assert.deepEqual(groupsOf(parallel), ['ДОУ', 'школы', 'ДОП']);
    assert.deepEqual(groupsOf({}), []);
    assert.equal(said(parallel, '2024-01-01', 'ДОУ'), 'met 2023 atLeast');
    assert.equal(said(parallel, '2024-01-01', 'школы'), 'notMet 2023 atLeast');
    assert.equal(said(parallel, '2024-01-01', 'ДОП'), 'noData 2023 notReported');
  });
  test('without a name: the series without one, or else the first', () => {
    assert.equal(said(parallel, '2024-01-01'), 'met 2023 atLeast');
    const points = [...parallel.points, { period: '2023', target: 1, actual: 0 }];
    assert.equal(said(rising(points), '2024-01-01'), 'notMet 2023 atLeast');
  });
});

describe('final targets', () => {
  test('a final target without a point is due like one', () => {
    const final = [{ period: '2024', target: 90 }];
    assert.equal(said(rising([], { final }), '2024-06-01'), 'ahead 2024 notYetDue');
    assert.equal(said(rising([], { final }), '2025-01-01'), 'noData 2024 notReported');
  });
  test('the final year’s number is compared with it', () => {
    const final = [
      { period: '2024', target: 10, group: 'ДОУ' },
      { period: '2024', target: 90 },
    ];
    const indicator = rising([{ period: '2024', actual: 88 }], { final });
    assert.equal(said(indicator, '2025-01-01'), 'notMet 2024 atLeast');
    assert.equal(indicatorStatus(indicator, on('2025-01-01')).reason.params.target, 90);
  });
  test('and no other year’s', () => {
    const indicator = rising([{ period: '2023', actual: 88 }], {
      final: [{ period: '2024', target: 90 }],
    });
    assert.equal(said(indicator, '2024-06-01'), 'ahead 2024 notYetDue');
  });
  test('a target beside the number goes before the final one', () => {
    const final = [{ period: '2024', target: 90 }];
    const points = [{ period: '2024', target: 80, actual: 85 }];
    assert.equal(said(rising(points, { final }), '2025-01-01'), 'met 2024 atLeast');
  });
  test('why its number is missing is said in its year', () => {
    const final = [{ period: '2024', target: 90 }];
    const points: Point[] = [{ period: '2024', actual: null, missing: 'notCollected' }];
    assert.equal(said(rising(points, { final }), '2025-01-01'), 'noData 2024 notCollected');
  });
});

describe('growth is measured from the year before', () => {
  const target = { op: 'growth' as const, value: 5 };
  test('of the same series', () => {
    const points: Point[] = [
      { period: '2022', actual: 100, group: 'ДОУ' },
      { period: '2022', actual: 300, group: 'школы' },
      { period: '2023', target, actual: 106, group: 'ДОУ' },
      { period: '2023', target, actual: 306, group: 'школы' },
    ];
    assert.equal(said(rising(points), '2024-01-01', 'ДОУ'), 'met 2023 growth');
    assert.equal(said(rising(points), '2024-01-01', 'школы'), 'notMet 2023 growth');
    const { params } = indicatorStatus(rising(points), on('2024-01-01'), 'школы').reason;
    assert.deepEqual([params.previous, params.actual], [300, 306]);
  });
  test('from the baseline, where that is the year before', () => {
    const points = [{ period: '2023', target, actual: 106 }];
    const from = (period?: string) => rising(points, { baseline: { period, value: 100 } });
    assert.equal(said(from('2022'), '2024-01-01'), 'met 2023 growth');
    assert.equal(said(from('2020'), '2024-01-01'), 'notComparable 2023 noPrevious');
    assert.equal(said(from(), '2024-01-01'), 'notComparable 2023 noPrevious');
  });
  test('a gap is not bridged', () => {
    const points = [
      { period: '2021', actual: 100 },
      { period: '2022', actual: null },
      { period: '2023', target, actual: 106 },
    ];
    assert.equal(said(rising(points), '2024-01-01'), 'notComparable 2023 noPrevious');
  });
  test('a quarter is compared with the same quarter', () => {
    const points = [
      { period: '2022-Q1', actual: 900 },
      { period: '2022-Q2', actual: 100 },
      { period: '2023-Q1', actual: 500 },
      { period: '2023-Q2', target, actual: 106 },
    ];
    assert.equal(said(rising(points), '2024-01-01'), 'met 2023-Q2 growth');
  });
});

test('the reason holds all that the sentence needs', () => {
  const target = { op: 'upTo' as const, value: 30, text: 'до 30% ежегодно' };
  const indicator = rising([
    { period: '2020', target, actual: 43 },
    { period: '2019', actual: 20 },
  ]);
  const { code, reason, point } = indicatorStatus(indicator, on('2021-02-01'));
  assert.equal(code, 'met');
  assert.equal(reason.code, 'upTo');
  assert.equal(point, indicator.points[0]);
  const { today, period, ...numbers } = reason.params;
  assert.equal(isoOf(today), '2021-02-01');
  assert.equal(isoOf(period!.last), '2020-12-31');
  assert.deepEqual(numbers, { target, actual: 43 });
});
