/**
 * `npm run fuzz -- 30`: the hostile files of tests/hostile with other seeds, and all properties with all their examples,
 * pages in all their ways and the largest of everything, for so many minutes (ten if not said), in Node and in the browser.
 * A failure names its seed: `FUZZ_SEED=… npm test -- hostile` shows it again.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const properties = readdirSync('tests', { recursive: true })
  .filter((it) => it.endsWith('.test.ts') && !it.includes('node_modules'))
  .filter((it) => /\b(examples|inTurn|most)\(/.test(readFileSync(join('tests', it), 'utf8')));
const minutes = Number(process.argv[2] ?? 10);
const end = Date.now() + minutes * 60_000;
let seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000);
let rounds = 0;
let failed = 0;
do {
  console.log(`\n— seed ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    ['scripts/test.mjs', 'tests/hostile/hostile', ...properties],
    {
      stdio: 'inherit',
      env: { ...process.env, FUZZ_SEED: String(seed) },
    },
  );
  rounds++;
  if (status !== 0) {
    failed++;
    console.log(`✘ FUZZ_SEED=${seed} npm test -- hostile`);
  }
  seed++;
} while (Date.now() < end);
console.log(`${rounds} rounds, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
