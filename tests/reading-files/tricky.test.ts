/** Whatever a Word table can hide, in one document. Its numbers are those that LibreOffice shows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, leftOf, paragraphsOf, read, rowsOf, tableIn } from './office.js';

const document = read(file('tricky.docx'));
const table = tableIn(document);
const cellAt = (row: number, col: number) =>
  table.cells.find((it) => it.row === row && it.col === col)!;

test('a table is a true grid with the numbers that Word makes', () => {
  assert.deepEqual(rowsOf(table), [
    ['№', 'Мероприятие', 'Срок', '-', 'Ответственные'],
    ['1.', 'РАЗДЕЛ-АВТО', '', '-', '-'],
    ['1.1.', 'Семинар по теме', '2021', 'май', 'ОБЩИЙ-ОТВЕТСТВЕННЫЙ'],
    ['1.2.', 'ВСТАВЛЕНО', '2022', 'июнь', '-'],
    ['1.3.', 'ЯЧЕЙКА-В-SDT', '2023', 'июль', '-'],
    ['2.', 'ВТОРОЙ-РАЗДЕЛ', '', '-', '-'],
    [
      '2.1.',
      'первый абзац / 1) пункт списка один / 2) пункт списка два / ССЫЛКАПОЛЕ-ССЫЛКА[1]',
      'I-II кв.',
      '✓',
      'ВЛОЖ-1 | ВЛОЖ-2',
    ],
    ['-', 'ПОСЛЕ-ОТСТУПА', '-', '-', '-'],
    ['2.2.', 'СМАРТ-ТЕГ / ВТОРАЯ-СТРОКАХ+1', '2024', 'a\tb', 'директор'],
  ]);
});

test('cells span what they span, and the heading is one', () => {
  const spans = table.cells
    .filter((it) => it.rowSpan > 1 || it.colSpan > 1)
    .map((it) => [it.row, it.col, it.rowSpan, it.colSpan]);
  assert.deepEqual(spans, [
    [0, 2, 1, 2],
    [1, 2, 1, 3],
    [2, 4, 3, 1],
    [5, 2, 1, 3],
  ]);
  assert.deepEqual(
    table.cells.filter((it) => it.header).map((it) => it.row),
    [0, 0, 0, 0],
  );
});

test('lists outside of tables have their letters, Roman numbers, starts and the words of a style', () => {
  assert.deepEqual(paragraphsOf(document), [
    'План мероприятий',
    'Текст до таблицы',
    'НАДПИСЬ-В-РАМКЕ',
    'а) Русская буква',
    'б) Вторая буква',
    'I. Римская',
    'II. Римская два',
    '3) Продолжение после перерыва',
    '7) С начала семи',
    'Задача 1. Стилевой номер',
  ]);
  assert.deepEqual(document.blocks[0], {
    kind: 'heading',
    level: 1,
    text: 'План мероприятий',
    at: { block: 0 },
  });
});

test('links, a footnote, a nested table and a text box are there once', () => {
  assert.deepEqual(cellAt(6, 1).lines.at(-1)!.links, [
    { text: 'ССЫЛКА', href: 'https://example.org/l' },
    { text: 'ПОЛЕ-ССЫЛКА', href: 'https://example.org/f' },
  ]);
  assert.deepEqual(document.notes, [{ mark: '1', text: 'ТЕКСТ-СНОСКИ' }]);
  assert.equal(cellAt(6, 4).lines[0]!.nested, true);
  assert.equal(document.blocks[2]!.kind === 'paragraph' && document.blocks[2]!.box, true);
});

test('what is left out is counted', () => {
  assert.deepEqual(leftOf(document), {
    textBoxes: 1,
    deletedText: 1,
    nestedTables: 1,
    hiddenText: 1,
    deletedRows: 1,
  });
});
