/** Colours of the visitor's system, fingers on a map, paper without the same thing twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { whenReady } from '../../scripts/demo-pages.mjs';
import { openPage, pages } from './support.js';

const of = (
  tag: string,
  more = 'today="2024-11-12"',
): string => `<!doctype html><html lang="ru"><meta charset="utf-8">
  <title>x</title><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/prog-widgets/prog-widgets.css">
  <script type="module" src="/prog-widgets/loader.js"></script>
  <prog-${tag} src="/programmes/example.json" ${more}></prog-${tag}></html>`;

pages['/forced/roadmap.html'] = of('roadmap');
pages['/forced/cycle.html'] = of('event-map', 'today="2023-11-12"');
pages['/forced/calendar.html'] = of('event-map', 'today="2024-11-12" view="calendar"');
pages['/forced/risks.html'] = of('risks');
pages['/forced/page.html'] = of('page');
pages['/forced/map.html'] = of(
  'event-map',
  'today="2024-11-12" view="map" tiles="/tiles/{z}/{x}/{y}.svg"',
);

/** What a browser shows of it, by the property that shows it. */
const shown = (
  page: Page,
  selector: string,
  property: string,
  pseudo?: string,
): Promise<string[]> =>
  page.evaluate(
    (wanted, name, part) => {
      const found: string[] = [];
      const visit = (root: ParentNode): void => {
        for (const it of root.querySelectorAll(wanted))
          found.push(getComputedStyle(it, part).getPropertyValue(name));
        for (const it of root.querySelectorAll('*')) if (it.shadowRoot) visit(it.shadowRoot);
      };
      visit(document);
      return [...new Set(found)];
    },
    selector,
    property,
    pseudo,
  );

const forced = async (path: string): Promise<Awaited<ReturnType<typeof openPage>>> => {
  const opened = await openPage(path);
  const session = await opened.page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  // A visitor's system is so before the page comes.
  await opened.page.reload();
  await whenReady(opened.page);
  return opened;
};

for (const [path, selector, property, value, pseudo] of [
  ['/forced/roadmap.html', '.dated .block', 'background-image', /gradient/, '::before'],
  ['/forced/roadmap.html', '[data-late] .bar.span', 'background-image', /gradient/],
  ['/forced/calendar.html', '.days .now', 'box-shadow', /inset/],
  ['/forced/cycle.html', '.months > .now', 'box-shadow', /inset/],
  ['/forced/risks.html', '.matrix td', 'background-color', /rgb/, '::before'],
] as const)
  test(`colours of the system leave ${selector} of ${path}`, async () => {
    const { page, close } = await forced(path);
    const found = await shown(page, selector, property, pseudo);
    assert.ok(found.length > 0, 'it is not there');
    for (const it of found) assert.match(it, value);
    await close();
  });

test('colours of the system leave an exact date and a yearly one two things, and grave risks grave', async () => {
  const cycle = await forced('/forced/cycle.html');
  const bar = async (kind: string): Promise<string> =>
    (await shown(cycle.page, `.cycle .bar[data-kind=${kind}]`, 'background-color')).join();
  const [exact, yearly] = [await bar('exact'), await bar('yearly')];
  assert.ok(exact && yearly, `${exact}, ${yearly}`);
  assert.notEqual(exact, yearly);
  await cycle.close();
  const risks = await forced('/forced/risks.html');
  const shades = await shown(risks.page, '.matrix td', 'opacity', '::before');
  const colors = await shown(risks.page, '.matrix td', 'background-color', '::before');
  assert.ok(shades.length > 2, shades.join());
  assert.notDeepEqual(colors, await shown(risks.page, '.matrix td', 'background-color'));
  await risks.close();
});

test('one finger on a map of tiles scrolls the page', async () => {
  const { page, close } = await openPage('/forced/map.html', { wait: false });
  await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
  await page.reload();
  await page.waitForFunction(() =>
    document.querySelector('prog-event-map')?.shadowRoot?.querySelector('.leaflet-container'),
  );
  assert.deepEqual(await shown(page, '.leaflet-container', 'touch-action'), ['pan-x pan-y']);
  await close();
});

test('the whole programme on paper says each activity once, on sheets that all stand', async () => {
  const { page, close } = await openPage('/forced/page.html');
  await page.emulateMediaType('print');
  assert.deepEqual(await shown(page, '[data-tag]', 'page'), ['auto']);
  assert.deepEqual(await shown(page, 'prog-projects', 'display'), ['block']);
  assert.deepEqual(await shown(page, '.row.told', 'display'), ['none']);
  assert.deepEqual(await shown(page, '.title', 'break-after'), ['avoid']);
  await close();
});
