/** Opens every page of the demo: most bugs of a release show here. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoPages } from '../../scripts/demo-pages.mjs';
import { inTurn } from '../volume.js';
import { axeViolations, openPage, type OpenedPage } from './support.js';

let opened: OpenedPage | undefined;

for (const [at, path] of demoPages().entries())
  describe(path, () => {
    test('opens without a complaint, and fits a phone, a narrow one, and letters of twice the size', async () => {
      opened = await openPage(path, { width: 640, height: 450, tab: opened });
      const { page, troubles } = opened;
      const text = await page.evaluate(() => document.body.innerText.trim());
      assert.notEqual(text, '', 'the page shows no text');
      const overflow: Record<number, number> = {};
      for (const width of [640, 320, 360, 1280]) overflow[width] = await overflowAt(page, width);
      assert.deepEqual(overflow, { 640: 0, 320: 0, 360: 0, 1280: 0 });
      assert.deepEqual(await troubles(), []);
    });

    for (const width of inTurn([360, 1280], at))
      test(`is accessible at ${width} px`, async () => {
        await opened!.page.setViewport({ width, height: 740 });
        assert.deepEqual(await axeViolations(opened!.page), []);
      });
  });

async function overflowAt(page: Page, width: number): Promise<number> {
  await page.setViewport({ width, height: 740 });
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { scrollWidth } = document.scrollingElement ?? document.documentElement;
    return Math.max(0, scrollWidth - innerWidth);
  });
}
