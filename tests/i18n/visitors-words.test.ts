/** What a visitor reads speaks of a programme, and of states by one name each (docs/words.md). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { STATUS_ORDER } from '../../src/programme/status.js';
import { ru } from './all-words.js';

const TOPICS = [
  ...['assessment', 'distance', 'events', 'measures', 'parts', 'plan', 'plan-time', 'promises'],
  ...['reach', 'screen', 'summary', 'tools', 'values', 'words'],
];
const words = readFileSync(new URL('../../docs/words.md', import.meta.url), 'utf8');

/** The file is the editor's: the check and the console speak of it. */
test('no sentence for visitors speaks of a file, but of one that they save', () => {
  for (const topic of TOPICS) {
    const text = readFileSync(new URL(`../../src/i18n/ru/${topic}.ts`, import.meta.url), 'utf8');
    const said = text.replace(/\/\*\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    for (const [found] of said.matchAll(/[^\n]*(?:в|из) файл[^\n]*/gi))
      assert.match(found, /файле календаря|forEditor|unfit/, `${topic}: ${found.trim()}`);
  }
});

test('the list of words names each state as the product does', () => {
  for (const code of STATUS_ORDER)
    assert.ok(words.includes(`| ${ru.status.label(code).toLowerCase()} |`), code);
  for (const word of Object.values(ru.promises.standing))
    assert.ok(words.includes(`| ${word} |`), word);
});
