import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { activity, head, indicator, read } from './reading-support.js';
import { readProgramme } from '../../src/programme/read.js';

describe('the smallest bad part goes', () => {
  test('a bad optional field costs that field', () => {
    const { programme, told, problems } = read({
      activities: [{ ...activity, deliverable: { title: 'Сборник' }, funding: true }],
    });
    assert.deepEqual(programme.activities, [activity]);
    assert.deepEqual(told, [
      'loss wrongType activities[0].deliverable',
      'loss wrongType activities[0].funding',
    ]);
    assert.deepEqual(problems[0]?.params, {
      lost: 'field',
      expected: 'text',
      found: 'object',
      words: '',
    });
    assert.equal(problems[1]?.params['found'], 'flag');
  });

  test('a bad required field costs its item, and what else is wrong there is told', () => {
    const { programme, told, problems } = read({
      indicators: [
        { num: 5, key: 'да-да', ...indicator, title: {}, method: {} },
        { ...indicator, id: 'i-2' },
      ],
    });
    assert.deepEqual(
      programme.indicators?.map((it) => it.id),
      ['i-2'],
    );
    assert.deepEqual(told, [
      'loss wrongType indicators[0].key',
      'loss wrongType indicators[0].method',
      'loss wrongType indicators[0].title',
      'advice numberForText indicators[0].num',
    ]);
    assert.equal(problems[2]?.params['item'], indicator.id);
    assert.equal(problems[2]?.params['lost'], 'item');
  });

  test('a missing required field too', () => {
    const { programme, told } = read({ projects: [{ id: 'p-1' }, { title: 'Кадры' }] });
    assert.deepEqual(programme.projects, [{ id: 'кадры', title: 'Кадры' }]);
    assert.deepEqual(told, ['loss missing projects[0].title', 'advice idMade projects[1]']);
  });

  test('the item that goes is called as its author would call it', () => {
    const nameOf = (fields: object): unknown => read(fields).problems[0]?.params['item'];
    assert.equal(nameOf({ passport: [{ label: 'Цель' }] }), 'Цель');
    assert.equal(nameOf({ projects: [{ num: '1.1' }] }), '1.1');
    assert.equal(nameOf({ terms: [{ short: 'ТЗ' }] }), 'ТЗ');
    assert.equal(nameOf({ swot: [{ id: 'w', items: [{ text: 'Опыт' }] }] }), 'Опыт');
    assert.equal(nameOf({ indicators: [{ title: null, id: 'i-1' }] }), 'i-1');
  });

  test('an item that is not even an object goes alone', () => {
    const { programme, told } = read({ activities: [null, 'Семинар', activity, 7] });
    assert.deepEqual(programme.activities, [activity]);
    assert.deepEqual(told, [
      'loss wrongType activities[1]',
      'loss wrongType activities[3]',
      'advice wrongType activities[0]',
    ]);
  });

  test('the loss goes up only as far as it must', () => {
    const { programme, told, problems } = read({
      assessments: [
        {
          id: 's-1',
          title: 'Самооценка по проекту «Кадры»',
          scale: { min: 0, max: 'десять' },
          dates: ['2023-01'],
          items: [],
        },
      ],
      organization: { name: 'ИМЦ', location: { lat: 59.85 } },
    });
    assert.deepEqual(programme.assessments, []);
    assert.deepEqual(programme.organization, { name: 'ИМЦ' });
    assert.deepEqual(told, [
      'loss wrongType assessments[0].scale.max',
      'loss missing organization.location.lon',
    ]);
    assert.equal(problems[0]?.params['item'], 'Самооценка по проекту «Кадры»');
  });

  test('an activity that says nothing of itself is nothing to show', () => {
    const { programme, told } = read({ activities: [{ id: 'a-9', when: '2021', parts: [] }] });
    assert.deepEqual(programme.activities, []);
    assert.deepEqual(told, ['loss nothingToShow activities[0]']);
  });

  test('a list that is none at all costs the list', () => {
    const { programme, told } = read({ activities: 'нет', risks: { first: 'Отток кадров' } });
    assert.deepEqual(programme, head);
    assert.deepEqual(told, ['loss wrongType activities', 'loss wrongType risks']);
  });

  test('null where nothing is written loses nothing', () => {
    const { programme, told } = read({
      activities: [{ ...activity, note: null, when: null }],
      swot: null,
    });
    assert.deepEqual(programme.activities, [{ id: 'a-1', num: '1.1', title: activity.title }]);
    assert.deepEqual(told, [
      'advice wrongType activities[0].when',
      'advice wrongType activities[0].note',
      'advice wrongType swot',
    ]);
  });

  test('null where something is required costs the item', () => {
    const { programme, told, problems } = read({ projects: [{ id: 'p-1', title: null }] });
    assert.deepEqual(programme.projects, []);
    assert.deepEqual(told, ['loss wrongType projects[0].title']);
    assert.equal(problems[0]?.params['item'], 'p-1');
  });

  test('what is undefined is not there', () => {
    const { programme, told } = read({ activities: [{ ...activity, note: undefined }] });
    assert.deepEqual(programme.activities, [activity]);
    assert.deepEqual(told, []);
  });

  test('each is told with what should stand there', () => {
    const expectedOf = (fields: object): unknown => read(fields).problems[0]?.params['expected'];
    const point = { period: '2021' };
    const indicatorWith = (target: unknown) => ({
      indicators: [{ ...indicator, points: [{ ...point, target }] }],
    });
    assert.equal(expectedOf({ organization: 'ИМЦ' }), 'object');
    assert.equal(expectedOf({ activities: 5 }), 'list');
    assert.equal(expectedOf({ activities: [{ ...activity, status: 5 }] }), 'text');
    assert.equal(expectedOf({ activities: [{ ...activity, when: true }] }), 'text,object');
    assert.equal(expectedOf({ activities: [{ ...activity, when: null }] }), 'text,object');
    assert.equal(expectedOf({ indicators: [{ ...indicator, key: 'ага' }] }), 'flag');
    assert.equal(expectedOf({ risks: [{ id: 'x', risk: 'Отток', impact: 'да' }] }), 'number');
    assert.equal(expectedOf(indicatorWith([[]])), 'number,flag,text,object');
  });

  test('codes and numbers out of range', () => {
    const { programme, told, problems } = read({
      activities: [{ ...activity, status: 'кое-как' }],
      risks: [
        { id: 'x-1', risk: 'Отток кадров', probability: 7, impact: 2.5 },
        { id: 'x-2', risk: 'Рост нагрузки', probability: 1, impact: 5 },
        { id: 'x-3', risk: 'Нехватка мест', probability: 0 },
      ],
      roles: [{ id: '', title: 'Методист' }],
    });
    assert.equal(programme.activities?.[0]?.status, undefined);
    assert.deepEqual(programme.risks, [
      { id: 'x-1', risk: 'Отток кадров' },
      { id: 'x-2', risk: 'Рост нагрузки', probability: 1, impact: 5 },
      { id: 'x-3', risk: 'Нехватка мест' },
    ]);
    assert.deepEqual(programme.roles, [{ id: 'методист', title: 'Методист' }]);
    assert.deepEqual(told, [
      'loss unknownValue activities[0].status',
      'loss outOfRange risks[0].probability',
      'loss outOfRange risks[0].impact',
      'loss outOfRange risks[2].probability',
      'advice idMade roles[0]',
    ]);
    assert.equal(
      problems[0]?.params['allowed'],
      'planned, inProgress, done, partlyDone, notDone, postponed, cancelled',
    );
    assert.deepEqual(problems[1]?.params, { lost: 'field', value: 7, min: 1, max: 5 });
  });

  test('paths count as the author counts, whatever went before', () => {
    const { told } = read({
      indicators: [
        5,
        {
          ...indicator,
          points: [{}, { target: 1 }, { period: '2021', 'x-project': 0, target: 155 }],
        },
      ],
    });
    assert.deepEqual(told, [
      'loss wrongType indicators[0]',
      'loss missing indicators[1].points[0].period',
      'loss missing indicators[1].points[1].period',
      'advice percentOver100 indicators[1].points[2].target',
    ]);
  });
});

describe('places that mean something are kept', () => {
  test('a bad score is an empty one, or the next would slip to another date', () => {
    const { programme, told } = read({
      assessments: [
        {
          id: 's-1',
          scale: { min: 0, max: 10 },
          dates: ['2023-01', false, '2023-09'],
          items: [{ title: 'Наставничество', scores: [0, 'много', '8', null] }],
        },
      ],
    });
    assert.deepEqual(programme.assessments?.[0]?.items[0]?.scores, [0, null, 8, null]);
    assert.deepEqual(programme.assessments?.[0]?.dates, ['2023-01', '', '2023-09']);
    assert.deepEqual(told, [
      'loss wrongType assessments[0].dates[1]',
      'loss wrongType assessments[0].items[0].scores[1]',
      'advice numberAsText assessments[0].items[0].scores[2]',
    ]);
  });

  test('no scores at all are not one empty score', () => {
    const items = [{ title: 'Наставничество', scores: null }];
    const { programme } = read({
      assessments: [{ id: 's-1', scale: { min: 0, max: 10 }, dates: ['2023-01'], items }],
    });
    assert.deepEqual(programme.assessments?.[0]?.items, []);
  });

  test('a bad column is an empty one, or the cells would slip', () => {
    const columns = ['Услуга', {}, 'Цена'];
    const { programme } = read({ tables: [{ id: 't-1', columns, rows: [['Курсы', 'да', 5]] }] });
    assert.deepEqual(programme.tables?.[0]?.columns, ['Услуга', '', 'Цена']);
  });

  test('so is a bad cell, and a bad row goes', () => {
    const { programme } = read({
      tables: [
        {
          id: 't-1',
          columns: ['Услуга', 'Есть'],
          rows: [['Консультации', {}], { heading: 'Платные' }, { head: '?' }, ['Курсы', true]],
        },
      ],
    });
    assert.deepEqual(programme.tables?.[0]?.rows, [
      ['Консультации', null],
      { heading: 'Платные' },
      ['Курсы', true],
    ]);
  });
});

describe('links', () => {
  test('only to places that a page may link to', () => {
    const { programme, told, problems } = read({
      organization: { name: 'ИМЦ', site: 'javascript:alert(1)' },
      documents: [
        { id: 'd-1', title: 'Программа', url: 'data:text/html,1' },
        { id: 'd-2', title: 'Приказ', url: './docs/приказ.pdf' },
        { id: 'd-3', title: 'Протокол', url: '' },
        { id: 'd-4', title: 'Отчёт', url: ' ' },
      ],
      projects: [{ id: 'p-1', title: 'Кадры', links: [{ title: 'Сайт', url: 'ftp://host/a' }] }],
    });
    assert.deepEqual(programme.organization, { name: 'ИМЦ' });
    assert.deepEqual(
      programme.documents?.map((it) => it.url),
      [undefined, './docs/приказ.pdf', undefined, undefined],
    );
    assert.deepEqual(programme.projects?.[0]?.links, [{ title: 'Сайт' }]);
    assert.deepEqual(told, [
      'loss unsafeLink organization.site',
      'loss unsafeLink documents[0].url',
      'loss unsafeLink projects[0].links[0].url',
    ]);
    assert.equal(problems[0]?.params['address'], 'javascript:alert(1)');
    const quoted = (site: string): unknown =>
      read({ organization: { name: 'ИМЦ', site } }).problems[0]?.params['address'];
    const long = `ftp://${'a'.repeat(54)}`;
    assert.equal(quoted(long), long);
    assert.equal(quoted(`${long.slice(0, 59)} b`), `${long.slice(0, 59)}…`, 'no more than that');
  });
});

test("the author's value is never changed", () => {
  const file = deepFreeze({
    ...head,
    period: { from: '2024', to: 2019 },
    roles: { id: 5, title: ['Методист'] },
    activities: [
      { ...activity, when: [true, 'осенью'], parent: 'a-1', marks: [{ at: {}, value: '5' }, null] },
      { ...activity, responsible: 'Директор', indicators: ['нет'] },
    ],
  });
  const before = structuredClone(file);
  assert.ok(readProgramme(file).problems.length > 5);
  assert.deepEqual(file, before);
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
