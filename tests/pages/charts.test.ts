/** What draws charts is large: only a visitor who comes near one fetches it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './support.js';

const isChart = (url: string): boolean => /\/chunks\/line-chart-[^/]*\.js$/.test(url);

test('a page without a trend in view does not ask for what draws it', async () => {
  const { page, close } = await openPage('/assessment.html');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload({ waitUntil: 'networkidle0' });
  assert.ok(asked.length > 0);
  assert.deepEqual(asked.filter(isChart), []);

  // Opened by a reader, it comes.
  const wanted = page.waitForRequest((request) => isChart(request.url()));
  await page.evaluate(() => {
    const root = document.querySelector('prog-assessment')!.shadowRoot!;
    const summary = root.querySelector('summary')!;
    summary.click();
    summary.scrollIntoView();
  });
  await wanted;
  await close();
});

test('a trend far below comes when the reader does, under a strict policy too', async () => {
  const { page, troubles, close } = await openPage('/strict-csp.html', { wait: false });
  const drawn = await page.waitForFunction(
    () => {
      const tag = document.querySelector('prog-indicator');
      tag?.scrollIntoView();
      return tag?.shadowRoot?.querySelector('canvas')?.getAttribute('aria-label') ?? false;
    },
    { polling: 100, timeout: 20_000 },
  );
  assert.match(String(await drawn.jsonValue()), /Доля педагогов/);
  assert.deepEqual(await troubles(), []);
  await close();
});
