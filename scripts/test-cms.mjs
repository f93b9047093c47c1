/**
 * `npm run test:cms`: the forms of embedding in real editors and real content management systems. Apart from `npm test`,
 * since it installs what a developer's machine need not have. `npm run test:cms -- wordpress`: only parts of that name.
 *
 * A part is a folder of tests/cms/: `prepare.mjs` installs what it needs, or says in one sentence why it can't; then
 * `NAME.cms.ts` measures, and holds the result against `matrix.json` (UPDATE_MATRIX=1 writes it anew).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testZone } from './chrome.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const words = process.argv.slice(2);
const parts = readdirSync('tests/cms', { withFileTypes: true })
  .filter((it) => it.isDirectory() && existsSync(`tests/cms/${it.name}/prepare.mjs`))
  .map((it) => it.name)
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)));

if (!existsSync('dist/loader.js'))
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });

const sum = { passed: 0, failed: 0 };
const skipped = [];
for (const name of parts) {
  console.log(`\n— ${name}`);
  const { prepare } = await import(`../tests/cms/${name}/prepare.mjs`);
  const reason = await prepare().catch((error) => `preparing it failed: ${error.message}`);
  if (reason) {
    console.log(`Skipped: ${reason}`);
    skipped.push(name);
    continue;
  }
  const { passed, failed } = run(name);
  console.log(`${failed ? '✘' : '✔'} ${name}: ${passed} passed, ${failed} failed`);
  sum.passed += passed;
  sum.failed += failed;
}
const left = skipped.length ? ` Skipped: ${skipped.join(', ')}.` : '';
console.log(`\nEditors and CMS: ${sum.passed} tests passed, ${sum.failed} failed.${left}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function run(name) {
  const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-cms-'));
  const counts = join(folder, 'counts.json');
  const file = `tests/cms/${name}/${name}.cms.ts`;
  const { status } = spawnSync(process.execPath, ['scripts/node-tests.mjs', file], {
    stdio: 'inherit',
    env: { ...process.env, TZ: testZone, TEST_COUNTS: counts },
  });
  const found = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true });
  // A run that ends badly, or without a single test, has failed.
  const isSilent = found.failed === 0 && (status !== 0 || found.passed === 0);
  return { passed: found.passed, failed: found.failed + Number(isSilent) };
}
