/**
 * Puts the WordPress plugin together, ready to be zipped: `node integrations/wordpress/build.mjs [folder]` after
 * `npm run build`. Without a folder into `integrations/wordpress/build/`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack, runByHand, version } from '../pack.mjs';

const source = fileURLToPath(new URL('prog-widgets', import.meta.url));

/** @param {string} into gets the folder `prog-widgets`, as WordPress wants it in a plugin's archive */
export function buildPlugin(into) {
  const main = readFileSync(join(source, 'prog-widgets.php'), 'utf8');
  // Browsers keep the loader by its version: an old number would leave them the old one.
  if (!main.includes(`* Version: ${version}\n`) || !main.includes(`VERSION = '${version}'`))
    throw new Error(`prog-widgets.php does not say version ${version} twice.`);
  return pack(source, join(into, 'prog-widgets'), 'assets');
}

runByHand(import.meta.url, buildPlugin);
