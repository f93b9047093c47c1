/** The embedding guide shows what the tests of editors and content management systems measured. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('the tables of docs/embedding.md are those that were measured', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/write-matrix.mjs', '--check'], {
    cwd: new URL('../..', import.meta.url),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
