/** The pictures of the embedding guide: taken by the tests that measure, and only when asked. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

/** `UPDATE_PICTURES=1 npm run test:cms` writes docs/pictures/NAME.png. */
export async function takePicture(page: Page, name: string, height = 640): Promise<void> {
  if (!process.env['UPDATE_PICTURES']) return;
  const path = fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url));
  await page.setViewport({ width: 1100, height, deviceScaleFactor: 2 });
  // Editors lay themselves out anew a moment after their window has changed.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.screenshot({ path: path, captureBeyondViewport: false });
}
