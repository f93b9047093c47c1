/** The other half of `hostile.test.ts`: more than JSON can hold, and programmes in their whole length. */
import { test } from 'node:test';
import { givenObjects, smallFiles, wholeFiles } from './files.js';
import { judgeMany, programmes } from './judge.js';

test('5,000 objects as a script of the page may give them: circles, dates, functions', () => {
  judgeMany(givenObjects(programmes), 5000, { isJson: false });
});

test('4,850 files more, from behind the first ten thousand', () => {
  judgeMany(smallFiles([...programmes].reverse()), 4850);
});

test('150 times a real programme in its whole length, harmed', () => {
  judgeMany(wholeFiles(programmes), 150, { isWhole: true });
});
