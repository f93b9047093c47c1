/** The whole programme on a phone: how long until it is there, what jumps, how long a tap or a key takes. */
import puppeteer from 'puppeteer-core';
import { chromium } from '../scripts/chrome.mjs';
import { whenReady } from '../scripts/demo-pages.mjs';
import { quietMoment } from './machine.mjs';
import { table } from './markdown.mjs';
import { median } from './measure.mjs';
import { addressOf, programmeNames, staticAddressOf } from './phone/pages.mjs';
import { lookInside, steps, walk } from './phone/steps.mjs';
import { watchVitals, worstInput, worstShift } from './phone/vitals.mjs';
import { medianAndRange } from './report.mjs';

const screen = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const SLOWER = 4;
const bytesPerSecond = (bits) => bits / 8;
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: bytesPerSecond(1.6e6),
  uploadThroughput: bytesPerSecond(750e3),
};
const READY_LIMIT = 90_000;
/** What Chromium sends in one go, before it says that there was a larger thing to see. */
const LAST_WORD = 300;

/** Frames at 60 Hz: a visitor's tap waits for one. */
export const launchPhone = () =>
  puppeteer.launch({ ...chromium(), protocolTimeout: 2 * READY_LIMIT });

/**
 * @typedef {object} Visit
 * @property {number} lcp ms
 * @property {number} [loaded] ms, `prog-load`
 * @property {number} bytes
 * @property {number} shiftLoading
 * @property {number} [shift] of the whole visit
 * @property {Record<string, number>} [inputs] the longest of each step, ms
 */

/** @returns {Promise<Map<string, { ours: Visit[], floor: Visit[] }>>} by programme */
export async function measurePhone(browser, site, { runs, only, note }) {
  const names = (await programmeNames()).filter((it) => !only || only.includes(it));
  const results = new Map(names.map((it) => [it, { ours: [], floor: [] }]));
  for (let run = 1; run <= runs; run++)
    for (const [name, { ours, floor }] of results) {
      await quietMoment();
      floor.push(await visit(browser, site, staticAddressOf(name), []));
      await quietMoment();
      const whole = () => visit(browser, site, addressOf(name), Object.keys(steps));
      // A finger may miss once. Twice is a fault.
      const one = await whole().catch((reason) => {
        note(`${name}, run ${run}, once more: ${reason.message}`);
        return whole();
      });
      ours.push(one);
      const inputs = Object.entries(one.inputs).map(([step, ms]) => `${step} ${ms}`);
      note(`${name}, run ${run}: LCP ${one.lcp.toFixed(0)}, ${inputs.join(', ')} ms`);
    }
  return results;
}

/** @returns {Promise<Visit>} */
export async function visit(browser, site, address, walked) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(screen);
    const cdp = await page.createCDPSession();
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', slow4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluateOnNewDocument(watchVitals);
    await page.evaluateOnNewDocument(lookInside);
    site.sent.clear();
    await page.goto(site.url + address, { timeout: READY_LIMIT });
    await whenReady(page, READY_LIMIT);
    await new Promise((resolve) => setTimeout(resolve, LAST_WORD));
    const { lcp, loaded, shifts } = await page.evaluate(() => window.vitals);
    const bytes = [...site.sent.values()].reduce((sum, it) => sum + it, 0);
    const arrived = { lcp, loaded, bytes, shiftLoading: worstShift(shifts) };
    if (walked.length === 0) return arrived;
    const begun = [];
    for (const step of walked) begun.push(await walk(page, step));
    const end = await page.evaluate(() => window.vitals);
    const between = (at) =>
      end.inputs.filter((it) => it.at >= begun[at] && !(it.at >= begun[at + 1]));
    const inputs = walked.map((step, at) => [step, worstInput(between(at))]);
    return { ...arrived, shift: worstShift(end.shifts), inputs: Object.fromEntries(inputs) };
  } finally {
    await context.close();
  }
}

/** Steps in which something is tapped or typed: swiping is no input that a page answers. */
const answered = Object.keys(steps).filter((it) => it !== 'scroll');

/** @param {Map<string, { ours: Visit[], floor: Visit[] }>} results */
export function phoneTable(results) {
  const rows = [...results].map(([name, { ours, floor }]) => {
    const of = (key, visits = ours) => visits.map((it) => it[key]);
    const step = (key) => median(ours.map((it) => it.inputs[key])).toFixed(0);
    return [
      name,
      (median(of('bytes')) / 1000).toFixed(0),
      medianAndRange(of('lcp')),
      (median(of('lcp')) / median(of('lcp', floor))).toFixed(2),
      median(of('loaded')).toFixed(0),
      median(of('shiftLoading')).toFixed(3),
      median(of('shift')).toFixed(3),
      medianAndRange(ours.map((it) => Math.max(...Object.values(it.inputs)))),
      ...answered.map(step),
    ];
  });
  const heads = [
    'kB',
    'LCP, ms',
    '× static',
    '`prog-load`, ms',
    'CLS loading',
    'CLS',
    'INP, ms',
    ...answered,
  ];
  return table(['programme:', ...heads], rows);
}
