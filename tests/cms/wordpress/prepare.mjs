/** What the WordPress tests need: PHP, MariaDB and WordPress itself, as Debian packs them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aptInstall } from '../../../scripts/apt.mjs';
import { findChromium, howToGetChromium } from '../../../scripts/chrome.mjs';

const packages = [
  ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-gd', 'php-curl'],
  ...['mariadb-server', 'libjs-underscore', 'libjs-cropper', 'php-getid3'],
];
/** Unpacked only: installed, they would bring a web server. */
const unpacked = ['wordpress', 'wordpress-theme-twentytwentythree'];
const folder = join(tmpdir(), 'prog-widgets-wordpress');

/** WordPress as unpacked; copy it, links resolved, before anything is changed. */
export const wordpressFolder = join(folder, 'usr/share/wordpress');

/** @returns {Promise<string | undefined>} why the part is skipped, in one sentence */
export async function prepare() {
  if (!findChromium()) return howToGetChromium;
  if (!hasPrograms() && !(aptInstall(...packages) && hasPrograms()))
    return 'WordPress needs php-cli with php-mysql and mariadb-server, which could not be installed.';
  if (!existsSync(join(wordpressFolder, 'wp-content/themes/twentytwentythree')) && !unpack())
    return 'The packages wordpress and wordpress-theme-twentytwentythree could not be had from apt.';
  return undefined;
}

function hasPrograms() {
  const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '';
  return (
    ['mysqli', 'gd', 'mbstring', 'xml', 'curl'].every((name) => modules.includes(name)) &&
    spawnSync('mariadbd', ['--version']).status === 0 &&
    spawnSync('mariadb-install-db', ['--help']).error === undefined &&
    ['/usr/share/php/getid3', '/usr/share/javascript/cropper'].every((path) => existsSync(path))
  );
}

function unpack() {
  mkdirSync(folder, { recursive: true });
  const run = (command, ...args) =>
    spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (!run('apt-get', '-qq', 'download', ...unpacked)) return false;
  const done = readdirSync(folder)
    .filter((name) => name.endsWith('.deb'))
    .every((name) => run('dpkg', '-x', name, '.'));
  // WordPress links some of its files, relatively, to those of other packages, which are installed.
  for (const name of ['php', 'javascript'])
    if (done && !existsSync(join(folder, 'usr/share', name)))
      symlinkSync(join('/usr/share', name), join(folder, 'usr/share', name));
  return done;
}
