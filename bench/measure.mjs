/** One contender, drawn once in a fresh context; and rounds of that. */
import puppeteer from 'puppeteer-core';
import { chromium } from '../scripts/chrome.mjs';
import { quietMoment } from './machine.mjs';

/** Frames as fast as the main thread can make them: at 60 Hz, waiting would hide what they cost. */
const uncapped = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export function launch(...args) {
  const options = chromium();
  return puppeteer.launch({ ...options, args: [...options.args, ...uncapped, ...args] });
}

/**
 * A page in a context of its own with the contender loaded and its data ready: all but the drawing.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ url: string, sent: Map<string, number> }} site
 * @param {string} name in `contenders/`, with its folder
 * @param {{ width?: number, height?: number, withResults?: boolean }} [options]
 */
export async function openContender(browser, site, name, n, options = {}) {
  const { width = 1280, height = 800, ...plan } = options;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.setViewport({ width, height });
  site.sent.clear();
  await page.goto(`${site.url}/`);
  await page.waitForFunction('window.bench');
  const about = await page.evaluate(
    (...given) => window.bench.prepare(...given),
    `/bench/contenders/${name}.mjs`,
    n,
    plan,
  );
  return { page, ...about, close: () => context.close() };
}

/** @typedef {Awaited<ReturnType<typeof measureOnce>>} Measured */

export async function measureOnce(browser, site, name, n) {
  const { page, title, counted, close } = await openContender(browser, site, name, n);
  try {
    const cdp = await page.createCDPSession();
    const empty = await page.evaluate(() => window.bench.emptyFrames());
    const { start, first, last } = await page.evaluate(() => window.bench.draw());
    const settled = await page.evaluate((from) => window.bench.settle(from), start);
    const elements = await page.evaluate(() => window.bench.elements());
    const heap = await heapAfterCollection(cdp);
    const frames = await page.evaluate(() => window.bench.scroll());
    return {
      title,
      first: first - empty,
      last: last && last - empty,
      empty,
      settled,
      bytes: bytesOf(site.sent, counted),
      elements,
      heap,
      frames,
    };
  } finally {
    await close();
  }
}

/** Twice: what the first collection's finalizers let go, the second takes away. */
async function heapAfterCollection(cdp) {
  await cdp.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

function bytesOf(sent, prefixes) {
  let sum = 0;
  for (const [address, bytes] of sent)
    if (prefixes.some((prefix) => address.startsWith(prefix))) sum += bytes;
  return sum;
}

/**
 * All contenders take turns within a round, so that a noisy minute hits all of them.
 * @param {object} options
 *   `runsOf`: of those that take part in the first rounds only; `largest`: N beyond which a contender is left out
 * @returns {Promise<{ results: Map<number, Map<string, Measured[]>>, starts: number, noisy: number }>} by N, then by name
 */
export async function measureRounds(browser, site, options) {
  const {
    folder,
    names,
    sizes,
    runs,
    runsOf = () => runs,
    largest = {},
    note = () => {},
  } = options;
  const results = new Map();
  let starts = 0;
  let noisy = 0;
  await measureOnce(browser, site, `${folder}/${names[0]}`, 100); // the browser itself warms up
  for (const n of sizes) {
    const measured = new Map(names.map((name) => [name, []]));
    results.set(n, measured);
    for (let run = 1; run <= runs; run++)
      for (const name of names) {
        if (run > runsOf(name) || n > (largest[name] ?? Infinity)) continue;
        starts++;
        if (!(await quietMoment())) noisy++;
        const one = await measureOnce(browser, site, `${folder}/${name}`, n);
        measured.get(name).push(one);
        note(
          `N ${n}, run ${run}, ${name}: first ${one.first.toFixed(0)}, last ${one.last?.toFixed(0)} ms`,
        );
      }
  }
  return { results, starts, noisy };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
