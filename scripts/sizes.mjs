/**
 * `npm run sizes`: what a visitor's browser really fetches of dist/, gzipped, against the budgets (kB of 1000 bytes): of
 * pages in sizes.json, of single tags in src/tag-list.ts. Nothing is guessed from the files: each page is opened, and what
 * it asked for is added up.
 * Needs a build.
 *
 *   npm run sizes -- --write   puts the tables into README.md
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromium } from './chrome.mjs';
import { createSite } from './serve.mjs';
import { whenReady } from './demo-pages.mjs';
import { writeReadme } from './readme.mjs';
import { tags } from './tags.mjs';

const root = new URL('..', import.meta.url);
const budgets = JSON.parse(readFileSync(new URL('sizes.json', root), 'utf8'));
const src = 'src="/programmes/rybinsk-2021.json"';
const passport = `<prog-passport ${src}></prog-passport>`;
const roadmap = `<prog-roadmap ${src}></prog-roadmap>`;
/** What a tag needs besides its file, to have something to draw. */
const { indicators } = JSON.parse(
  readFileSync(new URL('demo/programmes/rybinsk-2021.json', root), 'utf8'),
);
const NEEDS = { for: `for="${indicators[0].id}"` };

/** By the names of their budgets: pages first, then each tag alone. */
const entries = {
  'a page with `<prog-passport>`': page('loader.js', passport),
  'a page with `<prog-passport>` and `<prog-roadmap>`': page('loader.js', passport + roadmap),
  '`prog-widgets.js` with all it imports': page('prog-widgets.js', ''),
};
/** What has come when the answer stands there: its verdict, its squares, its four counts. */
const FIRST_SCREEN = 'the first screen of `<prog-page>`';
entries[FIRST_SCREEN] = page('loader.js', `<prog-page ${src}></prog-page>`);
const pageNames = Object.keys(entries);
for (const { tag, needs, budget } of tags) {
  const name = `\`<${tag}>\``;
  entries[name] = page('loader.js', `<${tag} ${src} ${NEEDS[needs] ?? ''}></${tag}>`);
  budgets[name] = budget;
}

const addressOf = (name) => `/size-${Object.keys(entries).indexOf(name)}.html`;
const site = await createSite({
  pages: Object.fromEntries(Object.entries(entries).map(([name, html]) => [addressOf(name), html])),
});
const browser = await puppeteer.launch(chromium());
const what = await inTurns(Object.keys(entries), 3, async (name) => ({
  name,
  budget: budgets[name],
  ...(await measure(addressOf(name), name === FIRST_SCREEN)),
}));
await browser.close();
await site.close();

const isPage = ({ name }) => pageNames.includes(name);
const tables = {
  sizes: tableOf(what.filter(isPage)),
  'tag sizes': tableOf(what.filter((it) => !isPage(it))),
};
console.log(Object.values(tables).join('\n\n'));

writeReadme(tables);

for (const { name, budget, total, files } of what) {
  if (budget === undefined) {
    complain(
      `${name} is new and has no budget yet. It fetches ${kB(total)} kB: put a number a little above that into sizes.json.`,
    );
  } else if (total > budget * 1000) {
    const largest = files.map((it) => `  ${kB(it.bytes).padStart(6)}  ${it.name}`).join('\n');
    complain(
      `${name[0].toUpperCase()}${name.slice(1)} fetches ${kB(total)} kB, ${total - budget * 1000} bytes more than its budget:\n${largest}\n` +
        'Could some of it wait until it is needed: import() it there? If it is worth its size, raise the budget in\n' +
        'sizes.json or src/tag-list.ts and say why in the commit.',
    );
  }
}
for (const name of Object.keys(budgets).filter((it) => !(it in entries)))
  complain(`sizes.json has a budget for ${name}, and nothing of that name is measured.`);

function complain(sentence) {
  console.error(`\n${sentence}\n`);
  process.exitCode = 1;
}

function tableOf(rows) {
  return [
    '| what | kB | budget | files |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      (it) => `| ${it.name} | ${kB(it.total)} | ${it.budget ?? '?'} | ${it.files.length} |`,
    ),
  ].join('\n');
}

/** @returns the results in the order of the items, though a few are worked on at once */
async function inTurns(items, atOnce, work) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const turn = next++;
      results[turn] = await work(items[turn]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** @returns the files of dist/ that the page fetched by itself, the largest first */
async function measure(address, isFirstScreen) {
  const tab = await browser.newPage();
  // Only a page in front draws, and only what is drawn brings all it needs.
  const session = await tab.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
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
    const look = () => {
      const root = document.querySelector('prog-page')?.shadowRoot;
      if (root?.querySelector('prog-summary')?.dataset.state === 'ready')
        window.firstScreen = performance.getEntriesByType('resource').map((it) => it.name);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await tab.goto(site.url + address, { waitUntil: 'load' });
  await whenReady(tab);
  const wanted = await tab.$$eval(
    'body > *',
    (found) => found.filter((it) => it.localName.startsWith('prog-')).length,
  );
  await tab.waitForFunction((all) => !(window.loaded < all), { timeout: 20_000 }, wanted);
  // Some of it waits for an idle moment.
  await tab.waitForNetworkIdle({ idleTime: 1000 });
  if (await tab.evaluate(() => Number.isNaN(window.loaded)))
    throw new Error(`${address}: prog-error`);
  if (isFirstScreen) {
    const first = await tab.evaluate(() => window.firstScreen);
    for (const name of names) if (!first.includes(prefix + name)) names.delete(name);
  }
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

function page(script, body) {
  // As README tells an editor to embed it.
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>size</title>
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/prog-widgets/prog-widgets.css">
    <script type="module" src="/prog-widgets/${script}"></script><body>${body}`;
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}
