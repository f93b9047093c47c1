import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TimeObject, When } from '../../src/programme/schema.js';
import { isoOf } from '../../src/programme/time/days.js';
import { parseRecurrence, runsOf } from '../../src/programme/time/recurrence.js';
import { resolveWhen, spansOf } from '../../src/programme/time/resolve.js';
import { parseSpan, type Bounds } from '../../src/programme/time/span.js';

const period = parseSpan('2021/2025')!;

/** `2021-07-01 – 2021-09-30`: a test that fails then shows dates and not day numbers. */
const daysIn = ({ first, last }: Bounds): string => `${isoOf(first)} – ${isoOf(last)}`;
const windowsIn = (when: When, bounds?: Bounds): string[] =>
  resolveWhen(when, bounds).pieces.flatMap(spansOf).map(daysIn);

function resolved(when: When | undefined, bounds?: Bounds): string {
  const { first, last, precision, pieces } = resolveWhen(when, bounds);
  if (first === undefined || last === undefined) return pieces.map((it) => it.kind).join(' + ');
  return `${daysIn({ first, last })}, ${precision}`;
}

describe('recurring promises become the windows they name', () => {
  const ROWS: [written: string, when: When, windows: string[]][] = [
    [
      'ежегодно',
      { every: 'P1Y', from: '2023' },
      ['2023-01-01 – 2023-12-31', '2024-01-01 – 2024-12-31', '2025-01-01 – 2025-12-31'],
    ],
    [
      'ежегодно, октябрь–ноябрь',
      { every: 'P1Y', byMonth: [10, 11], from: '2024' },
      ['2024-10-01 – 2024-11-30', '2025-10-01 – 2025-11-30'],
    ],
    [
      'ежегодно, октябрь–февраль: over New Year, cut at both ends of the years named',
      { every: 'P1Y', byMonth: [10, 11, 12, 1, 2], from: '2023', to: '2024' },
      ['2023-01-01 – 2023-02-28', '2023-10-01 – 2024-02-29', '2024-10-01 – 2024-12-31'],
    ],
    [
      'ежегодно до 01.06',
      { every: 'P1Y', until: '--06-01', to: '2022' },
      ['2021-01-01 – 2021-06-01', '2022-01-01 – 2022-06-01'],
    ],
    [
      'ежегодно до 29.02: a common year has its last of February',
      { every: 'P1Y', until: '--02-29', from: '2023', to: '2024' },
      ['2023-01-01 – 2023-02-28', '2024-01-01 – 2024-02-29'],
    ],
    [
      'ежегодно, октябрь–февраль, до 15.02 of the year after',
      {
        every: 'P1Y',
        byMonth: [10, 11, 12, 1, 2],
        until: '--02-15',
        from: '2023-03',
        to: '2024-03',
      },
      ['2023-10-01 – 2024-02-15'],
    ],
    [
      'один раз в квартал',
      { every: 'P3M', from: '2021', to: '2021' },
      [
        '2021-01-01 – 2021-03-31',
        '2021-04-01 – 2021-06-30',
        '2021-07-01 – 2021-09-30',
        '2021-10-01 – 2021-12-31',
      ],
    ],
    [
      'один раз в квартал, from the middle of one: still the quarters of the calendar',
      { every: 'P3M', from: '2021-05-20', to: '2021-11' },
      ['2021-05-20 – 2021-06-30', '2021-07-01 – 2021-09-30', '2021-10-01 – 2021-11-30'],
    ],
    [
      'в полугодие',
      { every: 'P6M', from: '2024-03', to: '2024' },
      ['2024-03-01 – 2024-06-30', '2024-07-01 – 2024-12-31'],
    ],
    [
      'в пять месяцев: no calendar divides so, the promise counts from its beginning',
      { every: 'P5M', from: '2021-03', to: '2021' },
      ['2021-03-01 – 2021-07-31', '2021-08-01 – 2021-12-31'],
    ],
    [
      'один раз в два года',
      { every: 'P2Y' },
      ['2021-01-01 – 2022-12-31', '2023-01-01 – 2024-12-31', '2025-01-01 – 2025-12-31'],
    ],
    [
      'один раз в два года до 01.06: of the latest year that fulfils it',
      { every: 'P2Y', until: '--06-01', to: '2022' },
      ['2021-01-01 – 2022-06-01'],
    ],
    [
      'раз в два года, октябрь–февраль',
      { every: 'P2Y', byMonth: [10, 11, 12, 1, 2], to: '2024' },
      ['2021-10-01 – 2022-02-28', '2023-10-01 – 2024-02-29'],
    ],
    [
      'не менее 1 раза в учебном полугодии',
      { every: 'schoolHalf', atLeast: 1, to: '2022-06' },
      ['2021-01-01 – 2021-05-31', '2021-09-01 – 2021-12-31', '2022-01-01 – 2022-05-31'],
    ],
    [
      'каждый учебный год, cut by the programme',
      { every: 'schoolYear', from: '2021', to: '2022' },
      ['2021-01-01 – 2021-08-31', '2021-09-01 – 2022-08-31', '2022-09-01 – 2022-12-31'],
    ],
    [
      'еженедельно: one band instead of hundreds of windows',
      { every: 'P1W', from: '2021-09', to: '2022-05' },
      ['2021-09-01 – 2022-05-31'],
    ],
    [
      'один раз в квартал, сентябрь: of months, only years can be left out',
      { every: 'P3M', byMonth: [9], from: '2021', to: '2022' },
      ['2021-09-01 – 2021-09-30', '2022-09-01 – 2022-09-30'],
    ],
    [
      'ежемесячно, in a period that ends on the first of a month',
      { every: 'P1M', from: '2021-01', to: '2021-02-01' },
      ['2021-01-01 – 2021-01-31', '2021-02-01 – 2021-02-01'],
    ],
    [
      'один раз в два года до 31.12: the second of the two years',
      { every: 'P2Y', until: '--12-31', to: '2022' },
      ['2021-01-01 – 2022-12-31'],
    ],
    [
      'октябрь, до 01.10: that one day',
      { every: 'P1Y', byMonth: [10], until: '--10-01', to: '2021' },
      ['2021-10-01 – 2021-10-01'],
    ],
    [
      'октябрь–ноябрь, до 01.06: a day outside of the months leaves them as they are',
      { every: 'P1Y', byMonth: [10, 11], until: '--06-01', to: '2021' },
      ['2021-10-01 – 2021-11-30'],
    ],
    [
      'months that are apart, and one of them written twice',
      { every: 'P1Y', byMonth: [9, 5, 9], from: '2022', to: '2022' },
      ['2022-05-01 – 2022-05-31', '2022-09-01 – 2022-09-30'],
    ],
  ];
  for (const [written, when, windows] of ROWS)
    test(written, () => assert.deepEqual(windowsIn(when, period), windows));

  test('the whole time is that of the windows, in the precision of one of them', () => {
    assert.equal(resolved({ every: 'P1Y' }, period), '2021-01-01 – 2025-12-31, year');
    assert.equal(
      resolved({ every: 'P1Y', byMonth: [10, 11] }, period),
      '2021-10-01 – 2025-11-30, month',
    );
    assert.equal(resolved({ every: 'P3M' }, period), '2021-01-01 – 2025-12-31, quarter');
  });
  test('each window is as exact as the words', () => {
    const PRECISIONS: [TimeObject, string][] = [
      [{ every: 'P1Y' }, 'year'],
      [{ every: 'P1Y', byMonth: [10, 11] }, 'month'],
      [{ every: 'P1M' }, 'month'],
      [{ every: 'P3M' }, 'quarter'],
      [{ every: 'P6M' }, 'half'],
      [{ every: 'schoolHalf' }, 'half'],
      [{ every: 'schoolYear' }, 'schoolYear'],
      [{ every: 'P1W' }, 'day'],
      [{ every: 'P1M', from: '0201' }, 'day'],
    ];
    for (const [when, precision] of PRECISIONS) {
      const spans = resolveWhen(when, period).pieces.flatMap(spansOf);
      const found = new Set(spans.map((it) => it.precision));
      assert.deepEqual([...found], [precision], JSON.stringify(when));
    }
  });
  test('a rule says no more than was written', () =>
    assert.deepEqual(parseRecurrence({ every: 'P2Y' }), { unit: 'year', step: 2 }));
  test('не менее 2 раз в год keeps its number', () => {
    const [piece] = resolveWhen({ every: 'P1Y', atLeast: 2, atMost: 4 }, period).pieces;
    assert.ok(piece?.kind === 'recurring', piece?.kind);
    assert.deepEqual(piece.rule, { unit: 'year', step: 1, atLeast: 2, atMost: 4 });
    assert.equal(piece.windows.length, 5);
  });
  test('its occurrences stay beside it', () => {
    const occurrences = [{ at: '2021', status: 'done' as const }];
    const [piece] = resolveWhen({ every: 'P1Y', occurrences }, period).pieces;
    assert.ok(piece?.kind === 'recurring', piece?.kind);
    assert.deepEqual(piece.occurrences, occurrences);
  });
  test('without bounds it is known, but has no place in time', () =>
    assert.equal(resolved({ every: 'P1Y' }), 'recurring'));
  test('a rule that makes no sense is not guessed at', () => {
    for (const every of ['P0Y', 'yearly', 'P1.5Y', 'R/P1Y', '', 'P1000Y', 'PT1H'])
      assert.equal(parseRecurrence({ every }), undefined, every);
    for (const until of ['06-01', '--13-01', '--00-10', '--02-30', '--04-31', '--06-00', ''])
      assert.equal(resolved({ every: 'P1Y', until }, period), 'unreadable', until);
  });
});

test('a month for forty years is that many windows', () => {
  const count = (to: string): number => windowsIn({ every: 'P1M', from: '2001', to }).length;
  assert.equal(count('2040'), 480);
  assert.equal(count('2041-01'), 1);
});

test('a mistyped year makes one band, not a hundred thousand windows', () => {
  const when = { every: 'P1M', from: '0201', to: '2025' };
  assert.deepEqual(windowsIn(when), ['0201-01-01 – 2025-12-31']);
});

describe('months without a year', () => {
  test('сентябрь: could be any of the programme’s years, and none of them is drawn', () => {
    const time = resolveWhen({ byMonth: [9] }, period);
    const [piece] = time.pieces;
    assert.ok(piece?.kind === 'yearless', piece?.kind);
    assert.equal(piece.windows.length, 5);
    assert.deepEqual(spansOf(piece), []);
    assert.equal(resolved({ byMonth: [9] }, period), '2021-09-01 – 2025-09-30, month');
  });
  test('январь – март in a programme of one year can be meant only once', () => {
    const year = parseSpan('2023')!;
    assert.deepEqual(windowsIn({ byMonth: [1, 2, 3] }, year), ['2023-01-01 – 2023-03-31']);
  });
  test('без программы: no place in time', () =>
    assert.equal(resolved({ byMonth: [1, 2, 3] }), 'yearless'));
  test('runs go over New Year in the order written', () => {
    assert.deepEqual(runsOf([10, 11, 12, 1, 2]), [{ from: 10, count: 5 }]);
    assert.deepEqual(runsOf([1, 2, 3, 9]), [
      { from: 1, count: 3 },
      { from: 9, count: 1 },
    ]);
    assert.deepEqual(runsOf([2, 1]), [
      { from: 2, count: 1 },
      { from: 1, count: 1 },
    ]);
    assert.deepEqual(runsOf([9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8]), [{ from: 9, count: 12 }]);
  });
});
