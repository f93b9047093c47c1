/**
 * The largest files that a page reads: how long each tag takes until its first screen, and the longest piece of work after
 * it, in seconds of the processor, so that others on the machine matter little. `npm test -- large-files`: minutes.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { LARGE } from '../hostile/large.js';
import { openPage, pages } from './support.js';

const BYTES = 9_900_000;
/** In s. Within it a first screen stands on two quiet cores. */
const MOST = 3;
/** In s: then it is given up, and not measured. */
const LONGEST = 25;

for (const { what, tags, slow = [], file } of LARGE) {
  const text = JSON.stringify(file(BYTES));
  for (const tag of tags)
    test(`${what}: <${tag}> is there in time`, { todo: slow.includes(tag) }, async () => {
      const address = `/large-${tag}.html`;
      pages[address] =
        `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Large</title><script type="module" src="/prog-widgets/loader.js"></script><body></body></html>`;
      const { page, close } = await openPage(address, { wait: false });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().endsWith('/large.json')) return void request.continue();
        void request.respond({ contentType: 'application/json', body: text });
      });
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const used = async (): Promise<number> => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find((it) => it.name === 'TaskDuration')?.value ?? NaN;
      };
      const before = await used();
      const state = await Promise.race([
        page
          .evaluate(
            (name) =>
              new Promise<string>((resolve) => {
                const it = document.createElement(name);
                for (const event of ['prog-load', 'prog-error'])
                  it.addEventListener(event, () => resolve(event), { once: true });
                it.setAttribute('src', '/large.json');
                document.body.append(it);
              }),
            tag,
          )
          // Of one that is given up.
          .catch(() => 'never'),
        new Promise<string>((resolve) => setTimeout(resolve, LONGEST * 1000, 'never')),
      ]);
      const first = state === 'never' ? LONGEST : (await used()) - before;
      const longest = state === 'never' ? NaN : await page.evaluate(longestAfter);
      console.log(`${what} | ${tag} | ${first.toFixed(1)} s | ${(longest / 1000).toFixed(2)} s`);
      if (state === 'never') await kill(page);
      else await close();
      assert.equal(state, 'prog-load');
      assert.ok(first <= MOST, `${first.toFixed(1)} s until the first screen`);
    });
}

/** A page that does not answer does not close by itself. */
async function kill(page: Page): Promise<void> {
  const session = await page.browser().target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const { targetId } = targetInfos.find((it) => it.url === page.url())!;
  await session.send('Target.closeTarget', { targetId });
}

/** In ms, within the five seconds that follow. */
function longestAfter(): Promise<number> {
  return new Promise((resolve) => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const it of list.getEntries()) longest = Math.max(longest, it.duration);
    }).observe({ type: 'longtask' });
    setTimeout(() => resolve(longest), 5000);
  });
}
