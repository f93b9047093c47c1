import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { applyEdit } from '../../../src/authoring/edits/apply-edit.js';
import type { Edit } from '../../../src/authoring/edits/edit.js';
import { referencesTo } from '../../../src/authoring/edits/references.js';
import { changesBetween } from '../../../src/programme/changes.js';
import { readProgramme } from '../../../src/programme/read.js';
import { listIn, NAMES } from '../../../src/programme/reading/links.js';
import type { Json } from '../../../src/programme/reading/values.js';
import { PROGRAMMES } from '../../demo/names.js';

const fileOf = (name: string): Json =>
  JSON.parse(readFileSync(`demo/programmes/${name}.json`, 'utf8')) as Json;

/** Frozen all the way down: nothing may be changed in place. */
function frozen<It>(value: It): It {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const json: Json = frozen({
  title: 'Программа',
  'x-наше': [1],
  roles: [{ id: 'r', title: 'Методист' }, { id: 'nameless' }],
  projects: [{ id: 'p', title: 'Кадры', lead: ['r'] }],
  activities: [
    { id: 'a', title: 'Семинар', project: 'p', responsible: ['r', 'Директор', 'nameless'] },
    { id: 'b', title: 'Отбор', parent: 'a', parts: [{ title: 'Первый', responsible: ['r'] }] },
  ],
  indicators: [{ id: 'i', title: 'Доля', activity: 'a', points: [{ period: '2023' }] }],
  swot: [{ id: 's', items: [{ text: 'Опыт', links: ['a', 'i'] }] }],
  assessments: [
    {
      id: 'o',
      dates: ['2021', '2022'],
      items: [
        { title: 'А', scores: [1, 2] },
        { title: 'Б', scores: [3] },
      ],
    },
  ],
  governance: {
    bodies: [
      { id: 'top', title: 'Совет' },
      { id: 'g', reportsTo: 'top' },
    ],
  },
});

const TABLE: [edit: Edit, at: (json: any) => unknown, expected: unknown][] = [
  [
    { do: 'set', at: '/activities/1/title', value: 'Набор' },
    (it) => it.activities[1].title,
    'Набор',
  ],
  [
    { do: 'set', at: '/indicators/0/points/0/actual', value: 5 },
    (it) => it.indicators[0].points,
    [{ period: '2023', actual: 5 }],
  ],
  [
    { do: 'set', at: '/organization/name', value: 'Центр' },
    (it) => it.organization,
    { name: 'Центр' },
  ],
  [{ do: 'remove', at: '/projects/0/lead' }, (it) => it.projects[0], { id: 'p', title: 'Кадры' }],
  [
    { do: 'insert', at: '/risks/-', value: { risk: 'Нехватка кадров' } },
    (it) => it.risks,
    [{ id: 'нехватка-кадров', risk: 'Нехватка кадров' }],
  ],
  [
    { do: 'insert', at: '/activities/1', value: { num: '1.2', title: 'Школа' } },
    (it) => it.activities.map((one: Json) => one['id']),
    ['a', '1.2-школа', 'b'],
  ],
  [
    { do: 'insert', at: '/activities/-', value: { id: 'a', title: 'Копия' } },
    (it) => it.activities[2],
    { id: 'a-2', title: 'Копия' },
  ],
  [
    { do: 'insert', at: '/terms/-', value: { short: 'ИМЦ', full: 'центр' } },
    (it) => it.terms,
    [{ short: 'ИМЦ', full: 'центр' }],
  ],
  [
    { do: 'move', from: '/activities/0', to: '/activities/1' },
    (it) => it.activities.map((one: Json) => one['id']),
    ['b', 'a'],
  ],
  // What points at an item.
  [
    { do: 'remove', at: '/activities/0' },
    (it) => [it.activities[0].parent, it.indicators[0].activity, it.swot[0].items[0].links],
    [undefined, undefined, ['i']],
  ],
  [{ do: 'remove', at: '/projects/0' }, (it) => it.activities[0].project, undefined],
  [
    { do: 'remove', at: '/roles/0' },
    (it) => [
      it.activities[0].responsible,
      it.activities[1].parts[0].responsible,
      it.projects[0].lead,
    ],
    [['Методист', 'Директор', 'nameless'], ['Методист'], ['Методист']],
  ],
  [{ do: 'remove', at: '/roles/1' }, (it) => it.activities[0].responsible, ['r', 'Директор']],
  [{ do: 'remove', at: '/governance/bodies/0' }, (it) => it.governance, { bodies: [{ id: 'g' }] }],
  [
    { do: 'set', at: '/activities/0/id', value: 'n' },
    (it) => [it.activities[1].parent, it.indicators[0].activity, it.swot[0].items[0].links],
    ['n', 'n', ['n', 'i']],
  ],
  // The scores of a date go with it.
  [
    { do: 'remove', at: '/assessments/0/dates/0' },
    (it) => it.assessments[0].items.map((one: Json) => one['scores']),
    [[2], []],
  ],
  [
    { do: 'insert', at: '/assessments/0/dates/0', value: '2020' },
    (it) => it.assessments[0].items.map((one: Json) => one['scores']),
    [
      [null, 1, 2],
      [null, 3],
    ],
  ],
  [
    { do: 'insert', at: '/assessments/0/dates/-', value: '2023' },
    (it) => it.assessments[0].items[0].scores,
    [1, 2],
  ],
  [
    { do: 'move', from: '/assessments/0/dates/0', to: '/assessments/0/dates/1' },
    (it) => it.assessments[0].items.map((one: Json) => one['scores']),
    [
      [2, 1],
      [null, 3],
    ],
  ],
];

for (const [edit, at, expected] of TABLE)
  test(JSON.stringify(edit), () => assert.deepEqual(at(applyEdit(json, edit)), expected));

test('what an edit does not find is left as it is, the very same', () => {
  const nowhere: Edit[] = [
    { do: 'set', at: '/activities/7/title', value: 'x' },
    { do: 'set', at: '/activities/01/title', value: 'x' },
    { do: 'set', at: '/title/no', value: 'x' },
    { do: 'set', at: '/title', value: 'Программа' },
    { do: 'set', at: '/__proto__/x', value: 'x' },
    { do: 'remove', at: '/activities/7' },
    { do: 'remove', at: '/risks/0' },
    { do: 'insert', at: '/title/0', value: 'x' },
    { do: 'insert', at: '/activities/9', value: {} },
    { do: 'move', from: '/activities/0', to: '/activities/5' },
    { do: 'move', from: '/activities/0', to: '/roles/0' },
  ];
  for (const edit of nowhere) assert.equal(applyEdit(json, edit), json, JSON.stringify(edit));
  assert.equal(({} as Json)['x'], undefined);
});

test('what is not changed is shared, and nothing is changed in place', () => {
  const now = applyEdit(json, { do: 'set', at: '/activities/1/title', value: 'Набор' });
  for (const key of Object.keys(json))
    assert.equal(now[key] === json[key], key !== 'activities', key);
  assert.equal((now['activities'] as unknown[])[0], (json['activities'] as unknown[])[0]);
  assert.deepEqual(Object.keys(now), Object.keys(json));
});

test('before an item goes, it is told what goes with it', () => {
  assert.deepEqual(referencesTo(json, '/activities/0'), [
    { at: '/activities/1/parent', becomes: 'nothing' },
    { at: '/indicators/0/activity', becomes: 'nothing' },
    { at: '/swot/0/items/0/links/0', becomes: 'nothing' },
  ]);
  assert.deepEqual(
    referencesTo(json, '/roles/0').map((it) => it.becomes),
    ['words', 'words', 'words'],
  );
  assert.deepEqual(referencesTo(json, '/passport/0'), []);
});

for (const name of PROGRAMMES)
  test(`${name}: whatever item is taken away, no link is left that leads nowhere`, () => {
    const file = frozen(fileOf(name));
    const before = readProgramme(file);
    for (const list of NAMES)
      for (const at of [0, listIn(file, list).length - 1]) {
        if (!listIn(file, list)[at]) continue;
        const place = `/${list === 'bodies' ? 'governance/bodies' : list}/${at}`;
        const { programme, problems } = readProgramme(applyEdit(file, { do: 'remove', at: place }));
        const dead = problems.filter((it) => it.code === 'unknownReference');
        assert.deepEqual(dead, [], place);
        assert.ok(
          changesBetween(before.programme!, programme!).some((it) => it.kind === 'removed'),
          place,
        );
      }
  });
