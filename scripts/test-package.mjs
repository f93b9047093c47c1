/**
 * `npm run test:package`: the package as somebody else gets it. Packed, and installed into an empty project outside of
 * this checkout. Apart from `npm test`, since it asks the registry for that project's own tools; where the registry can't
 * be reached it says so, and nothing counts as passed.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testZone } from './chrome.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const shell = process.platform === 'win32'; // npm is a .cmd there
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The newest that work with ours; Preact is the smallest framework with JSX. */
const TOOLS = [
  `vite@${devDependencies.vite}`,
  `typescript@${devDependencies.typescript}`,
  'preact@11.2.0',
];
const OFFLINE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|ENETUNREACH|network/i;

const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-package-'));
try {
  process.exitCode = main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function main() {
  if (!existsSync('dist/check.html')) run(process.execPath, ['scripts/build.mjs']);
  const tarball = pack();
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  const installed = spawnSync(
    'npm',
    [
      'install',
      '--prefer-offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      tarball,
      ...TOOLS,
    ],
    { cwd: project, shell, encoding: 'utf8' },
  );
  if (installed.status !== 0) {
    console.error(installed.stderr);
    if (!OFFLINE.test(installed.stderr)) return tell({ passed: 0, failed: 1 });
    console.log('Package: skipped, the registry of npm can not be reached. Nothing was tested.');
    return 0;
  }
  const counts = join(folder, 'counts.json');
  run(process.execPath, ['scripts/node-tests.mjs', 'tests/package/installed.pack.ts'], {
    TZ: testZone,
    TEST_COUNTS: counts,
    PACKED: tarball,
    PROJECT: project,
  });
  return tell(
    existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 },
  );
}

function pack() {
  // It was built a moment ago, or just now.
  const { status } = run('npm', [
    'pack',
    '--silent',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  ]);
  const name = readdirSync(folder).find((it) => it.endsWith('.tgz'));
  if (status !== 0 || !name) throw new Error('npm pack failed; its message is above.');
  return join(folder, name);
}

function run(command, args, env = {}) {
  return spawnSync(command, args, {
    stdio: 'inherit',
    shell: shell && command === 'npm',
    env: { ...process.env, ...env },
  });
}

function tell({ passed, failed }) {
  console.log(`Package: ${passed} tests passed, ${failed} failed.`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
