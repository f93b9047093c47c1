/**
 * `npm run test:engines`: the browser tests in Chromium, Firefox and WebKit. `npm run test:engines -- webkit roadmap`:
 * only engines and files of that name. Firefox and WebKit are installed where that can be done without asking anybody;
 * where not, it says so, and says that they were not tested.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testZone } from './chrome.mjs';
import { ENGINES, freePort, missing, versionOf } from './engines.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const words = process.argv.slice(2);
const engines = Object.keys(ENGINES).filter((it) => words.includes(it));
const parts = words.filter((it) => !(it in ENGINES));
const files = readdirSync('tests', { recursive: true })
  .map((path) => join('tests', path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.browser.ts'))
  .filter((path) => parts.length === 0 || parts.some((it) => path.includes(it)))
  .sort();

const sum = { passed: 0, failed: 0, skipped: 0 };
const absent = [];
const waiting = [];
for (const name of engines.length ? engines : Object.keys(ENGINES)) {
  const reason = missing(name);
  if (!reason) waiting.push(name);
  else {
    console.log(`\nSkipped: ${reason}`);
    absent.push(name);
  }
}
// Each waits for itself most of the time.
await Promise.all(Array.from({ length: availableParallelism() }, work));

async function work() {
  for (let name; (name = waiting.shift());) {
    const { passed, failed, skipped, output } = await run(name);
    const left = skipped ? `, ${skipped} skipped` : '';
    console.log(`\n— ${name}: ${versionOf(name)}\n${output}`);
    console.log(`${failed ? '✘' : '✔'} ${name}: ${passed} passed, ${failed} failed${left}`);
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
}

const left = [
  sum.skipped ? ` ${sum.skipped} skipped, each with its reason in the test.` : '',
  absent.length ? ` Not tested: ${absent.join(', ')}.` : '',
].join('');
console.log(`\nEngines: ${sum.passed} tests passed, ${sum.failed} failed.${left}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

async function run(engine) {
  const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-engines-'));
  const counts = join(folder, 'counts.json');
  const child = spawn(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      TZ: testZone,
      TEST_ENGINE: engine,
      // Two that look for one at the same moment find the same.
      TEST_PORT: String(await freePort()),
      TEST_COUNTS: counts,
      TEST_FILES: files.join('\n'),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const [status] = await once(child, 'close');
  const found = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  const isSilent = found.failed === 0 && (status !== 0 || found.passed === 0);
  return {
    passed: found.passed,
    failed: found.failed + Number(isSilent),
    skipped: found.skipped ?? 0,
    output,
  };
}
