import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadProblemVoice } from '../../src/i18n/problem-sentences.js';
import { readProgramme } from '../../src/programme/read.js';
import { isInOrder } from '../../src/programme/reading/is-in-order.js';

const folder = new URL('../../demo/programmes/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const { sentenceOf } = await loadProblemVoice('ru');

test('there are programmes to show', () => assert.ok(files.length > 0));

for (const name of files)
  test(`${name} is read without a remark`, () => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const { programme, problems } = readProgramme(JSON.parse(text));
    assert.deepEqual(problems.map(sentenceOf), []);
    assert.deepEqual(programme, JSON.parse(text));
    assert.ok(isInOrder(programme), 'a page would load what mends files');
  });
