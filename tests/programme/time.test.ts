import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { When } from '../../src/programme/schema.js';
import { dateOf, dayOf, isoOf, partsOf } from '../../src/programme/time/days.js';
import { parseMoment, parseSchoolYear } from '../../src/programme/time/moment.js';
import {
  isDated,
  periodOf,
  resolveWhen,
  spansOf,
  withoutLabel,
} from '../../src/programme/time/resolve.js';
import { parseSpan, type Bounds, type Span } from '../../src/programme/time/span.js';

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

describe('one date, as the table of the format writes it', () => {
  const ROWS: [written: string, value: string, days: string][] = [
    ['2021', '2021', '2021-01-01 – 2021-12-31, year'],
    ['30.09.2021', '2021-09-30', '2021-09-30 – 2021-09-30, day'],
    ['ноябрь 2021', '2021-11', '2021-11-01 – 2021-11-30, month'],
    ['февраль 2024, високосный год', '2024-02', '2024-02-01 – 2024-02-29, month'],
    ['февраль 2023', '2023-02', '2023-02-01 – 2023-02-28, month'],
    ['I квартал 2021', '2021-Q1', '2021-01-01 – 2021-03-31, quarter'],
    ['III квартал 2021', '2021-Q3', '2021-07-01 – 2021-09-30, quarter'],
    ['IV квартал 2021', '2021-Q4', '2021-10-01 – 2021-12-31, quarter'],
    ['III квартал 2021, код EDTF', '2021-35', '2021-07-01 – 2021-09-30, quarter'],
    ['I полугодие 2021', '2021-H1', '2021-01-01 – 2021-06-30, half'],
    ['II полугодие 2021', '2021-H2', '2021-07-01 – 2021-12-31, half'],
    ['II полугодие 2021, код EDTF', '2021-41', '2021-07-01 – 2021-12-31, half'],
    ['весна 2023', '2023-21', '2023-03-01 – 2023-05-31, season'],
    ['лето 2023', '2023-22', '2023-06-01 – 2023-08-31, season'],
    ['осень 2023', '2023-23', '2023-09-01 – 2023-11-30, season'],
    ['зима 2023, до 29 февраля', '2023-24', '2023-12-01 – 2024-02-29, season'],
    ['2021–2025', '2021/2025', '2021-01-01 – 2025-12-31, year'],
    ['ноябрь 2021 – декабрь 2024', '2021-11/2024-12', '2021-11-01 – 2024-12-31, month'],
    ['III кв. 2019 – I кв. 2020', '2019-Q3/2020-Q1', '2019-07-01 – 2020-03-31, quarter'],
    ['с 1 сентября до конца 2022', '2022-09-01/2022-12', '2022-09-01 – 2022-12-31, month'],
    ['2020–2021 (два календарных года)', '2020/2021', '2020-01-01 – 2021-12-31, year'],
    ['с пробелами', ' 2021-11 / 2024-12 ', '2021-11-01 – 2024-12-31, month'],
    ['до 08.2024, с пробелами', ' .. / 2024-08 ', '2024-08-01 – 2024-08-31, month'],
    ['с 2021, с пробелами', ' 2021 / .. ', '2021-01-01 – 2021-12-31, year'],
  ];
  for (const [written, value, days] of ROWS)
    test(`${written}: "${value}"`, () => assert.equal(resolved(value), days));
});

describe('school years run from September to August', () => {
  test('2020–2021 учебный год', () => {
    const days = '2020-09-01 – 2021-08-31, schoolYear';
    assert.equal(resolved({ schoolYear: '2020/2021' }), days);
    for (const dash of ['2020-2021', '2020–2021', ' 2020/2021 '])
      assert.equal(resolved({ schoolYear: dash }), days);
  });
  test('both of its ends are written', () => {
    const [piece] = resolveWhen({ schoolYear: '2020/2021' }, period).pieces;
    assert.ok(piece?.kind === 'span', piece?.kind);
    const moment = parseSchoolYear('2020/2021');
    assert.deepEqual([piece.span.from, piece.span.to], [moment, moment]);
  });
  test('one that holds 29 February is a day longer', () => {
    const lengthOf = (years: string): number => {
      const { first, last } = parseSchoolYear(years)!;
      return last - first + 1;
    };
    assert.equal(lengthOf('2023/2024'), 366);
    assert.equal(lengthOf('2022/2023'), 365);
  });
  test('years that do not follow each other are no school year', () => {
    const words = ['с 2020/2021', '2020/2021 гг.', '0000/0001'];
    for (const years of ['2020/2022', '2021/2020', '2020', '2020/21', '', ...words])
      assert.equal(resolved({ schoolYear: years }), 'unreadable', years);
  });
});

describe('an open end goes to the bound of the programme, which nobody promised', () => {
  test('до 08.2024', () => {
    assert.equal(resolved('../2024-08', period), '2021-01-01 – 2024-08-31, month');
    const span = parseSpan('../2024-08', period)!;
    assert.equal(span.from, undefined);
    assert.equal(daysIn(span.to!), '2024-08-01 – 2024-08-31');
  });
  test('с 2021', () => {
    assert.equal(resolved('2021/..', period), '2021-01-01 – 2025-12-31, year');
    assert.equal(parseSpan('2021/..', period)!.to, undefined);
  });
  test('without a programme there is only the end that is written', () => {
    assert.equal(resolved('../2024-08'), '2024-08-01 – 2024-08-31, month');
    assert.equal(resolved('2021/..'), '2021-01-01 – 2021-12-31, year');
  });
  test('a date beyond the programme is real and keeps its own days', () => {
    assert.equal(resolved('../2019', period), '2019-01-01 – 2019-12-31, year');
    assert.equal(resolved('2027/..', period), '2027-01-01 – 2027-12-31, year');
    assert.equal(resolved('2004', period), '2004-01-01 – 2004-12-31, year');
  });
  test('both ends open say nothing', () => assert.equal(resolved('../..', period), 'unreadable'));
});

describe('several entries in one cell', () => {
  test('2022 / 2022–2023', () => {
    assert.equal(resolved(['2022', '2022/2023']), '2022-01-01 – 2023-12-31, year');
    assert.deepEqual(windowsIn(['2022', '2022/2023']), [
      '2022-01-01 – 2022-12-31',
      '2022-01-01 – 2023-12-31',
    ]);
  });
  test('a span and a condition: the span is dated, the words stay', () => {
    const label = 'по мере необходимости внесения изменений';
    const { pieces, ...time } = resolveWhen(['2023/2024', { kind: 'asNeeded', label }], period);
    assert.equal(daysIn({ first: time.first!, last: time.last! }), '2023-01-01 – 2024-12-31');
    assert.deepEqual(pieces[1], { kind: 'asNeeded', label });
  });
  test('the precision is the coarsest of them', () =>
    assert.equal(
      resolved(['2022-03-15', '2022-Q4', '2022-05']),
      '2022-03-15 – 2022-12-31, quarter',
    ));
  test('one that can not be read costs itself only', () => {
    const time = resolveWhen(['2022', 'позже'], period);
    assert.deepEqual(
      time.pieces.map((it) => it.kind),
      ['span', 'unreadable'],
    );
    assert.equal(isDated(time), true);
  });
});

describe('without interruption', () => {
  test('в течение года · системно · непрерывно: as long as the programme', () => {
    const [piece] = resolveWhen({ kind: 'continuous' }, period).pieces;
    assert.ok(piece?.kind === 'continuous', piece?.kind);
    assert.equal(piece.isBounded, false);
    assert.equal(daysIn(piece.span!), '2021-01-01 – 2025-12-31');
    assert.equal(piece.span!.precision, 'year');
  });
  test('2020–2024 постоянно: its own years, also outside the programme', () => {
    const [piece] = resolveWhen({ kind: 'continuous', from: '2020', to: '2024' }, period).pieces;
    assert.ok(piece?.kind === 'continuous', piece?.kind);
    assert.equal(piece.isBounded, true);
    assert.equal(daysIn(piece.span!), '2020-01-01 – 2024-12-31');
  });
  test('from a year on', () =>
    assert.equal(
      resolved({ kind: 'continuous', from: '2023' }, period),
      '2023-01-01 – 2025-12-31, year',
    ));
  test('without a programme it has no days', () =>
    assert.equal(resolved({ kind: 'continuous' }), 'continuous'));
  test('years that can not be read are said, not dropped', () =>
    assert.equal(resolved({ kind: 'continuous', from: 'скоро' }, period), 'unreadable'));
  test('nor are years that end before they begin', () => {
    const years = { from: '2024', to: '2022' };
    assert.equal(resolved({ kind: 'continuous', ...years }, period), 'unreadable');
    assert.equal(resolved({ every: 'P1Y', ...years }, period), 'unreadable');
    assert.equal(resolved({ byMonth: [9], ...years }, period), 'unreadable');
  });
});

describe('undated kinds', () => {
  for (const kind of ['onRequest', 'asNeeded', 'byPlan', 'notStated', 'unreadable'] as const)
    test(kind, () => {
      const time = resolveWhen({ kind, label: 'слова документа' }, period);
      assert.deepEqual(time, { pieces: [{ kind, label: 'слова документа' }] });
      assert.equal(isDated(time), false);
    });
  test('without words of the document there are none', () =>
    assert.deepEqual(resolveWhen({ kind: 'byPlan' }).pieces, [{ kind: 'byPlan' }]));
  test('an empty cell is not stated', () => {
    for (const when of [undefined, '', '  ', []])
      assert.equal(resolved(when, period), 'notStated', JSON.stringify(when));
  });
});

describe('what can not be read keeps the words', () => {
  const TEXTS = [
    'скоро',
    '2021-13',
    '2021-00',
    '2021-Q5',
    '2021-H3',
    '2021-Q3-01',
    '2023-02-29',
    '2021-04-31',
    '2021-11-00',
    '0000',
    '21',
    '30.09.2021',
    '2025/2021',
    '2021/2022/2023',
    '2021/',
    '/2021',
    '2021–2025',
  ];
  for (const text of TEXTS)
    test(text, () =>
      assert.deepEqual(resolveWhen(text, period).pieces, [{ kind: 'unreadable', label: text }]),
    );
  test('of an object: its label, or else its own texts', () => {
    const label = 'в рамках форума';
    assert.deepEqual(resolveWhen({ label }).pieces, [{ kind: 'unreadable', label }]);
    assert.deepEqual(resolveWhen({ from: '2021', to: '2O25' }).pieces, [
      { kind: 'unreadable', label: '2021 2O25' },
    ]);
    assert.deepEqual(resolveWhen({ from: '2025', to: '2021' }).pieces, [
      { kind: 'unreadable', label: '2025 2021' },
    ]);
  });
  test('of its own texts only: numbers and lists are no words', () => {
    const occurrences = [{ at: '2023', status: 'done' as const }];
    const [piece] = resolveWhen({ every: 'часто', byMonth: [9], atLeast: 2, occurrences }).pieces;
    assert.deepEqual(piece, { kind: 'unreadable', label: 'часто' });
  });
  test('where the words stand beside, only what was understood is left; unreadable words stay', () => {
    const [dated] = resolveWhen({ kind: 'asNeeded', label: 'при необходимости' }).pieces;
    assert.deepEqual(withoutLabel(dated!), { kind: 'asNeeded', label: undefined });
    const [words] = resolveWhen('скоро').pieces;
    assert.deepEqual(withoutLabel(words!), { kind: 'unreadable', label: 'скоро' });
  });
  test('a readable object keeps its label too', () => {
    const [piece] = resolveWhen({ from: '2021', to: '2022', label: 'первые два года' }).pieces;
    assert.equal(piece?.label, 'первые два года');
    assert.equal(piece?.kind, 'span');
  });
});

describe('the programme’s period', () => {
  const days = (from: string, to: string): string | undefined => {
    const span: Span | undefined = periodOf({ period: { from, to } });
    return span && daysIn(span);
  };
  test('in whatever precision it is written', () => {
    assert.equal(days('2021', '2025'), '2021-01-01 – 2025-12-31');
    assert.equal(days('2023-09', '2028-08-31'), '2023-09-01 – 2028-08-31');
  });
  test('is unknown when it makes no sense', () => {
    assert.equal(days('2025', '2021'), undefined);
    assert.equal(days('', ''), undefined);
    // Half a period would bound every «ежегодно» to one year.
    assert.equal(days('2O21', '2025'), undefined);
    assert.equal(days('2021', 'бессрочно'), undefined);
  });
});

describe('one date of ten thousand activities is one object', () => {
  test('within the same bounds', () => {
    assert.equal(resolveWhen('2022-Q3', period), resolveWhen('2022-Q3', period));
    assert.equal(resolveWhen('2022-Q3'), resolveWhen('2022-Q3'));
    assert.notEqual(resolveWhen('../2024', period), resolveWhen('../2024', parseSpan('2022/2025')));
  });
  test('until there are too many of them to keep', () => {
    const early = resolveWhen('2022-Q3', period);
    for (let day = 0; day < 2001; day++) resolveWhen(isoOf(day), period);
    const anew = resolveWhen('2022-Q3', period);
    assert.notEqual(anew, early);
    assert.deepEqual(anew, early);
  });
});

describe('days are whole numbers without hours or zones', () => {
  test('counted from 1970', () => {
    assert.equal(dayOf(1970, 1, 1), 0);
    assert.equal(dayOf(1969, 12, 31), -1);
    assert.equal(dayOf(2024, 3, 1) - dayOf(2024, 2, 1), 29);
    assert.equal(dayOf(2021, 13, 1), dayOf(2022, 1, 1));
  });
  test('early years are not those of the last century', () => {
    assert.deepEqual(partsOf(dayOf(21, 5, 6)), { year: 21, month: 5, day: 6 });
    assert.equal(isoOf(parseMoment('0021')!.first), '0021-01-01');
  });
  test('as a date it is midnight in UTC', () =>
    assert.equal(dateOf(dayOf(2024, 2, 29)).toISOString(), '2024-02-29T00:00:00.000Z'));
});
