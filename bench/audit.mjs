/** How many of 100 activities reach a reader who does not look at a screen, or looks at a small one, or at paper. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { chromium } from '../scripts/chrome.mjs';
import { canReadPaper, readPaper } from './audit/paper.mjs';
import { countFound } from './audit/search.mjs';
import { readTree } from './audit/tree.mjs';
import { openContender } from './measure.mjs';
import { OURS, REFERENCE } from './series.mjs';

const ROWS = 100;
const NARROW = [390, 320];

/** One that builds for screen readers, as if one listened, which makes all else slow; and one for all else. */
export async function launchForAudit() {
  const options = chromium();
  const [plain, listened] = await Promise.all([
    puppeteer.launch(options),
    puppeteer.launch({
      ...options,
      args: [...options.args, '--force-renderer-accessibility'],
    }),
  ]);
  const close = () => Promise.all([plain.close(), listened.close()]);
  return { plain, listened, close };
}

/**
 * @typedef {object} Audited
 * @property {string} name
 * @property {string} title
 * @property {Awaited<ReturnType<typeof readTree>>} tree
 * @property {Awaited<ReturnType<typeof readPaper>> | undefined} paper undefined: there is no pdftotext
 * @property {{ rows: number, results?: number }} found by find-in-page; `results`: text that is folded away
 * @property {Record<number, number>} overflow px, by width of the window
 * @property {string[]} axe a line for each node
 * @property {number} tabStops
 */

/**
 * @param {Awaited<ReturnType<typeof launchForAudit>>} browsers
 * @param {string} url of a `createBenchSite()`
 * @returns {Promise<Audited[]>} ours first
 */
export async function audit(browsers, url, names = [OURS, REFERENCE]) {
  const found = [];
  for (const name of names) found.push(await auditOne(browsers, { url, sent: new Map() }, name));
  return found;
}

async function auditOne({ plain: browser, listened }, site, name) {
  const heard = await openDrawn(listened, site, name);
  const { activities, rowTexts, firstYear } = await heard.page.evaluate(() =>
    window.bench.expected(),
  );
  const tree = await readTree(heard.page, activities, firstYear);
  await heard.close();

  const wide = await openDrawn(browser, site, name);
  const { page, title } = wide;
  const axe = await axeNodes(page);
  const tabStops = await countTabStops(page);
  const results = name === OURS ? activities.map((it) => it.result) : [];
  const found = {
    rows: await countFound(
      page,
      activities.map((it) => it.title),
    ),
    results: await countFound(page, results),
  };
  await wide.close();

  // A fresh page: what idle time has not built yet, must be there when it is printed.
  const fresh = await openDrawn(browser, site, name, { settled: false });
  const columnHeader = tree.columnHeaders[0] ?? '';
  const paper = canReadPaper()
    ? await readPaper(fresh.page, { rowTexts, results, columnHeader })
    : undefined;
  await fresh.close();

  const overflow = {};
  for (const width of NARROW) {
    const narrow = await openDrawn(browser, site, name, { width });
    overflow[width] = await narrow.page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    if (width === NARROW[0]) axe.push(...(await axeNodes(narrow.page)));
    await narrow.close();
  }
  return { name, title, tree, paper, found, overflow, axe, tabStops };
}

async function openDrawn(browser, site, name, { settled = true, width } = {}) {
  const opened = await openContender(browser, site, `roadmap/${name}`, ROWS, {
    withResults: true,
    width,
  });
  const { start } = await opened.page.evaluate(() => window.bench.draw());
  if (settled) await opened.page.evaluate((from) => window.bench.settle(from), start);
  return opened;
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

async function axeNodes(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' → ')}`),
  );
}

/** Tab, until the focus leaves the page. */
async function countTabStops(page, limit = 1000) {
  for (let stops = 0; stops < limit; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return stops;
  }
  return limit;
}

/** @param {Audited[]} found */
export function auditTable(found) {
  const line = (what, cell) => `| ${what} | ${found.map(cell).join(' | ')} |`;
  const onPaper = (cell) => (it) => (it.paper ? cell(it.paper) : 'skipped: no pdftotext');
  return [
    line(`of ${ROWS} activities`, (it) => it.title),
    `| --- ${'| --- '.repeat(found.length)}|`,
    line('rows in the accessibility tree', (it) => it.tree.rows),
    line('… with their dates in words', (it) => it.tree.rowsWithDates),
    line('structure', (it) =>
      Object.entries(it.tree.structure)
        .map(([role, number]) => `${role} ${number}`)
        .join(', '),
    ),
    line(
      'printed on A4, no row cut',
      onPaper((it) => `${it.whole} (cut: ${it.cut})`),
    ),
    line(
      'column header on pages with rows',
      onPaper((it) => `${it.pagesWithHeader} of ${it.pagesWithRows}`),
    ),
    line('found by find-in-page', (it) => it.found.rows),
    line('… also folded text, found · printed', ({ name, found, paper }) =>
      name === OURS ? `${found.results} · ${paper?.results ?? 'skipped'}` : 'has none',
    ),
    ...NARROW.map((width) => line(`overflow at ${width} px`, (it) => `${it.overflow[width]} px`)),
    line(`axe nodes (1280 and ${NARROW[0]} px)`, (it) => it.axe.length),
    line('tab stops', (it) => it.tabStops),
  ].join('\n');
}

/**
 * @param {Audited[]} found
 * @returns {string[]} a sentence for each thing that ours does not reach
 */
export function shortfalls(found) {
  const { tree, paper, found: search, overflow, axe } = found.find((it) => it.name === OURS);
  const all = (what, number) => (number === ROWS ? [] : [`${number} of ${ROWS} ${what}.`]);
  return [
    ...all('rows are in the accessibility tree with their dates', tree.rowsWithDates),
    ...all('rows are found by find-in-page', search.rows),
    ...all('folded texts are found by find-in-page', search.results),
    ...(paper ? all('rows are whole on paper', paper.whole) : []),
    ...(paper && paper.pagesWithHeader < paper.pagesWithRows
      ? [`${paper.pagesWithHeader} of ${paper.pagesWithRows} printed pages have the column header.`]
      : []),
    ...NARROW.filter((width) => overflow[width] > 0).map(
      (width) => `At ${width} px the page is ${overflow[width]} px too wide.`,
    ),
    ...axe,
  ];
}
