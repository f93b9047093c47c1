/**
 * `npm run test:stories`: builds the catalogue and opens every story and every page of it. Apart from `npm test`, for it
 * takes minutes. `npm run test:stories -- risks`: only the tags of that name. `--no-build`: those that were built last.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testZone } from './chrome.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const args = process.argv.slice(2);
const words = args.filter((it) => !it.startsWith('--'));
const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-stories-'));
const counts = join(folder, 'counts.json');
const start = performance.now();

const isBuilt = args.includes('--no-build') || build();
const { status } = isBuilt ? run() : { status: 1 };
const { passed, failed } = existsSync(counts)
  ? JSON.parse(readFileSync(counts, 'utf8'))
  : { passed: 0, failed: 0 };
rmSync(folder, { recursive: true });
// A run that ends badly, or without a single test, has failed.
const isSilent = failed === 0 && (status !== 0 || passed === 0);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `\nStories: ${passed} tests passed, ${failed + Number(isSilent)} failed (${seconds} s).`,
);
process.exitCode = failed > 0 || isSilent ? 1 : 0;

function build() {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build-storybook'], {
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error(stdout);
  return status === 0;
}

function run() {
  const file = 'tests/stories/every-story.stories.ts';
  return spawnSync(process.execPath, ['scripts/node-tests.mjs', file], {
    stdio: 'inherit',
    env: {
      ...process.env,
      TZ: testZone,
      TEST_COUNTS: counts,
      TEST_SECONDS: '1800',
      STORIES: words.join(' '),
    },
  });
}
