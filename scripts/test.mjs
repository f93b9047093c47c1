/**
 * `npm test`: everything. Checks and what Node tests alone run beside what opens browsers, and give way to it.
 * `npm test -- roadmap`: only the test files whose path contains the word.
 *
 * A check counts as one test. The last line is the sum.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
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
  'tests/elements/page.browser.ts',
  'tests/hostile/hostile-objects.browser.ts',
  'tests/elements/room.browser.ts',
  'tests/elements/translated.browser.ts',
  'tests/elements/attributes.browser.ts',
  'tests/hostile/hostile.browser.ts',
  'tests/elements/address.browser.ts',
  'tests/elements/reach.focus.browser.ts',
  'tests/export/same-words.browser.ts',
  'tests/hostile/found.test.ts',
  'tests/hostile/deep.test.ts',
];

const SHOWN = 'shown';

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
const scratch = mkdtempSync(join(tmpdir(), 'prog-widgets-'));

// What opens browsers has clocks of its own, and waits much; whatever only counts runs beside it, and takes what is left.
const built = everything || pages.length > 0 ? inFront() : undefined;
await Promise.all([built?.then(browsers) ?? browsers(), beside()]);
rmSync(scratch, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function inFront() {
  return section('build', ['scripts/build.mjs'], SHOWN);
}

async function browsers() {
  await tests('browser tests', inBrowser, tool('@web/test-runner/dist/bin.js'), SHOWN);
  const command = ['scripts/node-tests.mjs', '--in-browsers', ...pages];
  await tests('page tests', pages, command, SHOWN);
  if (everything) await section('sizes', ['scripts/sizes.mjs'], SHOWN);
}

async function beside() {
  if (everything) {
    await section('types', tool('typescript/bin/tsc'));
    const prettier = tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
    await Promise.all([
      section('lint', tool('eslint/bin/eslint.js', '.', '--max-warnings', '0')),
      section('format', prettier).then(() =>
        section('unused code', tool('knip/bin/knip.js', '--no-progress')),
      ),
    ]);
  }
  // Some look into dist/.
  await built;
  await tests('node tests', inNode, ['scripts/node-tests.mjs', ...inNode]);
}

/** It passes or fails as a whole. */
async function section(name, command, how) {
  const since = performance.now();
  const ok = (await run(name, command, how)) === 0;
  report(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, since);
}

/** A runner of tests: it writes its counts into a file. Without them, or with none at all, it has failed. */
async function tests(name, list, command, how) {
  if (list.length === 0 && !everything) return;
  const since = performance.now();
  const to = join(scratch, `${name}.json`);
  const status = await run(name, command, how, { TEST_COUNTS: to, TEST_FILES: list.join('\n') });
  const counts = existsSync(to) ? JSON.parse(readFileSync(to, 'utf8')) : { passed: 0, failed: 1 };
  const crashed = counts.failed === 0 && (status !== 0 || counts.passed === 0);
  if (crashed) console.log(`The runner of ${name} ended with ${status}.`);
  report(name, { passed: counts.passed, failed: counts.failed + (crashed ? 1 : 0) }, since);
}

function place(path) {
  const at = LONGEST.indexOf(path);
  return at < 0 ? LONGEST.length : at;
}

function tool(path, ...args) {
  return [`node_modules/${path}`, ...args];
}

/** What is shown speaks as it goes, and comes first; what is not, gives way and speaks when it has ended. */
async function run(name, command, how, env = {}) {
  const isShown = how === SHOWN;
  if (isShown) console.log(`\n— ${name}`);
  const child = spawn(process.execPath, command, {
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of isShown ? [] : [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  if (!isShown) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const [status] = await once(child, 'close');
  if (!isShown) console.log(`\n— ${name}\n${said.trimEnd()}`);
  return status;
}

function report(name, { passed, failed }, since) {
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${failed ? '✖' : '✔'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
