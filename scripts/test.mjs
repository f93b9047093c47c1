/**
 * `npm test`: everything, in the order in which it is cheapest to fail.
 * `npm test -- roadmap`: only the test files whose path contains the word.
 *
 * A check counts as one test. The last line is the sum.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testZone } from './chrome.mjs';

/** Each kind begins with what takes longest: whatever is long and begins last runs alone, on one core of two. */
const LONGEST = [
  'tests/pages/smoke.test.ts',
  'tests/pages/hosts.test.ts',
  'tests/pages/audit.test.ts',
  'tests/pages/display.test.ts',
  'tests/pages/paper.test.ts',
  'tests/pages/themes.test.ts',
  'tests/elements/address.browser.ts',
  'tests/hostile/hostile.browser.ts',
  'tests/elements/page.browser.ts',
  'tests/export/same-words.browser.ts',
  'tests/hostile/hostile-objects.browser.ts',
  'tests/elements/display.browser.ts',
  'tests/elements/room.browser.ts',
  'tests/hostile/found.test.ts',
  'tests/hostile/deep.test.ts',
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.TZ = testZone;

const words = process.argv.slice(2);
const everything = words.length === 0;
const files = readdirSync('tests', { recursive: true })
  .map((path) => join('tests', path).replaceAll('\\', '/'))
  .filter((path) => !path.includes('/node_modules/'))
  // Many minutes each: only when they are named, `npm test -- late-chunks`.
  .filter((path) =>
    everything ? !path.includes('.long.') : words.some((word) => path.includes(word)),
  )
  .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
const pages = files.filter((path) => /^tests\/pages\/.*\.test\.ts$/.test(path));
const inNode = files.filter((path) => path.endsWith('.test.ts') && !pages.includes(path));
const inBrowser = files.filter((path) => path.endsWith('.browser.ts'));

const total = { passed: 0, failed: 0 };
let started = 0;
const scratch = mkdtempSync(join(tmpdir(), 'prog-widgets-'));

// Each keeps one core busy; lint takes as long as the other three.
if (everything)
  await Promise.all([
    check('lint', tool('eslint/bin/eslint.js', '.', '--max-warnings', '0')),
    check('types', tool('typescript/bin/tsc'))
      .then(() =>
        check('format', tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')),
      )
      .then(() => check('unused code', tool('knip/bin/knip.js', '--no-progress'))),
  ]);
if (everything || pages.length > 0) section('build', ['scripts/build.mjs']);
tests('node tests', inNode, ['scripts/node-tests.mjs', ...inNode]);
tests('browser tests', inBrowser, tool('@web/test-runner/dist/bin.js'));
tests('page tests', pages, ['scripts/node-tests.mjs', '--in-browsers', ...pages]);
if (everything) section('sizes', ['scripts/sizes.mjs']);

rmSync(scratch, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** It passes or fails as a whole. */
function section(name, command) {
  announce(name);
  reportWhole(name, run(command).status === 0);
}

/** A section beside others: what it says is shown when it has ended. */
async function check(name, command) {
  const since = performance.now();
  const child = spawn(process.execPath, command);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const status = await new Promise((resolve) => child.once('close', resolve));
  console.log(`\n— ${name}`);
  if (said) console.log(said.trimEnd());
  reportWhole(name, status === 0, since);
}

function reportWhole(name, ok, since) {
  report(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, since);
}

/** A runner of tests: it writes its counts into a file. Without them, or with none at all, it has failed. */
function tests(name, list, command) {
  if (list.length === 0 && !everything) return;
  announce(name);
  const to = join(scratch, `${name}.json`);
  const { status } = run(command, { TEST_COUNTS: to, TEST_FILES: list.join('\n') });
  const counts = existsSync(to) ? JSON.parse(readFileSync(to, 'utf8')) : { passed: 0, failed: 1 };
  const crashed = counts.failed === 0 && (status !== 0 || counts.passed === 0);
  if (crashed) console.log(`The runner of ${name} ended with ${status}.`);
  report(name, { passed: counts.passed, failed: counts.failed + (crashed ? 1 : 0) });
}

function place(path) {
  const at = LONGEST.indexOf(path);
  return at < 0 ? LONGEST.length : at;
}

function tool(path, ...args) {
  return [`node_modules/${path}`, ...args];
}

function run(command, env = {}) {
  return spawnSync(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
}

function announce(name) {
  started = performance.now();
  console.log(`\n— ${name}`);
}

function report(name, { passed, failed }, since = started) {
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${failed ? '✖' : '✔'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
