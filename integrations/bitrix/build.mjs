/**
 * Puts the Bitrix component together, ready to be copied over the site: `node integrations/bitrix/build.mjs [folder]` after
 * `npm run build`. Without a folder into `integrations/bitrix/build/`.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack, runByHand } from '../pack.mjs';

const component = 'local/components/prog/programme';
const source = fileURLToPath(new URL(component, import.meta.url));

/** @param {string} into gets the folder `local`, as it stands in the root of the site */
export function buildComponent(into) {
  return pack(source, join(into, component), 'assets');
}

runByHand(import.meta.url, buildComponent);
