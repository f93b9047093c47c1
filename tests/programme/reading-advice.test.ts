import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest } from '../../src/programme/reading/nearest.js';
import { activity, indicator, read } from './reading-support.js';

describe('a misspelt key', () => {
  for (const [key, meant] of [
    ['titel', 'title'],
    ['deliverabel', 'deliverable'],
    ['statsu', 'status'],
  ] as const)
    test(`${key} → ${meant}`, () => {
      const { told, problems, programme } = read({ activities: [{ ...activity, [key]: 'да' }] });
      assert.deepEqual(told, [`advice unknownKey activities[0].${key}`]);
      assert.equal(problems[0]?.params['suggestion'], meant);
      assert.equal((programme.activities?.[0] as Record<string, unknown>)[key], 'да', 'it is kept');
    });

  test('a key that looks like none of ours is told wherever it is: it is shown nowhere', () => {
    const again = { ...activity, id: 'again' };
    const file = {
      glossary: [{ short: 'ИМЦ', full: 'центр' }],
      activities: [
        { ...activity, цвет: 1 },
        { ...again, цвет: 2, deadline: '2024' },
      ],
    };
    assert.deepEqual(read(file).told, [
      'advice unknownKey glossary',
      'advice unknownKey activities[0].цвет',
      'advice unknownKey activities[1].цвет',
      'advice unknownKey activities[1].deadline',
    ]);
    assert.deepEqual(read({ ...file, formatVersion: '1.7' }).told, [], 'a later format has more');
  });

  test('a key by which an author says that it is their own is nobody’s business', () => {
    const own = { $schema: 'x', 'x-colour': 'x', '//': 'x', '// why': 'x' };
    assert.deepEqual(read({ ...own, activities: [{ ...activity, ...own }] }).told, []);
    // A comment may have been meant for readers.
    const others = { _note: 'x', comment: 'x', $id: 'x' };
    assert.equal(read(others).told.length, 3);
  });

  test('explains what is missing', () => {
    const { problems } = read({ projects: [{ id: 'p-1', titel: 'Кадры' }] });
    assert.deepEqual(
      problems.map(({ code, params }) => [code, params['suggestion']]),
      [
        ['missing', 'titel'],
        ['unknownKey', 'title'],
      ],
    );
  });
});

describe('a year out of its row', () => {
  const told = (...periods: string[]) =>
    read({ indicators: [{ ...indicator, points: periods.map((period) => ({ period })) }] });

  test('between two: the issue’s own example', () => {
    const { problems } = told('2021', '2022', '2023', '2004', '2025');
    assert.deepEqual(problems, [
      {
        severity: 'advice',
        code: 'yearOutOfOrder',
        path: ['indicators', 0, 'points', 3, 'period'],
        params: { words: '2004', before: '2023', after: '2025', suggestion: '2024' },
      },
    ]);
  });

  for (const [periods, slips] of [
    [['2023', '2004', '2025'], [[1, '2024']]],
    [['2021', '2022', '2032'], []],
    [['2021', '2022', '2012'], [[2, '2023']]],
    [['2021', '2022', '2032', '2024'], [[2, '2023']]],
    [['2201', '2022', '2023'], [[0, '2021']]],
    [['2021', '2032', '2023', '2024'], [[1, '2022']]],
    [['2021', '2019', '2022', '2025'], [[1, undefined]]],
    [['2025', '2024', '2023', '2022'], []],
    [['2021', '2021', '2022'], []],
    [['2021-Q1', '2021-Q2', '2012-Q3', '2021-Q4'], [[2, undefined]]],
    [['2021', '2022'], []],
    [['2022', '2021'], []],
    [['2021', 'потом', '2022'], []],
    [['2021', 'потом', '2012', '2023'], [[2, '2022']]],
  ] as const)
    test(periods.join(' '), () => {
      const { problems } = told(...periods);
      assert.deepEqual(
        problems
          .filter((problem) => problem.code === 'yearOutOfOrder')
          .map(({ path, params }) => [path[3], params['suggestion']]),
        slips,
      );
    });

  test('parallel series have rows of their own', () => {
    const points = ['ДОУ', 'школы'].flatMap((group) =>
      ['2021', '2022', '2023'].map((period) => ({ period, group })),
    );
    assert.deepEqual(read({ indicators: [{ ...indicator, points }] }).told, []);
    points[4]!.period = '2002';
    assert.deepEqual(read({ indicators: [{ ...indicator, points }] }).told, [
      'advice yearOutOfOrder indicators[0].points[4].period',
    ]);
  });

  test('years outside the programme are real', () => {
    assert.deepEqual(told('2016', '2017', '2030').told, []);
  });

  test('the dates of an assessment are a row too', () => {
    const dates = ['2023-01', '2032-05', '2023-09', '2023-12'];
    assert.deepEqual(
      read({ assessments: [{ id: 's', scale: { min: 0, max: 10 }, dates, items: [] }] }).told,
      ['advice yearOutOfOrder assessments[0].dates[1]'],
    );
  });
});

describe('a percentage over 100', () => {
  const told = (fields: object) => read({ indicators: [{ ...indicator, ...fields }] }).told;

  test('as a target, or far beyond as a result', () => {
    const points = [
      { period: '2021', target: 815, actual: 112 },
      { period: '2022', target: { op: '>=', value: 101 }, actual: 8155 },
      { period: '2023', target: { op: 'growth', value: 105 } },
      { period: '2024', target: 100 },
    ];
    assert.deepEqual(told({ points, final: [{ period: '2024', target: 120 }] }), [
      'advice percentOver100 indicators[0].points[0].target',
      'advice percentOver100 indicators[0].points[1].target',
      'advice percentOver100 indicators[0].points[1].actual',
      'advice percentOver100 indicators[0].final[0].target',
    ]);
  });

  test('at the start as well', () => {
    const baseline = { period: '2020', value: 815 };
    const { told, problems } = read({ indicators: [{ ...indicator, unit: ' %', baseline }] });
    assert.deepEqual(told, ['advice percentOver100 indicators[0].baseline.value']);
    assert.deepEqual(problems[0]?.params, { value: 815 });
  });

  test('is possible for growth, and for other units', () => {
    const points = [{ period: '2021', target: 120 }];
    assert.deepEqual(told({ title: 'Темп роста числа программ', points }), []);
    for (const title of [
      'Отношение зарплаты педагогов к средней по региону',
      'Зарплата педагогов к среднемесячному доходу',
      'Выпуск к уровню 2020 года',
      'Охват к предыдущему году',
      'Ratio of places to children',
    ])
      assert.deepEqual(told({ title, points }), [], title);
    for (const title of ['Готовые к школе', 'С хорошим отношением к чтению', 'In operation'])
      assert.equal(told({ title, points }).length, 1, title);
    assert.deepEqual(told({ unit: 'чел.', points }), []);
    assert.deepEqual(told({ unit: 'баллы, % к плану', points }), []);
    assert.deepEqual(told({ unit: undefined, points }), []);
  });
});

describe('a target worse than the baseline', () => {
  const told = (
    direction: string,
    target: unknown,
    baseline: object = { period: '2020', value: 60 },
  ) =>
    read({
      indicators: [
        {
          ...indicator,
          direction,
          baseline,
          points: [
            { period: '2019', target: 1 },
            { period: '2021', target },
            { period: '2022', target },
          ],
        },
      ],
    }).told;

  test('is told once', () => {
    assert.deepEqual(told('increase', 50), [
      'advice worseThanBaseline indicators[0].points[1].target',
    ]);
    assert.deepEqual(told('decrease', 70), [
      'advice worseThanBaseline indicators[0].points[1].target',
    ]);
  });

  test('with all its numbers, also where nobody says when the baseline was', () => {
    const points = [{ period: '2021', target: 50 }];
    const { problems } = read({ indicators: [{ ...indicator, baseline: { value: 60 }, points }] });
    assert.deepEqual(problems[0]?.params, { target: 50, baseline: 60, direction: 'increase' });
  });

  test('is not told where nobody knows which year the target is of', () => {
    const points = [{ period: 'потом', target: 50 }];
    const baseline = { period: '2020', value: 60 };
    assert.deepEqual(read({ indicators: [{ ...indicator, baseline, points }] }).told, [
      'advice unreadableDate indicators[0].points[0].period',
    ]);
  });

  test('is not told of parallel series, which would each need a baseline', () => {
    const points = [{ period: '2021', target: 50, group: 'ДОУ' }];
    const baseline = { period: '2020', value: 60 };
    assert.deepEqual(read({ indicators: [{ ...indicator, baseline, points }] }).told, []);
  });

  test('is not told without a direction, a number or a baseline', () => {
    assert.deepEqual(told('increase', 60), []);
    assert.deepEqual(told('maintain', 50), []);
    assert.deepEqual(told('maintain', 70), []);
    assert.deepEqual(told('notStated', 50), []);
    assert.deepEqual(told('increase', 'меньше'), []);
    assert.deepEqual(told('increase', 50, { missing: 'notCollected' }), []);
  });
});

describe('a role that is nearly one', () => {
  const roles = [
    { id: 'r-director', title: 'Директор' },
    { id: 'r-methodist', title: 'Методист' },
  ];

  test('by a slip or by the style of the ids', () => {
    const { problems } = read({
      roles,
      projects: [
        { id: 'p', title: 'Кадры', lead: ['r-direktor', 'Директор'], participants: ['r-x'] },
      ],
      activities: [
        {
          ...activity,
          responsible: ['r-methodist', 'Методисты', 'r-metodist'],
          parts: [{ title: 'Отчёт', responsible: ['r-Director'] }],
        },
      ],
    });
    assert.deepEqual(
      problems.map(({ path, params }) => [path.join('.'), params['suggestion']]),
      [
        ['activities.0.responsible.2', 'r-methodist'],
        ['activities.0.parts.0.responsible.0', 'r-director'],
        ['projects.0.lead.0', 'r-director'],
        ['projects.0.participants.0', undefined],
      ],
    );
    assert.deepEqual(new Set(problems.map((problem) => problem.code)), new Set(['unknownRole']));
  });
});

test('one role has no style', () => {
  const roles = [{ id: 'r-director', title: 'Директор' }];
  assert.deepEqual(read({ roles, activities: [{ ...activity, responsible: ['r-x'] }] }).told, []);
});

describe('links in text', () => {
  test('that a page may not follow are text', () => {
    const { told, problems } = read({
      activities: [
        {
          ...activity,
          note: 'См. [план](/plan.pdf), [форму](javascript:alert(1)) и [файл](data:text/html,x)',
        },
      ],
      sections: [
        { id: 's', title: 'О нас', body: 'Список[1] (см. ниже) и [ссылка](https://imc.example/)' },
      ],
    });
    assert.deepEqual(told, [
      'advice unsafeInlineLink activities[0].note',
      'advice unsafeInlineLink activities[0].note',
    ]);
    assert.deepEqual(
      problems.map((problem) => problem.params['address']),
      ['javascript:alert(1)', 'data:text/html,x'],
    );
  });

  test('a site without its scheme leads nowhere', () => {
    const site = (address: string) =>
      read({ organization: { site: address } }).problems[0]?.params['suggestion'];
    assert.equal(site('www.imc.example'), 'https://www.imc.example');
    assert.equal(site('imc-ivanovo.ru/about'), 'https://imc-ivanovo.ru/about');
    assert.equal(site('центр.рф'), 'https://центр.рф');
    assert.equal(site('https://imc.ru'), undefined);
    assert.equal(site('/about.html'), undefined);
  });
});

describe('the nearest word', () => {
  test('is within two slips, and the only one', () => {
    assert.equal(nearest('titel', ['title', 'tasks']), 'title');
    assert.equal(nearest('deliverables', ['deliverable', 'note']), 'deliverable');
    assert.equal(nearest('nmu', ['num', 'note']), 'num');
    assert.equal(nearest('nme', ['num']), undefined, 'no letters have changed places');
    assert.equal(nearest('nxu', ['num']), undefined, 'nor here');
    assert.equal(nearest('nxtx', ['note']), undefined, 'two slips in four letters');
    assert.equal(nearest('statx', ['stage']), 'stage', 'two slips in five');
    assert.equal(nearest('plan-1', ['plan-2', 'plan-3']), undefined, 'two are equally near');
    assert.equal(nearest('plan-1', ['plan-2', 'plan-3', 'plan1']), 'plan1');
    assert.equal(nearest('a-1', ['a-2']), undefined, 'too short for a slip');
    assert.equal(nearest('a-1', ['a-2', 'a-1 ']), 'a-1 ');
    assert.equal(nearest('at', ['to', 'id']), undefined);
    assert.equal(nearest('budget', ['bodies']), undefined);
  });
});

describe('the new time of what was postponed is read like any time', () => {
  const ROWS: [movedTo: unknown, told: string[], read: unknown][] = [
    ['2023', [], '2023'],
    [['2023', { kind: 'asNeeded' }], [], ['2023', { kind: 'asNeeded' }]],
    [2023, ['advice numberForText activities[0].movedTo'], '2023'],
    ['когда построят', ['loss unreadableTime activities[0].movedTo'], 'когда построят'],
    ['2020', ['advice movedBack activities[0].movedTo'], '2020'],
    ['2222', ['advice farOff activities[0].movedTo'], '2222'],
  ];
  for (const [movedTo, told, meant] of ROWS)
    test(JSON.stringify(movedTo), () => {
      const it = read({ activities: [{ ...activity, movedTo }] });
      assert.deepEqual(it.told, told);
      assert.deepEqual(it.programme.activities?.[0]?.movedTo, meant);
      assert.equal(it.programme.activities?.[0]?.when, activity.when, 'the old one stays');
    });

  test('what recurs too often and a period that is missing know of it too', () => {
    const often = { ...activity, movedTo: { every: 'P1M', from: '1960', to: '2024' } };
    assert.ok(read({ activities: [often] }).told.includes('advice oneBand activities[0].movedTo'));
    const { programme } = read({ period: null, activities: [{ ...activity, movedTo: '2026' }] });
    assert.equal(programme.period.to, '2026');
  });
});
