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
  ['projects', { project: 'нет' }, 'Такого проекта в файле программы нет.'],
  ['risks', { project: 'нет' }, 'Рисков этого проекта в файле программы нет.'],
  ['text', { table: 'нет' }, 'Такой таблицы в файле программы нет.'],
  ['text', { section: 'нет' }, 'Такого раздела в файле программы нет.'],
] as const;

for (const [shows, asked, sentence] of CASES)
  test(`${shows}: another ${Object.keys(asked).join()} than what was asked for is not nothing`, () => {
    assert.deepEqual(saidIn(PARTS[shows](contextOf(full), asked)), [sentence]);
    const [none] = saidIn(PARTS[shows](contextOf(small({})), asked));
    assert.match(none!, /(Проектов и этапов|Рисков|Разделов и таблиц) в файле программы нет\./);
  });
