import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TreeNode } from '../../src/documents/block.js';
import { governanceView } from '../../src/elements/tags/governance/governance.view.js';
import { contextOf, demo, linksOf, small, wordsOf } from './parts-support.js';

const viewOf = (programme: ReturnType<typeof small>) => governanceView(contextOf(programme));
type Names = [string, ...Names[]];
const treeOf = ({ id, under }: TreeNode): Names => [id, ...under.map(treeOf)];

test('Rybinsk: six bodies with 34 functions, one reports to another', () => {
  const view = viewOf(demo('rybinsk-2021'))!;
  const all = view.levels.flat().flatMap((it) => [it, ...it.under]);
  assert.equal(all.length, 6);
  assert.equal(
    all.reduce((sum, it) => sum + it.functions.length, 0),
    34,
  );
  assert.deepEqual(treeOf(view.levels[0]![0]!), ['g-department', ['g-directorate']]);
  assert.ok(view.isTree);
  assert.equal(all[0]!.functionsLabel, '9\u00a0функций');
});

test('bodies of a level stand together, the highest first; those without a level last', () => {
  const bodies = [
    { id: 'd', title: 'Без уровня' },
    { id: 'c', title: 'Третий', level: 3 },
    { id: 'a', title: 'Первый', level: 1 },
    { id: 'b', title: 'Под первым', level: 2, reportsTo: 'a' },
    { id: 'e', title: 'Тоже первый', level: 1 },
  ];
  const { levels } = viewOf(small({ governance: { bodies } }))!;
  assert.deepEqual(
    levels.map((level) => level.map(treeOf)),
    [[['a', ['b']], ['e']], [['c']], [['d']]],
  );
});

test('whoever reports to each other in a circle is still shown, once', () => {
  const bodies = [
    { id: 'a', title: 'Один', reportsTo: 'b' },
    { id: 'b', title: 'Другой', reportsTo: 'a' },
    { id: 'c', title: 'Сам себе', reportsTo: 'c' },
  ];
  const names = JSON.stringify(
    viewOf(small({ governance: { bodies } }))!
      .levels.flat()
      .map(treeOf),
  );
  for (const id of ['a', 'b', 'c']) assert.equal(names.split(`"${id}"`).length, 2, names);
});

test('a position leads to the activities that it answers for', () => {
  const view = viewOf(
    small({
      roles: [
        { id: 'r', title: 'Методист', unit: 'ИОЦ', name: 'И. И. Петрова' },
        { id: 'q', title: 'Бухгалтер' },
      ],
      activities: [
        { id: 'a', title: 'А', responsible: ['r', 'r'] },
        { id: 'b', title: 'Б', responsible: ['r'] },
      ],
    }),
  )!;
  assert.deepEqual(
    view.roles.map((it) => wordsOf(it.lines)),
    [['Методист', 'ИОЦ, И. И. Петрова', '2\u00a0мероприятия'], ['Бухгалтер']],
  );
  assert.deepEqual(linksOf(view.roles[0]!.lines), [undefined, undefined, 'roadmap?role=r']);
  assert.equal(view.title, 'Кто отвечает');
  assert.equal(view.rolesTitle, undefined);
});

test('nothing is nothing', () => {
  assert.equal(viewOf(small({})), undefined);
  assert.equal(viewOf(small({ governance: { bodies: [] }, roles: [] })), undefined);
  assert.equal(viewOf(small({ governance: { bodies: [], note: 'Нет' } }))!.note, 'Нет');
});
