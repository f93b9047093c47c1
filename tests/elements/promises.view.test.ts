/** The answer that stands first: a sentence for every case, which never says more than the file, and its squares. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { measuredFacts } from '../../src/elements/promises/measured.js';
import { verdictOf } from '../../src/elements/promises/verdict.view.js';
import { promiseView } from '../../src/elements/promises/promise.view.js';
import { wallView, type WallView } from '../../src/elements/promises/wall.view.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { readProgramme, type Programme } from '../../src/programme/index.js';
import { countsOf, standingOf, STANDINGS } from '../../src/programme/standing.js';
import { STATUS_ORDER } from '../../src/programme/status.js';
import { parseMoment } from '../../src/programme/time/moment.js';
import { en, ru } from '../i18n/all-words.js';

const PERIOD = { from: '2021', to: '2025' };
const read = (more: object): Programme =>
  readProgramme({ formatVersion: '1.0', title: 'Развитие кадров', period: PERIOD, ...more })
    .programme!;
const dayOf = (text: string): number => parseMoment(text)!.first;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const verdict = (programme: Programme, today: string, say = ru): string =>
  plain(verdictOf(programmeContext(programme, say, dayOf(today)), { measured: measuredFacts }));
const wall = (programme: Programme, today: string): WallView =>
  wallView(programmeContext(programme, ru, dayOf(today)))!;

const activity = (id: string, more: object): object => ({ id, title: `Семинар ${id}`, ...more });
const of = (...all: object[]): Programme =>
  read({ activities: all.map((it, at) => activity(`a${at}`, it)) });

const reported = { status: 'done', asOf: '2023-05-01', when: '2022' };

describe('a sentence for every case', () => {
  const ROWS: [what: string, programme: Programme, today: string, ru: string, en: string][] = [
    ['nothing at all', read({}), '2023-06-01', '', ''],
    [
      'a plan before its time',
      of({ when: '2021' }, { when: '2022' }),
      '2020-03-01',
      'Программа начнётся в 2021 году. В плане 2 мероприятия.',
      'The programme begins in 2021, with 2 activities planned.',
    ],
    [
      'a plan of which nothing has begun',
      of({ when: '2024' }, { when: '2025' }),
      '2023-03-01',
      'Идёт 3-й год программы из 5. Впереди все 2 мероприятия.',
      'Year 3 of 5. All 2 activities are ahead.',
    ],
    [
      'a plan that runs',
      of({ when: '2021' }, { when: '2025' }),
      '2023-03-01',
      'Идёт 3-й год программы из 5. Отчёта нет ни об одном из 2 мероприятий.',
      'Year 3 of 5. Nothing is reported on any of its 2 activities.',
    ],
    [
      'a plan whose time is over',
      of({ when: '2021' }),
      '2026-03-01',
      'Срок программы вышел в 2025 году. Отчёта о мероприятии нет.',
      'The programme’s time ended in 2025. Nothing is reported on its one activity.',
    ],
    ['all done', of(reported, reported), '2023-06-01', 'Сделано всё: 2 из 2.', 'All done: 2 of 2.'],
    [
      'done but for what was given up',
      of(reported, { ...reported, status: 'cancelled' }),
      '2023-06-01',
      'Сделано 1 из 2, остальное отменено.',
      '1 of 2 done, the rest cancelled.',
    ],
    [
      'something late, something next',
      of(reported, { when: '2022' }, { when: '2024-02-14' }),
      '2023-06-01',
      'Сделано 1 из 3, опаздывает 1. Ближайшее — 14 февраля 2024 года.',
      '1 of 3 done, 1 late. Next: 14 February 2024.',
    ],
    [
      'nothing late',
      of(reported, { when: '2025' }),
      '2023-06-01',
      'Сделано 1 из 2, ничего не опаздывает. Ближайшее — 2025.',
      '1 of 2 done, nothing late. Next: 2025.',
    ],
    [
      'much that nobody knows',
      of(reported, { when: { kind: 'byPlan' } }, { when: { kind: 'onRequest' } }),
      '2023-06-01',
      'Сделано 1 из 3, неизвестно 2.',
      '1 of 3 done, 2 unknown.',
    ],
    [
      'in part alone',
      of({ ...reported, status: 'partlyDone' }, { when: '2022' }),
      '2023-06-01',
      'Сделано 0 из 2, частично 1, опаздывает 1.',
      '0 of 2 done, 1 in part, 1 late.',
    ],
    [
      'old data',
      of({ ...reported, asOf: '2021-12' }, { when: '2022' }),
      '2023-06-01',
      'По данным на декабрь 2021: сделано 1 из 2, опаздывает 1.',
      'As of December 2021: 1 of 2 done, 1 late.',
    ],
    [
      'a report without a date',
      of({ status: 'done', when: '2022' }, { when: '2025' }),
      '2023-06-01',
      'Сделано 1 из 2, ничего не опаздывает. Даты отчёта нет.',
      '1 of 2 done, nothing late. The report has no date.',
    ],
    [
      'a time that is over',
      of({ ...reported, asOf: '2025-12-31' }, { when: '2022' }),
      '2026-03-01',
      'Срок программы вышел в 2025 году: сделано 1 из 2, опаздывает 1.',
      'The programme’s time ended in 2025: 1 of 2 done, 1 late.',
    ],
    [
      'indicators alone',
      read({
        indicators: [
          {
            id: 'i',
            title: 'Доля',
            direction: 'increase',
            points: [{ period: '2022', target: 1, actual: 2 }],
          },
          {
            id: 'k',
            title: 'Охват',
            direction: 'increase',
            points: [{ period: '2022', target: 3, actual: 2 }],
          },
        ],
      }),
      '2023-06-01',
      'План выполнен у 1 из 2 показателей.',
      'The plan is met by 1 of 2 indicators.',
    ],
    [
      'a plan of indicators',
      read({
        indicators: [
          {
            id: 'i',
            title: 'Доля',
            direction: 'increase',
            points: [{ period: '2025', target: 1 }],
          },
        ],
      }),
      '2023-06-01',
      '1 показатель, о достигнутом пока не сообщали.',
      '1 indicator, nothing reached is reported yet.',
    ],
    [
      'a self-assessment alone',
      read({
        assessments: [
          {
            id: 's',
            title: 'Самооценка',
            scale: { min: 0, max: 10 },
            dates: ['2022', '2023'],
            items: [
              { id: 'x', title: 'Один', scores: [1, 2] },
              { id: 'y', title: 'Два', scores: [1, null] },
            ],
          },
        ],
      }),
      '2023-06-01',
      'Самооценка: оценено 1 из 2 результатов.',
      'Self-assessment: 1 of 2 results scored.',
    ],
  ];
  for (const [what, programme, today, russian, english] of ROWS)
    test(what, () => {
      assert.equal(verdict(programme, today), russian);
      assert.equal(verdict(programme, today, en), english);
    });
});

const anyActivity = fc.record(
  {
    when: fc.constantFrom('2021', '2023-Q2', '2025', '2030', { kind: 'byPlan' }, { every: 'P1Y' }),
    status: fc.constantFrom(
      'planned',
      'inProgress',
      'done',
      'partlyDone',
      'notDone',
      'postponed',
      'cancelled',
    ),
    asOf: fc.constantFrom('2021-12', '2023-05-01'),
  },
  { requiredKeys: ['when'] },
);
const anyPlan = fc.array(anyActivity, { minLength: 1, maxLength: 40 });
const anyDay = fc.constantFrom(
  '2019-01-01',
  '2022-07-01',
  '2023-06-01',
  '2026-01-01',
  '2031-01-01',
);

test('whatever the file holds: no number that is not counted, nothing done or late without a report', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, (all, today) => {
      const programme = of(...all);
      const context = programmeContext(programme, ru, dayOf(today));
      const said = verdict(programme, today);
      const view = wallView(context)!;
      const squares = view.rows.flatMap((it) => it.cells.flat());
      const by = (standing: string): number =>
        squares.filter((it) => it.standing === standing).length;
      assert.ok(said.length > 0 && said.length <= 110, said);
      assert.equal(squares.length, all.length);
      for (const word of view.words) {
        const partly =
          word.standing === 'done' ? squares.filter((it) => it.icon === 'part').length : 0;
        if (word.count !== undefined) assert.equal(word.count + partly, by(word.standing));
        else assert.equal(by(word.standing), 0);
      }
      const hasReports = all.some((it) => it.status);
      if (!hasReports) assert.doesNotMatch(said, /сделано|опаздывает/i);
      const late = /опаздывает (\d+)/.exec(said);
      if (late) assert.equal(Number(late[1]), by('late'));
      const done = /делано (?:всё: )?(\d+) из (\d+)/.exec(said);
      if (done) {
        assert.equal(Number(done[1]), squares.filter((it) => it.icon === 'done').length);
        assert.equal(Number(done[2]), all.length);
      }
      if (/ничего не опаздывает/.test(said)) assert.equal(by('late'), 0);
    }),
  );
});

test('each status has one of the four words, or is told below them', () => {
  for (const hasReports of [true, false])
    for (const code of STATUS_ORDER) {
      const counts = countsOf([{ code }], hasReports);
      const { all, ...rest } = counts;
      assert.equal(all, 1);
      assert.equal(
        Object.values(rest).reduce((a, b) => a + b, 0),
        1,
        code,
      );
      const standing = standingOf(code, hasReports);
      if (standing) assert.ok(STANDINGS.includes(standing));
      else assert.ok(['planned', 'ahead', 'cancelled'].includes(code), code);
    }
  assert.equal(standingOf('noReport', false), 'unknown');
  assert.equal(standingOf('underway', false), 'unknown');
});

describe('the wall', () => {
  test('a column a year, those beyond the programme told apart, and a lane for what has no date', () => {
    const view = wall(
      of(
        { when: '2020' },
        { when: '2021/2023' },
        { when: '2027' },
        { when: '2204' },
        { when: { kind: 'byPlan' } },
      ),
      '2023-06-01',
    );
    assert.deepEqual(
      view.columns.map((it) => it.label),
      ['раньше', '2021', '2022', '2023', '2024', '2025', '2026', '2027', 'позже', 'без срока'],
    );
    assert.deepEqual(
      view.columns.flatMap((it) => (it.isBeyond ? it.label : [])),
      ['раньше', '2026', '2027', 'позже'],
    );
    // By its last day: of 2021–2023 one expects it by the end of 2023.
    assert.deepEqual(
      view.rows[0]!.cells.map((it) => it.length),
      [1, 0, 0, 1, 0, 0, 0, 1, 1, 1],
    );
    assert.equal(view.rows[0]!.cells.at(-1)![0]!.icon, 'open');
    const now = view.columns[3]!.past;
    assert.ok(now > 0.4 && now < 0.42, String(now));
  });
  test('a thousand are small, without columns, in the order of statuses', () => {
    const view = wall(
      of(...Array.from({ length: 1000 }, (_, n) => ({ when: '2022', ...(n % 2 && reported) }))),
      '2023-06-01',
    );
    assert.equal(view.isSmall, true);
    assert.deepEqual(view.columns, []);
    const icons = view.rows[0]!.cells[0]!.map((it) => it.icon);
    assert.deepEqual([icons[0], icons[499], icons[500]], ['done', 'done', 'late']);
  });
  test('a direction within another stands in the row of the outermost', () => {
    const programme = read({
      projects: [
        { id: 'p', title: 'Кадры' },
        { id: 'q', title: 'Молодые', parent: 'p' },
      ],
      activities: [
        activity('a', { project: 'q', when: '2022' }),
        activity('b', { project: 'p', when: '2022' }),
      ],
    });
    assert.deepEqual(
      wall(programme, '2023-06-01').rows.map((it) => [it.title, it.count]),
      [['Кадры', 2]],
    );
  });
  test('an opened square says what was promised, by when, who answers and what is known', () => {
    const programme = read({
      roles: [{ id: 'r', title: 'Директор', unit: 'ИМЦ' }],
      activities: [
        {
          id: 'a',
          num: '1.1',
          title: 'Семинар',
          deliverable: 'Справка',
          responsible: ['r'],
          when: '2022',
        },
        { id: 'b', title: 'Аудит' },
      ],
    });
    const context = programmeContext(programme, ru, dayOf('2023-06-01'));
    const facts = (at: number): string[] =>
      promiseView(programme.activities![at]!, context).facts.map(
        (it) => `${plain(it.label)}: ${it.text}`,
      );
    assert.deepEqual(facts(0).slice(0, 3), [
      'Обещано: Справка',
      'К сроку: 2022',
      'Отвечают: Директор, ИМЦ',
    ]);
    assert.match(facts(0)[3]!, /^Известно: .*31\.12\.2022/);
    assert.equal(facts(1).length, 3);
  });
  test('of a plan alone three words are dashes, and the reason is told once', () => {
    const view = wall(of({ when: '2022' }, { when: '2025' }), '2023-06-01');
    assert.deepEqual(
      view.words.map((it) => it.count),
      [undefined, undefined, undefined, 1],
    );
    assert.match(view.dashes!, /Прочерк/);
    assert.equal(plain(view.besides!), 'Ещё 1 впереди.');
  });
});

test('a moved promise stands in the year it was made for, and says when it will be', () => {
  for (const [more, name, year, said] of [
    [{ status: 'postponed' }, 'перенесено', '2022', '2022 → 2024'],
    [{}, 'впереди', '2022', '2022 → 2024'],
    [{ status: 'done' }, 'сделано', '2022', '2022 → 2024'],
    [{ when: undefined, status: 'done' }, 'сделано', '2024', 'срок в документе не указан → 2024'],
  ] as const) {
    const programme = of({ when: '2022', movedTo: '2024', ...more });
    const { columns, rows, legend } = wall(programme, '2023-06-01');
    const column = rows[0]!.cells.findIndex((it) => it.length);
    assert.equal(columns[column]!.label, year);
    assert.equal(rows[0]!.cells[column]![0]!.name, `Семинар a0: ${name}`);
    assert.doesNotMatch(legend[0]!.label, /2024/, 'a shape is no single promise');
    const context = programmeContext(programme, ru, dayOf('2023-06-01'));
    const { facts } = promiseView(programme.activities![0]!, context);
    assert.equal(plain(facts.find((it) => plain(it.label) === 'К сроку')!.text), said);
  }
});

test('what the rows count adds up to what stands above them', () => {
  const programme = of(
    ...(['done', 'done', 'partlyDone', 'cancelled', 'postponed', 'inProgress'] as const).map(
      (status) => ({ when: '2022', status }),
    ),
    { when: '2025' },
    { when: '2021' },
  );
  const { words, rows } = wall(programme, '2023-06-01');
  assert.equal(
    plain(rows[0]!.counts),
    '8 мероприятий: сделано 2 и 1 частично, идёт 1, опаздывает 2, впереди 1, отменено 1',
  );
  assert.deepEqual(
    words.map((it) => it.count),
    [2, 1, 2, 0],
  );
});

test('a direction’s short title stands beside its squares, the whole one is for ears', () => {
  const projects = [
    {
      id: 'p',
      num: '1',
      title: 'Освоение новых способов развития компетенций',
      shortTitle: 'Кадры',
    },
    { id: 'q', num: '2', title: 'Среда' },
  ];
  const activities = ['p', 'q'].map((project) => activity(project, { project }));
  const { rows } = wall(read({ projects, activities }), '2023-06-01');
  assert.deepEqual(
    rows.map((it) => [it.title, it.shortTitle]),
    [
      ['Освоение новых способов развития компетенций', 'Кадры'],
      ['Среда', undefined],
    ],
  );
});
