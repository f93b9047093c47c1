import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readProgramme } from '../../src/programme/read.js';
import { periodOf } from '../../src/programme/time/resolve.js';
import { activity, head, indicator, read, toldAs } from './reading-support.js';

describe('a file in order', () => {
  const file = {
    ...head,
    organization: { name: 'ИМЦ Московского района', site: 'https://imc.example/' },
    roles: [{ id: 'r-director', title: 'Директор' }],
    documents: [{ id: 'd-1', title: 'Приказ № 12', url: '/docs/prikaz 12.pdf' }],
    passport: [{ label: 'Основание', value: { documents: ['d-1'] } }],
    projects: [{ id: 'p-1', num: '1', title: 'Кадры', lead: ['r-director'] }],
    activities: [
      { ...activity, project: 'p-1', responsible: ['r-director', 'Методисты отдела'] },
      { id: 'a-2', targetText: 'Не менее 10 программ', when: ['2022', { kind: 'asNeeded' }] },
    ],
    indicators: [{ ...indicator, points: [{ period: '2021', target: 80, actual: 112 }] }],
    marksLegend: { ТЗ: 'техническое задание' },
  };

  test('has no problems, and nothing of it is copied', () => {
    const { programme, problems } = readProgramme(file);
    assert.deepEqual(problems, []);
    assert.deepEqual(programme, file);
    assert.equal(programme?.activities, file.activities);
  });

  test('keeps what only a later 1.x knows', () => {
    const later = {
      ...file,
      formatVersion: '1.7',
      budget: { total: 12, isOpen: true, lines: [{ sum: 1.5 }, null] },
    };
    const { programme, problems } = readProgramme(later);
    assert.deepEqual(problems, []);
    assert.deepEqual(programme, later);
  });

  test('may hold a passport alone', () => {
    const { told, programme } = read({ passport: [{ label: 'Цель', value: 'Развитие' }] });
    assert.deepEqual(told, []);
    assert.equal(programme.passport?.[0]?.value, 'Развитие');
  });
});

describe('what is no programme is refused in one sentence', () => {
  for (const [name, value, found] of [
    ['a list', [head], 'list'],
    ['text', 'Программа развития', 'text'],
    ['null', null, 'null'],
    ['nothing', undefined, 'other'],
    ['a date', new Date(), 'other'],
    ['an object with other keys', { type: 'FeatureCollection', features: [] }, 'object'],
  ] as const)
    test(name, () => {
      const { programme, problems } = readProgramme(value);
      assert.equal(programme, undefined);
      assert.deepEqual(problems, [
        { severity: 'refused', code: 'notAProgramme', path: [], params: { found } },
      ]);
    });

  for (const formatVersion of ['2.0', '2', 2, '10.1', 'v3', '2.1-beta'])
    test(`format ${JSON.stringify(formatVersion)}`, () => {
      const { programme, problems } = readProgramme({ ...head, formatVersion, activities: 5 });
      assert.equal(programme, undefined);
      assert.deepEqual(problems.map(toldAs), ['refused newerFormat formatVersion']);
      assert.equal(problems[0]?.params['version'], String(formatVersion));
    });
});

describe('the format version', () => {
  for (const [written, taken] of [
    [undefined, '1.0'],
    [1, '1.0'],
    ['1', '1.0'],
    [1.2, '1.2'],
    ['v1.3', '1.3'],
    ['первая', '1.0'],
    [2021, '1.0'],
    [{}, '1.0'],
    ['0.9', '1.0'],
    ['v1.12', '1.12'],
    [' 1.3 ', '1.3'],
  ])
    test(`${JSON.stringify(written)} is read as ${JSON.stringify(taken)}`, () => {
      const { programme, told, problems } = read({ formatVersion: written });
      if (typeof written === 'string') assert.equal(problems[0]?.params['written'], written);
      assert.equal(programme.formatVersion, taken);
      assert.deepEqual(told, ['advice formatAssumed formatVersion']);
    });
});

describe('a missing title is taken from', () => {
  for (const [name, fields, title] of [
    [
      'the organization',
      { organization: { name: 'МБУ МЦ г. Иваново' }, id: 'ivanovo' },
      'МБУ МЦ г. Иваново',
    ],
    ['its short name', { organization: { shortName: 'МЦ' } }, 'МЦ'],
    ['the id', { id: 'ivanovo-2023' }, 'ivanovo-2023'],
    ['nowhere', {}, ''],
  ] as const)
    test(name, () => {
      for (const missing of [undefined, '  ', {}]) {
        const { programme, told, problems } = read({ ...fields, title: missing });
        assert.equal(programme.title, title);
        assert.equal(problems[0]?.params['title'], title);
        assert.deepEqual(told, ['loss titleAssumed title']);
      }
    });
});

describe('the period', () => {
  const dated = {
    activities: [{ ...activity, marks: [{ at: '2020-Q4', text: 'ТЗ' }] }],
    indicators: [
      { ...indicator, baseline: { period: '2016' }, points: [{ period: '2025', target: 80 }] },
    ],
  };

  test('is derived from the plan and the measurements where it is missing', () => {
    const { programme, told } = read({ ...dated, period: undefined });
    assert.deepEqual(programme.period, { from: '2020', to: '2025' });
    assert.deepEqual(told, ['loss periodAssumed period']);
  });

  test('from whatever has a time', () => {
    const yearsOf = (fields: object) => read({ ...fields, period: undefined }).programme.period;
    const when = '2022';
    const found = { from: '2022', to: '2022' };
    assert.deepEqual(yearsOf({ activities: [{ ...activity, when }] }), found);
    const parts = [{ title: 'Отчёт', when }];
    assert.deepEqual(yearsOf({ activities: [{ id: 'a', title: 'Школа', parts }] }), found);
    assert.deepEqual(yearsOf({ stages: [{ id: 's', title: 'Подготовка', when }] }), found);
    assert.deepEqual(yearsOf({ projects: [{ id: 'p', title: 'Кадры', when }] }), found);
    assert.deepEqual(yearsOf({ events: [{ id: 'e', title: 'Форум', when }] }), found);
  });

  test('but from no mistyped year', () => {
    const activities = ['0201', '2022', '9022'].map((when, index) => ({
      ...activity,
      id: `a-${index}`,
      when,
    }));
    const { programme } = read({ activities, period: undefined });
    assert.deepEqual(programme.period, { from: '2022', to: '2022' });
  });

  test('the words of the bad end are told', () => {
    const wordsOf = (period: unknown) => {
      const { told, problems } = read({ period });
      return [told[0], problems[0]?.params['words']];
    };
    const end = ['loss periodAssumed period.to', 'осень'];
    assert.deepEqual(wordsOf({ from: '2019', to: 'осень' }), end);
    assert.deepEqual(wordsOf('2019/осень'), ['loss periodAssumed period.to', '2019/осень']);
  });

  test('only the bad end is derived', () => {
    const { programme, told, problems } = read({
      ...dated,
      period: { from: '09/01/2019', to: 2024 },
    });
    assert.deepEqual(programme.period, { from: '2020', to: '2024' });
    assert.deepEqual(told, ['loss periodAssumed period.from', 'advice numberForText period.to']);
    assert.equal(problems[0]?.params['either'], '2019-01-09');
  });

  test('that has one end alone is that year', () => {
    const { programme } = read({ period: { from: 'осень', to: '2024' } });
    assert.deepEqual(programme.period, { from: '2024', to: '2024' });
  });

  test('is empty where nothing tells of it', () => {
    assert.deepEqual(read({ period: null }).programme.period, { from: '', to: '' });
  });

  test('may be written as one span', () => {
    const { programme, told, problems } = read({ period: '2019/2024' });
    assert.deepEqual(programme.period, { from: '2019', to: '2024' });
    assert.deepEqual(problems[0]?.params, { from: '2019', to: '2024' });
    assert.deepEqual(told, ['advice periodAsText period']);
  });

  test('its ends may stand the wrong way round', () => {
    const period = { from: '2024', to: '2019', outlook: '2027' };
    const { programme, told, problems } = read({ period });
    assert.deepEqual(problems[0]?.params, { from: '2019', to: '2024' });
    assert.deepEqual(programme.period, { from: '2019', to: '2024', outlook: '2027' });
    assert.deepEqual(told, ['advice periodReversed period']);
  });

  test('of a thousand years is a slip: recurring promises are counted out over it', () => {
    const { programme, told } = read({ ...dated, period: { from: '0201', to: '9024' } });
    assert.deepEqual(programme.period, { from: '2020', to: '2025' });
    assert.deepEqual(told, ['loss periodAssumed period']);
  });

  test('is always one that time can be resolved against', () => {
    assert.ok(periodOf(read({ ...dated, period: {} }).programme));
  });
});
