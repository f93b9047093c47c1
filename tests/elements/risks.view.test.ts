import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { risksView } from '../../src/elements/tags/risks/risks.view.js';
import { contextOf, demo, rowsOf, small, wordsOf } from './parts-support.js';

const viewOf = (risks: object[]) => risksView(contextOf(small({ risks })));

test('Ivanovo rates no risk: a table of risks and measures, and no matrix', () => {
  const view = risksView(contextOf(demo('ivanovo-2023')))!;
  assert.equal(view.matrix, undefined);
  assert.deepEqual(wordsOf(view.table.columns), ['Риск', 'Меры']);
  assert.equal(view.table.rows.length, 6);
});

test('only risks that are rated in full stand in the matrix; the others say so in the table', () => {
  const view = viewOf([
    { id: 'a', risk: 'Нет денег', probability: 2, impact: 5 },
    { id: 'b', risk: 'Нет людей', measures: ['Учить', 'Звать'], probability: 3 },
  ])!;
  const found = view.matrix!.flatMap(({ probability, cells }) =>
    cells.flatMap(({ impact, weight, risks }) =>
      risks.map((it) => ({ probability, impact, weight, num: it.num })),
    ),
  );
  assert.deepEqual(found, [{ probability: 2, impact: 5, weight: 10, num: '1' }]);
  assert.deepEqual(rowsOf(view.table), [
    ['1 Нет денег', 'не указано', '2 из 5', '5 из 5'],
    ['2 Нет людей', 'Учить | Звать', '3 из 5', 'не оценивалось'],
  ]);
});

test('each rated risk is in exactly one cell, where its rates say', () => {
  const rate = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(rate, rate), { minLength: 1, maxLength: 40 }), (rates) => {
      const risks = rates.map(([probability, impact], index) => ({
        id: `r${index}`,
        risk: `Риск ${index}`,
        probability,
        impact,
      }));
      const matrix = viewOf(risks)!.matrix!;
      for (const it of risks) {
        const cells = matrix.flatMap((row) =>
          row.cells
            .filter((cell) => cell.risks.some((risk) => risk.id === it.id))
            .map((cell) => [row.probability, cell.impact]),
        );
        assert.deepEqual(cells, [[it.probability, it.impact]]);
      }
    }),
  );
});

test('the risks of one project, or none', () => {
  const context = contextOf(
    small({
      projects: [{ id: 'p', title: 'Проект' }],
      risks: [
        { id: 'a', risk: 'А', project: 'p' },
        { id: 'b', risk: 'Б' },
      ],
    }),
  );
  assert.deepEqual(rowsOf(risksView(context, { project: 'p' })!.table), [['А', 'Проект']]);
  assert.equal(risksView(context, { project: 'q' }), undefined);
  assert.equal(viewOf([]), undefined);
});
