/** What the build scripts of the integrations share: the site's files beside the code of a CMS. */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const files = [
  'loader.js',
  'prog-widgets.css',
  'embed.html',
  'embed.js',
  'embed.css',
  'chunks',
  'licences.txt',
];
export const { version } = JSON.parse(readFileSync(at('../package.json'), 'utf8'));

/**
 * @param {string} source the code, copied to `target`, which is emptied before
 * @param {string} assets a folder of the target, for what browsers load
 */
export function pack(source, target, assets) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, assets), { recursive: true });
  cpSync(source, target, { recursive: true });
  cpSync(at('../LICENSE'), join(target, 'LICENSE'));
  for (const name of files)
    cpSync(at(`../dist/${name}`), join(target, assets, name), { recursive: true });
  return target;
}

/** Started by hand, a build script writes into the folder it is told, or into `build/` beside itself. */
export function runByHand(url, build) {
  if (url !== pathToFileURL(process.argv[1] ?? '').href) return;
  console.log(build(process.argv[2] ?? fileURLToPath(new URL('build', url))));
}
