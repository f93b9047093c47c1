/** The editors are brought here only, never by `npm ci` of the project: nobody else needs them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @returns {Promise<string | undefined>} why the editors are not tested; nothing when they are ready */
export async function prepare() {
  if (isInstalled()) return undefined;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0 && isInstalled()) return undefined;
  return 'The editors could not be installed from the package registry.';
}

/** The very versions that are asked for, since the matrix speaks of them. */
function isInstalled() {
  return Object.entries(readJson('package.json').dependencies).every(([name, version]) => {
    const path = `node_modules/${name}/package.json`;
    return existsSync(here + path) && readJson(path).version === version;
  });
}

const readJson = (path) => JSON.parse(readFileSync(here + path, 'utf8'));
