import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { When } from '../../src/programme/schema.js';
import { statusSchema } from '../../src/programme/schema/time.js';
import {
  statusOf,
  type PlannedActivity,
  type ShownStatus,
  type StatusView,
} from '../../src/programme/status.js';
import { dayOf, isoOf } from '../../src/programme/time/days.js';
import { parseMoment } from '../../src/programme/time/moment.js';
import { resolveWhen } from '../../src/programme/time/resolve.js';
import { parseSpan } from '../../src/programme/time/span.js';

const bounds = parseSpan('2021/2025')!;
const on = (date: string): number => parseMoment(date)!.first;
const viewOf = (activity: PlannedActivity, today: string, asOf?: string): StatusView =>
  statusOf(activity, { today: on(today), bounds, asOf: asOf ? parseMoment(asOf) : undefined });
const codeOf = (activity: PlannedActivity, today: string): ShownStatus =>
  viewOf(activity, today).code;

describe('without a report, the plan’s time speaks and nobody is judged', () => {
  const ROWS: [plan: string, when: When, today: string, code: ShownStatus][] = [
    ['a quarter, the day before it', '2022-Q3', '2022-06-30', 'ahead'],
    ['a quarter, its first day', '2022-Q3', '2022-07-01', 'underway'],
    ['a quarter, its last day', '2022-Q3', '2022-09-30', 'underway'],
    ['a quarter, the day after it', '2022-Q3', '2022-10-01', 'noReport'],
    ['one day, that day', '2022-11-18', '2022-11-18', 'underway'],
    ['one day, the next', '2022-11-18', '2022-11-19', 'noReport'],
    ['two spans, between them', ['2021', '2023'], '2022-05-01', 'underway'],
    ['два срока в одной ячейке', ['2022', '2022/2023'], '2024-01-01', 'noReport'],
    ['до 08.2024: runs from the programme’s beginning', '../2024-08', '2021-01-01', 'underway'],
    ['до 08.2024, before the programme', '../2024-08', '2020-12-31', 'ahead'],
    ['до 08.2024, after it', '../2024-08', '2024-09-01', 'noReport'],
    ['с 2021: till the programme ends', '2021/..', '2025-12-31', 'underway'],
    ['с 2021, after the programme', '2021/..', '2026-01-01', 'noReport'],
    ['постоянно', { kind: 'continuous' }, '2023-05-05', 'underway'],
    ['постоянно, after the programme', { kind: 'continuous' }, '2026-01-01', 'noReport'],
    ['ежегодно', { every: 'P1Y' }, '2022-01-15', 'underway'],
    [
      'ежегодно, октябрь–ноябрь, before the first',
      { every: 'P1Y', byMonth: [10, 11] },
      '2021-02-01',
      'ahead',
    ],
    [
      'ежегодно, октябрь–ноябрь, after the last',
      { every: 'P1Y', byMonth: [10, 11] },
      '2025-12-01',
      'noReport',
    ],
    ['сентябрь без года: until the last it could be', { byMonth: [9] }, '2025-09-30', 'underway'],
    ['сентябрь без года, after that', { byMonth: [9] }, '2025-10-01', 'noReport'],
    [
      'a span and «по мере необходимости»: the span decides',
      ['2023/2024', { kind: 'asNeeded' }],
      '2025-01-01',
      'noReport',
    ],
    ['по запросу', { kind: 'onRequest' }, '2030-01-01', 'undated'],
    ['по плану МЦ', { kind: 'byPlan' }, '2030-01-01', 'undated'],
    ['empty', { kind: 'notStated' }, '2030-01-01', 'undated'],
    ['not to be read', 'когда-нибудь', '2030-01-01', 'undated'],
  ];
  for (const [plan, when, today, code] of ROWS)
    test(`${plan}: ${code}`, () => {
      const view = viewOf({ when }, today);
      assert.equal(view.code, code);
      assert.equal(view.isReported, false);
    });

  test('an activity that says nothing of time is undated', () => {
    const view = viewOf({}, '2030-01-01');
    assert.deepEqual(view, {
      code: 'undated',
      isReported: false,
      today: on('2030-01-01'),
      isStale: false,
    });
  });

  test('words that can not be read may hold a later day: no claim that the time has passed', () => {
    const when = ['2022', 'и далее по графику'];
    assert.equal(codeOf({ when }, '2021-06-01'), 'ahead');
    assert.equal(codeOf({ when }, '2022-12-31'), 'underway');
    assert.equal(codeOf({ when }, '2023-01-01'), 'undated');
    assert.equal(viewOf({ when }, '2023-06-01').last, undefined);
  });
});

describe('the plan’s time is in the row, in its marks and in its lines', () => {
  test('marks alone: ТЗ and ПДС in the cells of quarters', () => {
    const marks = [
      { at: '2021-Q3', text: 'ТЗ' },
      { at: '2022-Q1', text: 'ПДС' },
    ];
    assert.equal(codeOf({ marks }, '2021-06-30'), 'ahead');
    assert.equal(codeOf({ marks }, '2021-12-01'), 'underway');
    const view = viewOf({ marks }, '2022-04-01');
    assert.equal(view.code, 'noReport');
    assert.equal(isoOf(view.first!), '2021-07-01');
    assert.equal(isoOf(view.last!), '2022-03-31');
  });
  test('a mark later than the row moves the end', () => {
    const marks = [{ at: '2023-Q2', value: 15, unit: '%' }];
    assert.equal(codeOf({ when: '2021', marks }, '2023-06-30'), 'underway');
  });
  test('a mark whose cell can’t be placed changes nothing', () => {
    const marks = [{ at: { kind: 'notStated' as const }, text: '+' }];
    assert.equal(codeOf({ marks }, '2023-06-30'), 'undated');
    assert.equal(codeOf({ when: '2021', marks }, '2023-06-30'), 'noReport');
  });
  test('unnumbered lines inside one row', () => {
    const parts = [
      { title: 'Установочный семинар', when: '2021-11' },
      { title: 'Круглый стол', when: ['2022-02', '2022-04'] },
      { title: 'Без срока' },
    ];
    assert.equal(codeOf({ parts }, '2022-04-30'), 'underway');
    assert.equal(codeOf({ parts }, '2022-05-01'), 'noReport');
  });
  test('a report on a line is not a report on the row', () => {
    const parts = [{ title: 'Установочный семинар', when: '2021-11', status: 'done' as const }];
    assert.equal(codeOf({ parts }, '2021-12-01'), 'noReport');
  });
});

describe('what `when` means need not be found out twice', () => {
  const today = on('2023-06-30');
  test('where the caller knows it', () => {
    const time = resolveWhen('2023', bounds);
    assert.equal(
      statusOf({ when: 'words never looked at' }, { today, bounds, time }).last,
      time.last,
    );
  });
  test('it is not all of a row with marks or lines', () => {
    const time = resolveWhen('2021', bounds);
    const marks = [{ at: '2023-Q2' }];
    const parts = [{ title: 'Круглый стол', when: '2023-06' }];
    for (const more of [{ marks }, { parts }, { marks, parts }]) {
      const { code } = statusOf({ when: '2021', ...more }, { today, bounds, time });
      assert.equal(code, 'underway', Object.keys(more).join());
    }
  });
});

describe('a programme whose period can’t be read', () => {
  const code = (when: When, today: string): ShownStatus =>
    statusOf({ when }, { today: on(today) }).code;

  test('an open end stays open, however long ago it began', () => {
    assert.equal(code('2021/..', '2030-01-01'), 'underway');
    assert.equal(code({ kind: 'continuous', from: '2021' }, '2030-01-01'), 'underway');
    assert.equal(code({ every: 'P1Y', from: '2021' }, '2030-01-01'), 'underway');
    assert.equal(code('2021/..', '2020-01-01'), 'ahead');
    assert.equal(code('2021 / .. ', '2030-01-01'), 'underway');
    assert.equal(code(['2021/..', '2022'], '2030-01-01'), 'underway', 'one of two');
  });
  test('an end that is written is an end', () => {
    assert.equal(code({ every: 'P1Y', from: '2021', to: '2023' }, '2024-01-01'), 'noReport');
    assert.equal(code('../2024-08', '2024-09-01'), 'noReport');
    assert.equal(code({ schoolYear: '2020/2021' }, '2024-01-01'), 'noReport');
  });
  test('what only the period could bound is undated', () => {
    assert.equal(code({ kind: 'continuous' }, '2023-01-01'), 'undated');
    assert.equal(code({ every: 'P1Y' }, '2023-01-01'), 'undated');
  });
});

describe('what was reported is shown as reported, with its date', () => {
  for (const status of statusSchema.options)
    test(status, () => {
      for (const today of ['2020-01-01', '2022-06-01', '2030-01-01']) {
        const view = viewOf({ status, when: '2022', asOf: '2023-02-01' }, today);
        assert.equal(view.code, status);
        assert.equal(view.isReported, true);
        assert.equal(isoOf(view.asOf!.first), '2023-02-01');
        assert.equal(view.today, on(today));
      }
    });
  test('its own date goes before the programme’s', () => {
    const own = viewOf({ status: 'done', asOf: '2023' }, '2024-01-01', '2022-12-31');
    assert.equal(own.asOf?.precision, 'year');
    const common = viewOf({ status: 'done' }, '2024-01-01', '2022-12-31');
    assert.equal(isoOf(common.asOf!.last), '2022-12-31');
    assert.equal('asOf' in viewOf({ status: 'done' }, '2024-01-01'), false);
  });
});

describe('a report older than the end of the plan says so', () => {
  const isStale = (status: PlannedActivity['status'], today: string, asOf?: string): boolean =>
    viewOf({ status, when: '2022', asOf }, today).isStale;

  test('planned or in progress, and the time has passed since', () => {
    assert.equal(isStale('planned', '2023-01-01', '2022-06'), true);
    assert.equal(isStale('inProgress', '2023-01-01', '2022-06'), true);
  });
  test('not while the time runs', () =>
    assert.equal(isStale('inProgress', '2022-12-31', '2022-06'), false));
  test('not when it was written on the plan’s last day or later', () => {
    assert.equal(isStale('inProgress', '2023-06-01', '2022-12-31'), false);
    assert.equal(isStale('inProgress', '2023-06-01', '2023-03'), false);
  });
  test('not when it was final', () => {
    for (const status of ['done', 'partlyDone', 'notDone', 'postponed', 'cancelled'] as const)
      assert.equal(isStale(status, '2023-06-01', '2022-06'), false, status);
  });
  test('without a date it can’t be shown to be newer', () =>
    assert.equal(isStale('inProgress', '2023-06-01'), true));
  test('no report in a file that was written before the end: the file may just be old', () => {
    assert.equal(viewOf({ when: '2022' }, '2023-06-01', '2022-06-01').isStale, true);
    assert.equal(viewOf({ when: '2022' }, '2023-06-01', '2023-02-01').isStale, false);
    assert.equal(viewOf({ when: '2022' }, '2023-06-01').isStale, false);
  });
});

describe('for any plan and any day', () => {
  const day = fc.integer({ min: dayOf(2015, 1, 1), max: dayOf(2030, 1, 1) });
  const year = fc.integer({ min: 2016, max: 2028 });
  const when: fc.Arbitrary<When> = fc.oneof(
    day.map(isoOf),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
    fc.tuple(year, fc.nat(3)).map(([y, more]) => `${y}/${y + more}`),
    year.map((y) => `${y}/..`),
    year.map((y) => `../${y}`),
    fc.constant({ every: 'P1Y' }),
    fc.constant({ kind: 'continuous' as const }),
    fc.constant({ kind: 'asNeeded' as const }),
    fc.constant('не разобрать'),
  );
  const activity: fc.Arbitrary<PlannedActivity> = fc.record(
    { when, parts: fc.array(fc.record({ title: fc.string(), when }), { maxLength: 3 }) },
    { requiredKeys: [] },
  );

  test('nothing unreported is ever done or failed', () => {
    const silent: ShownStatus[] = ['noReport', 'underway', 'ahead', 'undated'];
    fc.assert(
      fc.property(activity, day, fc.boolean(), (it, today, isBounded) => {
        const view = statusOf(it, { today, bounds: isBounded ? bounds : undefined });
        assert.ok(silent.includes(view.code), view.code);
        assert.equal(view.isReported, false);
      }),
    );
  });
  test('the code follows from the days that the view names', () =>
    fc.assert(
      fc.property(activity, day, (it, today) => {
        const { code, first, last } = statusOf(it, { today, bounds });
        assert.equal(code === 'noReport', last !== undefined && last < today);
        assert.equal(code === 'ahead', first !== undefined && first > today);
      }),
    ));
  test('as days go by it only moves on', () => {
    const order: ShownStatus[] = ['ahead', 'underway', 'noReport'];
    fc.assert(
      fc.property(when, day, fc.nat(400), (it, today, days) => {
        const now = statusOf({ when: it }, { today, bounds }).code;
        const later = statusOf({ when: it }, { today: today + days, bounds }).code;
        assert.ok(order.indexOf(later) >= order.indexOf(now), `${now} → ${later}`);
      }),
    );
  });
});

describe('what was moved is judged by its new time, and only by it', () => {
  const ROWS: [
    plan: string,
    it: PlannedActivity,
    today: string,
    code: ShownStatus,
    stale?: true,
  ][] = [
    ['no status: a change of plan is no report', { movedTo: '2025' }, '2024-01-01', 'ahead'],
    ['no status, in its new time', { movedTo: '2024' }, '2024-01-01', 'underway'],
    ['no status, after its new time', { movedTo: '2023' }, '2024-01-01', 'noReport', true],
    ['no status, to nobody knows when', { movedTo: { kind: 'byPlan' } }, '2024-01-01', 'undated'],
    ['no status, to words', { movedTo: 'когда-нибудь' }, '2024-01-01', 'undated'],
    ['reported as moved', { movedTo: '2025', status: 'postponed' }, '2024-01-01', 'postponed'],
    [
      'reported as moved, and the new time is over too',
      { movedTo: '2023', status: 'postponed', asOf: '2022-12' },
      '2024-01-01',
      'postponed',
      true,
    ],
    [
      'moved, and running: its old time is no reproach',
      { movedTo: '2025', status: 'inProgress', asOf: '2022-12' },
      '2024-01-01',
      'inProgress',
    ],
    ['moved, then done', { movedTo: '2023', status: 'done', asOf: '2023' }, '2024-01-01', 'done'],
    ['moved, then given up', { movedTo: '2025', status: 'cancelled' }, '2024-01-01', 'cancelled'],
  ];
  for (const [plan, it, today, code, isStale = false] of ROWS)
    test(`${plan}: ${code}`, () => {
      const view = viewOf({ when: '2022', ...it }, today, '2022-12');
      assert.deepEqual([view.code, view.isStale], [code, isStale]);
      assert.equal(view.isReported, it.status !== undefined);
      assert.equal(view.moved?.from.last, on('2022-12-31'));
      assert.equal(view.moved?.to.last, view.last);
    });

  test('without a new time nothing is moved', () => {
    assert.equal(viewOf({ when: '2022', status: 'postponed' }, '2024-01-01').moved, undefined);
  });
});
