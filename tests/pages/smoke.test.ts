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

    test('is accessible and fits a phone', async () => {
      const { page, close } = await openPage(path, { width: 360, height: 740, bypassPolicy: true });
      const overflow = await page.evaluate(() => {
        const { scrollWidth } = document.scrollingElement ?? document.documentElement;
        return scrollWidth - innerWidth;
      });
      const narrow = await axeViolations(page);
      await page.setViewport({ width: 1280, height: 900 });
      const wide = await axeViolations(page);
      assert.deepEqual({ narrow, wide }, { narrow: [], wide: [] });
      assert.ok(overflow <= 0, `the page is ${overflow} px wider than a screen of 360 px`);
      await close();
    });
  });
}
