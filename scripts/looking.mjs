/** For scripts that look at pages: what the command line asks for, and the site with a browser. */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { build } from './build.mjs';
import { chromium } from './chrome.mjs';
import { createSite } from './serve.mjs';

const args = process.argv.slice(2);
export const words = args.filter((it) => !it.startsWith('--'));
export const option = (name) =>
  args.find((it) => it.startsWith(`--${name}=`))?.slice(name.length + 3);

/** Whether a name has one of the words; without words, any has. */
export const isNamed = (name) => words.length === 0 || words.some((it) => name.includes(it));

/** The ways of looking that `--only=` names; all, if it is not there. */
export const only = option('only')?.split(',');
export const isWanted = (way) => !only || only.includes(way);

export const viewports = {
  1280: { width: 1280, height: 900 },
  360: { width: 360, height: 740, isMobile: true, hasTouch: true },
  // What zooming a window of 1280 px to 200 % leaves.
  zoom200: { width: 640, height: 450, deviceScaleFactor: 2 },
};

/** With a build, made if there is none. */
export async function openSite(options) {
  if (!existsSync('dist/loader.js')) await build();
  const site = await createSite(options);
  const browser = await puppeteer.launch(chromium());
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { site, browser, close };
}
