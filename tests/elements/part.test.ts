/** What a part says where there is nothing to show: that the file has none is said only where it has none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Part } from '../../src/documents/block.js';
import type { PartContext } from '../../src/elements/text/part-context.js';
import { partOf, type PartOptions } from '../../src/elements/text/part.js';
import { projectsDocument } from '../../src/elements/tags/projects/projects.document.js';
import { risksDocument } from '../../src/elements/tags/risks/risks.document.js';
import { textDocument } from '../../src/elements/tags/text/text.document.js';
import { contextOf, small, wordsOf } from './parts-support.js';

type Of = (context: PartContext, asked: PartOptions) => Part;
const PARTS = {
  projects: (context, asked) => partOf('projects', projectsDocument, context, asked),
  risks: (context, asked) => partOf('risks', risksDocument, context, asked),
  text: (context, asked) => partOf('text', textDocument, context, asked),
} satisfies Record<string, Of>;

const full = small({
  projects: [{ id: 'p', title: 'Проект' }],
  risks: [{ id: 'r', risk: 'Отток кадров' }],
  sections: [{ id: 's', title: 'Введение', body: 'Текст' }],
  tables: [{ id: 't', columns: ['Услуга'], rows: [['Семинар']] }],
});

const saidIn = ({ blocks }: Part): string[] =>
  blocks.flatMap((it) => (it.kind === 'paragraph' ? wordsOf(it.lines) : [it.kind]));

const CASES = [
  ['projects', { project: 'п9' }, 'В программе нет направления или проекта «п9».'],
  ['risks', { project: 'п9' }, 'В программе нет направления или проекта «п9».'],
  ['text', { table: 'т9' }, 'В программе нет таблицы «т9».'],
  ['text', { section: 'р9' }, 'В программе нет раздела «р9».'],
] as const;

for (const [shows, asked, sentence] of CASES)
  test(`${shows}: another ${Object.keys(asked).join()} than what was asked for is not nothing`, () => {
    for (const programme of [full, small({})])
      assert.deepEqual(saidIn(PARTS[shows](contextOf(programme), asked)), [sentence]);
    const [none] = saidIn(PARTS[shows](contextOf(small({})), {}));
    assert.match(none!, /(Проектов и этапов|Рисков|Разделов и таблиц) в программе нет\./);
  });
