/** Opens every page of the demo: most bugs of a release show here. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { demoPages } from '../../scripts/demo-pages.mjs';
import { axeViolations, openPage } from './support.js';

for (const path of demoPages()) {
  describe(path, () => {
    test('opens without a complaint', async () => {
      const { page, troubles, close } = await openPage(path);
      const text = await page.evaluate(() => document.body.innerText.trim());
      assert.notEqual(text, '', 'the page shows no text');
      assert.deepEqual(await troubles(), []);
      await close();
    });

    test('is accessible, and fits a phone, a narrow one, and letters of twice the size', async () => {
      const { page, close } = await openPage(path, { width: 640, height: 450, bypassPolicy: true });
      const overflow: Record<number, number> = {};
      for (const width of [640, 320, 360]) {
        await page.setViewport({ width, height: 740 });
        overflow[width] = await page.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const { scrollWidth } = document.scrollingElement ?? document.documentElement;
          return Math.max(0, scrollWidth - innerWidth);
        });
      }
      const narrow = await axeViolations(page);
      await page.setViewport({ width: 1280, height: 900 });
      const wide = await axeViolations(page);
      assert.deepEqual({ narrow, wide }, { narrow: [], wide: [] });
      assert.deepEqual(overflow, { 640: 0, 320: 0, 360: 0 });
      await close();
    });
  });
}
