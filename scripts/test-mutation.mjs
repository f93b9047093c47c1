/**
 * `npm run test:mutation`: whether the tests of `src/programme/` notice when its code is changed. Stryker changes one
 * place after the other and runs the tests that reach it. `npm run test:mutation -- time status.ts`: only files whose
 * path in that folder contains one of the words. Apart from `npm test`, since the whole takes more than an hour.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownPackages } from './own-packages.mjs';
import { testZone } from './chrome.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
/** Prose, types, and what is made by `npm run shape`. */
const LEFT_OUT = /^field-docs|^(index|shape|shape-types)\.ts$/;

const words = process.argv.slice(2);
const files = readdirSync('src/programme', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !LEFT_OUT.test(path))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .sort();

const reason = ownPackages('tests/mutation');
if (reason || files.length === 0) {
  console.error(reason ? `Stryker can't be installed:\n${reason}` : 'No file of that name.');
  process.exit(1);
}
const mutate = files.map((path) => `src/programme/${path}`).join(',');
const { status } = spawnSync(
  process.execPath,
  [
    'tests/mutation/node_modules/@stryker-mutator/core/bin/stryker.js',
    ...['run', 'tests/mutation/stryker.config.mjs', '--mutate', mutate],
  ],
  { stdio: 'inherit', env: { ...process.env, TZ: testZone } },
);
process.exitCode = status ?? 1;
