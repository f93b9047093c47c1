/**
 * Makes a bare checkout ready. Runs before other npm scripts, so it may import only Node's own modules.
 *
 *   node scripts/bootstrap.mjs            packages as in package-lock.json
 *   node scripts/bootstrap.mjs --browser  and a Chromium for the tests
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, howToGetChromium } from './chrome.mjs';
import { aptInstall } from './apt.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

installPackages();
if (process.argv.includes('--browser')) ensureChromium();

function installPackages() {
  const stamp = 'node_modules/.package-lock.sha256';
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages…');
  const started = performance.now();
  const result = spawnSync('npm', ['ci', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm is a .cmd there
  });
  if (result.status !== 0) stop('npm ci failed; its message is above.');
  writeFileSync(stamp, wanted);
  console.log(`Packages are installed: ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

function ensureChromium() {
  if (findChromium()) return;
  if (process.env.CHROME_PATH) stop(`CHROME_PATH is ${process.env.CHROME_PATH}: no such file.`);
  aptInstall('chromium', 'fonts-dejavu-core');
  if (!findChromium()) stop(howToGetChromium);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
