/**
 * `npm run sizes`: what a visitor's browser really fetches of dist/, gzipped, against the budgets in sizes.json
 * (kB of 1000 bytes). Nothing is guessed from the files: each page is opened, and what it asked for is added up.
 * Needs a build.
 *
 *   npm run sizes -- --write   puts the table into README.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromium } from './chrome.mjs';
import { createSite } from './serve.mjs';
import { whenReady } from './demo-pages.mjs';

const root = new URL('..', import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('sizes.json', root), 'utf8'));
const src = '/programmes/rybinsk-2021.json';
const passport = `<prog-passport src="${src}"></prog-passport>`;
const roadmap = `<prog-roadmap src="${src}"></prog-roadmap>`;

/** In the order of sizes.json. */
const pages = {
  '/size-passport.html': page('loader.js', passport),
  '/size-passport-roadmap.html': page('loader.js', passport + roadmap),
  '/size-all.html': page('prog-widgets.js', ''),
};

const site = await createSite({ pages });
const browser = await puppeteer.launch(chromium());
const results = [];
for (const address of Object.keys(pages)) results.push(await measure(address));
await browser.close();
await site.close();

const what = Object.entries(budgets).map(([name, budget], i) => ({ name, budget, ...results[i] }));
const table = [
  '| what | kB | budget | files |',
  '| --- | ---: | ---: | ---: |',
  ...what.map((it) => `| ${it.name} | ${kB(it.total)} | ${it.budget} | ${it.files.length} |`),
].join('\n');
console.log(table);

if (process.argv.includes('--write')) {
  const readme = new URL('README.md', root);
  const between = /(<!-- sizes -->\n)[^]*?(<!-- \/sizes -->)/;
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(between, `$1\n${table}\n\n$2`));
}

for (const { name, budget, total, files } of what.filter((it) => it.total > it.budget * 1000)) {
  const largest = files.map((it) => `  ${kB(it.bytes).padStart(6)}  ${it.name}`).join('\n');
  console.error(
    `\n${name[0].toUpperCase()}${name.slice(1)} fetches ${kB(total - budget * 1000)} kB too much:\n${largest}\n` +
      'Could some of it wait until it is needed: import() it there? If it is worth its size, raise the budget in\n' +
      'sizes.json and say why in the commit.\n',
  );
  process.exitCode = 1;
}

/** @returns the files of dist/ that the page fetched by itself, the largest first */
async function measure(address) {
  const tab = await browser.newPage();
  const prefix = `${site.url}/prog-widgets/`;
  const names = new Set();
  tab.on('request', (request) => {
    const url = request.url().replace(/[?#].*/, '');
    if (url.startsWith(prefix) && /\.(js|css)$/.test(url)) names.add(url.slice(prefix.length));
  });
  await tab.evaluateOnNewDocument(() => {
    window.loaded = 0;
    document.addEventListener('prog-load', () => window.loaded++);
    document.addEventListener('prog-error', () => (window.loaded = NaN));
  });
  await tab.goto(site.url + address, { waitUntil: 'load' });
  await whenReady(tab);
  const tags = await tab.$$eval('prog-passport, prog-roadmap', (found) => found.length);
  await tab.waitForFunction((wanted) => !(window.loaded < wanted), { timeout: 10_000 }, tags);
  // Some of it waits for an idle moment.
  await tab.waitForNetworkIdle({ idleTime: 1000 });
  if (await tab.evaluate(() => Number.isNaN(window.loaded)))
    throw new Error(`${address}: prog-error`);
  await tab.close();
  if (names.size === 0) throw new Error(`${address} fetched nothing of dist/`);

  const files = [...names]
    .map((name) => {
      const content = readFileSync(fileURLToPath(new URL(`dist/${name}`, root)));
      return { name, bytes: gzipSync(content, { level: 9 }).length };
    })
    .sort((a, b) => b.bytes - a.bytes);
  return { files, total: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function page(script, tags) {
  // As README tells an editor to embed it.
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>size</title>
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/prog-widgets/prog-widgets.css">
    <script type="module" src="/prog-widgets/${script}"></script>${tags}`;
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}
