/** Whatever a document holds: no exception, no word of a plan lost, no time that grows faster than the document. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block, Document } from '../../src/reading-files/document.js';
import { recognise, recogniseInSlices } from '../../src/recognising/recognise.js';
import { growsInProportion } from '../growth.js';
import { documentOf } from './document-of.js';
import { SAMPLES } from './samples.js';

const texts = fc.oneof(
  fc.constantFrom(
    '№',
    'Мероприятие',
    'Срок',
    'Итог',
    '2024',
    'I кв.',
    'Сильные стороны',
    'Угрозы',
    'Возможности',
    'S',
    'Риски',
    'Этап',
    '(далее – Я)',
    '1.1.',
    '',
    '–',
    '1) а 2) б 3) в',
    '__proto__',
    'constructor',
    'УТВЕРЖДАЮ',
    'Директор Методист',
    '19.13.2024',
    '(((',
    '«',
  ),
  fc.string({ maxLength: 12 }),
);

/** A sample with cells moved, stretched, emptied and filled with other words. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SAMPLES),
    fc.array(fc.tuple(fc.nat(), fc.nat(), texts, fc.integer({ min: -1, max: 40 })), {
      maxLength: 30,
    }),
  )
  .map(([sample, changes]): Document => {
    const document = documentOf(sample.text);
    for (const [which, how, text, number] of changes) {
      const block = document.blocks[which % document.blocks.length]!;
      if (block.kind !== 'table') {
        block.text = text;
        if (how % 3 === 0)
          document.blocks.splice(which % document.blocks.length, 1, {
            kind: 'paragraph',
            text,
            bullet: how % 2 === 0,
            at: block.at,
          });
        continue;
      }
      const cell = block.cells[how % block.cells.length];
      if (!cell) continue;
      if (how % 5 === 0) cell.lines = [{ text }, { text: '' }, { text, label: '1.' }];
      else if (how % 5 === 1) cell.rowSpan = number;
      else if (how % 5 === 2) cell.colSpan = number;
      else if (how % 5 === 3) block.cells.splice(how % block.cells.length, 1);
      else cell.fill = text;
    }
    return document;
  });

test('documents that were changed at random', () => {
  fc.assert(
    fc.property(mutated, (document) => {
      const { parts } = recognise(document);
      for (const { kind } of parts) assert.ok(kind.sure > 0 && kind.sure <= 1);
    }),
    { numRuns: 200 },
  );
});

test('an empty document, an empty table', () => {
  assert.deepEqual(recognise(documentOf('')).parts, []);
  const table: Block = { kind: 'table', n: 1, width: 0, height: 0, cells: [], at: { block: 0 } };
  assert.deepEqual(recognise({ ...documentOf(''), blocks: [table] }).parts, []);
});

const rows = (count: number): Document =>
  documentOf(
    ['| № | Мероприятие | Срок | Ответственный | Результат |']
      .concat(
        Array.from(
          { length: count },
          (_, i) =>
            `| ${i + 1} | Семинар ${i} для педагогов района | май 2025 | Директор; методисты | Отчёт ${i} |`,
        ),
      )
      .join('\n'),
  );

test('ten thousand rows in slices', async () => {
  const document = rows(10_000);
  let pauses = 0;
  const began = process.cpuUsage();
  const { parts } = await recogniseInSlices(document, {
    pause: () => {
      pauses++;
      return Promise.resolve();
    },
  });
  const took = process.cpuUsage(began).user / 1000;
  assert.equal(parts[0]!.content.plan!.activities.length, 10_000);
  assert.ok(pauses > 3, `${pauses} pauses`);
  assert.ok(took < 20_000, `${took} ms`);
});

/** Between two pauses where each step may be one; the machine of the tests may be busy, and so its own time is counted. */
test('ten thousand rows never hold the thread for long', async () => {
  const document = rows(10_000);
  const holds: number[] = [];
  let since = process.cpuUsage();
  const pause = (): Promise<void> => {
    holds.push(process.cpuUsage(since).user / 1000);
    since = process.cpuUsage();
    return Promise.resolve();
  };
  await recogniseInSlices(document, { pause, slice: 0 });
  await pause();
  holds.sort((a, b) => b - a);
  // Once or twice the engine cleans up for itself.
  assert.ok(holds[2]! < 100, `${holds.slice(0, 4).map(Math.round).join(', ')} ms`);
});

test('four times as many rows take about four times as long', () => {
  const documents = new Map([1000, 4000].map((count) => [count, rows(count)]));
  growsInProportion(4000, (count) => recognise(documents.get(count)!));
});
