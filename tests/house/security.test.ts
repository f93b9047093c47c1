/** SECURITY.md promises nothing that no test holds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('SECURITY.md', root), 'utf8');
const promises = text
  .slice(text.indexOf('| promise'), text.indexOf('`tests/house/security'))
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2);
const testsIn = (line: string): string[] =>
  [...line.matchAll(/`(tests\/[^`]+)`/g)].map((it) => it[1]!);

test('each promise names a test', () => {
  assert.ok(promises.length >= 10);
  for (const line of promises) assert.ok(testsIn(line).length > 0, line);
});

test('each test that is named is there, and holds tests', () => {
  for (const path of testsIn(text))
    assert.match(readFileSync(new URL(path, root), 'utf8'), /\b(?:it|test)\(/, path);
});
