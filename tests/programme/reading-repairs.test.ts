import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { activity, indicator, read } from './reading-support.js';

describe('text where something else is written', () => {
  test('a number', () => {
    const { programme, told, problems } = read({
      activities: [{ ...activity, id: 7, num: 1.1, funding: 0 }],
    });
    assert.equal(problems[1]?.params['value'], 1.1);
    assert.deepEqual(programme.activities, [{ ...activity, id: '7', num: '1.1', funding: '0' }]);
    assert.deepEqual(told, [
      'advice numberForText activities[0].id',
      'advice numberForText activities[0].num',
      'advice numberForText activities[0].funding',
    ]);
  });

  test('a list of lines', () => {
    const { programme, told } = read({
      projects: [{ id: 'p-1', title: 'Кадры', goal: ['Развитие кадров', '- наставничество'] }],
    });
    assert.equal(programme.projects?.[0]?.goal, 'Развитие кадров\n- наставничество');
    assert.deepEqual(told, ['advice listAsText projects[0].goal']);
  });

  test('but not a list of anything', () => {
    const { programme, told } = read({
      projects: [{ id: 'p-1', title: 'Кадры', goal: ['Развитие кадров', { шаг: 1 }] }],
    });
    assert.deepEqual(programme.projects, [{ id: 'p-1', title: 'Кадры' }]);
    assert.deepEqual(told, ['loss wrongType projects[0].goal']);
  });
});

describe('a list where one thing is written', () => {
  test('is a list of one', () => {
    const { programme, told } = read({
      roles: { id: 'r-1', title: 'Методист' },
      activities: [{ ...activity, responsible: 'Методист', indicators: '', marks: { at: '2021' } }],
    });
    assert.deepEqual(programme.roles, [{ id: 'r-1', title: 'Методист' }]);
    assert.deepEqual(programme.activities?.[0]?.responsible, ['Методист']);
    assert.deepEqual(programme.activities?.[0]?.indicators, []);
    assert.deepEqual(programme.activities?.[0]?.marks, [{ at: '2021' }]);
    assert.deepEqual(told, [
      'advice singleAsList roles',
      'advice singleAsList activities[0].responsible',
      'advice singleAsList activities[0].marks',
    ]);
  });
});

describe('a number written as people write it', () => {
  const point = (value: unknown, unit?: string): Read => {
    const { programme, told } = read({
      indicators: [{ ...indicator, unit, points: [{ period: '2021', target: value }] }],
    });
    const [it] = programme.indicators!;
    return { target: it!.points?.[0]?.target, unit: it!.unit, told };
  };
  interface Read {
    target: unknown;
    unit: unknown;
    told: string[];
  }

  for (const [words, value] of [
    ['81,55 %', 81.55],
    ['81.55', 81.55],
    ['100%', 100],
    [' 5 ', 5],
    ['−3,5', -3.5],
    ['-3', -3],
    ['+12', 12],
  ] as const)
    test(`«${words}» is ${value}`, () => {
      const { target, told } = point(words, '%');
      assert.equal(target, value);
      assert.deepEqual(told, ['advice numberAsText indicators[0].points[0].target']);
    });

  for (const [words, value] of [
    ['1 234', 1234],
    ['12\u00a0345,5', 12345.5],
    ['1\u202f234\u202f567', 1234567],
  ] as const)
    test(`«${words}» is ${value}`, () => assert.equal(point(words, 'руб.').target, value));

  const NUMBER_IN_WORDS = 'advice numberInWords indicators[0].points[0].target';
  for (const [words, isTold] of [
    ['не менее пяти', false],
    ['2021-Q3', false],
    ['1 23', true],
    ['1,5,2', true],
    ['', false],
    ['5 шт.', true],
    ['1e3', true],
    ['9'.repeat(400), false],
  ] as const)
    test(`«${words.slice(0, 20)}» stays text${isTold ? ', and that a number is in it is told' : ''}`, () => {
      const { target, told } = point(words, '%');
      assert.equal(target, words);
      assert.deepEqual(told, isTold ? [NUMBER_IN_WORDS] : []);
    });

  test('brings its percent sign along where the unit is missing', () => {
    assert.equal(point('81,55 %').unit, '%');
    assert.equal(point('81,55').unit, undefined);
    assert.equal(point('81,55 %', '% педагогов').unit, '% педагогов');
    assert.equal(point('81,55 %', ' ').unit, '%');
  });

  test('in the plan, in what was reached and at the start alike', () => {
    const { programme, problems } = read({
      indicators: [
        {
          ...indicator,
          baseline: { period: '2020', value: '60,5' },
          points: [{ period: '2021', target: '70', actual: '66,5 %' }],
        },
      ],
    });
    const [it] = programme.indicators!;
    assert.equal(it!.baseline?.value, 60.5);
    assert.deepEqual(it!.points, [{ period: '2021', target: 70, actual: 66.5 }]);
    assert.deepEqual(problems[0]?.params, { words: '60,5', value: 60.5 });
  });

  test('what comes after is measured by itself', () => {
    const { programme } = read({
      indicators: [{ ...indicator, unit: 'чел.' }],
      assessments: [
        {
          id: 's-1',
          scale: { min: 0, max: 100 },
          dates: ['2023'],
          items: [{ title: 'Кадры', scores: ['80 %'] }],
        },
      ],
    });
    assert.deepEqual(programme.assessments?.[0]?.items[0]?.scores, [80]);
    assert.equal(programme.indicators?.[0]?.unit, 'чел.');
  });

  test('a percentage of something counted in people stays as written', () => {
    const told = [NUMBER_IN_WORDS];
    assert.deepEqual(point('85 %', 'чел.'), { target: '85 %', unit: 'чел.', told });
    const points = ['2021', '2022'].map((period) => ({ period, actual: '85 %' }));
    const { programme } = read({ indicators: [{ ...indicator, unit: 'чел.', points }] });
    assert.deepEqual(programme.indicators?.[0]?.points, points, 'in every year');
  });

  test('elsewhere a text of digits stays text: 1.10 is no 1.1', () => {
    const { programme, told } = read({
      revision: '2',
      passport: [{ label: 'Разделов', value: '5' }],
      tables: [{ id: 't-1', columns: ['№'], rows: [['1.10']] }],
    });
    assert.equal(programme.revision, '2');
    assert.equal(programme.passport?.[0]?.value, '5');
    assert.deepEqual(programme.tables?.[0]?.rows, [['1.10']]);
    assert.deepEqual(told, []);
  });

  test('where only a number will do', () => {
    const { programme, told } = read({
      activities: [
        {
          ...activity,
          marks: [
            { at: '2021', text: '15%', value: '15 %' },
            { at: '2022', text: 'ТЗ', value: 'ТЗ' },
          ],
        },
      ],
      indicators: [
        { ...indicator, final: [{ period: '2024', target: { op: '>=', value: '90,5' } }] },
      ],
    });
    assert.deepEqual(programme.activities?.[0]?.marks, [
      { at: '2021', text: '15%', value: 15, unit: '%' },
      { at: '2022', text: 'ТЗ' },
    ]);
    assert.deepEqual(programme.indicators?.[0]?.final, [
      { period: '2024', target: { op: '>=', value: 90.5 } },
    ]);
    assert.deepEqual(told, [
      'loss wrongType activities[0].marks[1].value',
      'advice numberAsText activities[0].marks[0].value',
      'advice numberAsText indicators[0].final[0].target.value',
    ]);
  });

  test('null is not 0, and true is not 1', () => {
    const { programme, told } = read({
      indicators: [{ ...indicator, points: [{ period: '2021', target: true, actual: null }] }],
    });
    assert.deepEqual(programme.indicators?.[0]?.points, [
      { period: '2021', target: true, actual: null },
    ]);
    assert.deepEqual(told, []);
  });
});
