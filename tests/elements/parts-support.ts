/** What the tests of the parts share: the programmes, the context, and words as a reader sees them. */
import { readFileSync } from 'node:fs';
import type { TableView } from '../../src/documents/block.js';
import type { Line } from '../../src/documents/line.js';
import { written } from '../../src/documents/item-ref.js';
import type { PartContext } from '../../src/elements/text/part-context.js';
import { programmeContext } from '../../src/elements/text/programme-context.js';
import { ru } from '../i18n/all-words.js';
import { dayOf, readProgramme, type Programme } from '../../src/programme/index.js';

const folder = new URL('../../demo/programmes/', import.meta.url);
export const TODAY = dayOf(2023, 12, 10);

export const demo = (name: string): Programme =>
  readProgramme(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))).programme!;

export const small = (more: object): Programme =>
  readProgramme({
    formatVersion: '1.0',
    title: 'Программа развития',
    period: { from: '2021', to: '2025' },
    ...more,
  }).programme!;

export const contextOf = (programme: Programme, today = TODAY): PartContext =>
  programmeContext(programme, ru, today);

export const wordsOf = (lines: Line[] = []): string[] =>
  lines.map((it) => [it.label && `${it.label}:`, it.num, it.text].filter(Boolean).join(' '));

export const linksOf = (lines: Line[]): (string | undefined)[] =>
  lines.map((it) => it.to && written(it.to));

export const rowsOf = (table: TableView): string[][] =>
  table.rows.map((row) =>
    'heading' in row ? [row.heading] : row.cells.map((cell) => wordsOf(cell.lines).join(' | ')),
  );
