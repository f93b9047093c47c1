import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plannedTimes, yearsOf } from '../../src/programme/planned-times.js';
import { parseSpan } from '../../src/programme/time/span.js';

const period = parseSpan('2021/2025')!;

test('the times of a row are its own, those of its marks and those of its lines', () => {
  const onRequest = { kind: 'onRequest' as const };
  assert.deepEqual(
    plannedTimes({
      when: ['2021', onRequest],
      marks: [{ at: '2022-Q1' }],
      parts: [{ title: 'Семинар', when: '2023-04' }, { title: 'Без срока' }],
    }),
    ['2021', onRequest, '2022-Q1', '2023-04'],
  );
  assert.deepEqual(plannedTimes({}), []);
});

test('its years are those in which something is planned, in order and once', () => {
  assert.deepEqual(yearsOf({ when: ['2024', '2021-11/2022-02'] }, period), [2021, 2022, 2024]);
  assert.deepEqual(
    yearsOf({ when: '2023', marks: [{ at: '2021-Q3' }, { at: '2023-Q1' }] }, period),
    [2021, 2023],
  );
  assert.deepEqual(
    yearsOf({ when: { every: 'P2Y', byMonth: [10, 11, 12, 1] } }, period),
    [2021, 2022, 2023, 2024, 2025],
  );
  assert.deepEqual(yearsOf({ when: '2024/..' }, period), [2024, 2025]);
  assert.deepEqual(yearsOf({ when: '2022', movedTo: '2025-Q1' }, period), [2022, 2025]);
  assert.deepEqual(yearsOf({ movedTo: ['2023', '2024'] }, period), [2023, 2024]);
  assert.deepEqual(yearsOf({ when: 'осенью' }, period), []);
});

test('a mistyped year does not make a thousand of them', () => {
  const years = yearsOf({ when: '0201/2025' });
  assert.ok(years.length <= 61, `${years.length} years`);
  assert.deepEqual(years.slice(0, 2), [201, 202]);
});
