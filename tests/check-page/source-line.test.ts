import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceLines } from '../../src/check-page/source-line.js';
import { growsInProportion } from '../growth.js';

const text =
  '{\n  "title": "Имя \\"в кавычках\\"", "revision": 2,\n  "roles": [\n    {\n      "id": "r"\n    }]\n}';

test('the value that is meant, and what stands around it', () => {
  assert.deepEqual(sourceLines(text)(2, 12), {
    before: '"title": ',
    at: '"Имя \\"в кавычках\\""',
    after: ', "revision": 2,',
  });
  const second = sourceLines(text)(2, 46);
  assert.match(second!.before, /^….* "revision": $/);
  assert.deepEqual([second!.before.length, second!.at, second!.after], [25, '2', ',']);
});

test('a bracket alone comes with what it opens', () => {
  assert.deepEqual(sourceLines(text)(4, 5), { before: '', at: '{', after: ' "id": "r"' });
});

test('a long text is cut; a place behind the end is none', () => {
  const long = `{"a": "${'я'.repeat(500)}"}`;
  assert.equal(sourceLines(long)(1, 7)?.at.length, 81);
  assert.equal(sourceLines(long)(1, 7)?.after, '…');
  assert.equal(sourceLines(text)(99, 1), undefined);
});

test('five hundred places in a long text are found in proportion to it', () => {
  growsInProportion(2_000_000, (letters) => {
    const lineAt = sourceLines('"а": 1,\n'.repeat(letters / 8));
    for (let line = 1; line <= 500; line++) lineAt(line * 10, 1);
  });
});
