import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pathText } from '../../src/programme/problems.js';
import { timeInText } from '../../src/programme/time/words/as-text.js';
import type { TimeObject } from '../../src/programme/schema.js';
import { resolveWhen, withoutLabel } from '../../src/programme/time/resolve.js';
import { activity, read } from './reading-support.js';

/** The one activity of a file, with this `when`, and what there is to say of it. */
function readWhen(when: unknown) {
  const { programme, problems, told } = read({ activities: [{ ...activity, when }] });
  const it = programme.activities![0]!;
  return { when: it.when, pieces: resolveWhen(it.when).pieces, problems, told };
}

describe('a time in order stays as it is', () => {
  for (const when of [
    '2021-Q3',
    '',
    '../2024-08',
    ['2022', '2022/2023'],
    { schoolYear: '2020/2021' },
    { every: 'P1Y', until: '--06-01' },
    { kind: 'onRequest', label: 'по запросу' },
    { kind: 'unreadable', label: 'неразборчиво' },
    { byMonth: [9] },
    [],
  ])
    test(JSON.stringify(when), () => {
      const read = readWhen(when);
      assert.deepEqual(read.when, when);
      assert.deepEqual(read.told, []);
    });
});

describe('an unreadable time keeps its words and costs nothing else', () => {
  for (const [when, words, path] of [
    ['когда-нибудь', 'когда-нибудь', 'when'],
    ['2025/2021', '2025/2021', 'when'],
    [true, 'true', 'when'],
    [{ every: 'иногда' }, 'иногда', 'when'],
    [{ schoolYear: '2020/2022', label: '2020–2022 уч. год' }, '2020–2022 уч. год', 'when'],
    [{ from: 'сентябрь' }, 'сентябрь', 'when'],
    [{}, '', 'when'],
    [{ every: 'P1Y', byMonth: [10, 13] }, 'P1Y 10 13', 'when.byMonth[1]'],
    [{ kind: 'sometimes', label: 'иногда' }, 'иногда', 'when.kind'],
    [{ every: 'P1Y', until: {} }, 'P1Y', 'when.until'],
    [['2021', ['2022', '2023']], '2022 2023', 'when[1]'],
  ] as const)
    test(JSON.stringify(when), () => {
      const { pieces, problems } = readWhen(when);
      assert.deepEqual(pieces.at(-1), { kind: 'unreadable', label: words });
      const losses = problems.filter((problem) => problem.severity === 'loss');
      assert.deepEqual(
        losses.map((loss) => [pathText(loss.path), loss.params['lost'], loss.params['item']]),
        [[`activities[0].${path}`, 'time', undefined]],
      );
    });

  test('one entry of several', () => {
    const { pieces, told } = readWhen(['2021', 'по мере готовности', { kind: 'asNeeded' }]);
    assert.deepEqual(
      pieces.map((piece) => piece.kind),
      ['span', 'unreadable', 'asNeeded'],
    );
    assert.deepEqual(told, ['loss unreadableTime activities[0].when[1]']);
  });

  test('null beside a rule takes nothing from it', () => {
    const { when, told } = readWhen({ every: 'P1Y', until: null });
    assert.deepEqual(when, { every: 'P1Y' });
    assert.deepEqual(told, ['advice wrongType activities[0].when.until']);
  });

  test('numbers are years', () => {
    const { when, told } = readWhen([2021, { from: 2022, to: '2023' }]);
    assert.deepEqual(when, ['2021', { from: '2022', to: '2023' }]);
    assert.deepEqual(told, [
      'advice numberForText activities[0].when[0]',
      'advice numberForText activities[0].when[1].from',
    ]);
  });

  test('a bad occurrence costs the occurrence, not the rule', () => {
    const { when, told } = readWhen({
      every: 'P1Y',
      occurrences: [
        { at: '2021', status: 'done' },
        { status: 'done' },
        { at: '2022', status: 'ok' },
      ],
    });
    assert.deepEqual(when, {
      every: 'P1Y',
      occurrences: [{ at: '2021', status: 'done' }, { at: '2022' }],
    });
    assert.deepEqual(told, [
      'loss missing activities[0].when.occurrences[1].at',
      'loss unknownValue activities[0].when.occurrences[2].status',
    ]);
  });

  test('bad occurrences altogether do not either', () => {
    const { when, told } = readWhen({ every: 'P1Y', occurrences: 'каждый раз', label: {} });
    assert.deepEqual(when, { every: 'P1Y' });
    assert.deepEqual(told, [
      'loss wrongType activities[0].when.occurrences',
      'loss wrongType activities[0].when.label',
    ]);
  });

  test('no more words than a lane can show', () => {
    const [piece] = readWhen({ every: 'иногда '.repeat(100), byMonth: [13] }).pieces;
    assert.ok(piece?.label && piece.label.length <= 200);
  });

  test('a mark stays with its words', () => {
    const { programme, told } = read({
      activities: [
        {
          ...activity,
          marks: [
            { at: { quarter: 3 }, text: 'ПЛАН' },
            { at: ['2021-Q3'], text: 'АНАЛИЗ' },
            { at: { kind: 'notStated' }, text: '+' },
            { at: { every: 'P3M' }, text: '+' },
            { text: 'нет клетки' },
          ],
        },
      ],
    });
    assert.deepEqual(
      programme.activities?.[0]?.marks?.map((mark) => mark.at),
      [{ quarter: 3 }, '2021-Q3', { kind: 'notStated' }, { every: 'P3M' }],
    );
    assert.deepEqual(told, [
      'loss unreadableTime activities[0].marks[0].at',
      'loss missing activities[0].marks[4].at',
      'advice markNotSpan activities[0].marks[3].at',
    ]);
  });
});

test('a date in words is taken; one that cannot be read is shown as written', () => {
  const { programme, told, problems } = read({
    asOf: '01.06.2023',
    approvals: [{ kind: 'approved', date: 'весной' }],
    activities: [
      { ...activity, evidence: [{ title: 'Отчёт', date: 'июнь 2023 г.' }] },
      { ...activity, id: 'b', evidence: [{ title: 'Отчёт', date: '09/01/2023' }] },
    ],
  });
  assert.equal(programme.asOf, '2023-06-01');
  assert.equal(programme.activities?.[0]?.evidence?.[0]?.date, '2023-06');
  assert.equal(programme.activities?.[1]?.evidence?.[0]?.date, '09/01/2023');
  assert.deepEqual(told, [
    'advice timeTaken asOf',
    'advice unreadableDate approvals[0].date',
    'advice timeTaken activities[0].evidence[0].date',
    'advice unreadableDate activities[1].evidence[0].date',
  ]);
  assert.deepEqual(
    problems.map(({ params }) => params['suggestion']),
    [undefined, undefined, undefined, undefined],
  );
  const { either, or } = problems[3]!.params;
  assert.deepEqual([either, or], ['2023-01-09', '2023-09-01']);
});

describe('words inside an object', () => {
  for (const [written, taken] of [
    [
      { every: 'раз в квартал', label: 'раз в квартал' },
      { every: 'P3M', label: 'раз в квартал' },
    ],
    [
      { every: 'ежегодно', byMonth: [9] },
      { every: 'P1Y', byMonth: [9] },
    ],
    [{ schoolYear: '2023–2024 учебный год' }, { schoolYear: '2023/2024' }],
    [{ label: 'III кв. 2021' }, { from: '2021-Q3', to: '2021-Q3', label: 'III кв. 2021' }],
    [
      { kind: 'continuous', from: 'сентябрь 2021', to: 'май 2022' },
      { kind: 'continuous', from: '2021-09', to: '2022-05' },
    ],
  ] as const)
    test(JSON.stringify(written), () => {
      const { when, problems } = readWhen(written);
      assert.deepEqual(when, taken);
      assert.deepEqual([...new Set(problems.map((it) => it.code))], ['timeTaken']);
    });
});

// Who tells it counts: what is told once of many places needs them all.
test('the same words are told at each place', () => {
  const when = 'III кв. 2021 г.';
  const { problems } = read({
    activities: ['a', 'b', 'c'].map((id) => ({ ...activity, id, when })),
  });
  assert.deepEqual(
    problems.map(({ code, path, params }) => [code, pathText(path), params]),
    [0, 1, 2].map((it) => [
      'timeTaken',
      `activities[${it}].when`,
      { words: when, value: '2021-Q3' },
    ]),
  );
});

describe('the programme’s own period in words', () => {
  for (const [period, from, to] of [
    [{ from: '2024 г.', to: '2027 г.' }, '2024', '2027'],
    [{ from: 'сентябрь 2024', to: 'до мая 2027 г.' }, '2024-09', '2027-05'],
    [{ from: 'с 01.09.2024', to: '2027' }, '2024-09-01', '2027'],
    ['2024–2027 гг.', '2024', '2027'],
    ['2024 год', '2024', '2024'],
    ['2024–2025 учебный год', '2024-09', '2025-08'],
  ] as const)
    test(JSON.stringify(period), () => {
      const { programme, problems } = read({ period });
      assert.deepEqual(programme.period, { from, to });
      assert.ok(problems.every(({ severity }) => severity === 'advice'));
      assert.ok(problems.some(({ code }) => code === 'timeTaken'));
    });

  test('lends its year to a time without one, where it has it once', () => {
    const { programme } = read({
      period: { from: '2024-09', to: '2025-08' },
      activities: [{ ...activity, when: 'до 15 января' }],
    });
    assert.deepEqual(programme.activities?.[0]?.when, { to: '2025-01-15', label: 'до 15 января' });
  });
});

describe('as people write it', () => {
  for (const [words, meant] of [
    ['30.09.2021', '2021-09-30'],
    ['1.9.2021 г.', '2021-09-01'],
    ['01.2021', '2021-01'],
    ['2021 г.', '2021'],
    ['2021 год', '2021'],
    ['30 сентября 2021 года', '2021-09-30'],
    ['ноябрь 2021', '2021-11'],
    ['май 2022 г.', '2022-05'],
    ['весна 2023', '2023-21'],
    ['III квартал 2021', '2021-Q3'],
    ['3 кв. 2021 г.', '2021-Q3'],
    ['4-й квартал 2021', '2021-Q4'],
    ['I полугодие 2021', '2021-H1'],
    ['2020–2021 учебный год', '{"schoolYear": "2020/2021"}'],
    ['2020/2021 уч. год', '{"schoolYear": "2020/2021"}'],
    ['2021-2025', '2021/2025'],
    ['2021–2025 гг.', '2021/2025'],
    ['2021 - 2025', '2021/2025'],
    ['с 2021 по 2025 год', '2021/2025'],
    ['ноябрь 2021 – декабрь 2024', '2021-11/2024-12'],
    ['сентябрь – ноябрь 2021', '2021-09/2021-11'],
    ['01.09.2021-30.09.2021', '2021-09-01/2021-09-30'],
    ['III кв. 2019 – I кв. 2020', '2019-Q3/2020-Q1'],
    ['до 08.2024', '../2024-08'],
    ['до августа 2024 г.', '../2024-08'],
    ['с 2021', '2021/..'],
    ['начиная с 01.09.2021', '2021-09-01/..'],
    ['ежегодно', '{"every": "P1Y"}'],
    ['Один раз в квартал', '{"every": "P3M"}'],
    ['постоянно', '{"kind": "continuous"}'],
    ['В течение года', '{"kind": "continuous"}'],
    ['по мере необходимости', '{"kind": "asNeeded"}'],
    ['по запросу', '{"kind": "onRequest"}'],
    ['по плану МЦ', '{"kind": "byPlan"}'],
    ['2024-09-01T00:00:00', '2024-09-01'],
    ['2024-09-01 00:00', '2024-09-01'],
    ['2024-09-01T00:00:00.000Z', '2024-09-01'],
    ['2024-9-1', '2024-09-01'],
    ['2024.09.01', '2024-09-01'],
    ['2024/9/30', '2024-09-30'],
    ['не позднее 01.09.2024', '../2024-09-01'],
    ['не позднее сентября 2024 г.', '../2024-09'],
    ['к 01.09.2024', '../2024-09-01'],
    ['Ш квартал 2024', '2024-Q3'],
    ['П квартал 2024 г.', '2024-Q2'],
    ['П полугодие 2024', '2024-H2'],
    ['1У квартал 2024', '2024-Q4'],
    ['ІУ кв. 2024', '2024-Q4'],
    ['IY кв. 2024', '2024-Q4'],
    ['ІІІ квартал 2024', '2024-Q3'],
    ['111 квартал 2024', '2024-Q3'],
    ['2024/25 учебный год', '{"schoolYear": "2024/2025"}'],
    ['2024–25 уч. год', '{"schoolYear": "2024/2025"}'],
  ] as const)
    test(`«${words}» → ${meant}`, () => {
      const value = timeInText(meant);
      assert.deepEqual(readWhen(value).told, [], 'the value is in order itself');
      const { when, pieces, problems } = readWhen(words);
      assert.deepEqual(
        problems.map(({ severity, code, params }) => [severity, code, params['value']]),
        [['advice', 'timeTaken', meant]],
      );
      assert.deepEqual(pieces.map(withoutLabel), resolveWhen(value).pieces.map(withoutLabel));
      const isByProgram = /^\d{4}[-./]\d{1,2}[-./]\d/.test(words);
      assert.equal((when as TimeObject).label, isByProgram ? undefined : words);
    });

  test('with more than one reading it stays in the lane of the unread, and the likeliest is offered', () => {
    const { pieces, problems } = readWhen('2025/2021');
    assert.deepEqual(pieces, [{ kind: 'unreadable', label: '2025/2021' }]);
    assert.deepEqual(
      problems.map(({ severity, params }) => [severity, params['suggestion']]),
      [['loss', '2021/2025']],
    );
  });

  test('a school year or two years: both are shown', () => {
    const { when, problems } = readWhen('2024/25');
    assert.equal(when, '2024/25');
    const { suggestion, either, or } = problems[0]!.params;
    assert.deepEqual(
      [suggestion, either, or],
      [undefined, '{"schoolYear": "2024/2025"}', '2024/2025'],
    );
  });

  test('two years in a row are asked about where the programme begins with a school year', () => {
    const told = (from: string): unknown[] =>
      read({ period: { from, to: '2027-08' }, activities: [{ ...activity, when: '2024/2025' }] })
        .told;
    assert.deepEqual(told('2024-09'), ['advice schoolYearOrYears activities[0].when']);
    assert.deepEqual(told('2024-01'), []);
  });

  test('several in a cell each keep the words', () => {
    const { when } = readWhen('15.10.2024, 15.04.2025');
    const label = '15.10.2024, 15.04.2025';
    assert.deepEqual(when, [
      { from: '2024-10-15', to: '2024-10-15', label },
      { from: '2025-04-15', to: '2025-04-15', label },
    ]);
  });

  test('never the very same words, and for a date never a rule', () => {
    const [slip] = readWhen({ schoolYear: '2020/2022' }).problems;
    assert.equal(slip?.code, 'unreadableTime');
    assert.equal(slip?.params['suggestion'], undefined);
    assert.equal(read({ asOf: 'ежегодно' }).problems[0]?.params['suggestion'], undefined);
  });

  for (const words of [
    '31.02.2021',
    '13.2021',
    'скоро',
    'до весны',
    '5 кв. 2021',
    '—→',
    '31.09.2024',
    '2024-08-31T21:00:00Z',
    '2024-09-01T03:00:00+03:00',
    '2024/27 учебный год',
    'Ш полугодие 2024',
    '9/13/2024',
    '45170',
    '45170.5',
    '#####',
    '2024/12',
  ])
    test(`«${words}»: nobody knows`, () => {
      const [problem] = readWhen(words).problems;
      assert.equal(problem?.code, 'unreadableTime');
      assert.equal(problem.params['suggestion'], undefined);
    });
});
