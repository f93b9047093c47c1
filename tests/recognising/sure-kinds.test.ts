/**
 * A kind of table that is taken as sure is right: over all documents that are here. What stands below was told from the
 * tables by reading them; a table that recognition is not sure of may be anything.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFile } from '../../src/reading-files/index.js';
import { recognise, type Recognised } from '../../src/recognising/recognise.js';
import { documentOf } from './document-of.js';
import { OTHER_WORDS } from './other-words.js';
import { SAMPLES } from './samples.js';

const SURE = 0.8;

/** Each piece of each table in its order; «?» is an ordinary table, or one that is nothing as a whole. */
const DOCUMENTS: Record<string, string> = {
  'cascade.docx':
    'stages passport ? stages stages plan stages plan ? passport ? stages plan ? ? ? stages plan ? passport plan ?',
  'ivanovo.docx': 'passport swot plan risks',
  'krasnoselsky.docx': 'assessment assessment assessment assessment assessment',
  'mosk.docx': '? passport ? ? ? swot ? plan ?',
  'rybinsk.docx': 'passport indicators plan',
  'tricky.docx': 'plan',
  // One sheet holds the whole document.
  'ivanovo.xlsx': 'passport swot plan',
  'mosk.xlsx': '? ? ? ? plan',
  'rybinsk.xlsx': 'passport indicators plan',
};

const sureIn = ({ parts }: Recognised): string[] =>
  parts.map(({ kind }) => (kind.sure >= SURE ? kind.value : '?'));

for (const [name, kinds] of Object.entries(DOCUMENTS))
  test(name, () => {
    const bytes = readFileSync(new URL(`../documents/${name}`, import.meta.url));
    const found = recognise(readFile(bytes).document!);
    assert.deepEqual(sureIn(found), kinds.split(' '));
  });

for (const { name, kinds, text } of SAMPLES)
  test(name, () => {
    const sure = sureIn(recognise(documentOf(text)));
    for (const [at, kind] of sure.entries()) if (kind !== '?') assert.equal(kind, kinds[at]);
  });

for (const { name, text } of OTHER_WORDS)
  test(name, () => {
    for (const kind of sureIn(recognise(documentOf(text))))
      assert.ok(kind === '?' || kind === 'plan' || kind === 'passport', kind);
  });
