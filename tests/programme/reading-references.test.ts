import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isInOrder } from '../../src/programme/reading/is-in-order.js';
import { activity, indicator, read } from './reading-support.js';

const project = { id: 'p-1', title: 'Кадры' };

describe('a link to nothing costs only the link', () => {
  test('wherever links are', () => {
    const { programme, told } = read({
      passport: [{ label: 'Основание', value: { documents: ['d-1', 'd-9'] } }],
      documents: [{ id: 'd-1', title: 'Приказ' }],
      stages: [{ id: 's-1', project: 'p-9' }],
      projects: [
        {
          ...project,
          parent: 'p-9',
          documents: ['d-9'],
          passport: [{ label: 'Акты', value: { documents: ['d-9'] } }],
        },
      ],
      activities: [
        {
          ...activity,
          project: 'p-9',
          parent: 'a-9',
          stage: 's-9',
          indicators: ['i-1', 'i-9'],
          documents: ['d-9', 'd-1'],
        },
      ],
      indicators: [{ ...indicator, project: 'p-9', activity: 'a-9' }],
      assessments: [{ id: 's', project: 'p-9', scale: { min: 0, max: 10 }, dates: [], items: [] }],
      risks: [{ id: 'x', risk: 'Отток кадров', project: 'p-9' }],
      events: [{ id: 'e', title: 'Форум', project: 'p-9', activity: 'a-9' }],
      swot: [{ id: 'w', items: [{ quadrant: 'S', text: 'Опыт', links: ['p-1', 'i-1', 'нет'] }] }],
      governance: { bodies: [{ id: 'b', title: 'Совет', reportsTo: 'b-9' }] },
    });
    assert.deepEqual(
      told.map((line) => line.replace('loss unknownReference ', '')),
      [
        'passport[0].value.documents[1]',
        'stages[0].project',
        'projects[0].parent',
        'projects[0].documents[0]',
        'projects[0].passport[0].value.documents[0]',
        'activities[0].project',
        'activities[0].parent',
        'activities[0].stage',
        'activities[0].indicators[1]',
        'activities[0].documents[0]',
        'indicators[0].project',
        'indicators[0].activity',
        'assessments[0].project',
        'swot[0].items[0].links[2]',
        'risks[0].project',
        'events[0].project',
        'events[0].activity',
        'governance.bodies[0].reportsTo',
      ].sort(byPlaceIn(told)),
    );
    assert.deepEqual(programme.activities?.[0], {
      ...activity,
      indicators: ['i-1'],
      documents: ['d-1'],
    });
    assert.deepEqual(programme.projects?.[0], {
      ...project,
      documents: [],
      passport: [{ label: 'Акты', value: { documents: [] } }],
    });
    assert.deepEqual(programme.swot?.[0]?.items[0]?.links, ['p-1', 'i-1']);
    assert.deepEqual(programme.governance?.bodies, [{ id: 'b', title: 'Совет' }]);
  });

  test('an item that was lost is nothing to link to', () => {
    const { programme, told } = read({
      projects: [{ id: 'p-1' }],
      activities: [{ ...activity, project: 'p-1' }],
    });
    assert.deepEqual(programme.activities, [activity]);
    assert.deepEqual(told, [
      'loss missing projects[0].title',
      'loss unknownReference activities[0].project',
    ]);
  });

  test('names the nearest id, if there is one', () => {
    const suggestionFor = (id: string) =>
      read({
        projects: [
          { ...project, id: 'p-kadry' },
          { ...project, id: 'p-1' },
          { ...project, id: 'p-2' },
        ],
        activities: [{ ...activity, project: id }],
      }).problems[0]?.params['suggestion'];
    assert.equal(suggestionFor('p-kadri'), 'p-kadry');
    assert.equal(suggestionFor('P_Kadry'), 'p-kadry');
    assert.equal(suggestionFor('p-3'), undefined, 'p-1 and p-2 are equally near');
    assert.equal(suggestionFor('сфера'), undefined);
  });

  test('of the list that it may lead to; where it may lead anywhere, of any', () => {
    const quadrant = 'S';
    const { problems } = read({
      projects: [{ ...project, id: 'p-kadry' }],
      activities: [{ ...activity, stage: 'p-kadri' }],
      swot: [{ id: 'w', items: [{ quadrant, text: 'Опыт', links: ['p-kadri'] }] }],
    });
    assert.deepEqual(
      problems.map(({ path, params }) => [path[0], params['suggestion']]),
      [
        ['activities', undefined],
        ['swot', 'p-kadry'],
      ],
    );
  });

  test('an id of another list is nothing to link to', () => {
    const { programme, told } = read({
      projects: [project],
      activities: [{ ...activity, stage: 'p-1', indicators: ['p-1'] }],
    });
    assert.deepEqual(programme.activities, [{ ...activity, indicators: [] }]);
    assert.deepEqual(told, [
      'loss unknownReference activities[0].stage',
      'loss unknownReference activities[0].indicators[0]',
    ]);
  });

  test('indexes are those of the file, after items were lost before and inside', () => {
    const { told } = read({
      activities: [null, {}, { ...activity, indicators: [{}, 'i-1', 'i-9'] }],
      indicators: [indicator],
    });
    assert.deepEqual(told, [
      'loss nothingToShow activities[1]',
      'loss wrongType activities[2].indicators[0]',
      'loss unknownReference activities[2].indicators[2]',
      'advice wrongType activities[0]',
    ]);
  });

  test('nor do links that were left out move anything', () => {
    const { told } = read({
      indicators: [
        {},
        { ...indicator, project: 'p-9', points: [{}, { period: '2021', target: 120 }] },
      ],
    });
    assert.deepEqual(told.slice(3), [
      'loss unknownReference indicators[1].project',
      'advice percentOver100 indicators[1].points[1].target',
    ]);
  });

  test('responsible may be words: they are no links', () => {
    const { told } = read({ activities: [{ ...activity, responsible: ['Директор', 'r-9'] }] });
    assert.deepEqual(told, []);
  });
});

describe('one id twice', () => {
  test('keeps both items, and links lead to the first', () => {
    const { programme, told, problems } = read({
      projects: [
        project,
        { ...project, title: 'Среда' },
        { ...project, title: 'Наука', id: 'p-1-2' },
        project,
      ],
      activities: [{ ...activity, project: 'p-1' }],
    });
    assert.deepEqual(
      programme.projects?.map((it) => [it.id, it.title]),
      [
        ['p-1', 'Кадры'],
        ['p-1-3', 'Среда'],
        ['p-1-2', 'Наука'],
        ['p-1-4', 'Кадры'],
      ],
    );
    assert.deepEqual(told, [
      'advice duplicateId projects[1].id',
      'advice duplicateId projects[3].id',
    ]);
    assert.deepEqual(problems[0]?.params, { id: 'p-1', renamed: 'p-1-3' });
  });

  test('in different lists is no matter', () => {
    assert.deepEqual(
      read({ projects: [{ ...project, id: '1' }], risks: [{ id: '1', risk: 'Отток' }] }).told,
      [],
    );
  });

  test('numbers may repeat: the document repeats them', () => {
    assert.deepEqual(read({ activities: [activity, { ...activity, id: 'a-2' }] }).told, []);
  });
});

describe('a circle of parents is cut once', () => {
  test('of three', () => {
    const { programme, told, problems } = read({
      activities: [
        { ...activity, id: 'a', parent: 'b' },
        { ...activity, id: 'b', parent: 'c' },
        { ...activity, id: 'c', parent: 'a' },
        { ...activity, id: 'd', parent: 'a' },
      ],
    });
    assert.deepEqual(
      programme.activities?.map((it) => it.parent),
      ['b', 'c', undefined, 'a'],
    );
    assert.deepEqual(told, ['loss cycle activities[2].parent']);
    assert.deepEqual(problems[0]?.params, { id: 'c' });
  });

  test('of one, and of governing bodies', () => {
    const { programme, told } = read({
      projects: [{ ...project, parent: 'p-1' }],
      governance: {
        bodies: [
          { id: 'b-1', title: 'Педагогический совет', reportsTo: 'b-2' },
          { id: 'b-2', title: 'Директор', reportsTo: 'b-1' },
        ],
        note: 'Совет собирается раз в квартал',
      },
    });
    assert.deepEqual(programme.projects, [project]);
    assert.deepEqual(
      programme.governance?.bodies.map((it) => it.reportsTo),
      ['b-2', undefined],
    );
    assert.equal(programme.governance?.note, 'Совет собирается раз в квартал');
    assert.deepEqual(told, [
      'loss cycle projects[0].parent',
      'loss cycle governance.bodies[1].reportsTo',
    ]);
  });
});

/** The order among collections is no promise. */
function byPlaceIn(told: readonly string[]) {
  const placeOf = (path: string): number => told.findIndex((line) => line.endsWith(` ${path}`));
  return (a: string, b: string): number => placeOf(a) - placeOf(b);
}

describe('what only the mender can put right is not taken for a file in order', () => {
  const file = (more: object): object => ({
    formatVersion: '1.0',
    title: 'Программа',
    period: { from: '2021', to: '2025' },
    ...more,
  });

  test('two of the same id', () => {
    assert.ok(isInOrder(file({ projects: [project, { ...project, id: 'p-2' }] })));
    assert.ok(!isInOrder(file({ projects: [project, { ...project, title: 'Среда' }] })));
  });

  test('a link to nothing, and a circle', () => {
    assert.ok(!isInOrder(file({ projects: [{ ...project, parent: 'p-9' }] })));
    assert.ok(!isInOrder(file({ projects: [{ ...project, parent: 'p-1' }] })));
  });

  test('one dead link of several', () => {
    const linked = (indicators: string[]): object =>
      file({ activities: [{ ...activity, indicators }], indicators: [{ ...indicator }] });
    assert.ok(isInOrder(linked(['i-1'])));
    assert.ok(!isInOrder(linked(['i-1', 'i-9'])));
  });
});
