/** For the parts whose CMS can't be had: its code runs in real PHP, against stand-ins for the CMS. */
import { spawnSync } from 'node:child_process';
import { aptInstall } from '../../scripts/apt.mjs';
import { findChromium, howToGetChromium } from '../../scripts/chrome.mjs';

/** @returns {Promise<string | undefined>} why the part is skipped, in one sentence */
export async function preparePhp() {
  if (!findChromium()) return howToGetChromium;
  if (hasPhp() || (aptInstall('php-cli') && hasPhp())) return undefined;
  return 'php-cli could not be installed.';
}

const hasPhp = () => spawnSync('php', ['-v']).status === 0;
