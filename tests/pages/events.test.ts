/** What the event map asks the network for, under which policy, and what paper gets of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations, openPage, site } from './support.js';

const isOwn = (url: string): boolean => url.startsWith(`${site.url}/prog-widgets/`);

/** What a page with this tag alone asks for, besides the page and the scripts of the package. */
async function askedBy(state: string, attributes: string): Promise<string[]> {
  const { page, close } = await openPage('/hosts/revert.html');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(site.url, '')));
  await page.evaluate(
    (hash, given) => {
      location.hash = hash;
      document.body.replaceChildren();
      const tag = document.createElement('prog-event-map');
      for (const [name, value] of Object.entries(given)) tag.setAttribute(name, value);
      document.body.append(tag);
    },
    state,
    JSON.parse(attributes) as Record<string, string>,
  );
  await page.waitForFunction(() => {
    const tag = document.querySelector<HTMLElement>('prog-event-map');
    return tag?.shadowRoot?.querySelector('.tools');
  });
  await page.waitForNetworkIdle({ idleTime: 700 });
  await close();
  return [...new Set(asked)].filter((it) => !isOwn(site.url + it));
}

const SRC = '/programmes/example.json';

test('every view asks for the programme and for nothing else', async () => {
  for (const view of ['cycle', 'calendar', 'list', 'map'])
    assert.deepEqual(await askedBy('', JSON.stringify({ src: SRC, view })), [SRC], view);
});

test('an outline is asked for by the map alone, tiles only where the page names them', async () => {
  const outline = '/maps/ensk-outline.json';
  assert.deepEqual(await askedBy('', JSON.stringify({ src: SRC, view: 'list', outline })), [SRC]);
  assert.deepEqual(await askedBy('', JSON.stringify({ src: SRC, view: 'map', outline })), [
    SRC,
    outline,
  ]);
  const tiles = '/tiles/{z}/{x}/{y}.svg';
  const asked = await askedBy('', JSON.stringify({ src: SRC, view: 'map', tiles }));
  assert.equal(asked[0], SRC);
  assert.ok(asked.length > 3, 'some tiles');
  for (const it of asked.slice(1)) assert.match(it, /^\/tiles\/\d+\/\d+\/\d+\.svg$/);
  assert.deepEqual(await askedBy('', JSON.stringify({ src: SRC, view: 'list', tiles })), [SRC]);
});

test('under a strict policy the map, its tiles and the data for search engines are silent', async () => {
  const { page, troubles, close } = await openPage('/strict-csp.html');
  const state = await page.evaluate(async () => {
    const tags = [...document.querySelectorAll('prog-event-map')];
    for (const it of tags) it.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const [own, tiled] = tags.map((it) => it.shadowRoot!);
    return {
      areas: own!.querySelectorAll('.drawing .area').length,
      tiles: tiled!.querySelectorAll('img.leaflet-tile-loaded').length,
      signs: tiled!.querySelectorAll('.tile-sign').length,
      data: tags[0]!.querySelector('script')?.textContent?.slice(0, 30),
    };
  });
  assert.equal(state.areas, 1);
  assert.ok(state.tiles > 0 && state.signs > 2, JSON.stringify(state));
  assert.equal(state.data, '{"@context":"https://schema.or');
  assert.deepEqual(await troubles(), []);
  await close();
});

test('tiles and signs are found by the keyboard, and their page is accessible', async () => {
  const { page, close } = await openPage('/events.html');
  const focused = await page.evaluate(async () => {
    const tag = document.querySelector('#tiles')!;
    tag.scrollIntoView();
    const signs = [...tag.shadowRoot!.querySelectorAll<HTMLElement>('.leaflet-marker-icon')];
    const sign = signs.find((it) => !it.dataset['keys']!.includes('|'))!;
    sign.focus();
    const label = sign.getAttribute('aria-label');
    sign.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { label, at: (tag.shadowRoot!.activeElement as HTMLElement | null)?.dataset['place'] };
  });
  assert.match(focused.label ?? '', /событи/);
  assert.ok(focused.at, 'the list beside takes the focus');
  assert.deepEqual(await axeViolations(page), []);
  await close();
});

test('the cycle is printed on one sheet that lies; what has no date follows it', async () => {
  const { page, close } = await openPage('/events.html');
  await page.evaluate(() => document.body.replaceChildren(document.querySelector('#cascade')!));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [box] = /\/MediaBox \[[^\]]+\]/.exec(pdf) ?? [''];
  const [width, height] = box
    .match(/[\d.]+/g)!
    .slice(2)
    .map(Number) as [number, number];
  assert.ok(width > height, box);
  // A4 without its margins of 12 mm, at 96 dots an inch.
  await page.emulateMediaType('print');
  await page.setViewport({ width: 1032, height: 703 });
  const bottom = await page.evaluate(() => {
    const root = document.querySelector('#cascade')!.shadowRoot!;
    const rows = root.querySelectorAll('.cycle .entry').length;
    const { bottom } = root.querySelector('.key')!.getBoundingClientRect();
    return { rows, bottom: bottom + scrollY };
  });
  assert.equal(bottom.rows, 15);
  assert.ok(bottom.bottom <= 703, `${bottom.bottom} px`);
  await close();
});
