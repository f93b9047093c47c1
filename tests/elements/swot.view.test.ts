import assert from 'node:assert/strict';
import { test } from 'node:test';
import { swotView, type MatrixView } from '../../src/elements/tags/swot/swot.view.js';
import { contextOf, demo, linksOf, small, wordsOf } from './parts-support.js';

const viewOf = (programme: ReturnType<typeof small>) => swotView(contextOf(programme));
const countsOf = ({ rows }: MatrixView): number[][] =>
  rows.map((row) => row.cells.map((it) => it.items.length));

test('Ivanovo: three aspects, four quadrants, by the words of the document', () => {
  const [matrix, ...rest] = viewOf(demo('ivanovo-2023'))!.matrices;
  assert.equal(rest.length, 0);
  assert.equal(matrix!.rows.length, 3);
  const sums = [0, 1, 2, 3].map((at) => countsOf(matrix!).reduce((sum, it) => sum + it[at]!, 0));
  assert.deepEqual(sums, [14, 15, 9, 9]);
  const quadrants = matrix!.rows[0]!.cells.map((it) => it.quadrant);
  assert.deepEqual(quadrants, ['S', 'W', 'O', 'T']);
});

test('Moskovsky: one row without an aspect', () => {
  const [matrix] = viewOf(demo('mosk-2019'))!.matrices;
  assert.deepEqual(countsOf(matrix!), [[5, 4, 3, 3]]);
  assert.equal(matrix!.rows[0]!.aspect, undefined);
});

test('every matrix of a programme; every item once, whatever aspect it names', () => {
  const items = [
    { quadrant: 'W', text: 'Много отчётности', aspect: 'Иное' },
    { quadrant: 'S', text: 'Общее' },
    { quadrant: 'S', text: 'Люди', aspect: 'Кадры' },
  ];
  const view = viewOf(
    small({
      swot: [
        { id: 'a', aspects: ['Кадры', 'Пустой'], items },
        { id: 'b', items },
      ],
    }),
  )!;
  assert.deepEqual(
    view.matrices[0]!.rows.map((it) => it.aspect),
    [undefined, 'Кадры', 'Пустой', 'Иное'],
  );
  for (const matrix of view.matrices)
    assert.equal(countsOf(matrix).flat().join('').match(/1/g)!.length, 3);
});

test('an item leads to what answers it, and says what is done', () => {
  const items = [
    { quadrant: 'W', text: 'Слабость', actions: ['Учить'], links: ['a', 'p', 'i', 'нет такого'] },
  ];
  const view = viewOf(
    small({
      swot: [{ id: 's', items }],
      activities: [{ id: 'a', num: '1.3', title: 'Стандарты' }],
      projects: [{ id: 'p', title: 'Новые силы' }],
      indicators: [{ id: 'i', title: 'Доля', direction: 'increase' }],
    }),
  )!;
  const item = view.matrices[0]!.rows[0]!.cells[1]!.items[0]!;
  assert.equal(item.id, 's.1');
  assert.deepEqual(wordsOf(item.actions), ['Что с этим делают: Учить']);
  assert.deepEqual(wordsOf(item.answers), [
    'На это отвечает: 1.3 Стандарты',
    'На это отвечает: Новые силы',
    'На это отвечает: Доля',
  ]);
  assert.deepEqual(linksOf(item.answers), [
    'roadmap?item=a',
    'projects?item=p',
    'indicators?item=i',
  ]);
});

test('a matrix without items is not there, unless it says something', () => {
  assert.equal(viewOf(small({ swot: [{ id: 's', aspects: ['Кадры'], items: [] }] })), undefined);
  assert.equal(viewOf(small({})), undefined);
  const noted = viewOf(small({ swot: [{ id: 's', items: [], note: 'Не проводился' }] }))!;
  assert.deepEqual(noted.matrices, [{ id: 's', note: 'Не проводился', rows: [] }]);
});
