/** Tiles come late and hold on to the window: a reader may be elsewhere by then, and a tag may go. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type {} from '../../src/elements/tags/event-map/event-map.js';
import { openPage, pages } from './support.js';

pages['/late-tiles.html'] = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>x</title>
  <link rel="icon" href="data:,">
  <script>
    let listening = 0;
    for (const [method, by] of [['addEventListener', 1], ['removeEventListener', -1]]) {
      const real = window[method];
      window[method] = function (type, ...rest) {
        if (type === 'resize') listening += by;
        return real.call(this, type, ...rest);
      };
    }
  </script>
  <script type="module" src="/prog-widgets/loader.js"></script>
  <prog-event-map src="/programmes/example.json" view="list" today="2024-11-01"
    tiles="/tiles/{z}/{x}/{y}.svg"></prog-event-map></html>`;

const see = (page: Page, view: string): Promise<void> =>
  page.evaluate((value) => {
    const root = document.querySelector('prog-event-map')!.shadowRoot!;
    root.querySelector<HTMLElement>(`[name=view][value=${value}]`)!.click();
  }, view);
const listening = (page: Page): Promise<number> => page.evaluate('listening') as Promise<number>;
const tiles = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector('prog-event-map')?.shadowRoot?.querySelector('.leaflet-map-pane'),
    { polling: 50 },
  );

test('a reader who left the map before its tiles came finds them on coming back', async () => {
  const { page, troubles, close } = await openPage('/late-tiles.html');
  // Before anything can have come.
  await page.evaluate(async () => {
    const tag = document.querySelector('prog-event-map')!;
    for (const view of ['map', 'list']) {
      tag.shadowRoot!.querySelector<HTMLElement>(`[name=view][value=${view}]`)!.click();
      await tag.updateComplete;
    }
  });
  await page.waitForNetworkIdle();
  await see(page, 'map');
  await tiles(page);
  assert.deepEqual(await troubles(), []);
  await close();
});

test('tiles listen to the window no longer than they are seen', async () => {
  const { page, close } = await openPage('/late-tiles.html');
  const before = await listening(page);
  await see(page, 'map');
  await tiles(page);
  assert.ok((await listening(page)) > before);
  await see(page, 'list');
  await page.evaluate(() => document.querySelector('prog-event-map')!.updateComplete);
  assert.equal(await listening(page), before, 'in another view');
  await see(page, 'map');
  await tiles(page);
  await page.evaluate(() => document.querySelector('prog-event-map')!.remove());
  assert.equal(await listening(page), before, 'taken out');
  await close();
});

pages['/hidden-tiles.html'] = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>x</title>
  <link rel="icon" href="data:,">
  <script type="module" src="/prog-widgets/loader.js"></script>
  <div id="tab" style="width: 900px">
  <prog-event-map src="/programmes/example.json" view="map" today="2024-11-01"
    tiles="/tiles/{z}/{x}/{y}.svg"></prog-event-map></div></html>`;

/** How much of the map is covered by tiles, and how many signs of places are within it. */
const covered = (page: Page): Promise<{ share: number; signs: number }> =>
  page.evaluate(() => {
    const root = document.querySelector('prog-event-map')!.shadowRoot!;
    const box = root.querySelector('.leaflet-container')!.getBoundingClientRect();
    const overlap = (it: Element): number => {
      const { left, right, top, bottom } = it.getBoundingClientRect();
      const x = Math.min(right, box.right) - Math.max(left, box.left);
      const y = Math.min(bottom, box.bottom) - Math.max(top, box.top);
      return Math.max(0, x) * Math.max(0, y);
    };
    const sum = [...root.querySelectorAll('.leaflet-tile')].reduce(
      (all, it) => all + overlap(it),
      0,
    );
    const signs = [...root.querySelectorAll('.leaflet-marker-icon')].filter(
      (it) => overlap(it) > 0,
    );
    return { share: sum / (box.width * box.height), signs: signs.length };
  });

for (const [how, hide, show] of [
  ['a tab that was closed', 'display: none', 'width: 900px'],
  ['a column that was narrow', 'width: 320px', 'width: 1100px'],
] as const)
  test(`tiles cover the whole map in ${how}`, async () => {
    const usual = await openPage('/hidden-tiles.html');
    await tiles(usual.page);
    const { signs } = await covered(usual.page);
    assert.ok(signs > 0);
    await usual.close();

    const { page, close } = await openPage('/hidden-tiles.html', { wait: false });
    const wear = (style: string): Promise<void> =>
      page.evaluate(
        (it) => (document.querySelector<HTMLElement>('#tab')!.style.cssText = it),
        style,
      ) as never;
    await wear(hide);
    await tiles(page);
    await wear(show);
    let now = await covered(page);
    for (let n = 0; n < 50 && (now.share < 0.99 || now.signs !== signs); n++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      now = await covered(page);
    }
    assert.ok(now.share > 0.99, `only ${now.share}`);
    assert.equal(now.signs, signs);
    await close();
  });
