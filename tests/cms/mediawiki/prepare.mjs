/** PHP and MediaWiki from Debian, unpacked into a folder of their own: no web server, no database to run. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall } from '../../../scripts/apt.mjs';

const PHP = ['php-cli', 'php-intl', 'php-sqlite3', 'php-mbstring', 'php-xml'];
/** Unpacked, not installed yet. */
export const template = join(tmpdir(), 'prog-widgets-mediawiki');

/** @returns {Promise<string | undefined>} why it can't be had */
export async function prepare() {
  if (existsSync(join(template, 'index.php')) && hasPhp()) return undefined;
  if (!aptInstall(...PHP)) return 'PHP can be installed here only with apt and as root.';
  const folder = `${template}-packages`;
  mkdirSync(folder, { recursive: true });
  const run = (command, ...args) =>
    spawnSync(command, args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
  const { status } = run('apt-get', 'download', 'mediawiki', 'mediawiki-classes');
  if (status !== 0) return 'the packages of MediaWiki could not be downloaded.';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
    run('dpkg-deb', '-x', file, 'unpacked');
  cpSync(join(folder, 'unpacked/usr/share/mediawiki'), template, {
    recursive: true,
    verbatimSymlinks: true,
  });
  // Debian keeps these elsewhere; here they are the test's own.
  for (const name of ['LocalSettings.php', 'config', 'extensions', 'images'])
    rmSync(join(template, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
  return hasPhp() ? undefined : 'PHP lacks the extensions that MediaWiki asks for.';
}

function hasPhp() {
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  return ['intl', 'mbstring', 'pdo_sqlite', 'xml'].every((name) => stdout?.includes(name));
}
