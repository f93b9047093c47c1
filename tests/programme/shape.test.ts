/** The table that a browser reads files by, against the schema that it was made from. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readProgramme } from '../../src/programme/index.js';
import { programmeSchema } from '../../src/programme/schema.js';

const root = new URL('../../', import.meta.url);

test('shape.ts is what the schema gives', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/write-shape.ts', '--check'],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
});

const MOSK = JSON.parse(
  readFileSync(new URL('demo/programmes/mosk-2019.json', root), 'utf8'),
) as Record<string, unknown>;

/** A value of the file replaced by another, somewhere: what a slip of the hand does. */
const damaged = fc
  .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }))
  .map(([steps, other]) => {
    const file = structuredClone(MOSK);
    let at: Record<string, unknown> = file;
    steps.forEach((step, depth) => {
      const keys = Object.keys(at);
      const key = keys[step % keys.length];
      if (key === undefined) return;
      const next = at[key];
      // A copy each time: put into itself, it would be a circle, which no JSON file can be.
      if (depth === steps.length - 1 || typeof next !== 'object' || next === null)
        at[key] = structuredClone(other);
      else at = next as Record<string, unknown>;
    });
    return file;
  });

test('whatever is wrong in a file, what is read of it is what the schema allows', () => {
  fc.assert(
    fc.property(damaged, (file) => {
      const { programme } = readProgramme(file);
      if (!programme) return;
      const { error } = programmeSchema.safeParse(programme);
      assert.equal(error, undefined);
    }),
    { numRuns: 300 },
  );
});

test('what the schema allows is read without a loss', () => {
  fc.assert(
    fc.property(damaged, (file) => {
      if (!programmeSchema.safeParse(file).success) return;
      const { problems } = readProgramme(file);
      // The schema knows no dates, addresses or references: those are looked at beyond it.
      const beyond = /^(unreadable|unsafe|unknownReference|duplicateId|cycle|period|lone|title)/;
      const losses = problems.filter((it) => it.severity === 'loss' && !beyond.test(it.code));
      assert.deepEqual(losses, []);
    }),
    { numRuns: 300 },
  );
});
