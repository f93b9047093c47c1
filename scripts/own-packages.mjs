/**
 * Packages of one folder, beside those of the project: what only a measurement or a comparison needs is brought when it
 * runs, never by the project's own `npm ci`. The folder holds a package.json of exact versions and its lock.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {string | undefined} why they are not there, in npm's words; nothing when they are */
export function ownPackages(folder) {
  if (isInstalled(folder)) return undefined;
  const npm = ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'];
  const { status, error, stderr } = spawnSync('npm', npm, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32', // npm is a .cmd there
  });
  if (status === 0 && isInstalled(folder)) return undefined;
  return (error?.message ?? stderr).trim() || `npm ci ended with ${status}`;
}

/** @returns {Record<string, string>} name → exact version */
export const wantedPackages = (folder) => readJson(join(folder, 'package.json')).dependencies;

/** The very versions that are asked for, since what is written about them names these. */
function isInstalled(folder) {
  return Object.entries(wantedPackages(folder)).every(([name, version]) => {
    const path = join(folder, 'node_modules', name, 'package.json');
    return existsSync(path) && readJson(path).version === version;
  });
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
