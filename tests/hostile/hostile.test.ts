/**
 * Files that nobody should have written, read and turned into everything that the tags would show. More of
 * them are in `hostile-….test.ts`, so that they run at the same time. A failure names its seed; `npm run fuzz` goes on
 * with others. What was found is kept in `found.test.ts`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProgramme } from '../../src/programme/read.js';
import { dayOf } from '../../src/programme/time/days.js';
import { smallFiles } from './files.js';
import { judgeMany, programmes } from './judge.js';
import { TAG_FOLDERS, viewsIn } from './views.js';

test('files: excerpts of the real programmes, harmed, and others out of nothing', () => {
  judgeMany(smallFiles(programmes), 8000);
});

test('every tag has its views among those that are looked at', async () => {
  const { programme } = readProgramme(programmes[0]);
  const views = (await viewsIn('ru'))(programme!, dayOf(2023, 12, 10));
  assert.deepEqual(
    TAG_FOLDERS.filter((it) => !(it in views)),
    [],
    'add its view to tests/hostile/views.ts',
  );
});
