/** Every tag in every look: readable to axe, and dressed anew while it is on the page. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { THEMES } from '../../src/theme/looks.js';
import { whenReady } from '../../scripts/demo-pages.mjs';
import { axeViolations, openPage, type OpenedPage } from './support.js';

const BRANDS = ['calm', 'two-colors', 'yellow'].map((it) => `/brands/${it}.tokens.json`);

/** Sets a look on all tags of the page, and waits until it is worn. */
async function wear({ page }: OpenedPage, name: string, value: string): Promise<void> {
  await page.evaluate(
    (attribute, look) => {
      for (const it of document.querySelectorAll('main > *'))
        if (it.localName.startsWith('prog-')) {
          it.removeAttribute('theme');
          it.removeAttribute('theme-src');
          it.setAttribute(attribute, look);
        }
    },
    name,
    value,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  await whenReady(page);
}

const surfaces = ({ page }: OpenedPage): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('main > *')].flatMap((it) =>
        it.shadowRoot
          ? getComputedStyle(it.shadowRoot.querySelector('.prog')!).backgroundColor
          : [],
      ),
    ),
  ]);

const SURFACES: Record<string, string> = {
  light: 'rgb(255, 255, 255)',
  auto: 'rgb(255, 255, 255)',
  'contrast-white': 'rgb(255, 255, 255)',
  'contrast-black': 'rgb(0, 0, 0)',
  'contrast-blue': 'rgb(157, 209, 255)',
  'contrast-brown': 'rgb(247, 243, 214)',
  'contrast-green': 'rgb(59, 39, 22)',
  '/brands/two-colors.tokens.json': 'rgb(255, 250, 242)',
};

for (const [name, looks] of [
  ['theme', THEMES],
  ['theme-src', BRANDS],
] as const)
  describe(name, () => {
    let opened: OpenedPage;
    before(async () => {
      opened = await openPage('/low-vision.html', { bypassPolicy: true });
    });
    for (const look of looks)
      test(look, async () => {
        await wear(opened, name, look);
        const worn = await surfaces(opened);
        assert.equal(worn.length, 1, worn.join());
        if (SURFACES[look]) assert.equal(worn[0], SURFACES[look]);
        assert.deepEqual(await axeViolations(opened.page), []);
        assert.deepEqual(await opened.troubles(), []);
      });
  });

test('auto is dark where the visitor’s system is, and paper is light all the same', async () => {
  const opened = await openPage('/low-vision.html');
  await wear(opened, 'theme', 'auto');
  await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const [dark] = await surfaces(opened);
  assert.notEqual(dark, 'rgb(255, 255, 255)');
  await opened.page.emulateMediaType('print');
  assert.deepEqual(await surfaces(opened), ['rgb(255, 255, 255)']);
  await opened.page.emulateMediaType('screen');
  await wear(opened, 'theme', 'contrast-black');
  await opened.page.emulateMediaType('print');
  assert.deepEqual(await surfaces(opened), ['rgb(255, 255, 255)']);
  await opened.close();
});
