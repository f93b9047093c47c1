/** What draws small charts comes late: only a visitor who comes near one fetches it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './support.js';

const isPicture = (url: string): boolean => /\/chunks\/slope-picture-[^/]*\.js$/.test(url);

test('a page without a small chart in view does not ask for what draws it', async () => {
  const { page, close } = await openPage('/whole-rybinsk.html');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload({ waitUntil: 'networkidle0' });
  assert.ok(asked.length > 0);
  assert.deepEqual(asked.filter(isPicture), []);

  // It comes when the reader does.
  const wanted = page.waitForRequest((request) => isPicture(request.url()));
  await page.waitForFunction(
    () => {
      const root = document.querySelector('prog-page')!.shadowRoot!;
      root.querySelector('prog-indicators')?.scrollIntoView();
      return root.querySelector('prog-indicators');
    },
    { polling: 100, timeout: 20_000 },
  );
  await wanted;
  await close();
});

test('a trend comes under a strict policy too', async () => {
  const { page, troubles, close } = await openPage('/strict-csp.html', { wait: false });
  const drawn = await page.waitForFunction(
    () => {
      const tag = document.querySelector('prog-indicator');
      tag?.scrollIntoView();
      return tag?.shadowRoot?.querySelector('.picture svg')?.textContent ?? false;
    },
    { polling: 100, timeout: 20_000 },
  );
  assert.match(String(await drawn.jsonValue()), /41,5/);
  assert.deepEqual(await troubles(), []);
  await close();
});
