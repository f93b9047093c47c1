/** Whatever lists the tags is written from one list. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { TAGS } from '../../src/tag-list.js';
import * as exported from '../../src/tags.js';

const root = new URL('../..', import.meta.url);
const names = TAGS.map((it) => it.name).sort();

test('nothing that is written from the list is stale', () => {
  const args = ['--import', 'tsx', 'scripts/write-tags.ts', '--check'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('each tag has its folder and its description in the catalogue, and no other has', () => {
  assert.deepEqual(readdirSync(new URL('src/elements/tags', root)).sort(), names);
  assert.deepEqual(
    readdirSync(new URL('stories/tags', root)).sort(),
    names.map((it) => `${it}.tag.ts`),
  );
});

test('each class is the one of its tag', () => {
  const tags = Object.values(exported).flatMap((it) => ('tag' in it ? it.tag : []));
  assert.deepEqual(
    tags.filter(Boolean).sort(),
    names.map((it) => `prog-${it}`),
  );
});
