/** PHP of ours, in the real PHP. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a script that takes JSON and answers in JSON; a warning is a failure. */
export function runPhp<Answer>(script: string, args: string[], input: unknown): Answer {
  const strict = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', '-d', 'log_errors=0'];
  const { status, stdout, stderr } = spawnSync('php', [...strict, script, ...args], {
    encoding: 'utf8',
    input: JSON.stringify(input),
  });
  assert.equal(stderr, '', script);
  assert.equal(status, 0, stdout);
  return JSON.parse(stdout);
}

/** Every PHP file of a folder can be parsed. */
export function assertParses(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) =>
    it.endsWith('.php'),
  );
  assert.ok(files.length > 0, `no PHP in ${folder}`);
  for (const file of files) {
    const { status, stdout, stderr } = spawnSync('php', ['-l', join(folder, file)], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
  }
}
