/** Beside `hostile.test.ts`: programmes in their whole length, and more excerpts. */
import { test } from 'node:test';
import { smallFiles, wholeFiles } from './files.js';
import { judgeMany, programmes } from './judge.js';

test('a real programme many times in its whole length, harmed', () => {
  judgeMany(wholeFiles(programmes), 100, { isWhole: true });
});

test('excerpts more, other than those before', () => {
  judgeMany(smallFiles([...programmes].reverse()), 7000);
});
