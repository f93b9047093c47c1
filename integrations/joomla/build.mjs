/**
 * Puts the Joomla plugin together, ready to be zipped: `node integrations/joomla/build.mjs [folder]` after `npm run build`.
 * Without a folder into `integrations/joomla/build/`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack, runByHand, version } from '../pack.mjs';

const source = fileURLToPath(new URL('progwidgets', import.meta.url));

/** @param {string} into gets the folder `progwidgets`: what is in it is what Joomla wants in the archive */
export function buildPlugin(into) {
  const manifest = readFileSync(join(source, 'progwidgets.xml'), 'utf8');
  // Joomla tells an update by it.
  if (!manifest.includes(`<version>${version}</version>`))
    throw new Error(`progwidgets.xml does not say version ${version}.`);
  return pack(source, join(into, 'progwidgets'), 'media');
}

runByHand(import.meta.url, buildPlugin);
