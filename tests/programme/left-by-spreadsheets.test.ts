import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveWhen } from '../../src/programme/time/resolve.js';
import { activity, read } from './reading-support.js';

/** What spreadsheets make of dates, by their number formats, their exports and the libraries that read them. */
const LEFT_BY_SPREADSHEETS: unknown[] = [
  ...[
    '45170',
    '45170.5',
    '44440,25',
    '01.09.24',
    '1.9.24',
    '01/09/24',
    '9/1/24',
    '9/1/2024',
    '09/01/2024',
  ],
  ...['1-Sep-24', '01-сен-24', '1 сен 24', 'Sep-24', 'сен.24', 'сен 24', 'сентябрь.24', '24-сен'],
  ...[
    '2024-09-01T00:00:00',
    '2024-09-01 00:00:00',
    '2024-09-01T00:00:00.000Z',
    '2024-08-31T21:00:00.000Z',
  ],
  ...['2024-08-31T20:59:43.000Z', '2024-09-01T00:00:00+03:00', 'Sun Sep 01 2024 00:00:00 GMT+0300'],
  ...[
    '2024-9-1',
    '2024-9',
    '2024.09.01',
    '2024/09/01',
    '20240901',
    '202409',
    '01092024',
    '1725138000',
  ],
  ...[
    '1725138000000',
    '#####',
    '#ЗНАЧ!',
    '#VALUE!',
    '#REF!',
    '2024.0',
    '2024,0',
    '2 024',
    '2.024E+03',
  ],
  ...[
    '01.09.2024 0:00',
    '01.09.2024 00:00:00',
    'воскресенье, 1 сентября 2024 г.',
    '1900-01-00',
    '30.12.1899',
  ],
  ...['=ДАТА(2024;9;1)', "'2024-09-01", '2024-09-01;', 'сент. 2024', 'III.2024'],
  ...[45170, 45170.5, 1725138000000, 20240901, 2024.5, -1, 0],
];

/** 1 September 2024, or all that was left of it. */
const MEANT = /^2024-09(-01)?$|^1899-12-30$/;

test('of a date left by a spreadsheet none is read as another day, and each is told', () => {
  for (const written of LEFT_BY_SPREADSHEETS) {
    const { programme, told, problems } = read({ activities: [{ ...activity, when: written }] });
    const { pieces } = resolveWhen(programme.activities![0]!.when);
    assert.ok(told.length > 0, `${String(written)} is told`);
    const { code, params } = problems[0]!;
    if (code === 'timeTaken') assert.match(String(params['value']), MEANT, String(written));
    else
      assert.ok(
        pieces.every((it) => it.kind === 'unreadable'),
        `${String(written)} is no day`,
      );
    const { suggestion: meant, either, or } = params;
    if (meant !== undefined) assert.match(String(meant), MEANT, String(written));
    // The month may stand first: then both are shown, and none is taken.
    if (either !== undefined)
      assert.ok(
        [either, or].some((it) => MEANT.test(String(it))),
        String(written),
      );
  }
});
