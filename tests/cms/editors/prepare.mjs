/** The editors are brought here only, never by `npm ci` of the project: nobody else needs them. */
import { fileURLToPath } from 'node:url';
import { ownPackages } from '../../../scripts/own-packages.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @returns {Promise<string | undefined>} why the editors are not tested; nothing when they are ready */
export async function prepare() {
  const reason = ownPackages(here);
  return reason && `The editors could not be installed from the package registry.\n${reason}`;
}
