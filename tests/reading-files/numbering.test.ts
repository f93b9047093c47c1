/** Numbers of lists as Word writes them; where LibreOffice can do it too, they are the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberAs } from '../../src/reading-files/number-formats.js';
import { docx, inList, p, paragraphsOf, read, rowsOf, tableIn, tbl, tc, tr } from './office.js';

const level = (depth: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const start = (depth: number, at: number): string =>
  `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${at}"/></w:lvlOverride>`;

/** The labels of paragraphs, each of a list and so deep. */
const labels = (numbering: string, items: [list: number, depth: number][]): string[] =>
  paragraphsOf(
    read(docx(items.map(([id, depth]) => p('x', inList(id, depth))).join(''), { numbering })),
  ).map((it) => it.replace(/ ?x$/, ''));

const TWO = definition(
  0,
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2.'),
  level(2, 'russianLower', '%3)'),
);

test('what lies deeper begins anew, and a level that was skipped counts as begun', () => {
  assert.deepEqual(
    labels(TWO + list(1, 0), [
      [1, 1],
      [1, 0],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 2],
      [1, 0],
      [1, 1],
    ]),
    ['1.1.', '2.', 'а)', '2.2.', 'а)', 'б)', '3.', '3.1.'],
  );
});

test('lists of one definition count on together, unless one begins at a number of its own', () => {
  const two = TWO + list(1, 0) + list(2, 0) + list(3, 0, start(0, 1) + start(1, 5));
  assert.deepEqual(
    labels(two, [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 1],
      [3, 1],
      [3, 0],
      [3, 1],
      [1, 0],
    ]),
    ['1.', '2.', '1.', '1.5.', '1.6.', '2.', '2.5.', '3.'],
  );
});

test('a level may go on for ever, write all in Arabic, be words, or be of a list alone', () => {
  const numbering =
    definition(
      0,
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%1.%2.', '<w:lvlRestart w:val="0"/>'),
      level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
    ) +
    definition(
      1,
      level(0, 'none', 'Статья'),
      level(1, 'bullet', '•'),
      level(2, 'decimalZero', '%3'),
    ) +
    list(1, 0) +
    list(2, 1) +
    list(3, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Раздел %1')}</w:lvlOverride>`);
  assert.deepEqual(
    labels(numbering, [
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
      [1, 2],
      [2, 0],
      [2, 1],
      [2, 2],
      [3, 0],
    ]),
    ['I.', 'I.1.', 'II.', 'II.2.', '2.2.1', 'Статья', '•', '01', 'Раздел C'],
  );
});

test('a style numbers its paragraphs at the level that names it, and a paragraph may refuse', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
    <w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/></w:style>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>` +
    definition(
      1,
      '<w:styleLink w:val="L"/>',
      level(0, 'decimal', '%1'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="A"/>'),
    ) +
    list(1, 0);
  const body =
    p('первый', inList(1)) +
    p('по стилю', '<w:pStyle w:val="A"/>') +
    p('по основе стиля', '<w:pStyle w:val="B"/>') +
    p('без номера', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  assert.deepEqual(paragraphsOf(read(docx(body, { styles, numbering }))), [
    '1 первый',
    '1.1 по стилю',
    '1.2 по основе стиля',
    'без номера',
  ]);
});

test('cells that a merged one covers are counted, deleted rows are not', () => {
  const numbering = TWO + list(1, 0);
  const n = tc(p('', inList(1)));
  const body = tbl(
    tr([n, tc('одно', '<w:vMerge w:val="restart"/>')]),
    tr([n, tc(p('', inList(1)), '<w:vMerge/>')]),
    tr([n, 'удалено'], '<w:del/>'),
    tr([n, 'другое']),
  );
  assert.deepEqual(rowsOf(tableIn(read(docx(body, { numbering })))), [
    ['1.', 'одно'],
    ['2.', '-'],
    ['4.', 'другое'],
  ]);
});

test('numbers that no list reaches are written as digits', () => {
  const written = (n: number): string[] =>
    ['upperRoman', 'lowerLetter', 'russianUpper', 'decimalZero', 'ordinal'].map((it) =>
      numberAs(it, n),
    );
  assert.deepEqual(written(4), ['IV', 'd', 'Г', '04', '4']);
  assert.deepEqual(written(30), ['XXX', 'dd', 'АА', '30', '30']);
  assert.deepEqual(written(0), ['0', '0', '0', '00', '0']);
  assert.deepEqual(written(1e9), [
    '1000000000',
    '1000000000',
    '1000000000',
    '1000000000',
    '1000000000',
  ]);
});
