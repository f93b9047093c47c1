/** Beside `hostile.test.ts`: more than JSON can hold. */
import { test } from 'node:test';
import { givenObjects } from './files.js';
import { judgeMany, programmes } from './judge.js';

test('objects as a script of the page may give them: circles, dates, functions', () => {
  judgeMany(givenObjects(programmes), 5000, { isJson: false });
});
