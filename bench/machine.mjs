/** The machine that measures: is it busy with something else, and what is it. */
import { availableParallelism, cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** More than this share of the processors' time, and the start counts as noisy. */
const QUIET = 0.15;

/** How long a start waits for it, in ms. */
export const patience = { ms: 12_000 };

/** Waits for a quiet moment, not for ever. @returns {Promise<boolean>} whether it came */
export async function quietMoment() {
  const end = Date.now() + patience.ms;
  for (;;) {
    const before = processorTimes();
    await sleep(200);
    const after = processorTimes();
    if (1 - (after.idle - before.idle) / (after.all - before.all || 1) < QUIET) return true;
    if (Date.now() > end) return false;
  }
}

function processorTimes() {
  let idle = 0;
  let all = 0;
  for (const { times } of cpus()) {
    idle += times.idle;
    for (const part of Object.values(times)) all += part;
  }
  return { idle, all };
}

/** @param {import('puppeteer-core').Browser} browser */
export async function describeMachine(browser) {
  const model = cpus()[0]?.model.trim() || 'unknown processor';
  return `${model}, ${availableParallelism()} cores, ${await browser.version()}, Node ${process.version}`;
}
