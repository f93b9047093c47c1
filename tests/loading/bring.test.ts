import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lateChunk } from '../../src/loading/bring.js';
import { LoadFailure } from '../../src/loading/failure.js';

test('a chunk that never ends is a missing script after a minute, and is asked for anew', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let asked = 0;
  const bring = lateChunk(() =>
    asked++ ? Promise.resolve('here') : new Promise<string>(() => undefined),
  );
  const failed = bring().catch((reason: unknown) => reason);
  t.mock.timers.tick(59_000);
  assert.equal(asked, 1);
  t.mock.timers.tick(1000);
  const failure = await failed;
  assert.ok(failure instanceof LoadFailure);
  const [problem] = failure.problems;
  assert.deepEqual([problem?.code, problem?.params['message']], ['scriptNotLoaded', 'timeout']);
  assert.equal(await bring(), 'here');
});
