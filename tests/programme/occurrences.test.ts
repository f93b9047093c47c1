import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fateIn, fateOf, occurrencesIn, occurrencesOf } from '../../src/programme/occurrences.js';
import type { TimeObject } from '../../src/programme/schema.js';
import { isoOf } from '../../src/programme/time/days.js';
import { resolveWhen } from '../../src/programme/time/resolve.js';
import { parseSpan } from '../../src/programme/time/span.js';

/** Which occurrence (its `at`) speaks of which window, from the first month to the last. */
function spoken(when: TimeObject, period = '2021/2025'): string[] {
  const [piece] = resolveWhen(when, parseSpan(period)).pieces;
  assert.ok(piece?.kind === 'recurring');
  return piece.windows.map((window) => {
    const [first, last] = [isoOf(window.first), isoOf(window.last)].map((it) => it.slice(0, 7));
    return `${first}–${last}: ${occurrencesIn(window, piece)[0]?.at ?? '—'}`;
  });
}

const OVER_NEW_YEAR = [10, 11, 12, 1, 2];

test('only what was reported has a fate', () => {
  const fates = [
    [{ status: 'done' }, 'kept'],
    [{ status: 'partlyDone' }, 'partly'],
    [{ status: 'notDone' }, 'missed'],
    [{ status: 'cancelled' }, 'missed'],
    [{ status: 'planned' }, undefined],
    [{ status: 'inProgress' }, undefined],
    [{ status: 'postponed' }, undefined],
    [{}, undefined],
    // A day on which it took place is a report; a status says more than a day.
    [{ actual: '2022-10-14' }, 'kept'],
    [{ actual: '2022-10-14', status: 'notDone' }, 'missed'],
    [{ actual: '2022-10-14', status: 'postponed' }, undefined],
  ] as const;
  for (const [occurrence, fate] of fates)
    assert.equal(fateOf(occurrence), fate, JSON.stringify(occurrence));
});

test('a year speaks of the window of that year', () => {
  assert.deepEqual(spoken({ every: 'P1Y', occurrences: [{ at: '2022' }, { at: '2025' }] }), [
    '2021-01–2021-12: —',
    '2022-01–2022-12: 2022',
    '2023-01–2023-12: —',
    '2024-01–2024-12: —',
    '2025-01–2025-12: 2025',
  ]);
});

test('over New Year, a year speaks of the window that begins in it', () => {
  const occurrences = [{ at: '2022' }, { at: '2023' }];
  assert.deepEqual(spoken({ every: 'P1Y', byMonth: OVER_NEW_YEAR, occurrences }), [
    '2021-01–2021-02: —',
    '2021-10–2022-02: —',
    '2022-10–2023-02: 2022',
    '2023-10–2024-02: 2023',
    '2024-10–2025-02: —',
    '2025-10–2025-12: —',
  ]);
});

test('a day or a month speaks of the window in which it lies, also after New Year', () => {
  const occurrences = [{ at: '2022-02' }, { at: '2022-10-14' }];
  assert.deepEqual(spoken({ every: 'P1Y', byMonth: OVER_NEW_YEAR, occurrences }, '2021-03/2023'), [
    '2021-10–2022-02: 2022-02',
    '2022-10–2023-02: 2022-10-14',
    '2023-10–2023-12: —',
  ]);
});

test('what the beginning of the programme cut off is the year before', () => {
  const by = { every: 'P1Y', byMonth: OVER_NEW_YEAR };
  const first = (at: string): string => spoken({ ...by, occurrences: [{ at }] })[0]!;
  assert.equal(first('2021'), '2021-01–2021-02: —');
  assert.equal(first('2021-02'), '2021-01–2021-02: 2021-02');
  assert.equal(first('2021-01'), '2021-01–2021-02: 2021-01');
});

test('a window whose first months were cut off is still that of its year', () => {
  const occurrences = [{ at: '2021' }];
  assert.equal(
    spoken({ every: 'P1Y', byMonth: [9, 10], occurrences }, '2021-10/2023')[0],
    '2021-10–2021-10: 2021',
  );
  assert.equal(
    spoken({ every: 'P1Y', byMonth: OVER_NEW_YEAR, occurrences }, '2021-11-15/2023')[0],
    '2021-11–2022-02: 2021',
  );
});

test('a school year that the programme’s beginning cut off is not the year named', () => {
  assert.deepEqual(spoken({ every: 'schoolYear', occurrences: [{ at: '2021' }] }, '2021/2022'), [
    '2021-01–2021-08: —',
    '2021-09–2022-08: 2021',
    '2022-09–2022-12: —',
  ]);
});

test('a quarter speaks of its quarter, a school half of its half', () => {
  assert.deepEqual(spoken({ every: 'P3M', occurrences: [{ at: '2021-Q2' }] }, '2021/2021'), [
    '2021-01–2021-03: —',
    '2021-04–2021-06: 2021-Q2',
    '2021-07–2021-09: —',
    '2021-10–2021-12: —',
  ]);
  assert.deepEqual(
    spoken({ every: 'schoolHalf', occurrences: [{ at: '2021-05' }, { at: '2021-10' }] }, '2021'),
    ['2021-01–2021-05: 2021-05', '2021-09–2021-12: 2021-10'],
  );
});

test('every second year: either year of the window names it', () => {
  for (const at of ['2021', '2022'])
    assert.deepEqual(spoken({ every: 'P2Y', occurrences: [{ at }] }, '2021/2024'), [
      `2021-01–2022-12: ${at}`,
      '2023-01–2024-12: —',
    ]);
});

test('an occurrence whose time cannot be read speaks of nothing', () => {
  const occurrences = [{ at: 'осенью' }, { at: '2022' }];
  assert.deepEqual(spoken({ every: 'P1Y', occurrences }, '2021/2022'), [
    '2021-01–2021-12: —',
    '2022-01–2022-12: 2022',
  ]);
});

test('months apart: what the year before did not begin, the year named did', () => {
  const byMonth = [3, 10, 11, 12, 1, 2];
  assert.deepEqual(spoken({ every: 'P1Y', byMonth, occurrences: [{ at: '2022' }] }, '2022'), [
    '2022-01–2022-02: —',
    '2022-03–2022-03: 2022',
    '2022-10–2022-12: 2022',
  ]);
  const may = { every: 'P1Y', byMonth: [5], occurrences: [{ at: '2022' }] };
  assert.deepEqual(spoken(may, '2022'), ['2022-05–2022-05: 2022']);
  const two = { every: 'P1Y', byMonth: [3, 10], occurrences: [{ at: '2022' }] };
  assert.deepEqual(spoken(two, '2022'), ['2022-03–2022-03: 2022', '2022-10–2022-10: 2022']);
});

describe('whether a promise was kept', () => {
  type Reports = NonNullable<TimeObject['occurrences']>;
  /** Of one window after the other. */
  function fates(occurrences: Reports, when: TimeObject = {}, period = '2022'): unknown[] {
    const time = { every: 'P1Y', ...when, occurrences };
    const [piece] = resolveWhen(time, parseSpan(period)).pieces;
    assert.ok(piece?.kind === 'recurring');
    return piece.windows.map((window) => fateIn(window, piece));
  }
  const [done, notDone, planned] = (['done', 'notDone', 'planned'] as const).map((status) => ({
    status,
  })) as [{ status: 'done' }, { status: 'notDone' }, { status: 'planned' }];

  test('nobody knows while nobody has said', () => {
    assert.deepEqual(fates([]), [undefined]);
    assert.deepEqual(fates([{ at: '2022-03', ...planned }]), [undefined]);
    assert.deepEqual(fates([{ at: '2022', ...done }], {}, '2021/2022'), [undefined, 'kept']);
  });
  test('once is enough, where no number was promised', () =>
    assert.deepEqual(fates([{ at: '2022-03', ...done }]), ['kept']));
  test('«не менее 2 раз»: single days are counted, a report on the whole year is believed', () => {
    const twice = { atLeast: 2 };
    const days = [
      { at: '2022-03-01', ...done },
      { at: '2022-10', ...done },
    ];
    assert.deepEqual(fates(days.slice(0, 1), twice), ['partly']);
    assert.deepEqual(fates(days, twice), ['kept']);
    assert.deepEqual(fates([{ at: '2022', ...done }], twice), ['kept']);
    assert.deepEqual(fates([{ at: '2021/2023', ...done }], twice), ['kept']);
    assert.deepEqual(fates([{ at: '2022', ...done }, ...days.slice(0, 1)], twice), ['kept']);
  });
  test('the year that a window begins in is a report on the whole of it', () =>
    assert.deepEqual(
      fates([{ at: '2022', ...done }], { byMonth: OVER_NEW_YEAR, atLeast: 2 }, '2022-03/2023-02'),
      ['kept'],
    ));
  test('in part, when some of it did not take place; missed, when none of it did', () => {
    const march = { at: '2022-03', ...notDone };
    assert.deepEqual(fates([march, { at: '2022-10', ...done }]), ['partly']);
    assert.deepEqual(fates([march, { at: '2022-10', ...notDone }]), ['missed']);
    assert.deepEqual(fates([march, { at: '2022-10', ...planned }]), ['missed']);
    assert.deepEqual(fates([{ at: '2022', status: 'partlyDone' }]), ['partly']);
  });
});

test('occurrences are gathered from every entry of a row', () => {
  assert.deepEqual(occurrencesOf(undefined), []);
  assert.deepEqual(occurrencesOf('2021'), []);
  assert.deepEqual(occurrencesOf({ every: 'P1Y' }), []);
  assert.deepEqual(occurrencesOf({ every: 'P1Y', occurrences: [{ at: '2021' }] }), [
    { at: '2021' },
  ]);
  assert.deepEqual(
    occurrencesOf([
      '2021',
      { every: 'P1Y', occurrences: [{ at: '2021' }] },
      { every: 'P3M', occurrences: [{ at: '2022-Q1', status: 'done' }] },
    ]),
    [{ at: '2021' }, { at: '2022-Q1', status: 'done' }],
  );
});
