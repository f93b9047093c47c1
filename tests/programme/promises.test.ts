/** What a plan asks for and what was reached, read as a person reads it: nothing is called kept that was not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indicatorStatus } from '../../src/programme/indicator-status.js';
import { readProgramme } from '../../src/programme/index.js';
import type { Indicator } from '../../src/programme/schema.js';
import { judge } from '../../src/programme/targets.js';
import { parseMoment } from '../../src/programme/time/moment.js';
import { contextOf, withIndicators } from '../elements/measure-support.js';
import { indicatorsView } from '../../src/elements/tags/indicators/indicators.view.js';

const DIRECTIONS: Indicator['direction'][] = [
  'increase',
  'decrease',
  'maintain',
  'range',
  'notStated',
];

describe('a bound says itself whether it belongs to what is allowed, whatever the direction', () => {
  const ROWS: [op: '>=' | '>' | '<=' | '<', below: string, equal: string, above: string][] = [
    ['>=', 'notMet', 'met', 'met'],
    ['>', 'notMet', 'notMet', 'met'],
    ['<=', 'met', 'met', 'notMet'],
    ['<', 'met', 'notMet', 'notMet'],
  ];
  for (const [op, ...verdicts] of ROWS)
    test(op, () => {
      for (const direction of DIRECTIONS)
        assert.deepEqual(
          [6.9, 7, 7.1].map((it) => judge({ op, value: 7 }, it, direction).verdict),
          verdicts,
        );
    });
});

const said = (indicator: Partial<Indicator>, today: string): string => {
  const whole = { direction: 'increase' as const, ...indicator };
  const { code, point, reason } = indicatorStatus(whole, parseMoment(today)!.first);
  return `${code} ${point?.period ?? ''} ${reason.code}`;
};

describe('«не ниже достигнутого уровня»', () => {
  const kept = { op: 'notBelow' as const, text: 'не ниже достигнутого уровня' };
  const year = (period: string, actual?: number) => ({
    period,
    target: kept,
    ...(actual !== undefined && { actual }),
  });
  const ROWS: [what: string, indicator: Partial<Indicator>, said: string][] = [
    [
      '57 → 52 from a baseline',
      { baseline: { period: '2022', value: 57 }, points: [year('2023', 52)] },
      'notMet 2023 notBelow',
    ],
    [
      '57 → 52 from the year before',
      { points: [{ period: '2022', actual: 57 }, year('2023', 52)] },
      'notMet 2023 notBelow',
    ],
    [
      'the same level is kept',
      { baseline: { value: 57 }, points: [year('2023', 57)] },
      'met 2023 notBelow',
    ],
    [
      'a fall is no new level',
      { baseline: { value: 57 }, points: [year('2022', 52), year('2023', 53)] },
      'notMet 2023 notBelow',
    ],
    [
      'a number of its own',
      { points: [{ period: '2023', target: { ...kept, value: 50 }, actual: 52 }] },
      'met 2023 notBelow',
    ],
    ['nothing to compare with', { points: [year('2023', 52)] }, 'notComparable 2023 noLevel'],
    [
      'a quarter is no year',
      { points: [{ period: '2022-Q4', actual: 10 }, year('2023', 52)] },
      'notComparable 2023 noLevel',
    ],
    [
      'a year that still runs may fall yet',
      { baseline: { value: 57 }, points: [year('2024', 60)] },
      'ahead 2024 notYetDue',
    ],
  ];
  for (const [what, indicator, expected] of ROWS)
    test(what, () => assert.equal(said(indicator, '2024-06-01'), expected));
});

test('«ниже 7 %» at 7,0 is not met, and the sentence says why', () => {
  const programme = withIndicators({
    id: 'i',
    title: 'Доля',
    unit: '%',
    direction: 'decrease',
    points: [{ period: '2022', target: { op: '<', value: 7, text: 'ниже 7%' }, actual: 7 }],
  });
  const view = indicatorsView(contextOf(programme));
  const { verdict } = view.groups[0]!.rows[0]!.series[0]!;
  assert.equal(verdict.code, 'notMet');
  assert.match(
    verdict.sentence,
    /достигнуто 7\u00a0% при плане «менее 7\u00a0%»: обещано меньше\./,
  );
});

test('a ceiling that is already passed is told before its year is over', () => {
  for (const op of ['<', '<='] as const)
    assert.equal(
      said({ points: [{ period: '2024', target: { op, value: 5 }, actual: 6 }] }, '2024-06-01'),
      `notMet 2024 ${op === '<' ? 'below' : 'atMost'}`,
    );
});

test('what comes after what was kept, and was not reported, takes the verdict back', () => {
  const quarters = [1, 2, 3, 4].map((n) => ({ period: `2023-Q${n}`, target: 10, actual: 12 }));
  const ROWS: [what: string, indicator: Partial<Indicator>, said: string][] = [
    [
      'quarters and not the year',
      { points: [...quarters, { period: '2023', target: 40 }] },
      'noData 2023-Q4 atLeast',
    ],
    [
      'the year stands first',
      { points: [{ period: '2023', target: 40 }, ...quarters] },
      'noData 2023-Q4 atLeast',
    ],
    [
      'the year is among the final ones',
      { points: quarters, final: [{ period: '2023', target: 40 }] },
      'noData 2023-Q4 atLeast',
    ],
    [
      'halves and not the year',
      {
        points: [
          { period: '2023-H1', target: 20, actual: 21 },
          { period: '2023-H2', target: 20, actual: 21 },
          { period: '2023', target: 40 },
        ],
      },
      'noData 2023-H2 atLeast',
    ],
    [
      'a later year',
      {
        points: [{ period: '2022', target: 1, actual: 1 }],
        final: [{ period: '2023', target: 2 }],
      },
      'noData 2022 atLeast',
    ],
    [
      'quarters have no plan of their own',
      {
        points: [
          { period: '2023-Q4', actual: 12 },
          { period: '2023', target: 40 },
        ],
      },
      'noData 2023 notReported',
    ],
  ];
  for (const [what, indicator, expected] of ROWS)
    assert.equal(said(indicator, '2024-06-01'), expected, what);
});

test('a level that is kept needs no number in the file; any other bound does', () => {
  const points = [
    { period: '2022', target: { op: 'notBelow' } },
    { period: '2023', target: { op: '<' } },
  ];
  const { programme, problems } = readProgramme({
    formatVersion: '1.0',
    title: 'Программа',
    period: { from: '2021', to: '2025' },
    indicators: [{ id: 'i', title: 'Доля', direction: 'maintain', points }],
  });
  assert.deepEqual(
    programme!.indicators![0]!.points!.map((it) => it.target),
    [{ op: 'notBelow' }, undefined],
  );
  assert.deepEqual(
    problems.map((it) => it.code),
    ['missing'],
  );
});
