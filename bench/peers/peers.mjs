/**
 * Other people's charts, to be measured beside ours. They are installed into this folder by the benchmark alone, and
 * nothing of them is in what ships. Versions and licences: bench/README.md.
 */
import { fileURLToPath } from 'node:url';
import { ownPackages, wantedPackages } from '../../scripts/own-packages.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

const versions = wantedPackages(here);
export const isPeer = (name) => Object.hasOwn(versions, name);

/** @returns {string | undefined} why there are none; nothing when they are installed */
export const installPeers = () => ownPackages(here);

export const versionsOf = (names) => names.map((name) => `${name} ${versions[name]}`).join(', ');
