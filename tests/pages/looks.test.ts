/** Statuses as pictures: whoever sees no colours tells each from each other, in every theme, and the legend is the wall. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { openPage, pages, type OpenedPage } from './support.js';

const REPORTED = [
  'done',
  'partlyDone',
  'inProgress',
  'planned',
  'postponed',
  'notDone',
  'cancelled',
];
const programme = (activities: object[]): string =>
  JSON.stringify({
    formatVersion: '1.0',
    title: 'Программа',
    period: { from: '2021', to: '2025' },
    activities: activities.map((it, n) => ({ id: `a${n}`, title: `Мероприятие ${n}`, ...it })),
  });
/** Of a file that reports: all of them, and what is late. Of a plan alone: silence that is not. */
const FILES = {
  all: programme([
    ...REPORTED.map((status) => ({ status, when: '2022' })),
    { when: '2023' },
    { when: '2025' },
    { when: '2021' },
    {},
  ]),
  plan: programme([{ when: '2021' }, { when: '2025' }]),
};
const TAGS = ['all', 'plan'].map(
  (name) => `<prog-wall src="#${name}" today="2023-06-01"></prog-wall>`,
);
pages['/looks.html'] =
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<script type="application/json" id="all">${FILES.all}</script>
<script type="application/json" id="plan">${FILES.plan}</script>
<script type="module" src="/prog-widgets/prog-widgets.js"></script>
<main>${TAGS.join('\n')}</main>`;

const THEMES = ['light', 'dark', 'contrast-white', 'contrast-black', 'contrast-blue'];
const KINDS = {
  'marks of the legend': ['prog-wall', '.key [data-icon]', 'icon'],
  'squares of the wall': ['prog-wall', '.sq', 'icon'],
} as const;

type Grey = { size: [number, number]; values: number[] };

/** What of an element is seen without colour: a square of its beginning, as shades of grey. */
async function greyOf({ page }: OpenedPage, it: ElementHandle): Promise<Grey> {
  await it.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const side = 14;
  const clip = await it.evaluate((node, width) => {
    const box = node.getBoundingClientRect();
    const top = box.y + scrollY + Math.max(0, (box.height - width) / 2);
    return { x: box.x + scrollX, y: top, width, height: width };
  }, side);
  const shot = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const values: number[] = [];
    for (let at = 0; at < data.length; at += 4)
      values.push(0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!);
    return { size: [image.width, image.height] as [number, number], values };
  }, shot);
}

/** The share of points that are a clear step apart. */
const apart = (a: Grey, b: Grey): number =>
  a.values.filter((value, at) => Math.abs(value - b.values[at]!) > 40).length / a.values.length;

async function looksOf(opened: OpenedPage, kind: keyof typeof KINDS): Promise<Map<string, Grey>> {
  const [tag, selector, name] = KINDS[kind];
  const found = new Map<string, Grey>();
  for (const host of await opened.page.$$(tag)) {
    const root = await host.evaluateHandle((it) => it.shadowRoot!);
    for (const it of await (root as unknown as ElementHandle).$$(selector)) {
      const look = await it.evaluate((node, key) => (node as HTMLElement).dataset[key]!, name);
      if (!found.has(look)) found.set(look, await greyOf(opened, it));
    }
  }
  return found;
}

describe('each status has a look of its own without any colour', () => {
  for (const theme of THEMES)
    test(theme, async () => {
      const opened = await openPage('/looks.html', { bypassPolicy: true });
      await opened.page.evaluate((name) => {
        for (const it of document.querySelectorAll('main > *')) it.setAttribute('theme', name);
      }, theme);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
        const looks = [...(await looksOf(opened, kind))];
        // The wall has one mark for what is only planned and what is ahead.
        assert.equal(looks.length, 11, `${kind}: ${looks.map(([name]) => name).join()}`);
        const alike = looks.flatMap(([a, grey], at) =>
          looks
            .slice(at + 1)
            .filter(([, other]) => apart(grey, other) < 0.06)
            .map(([b, other]) => `${a} = ${b} (${apart(grey, other).toFixed(3)})`),
        );
        assert.deepEqual(alike, [], kind);
      }
      await opened.close();
    });
});

test('what the legend calls a status is what the wall shows', async () => {
  const opened = await openPage('/looks.html', { bypassPolicy: true });
  await opened.page.waitForFunction(
    `document.querySelector('prog-wall').dataset.state === 'ready'`,
  );
  const [wall, legend] = await opened.page.evaluate(() => {
    const root = document.querySelector('prog-wall')!.shadowRoot!;
    const looks = (within: string): string[] => [
      ...new Set(
        [...root.querySelectorAll<HTMLElement>(`${within} [data-icon]`)].map(
          (it) =>
            // Squares are larger than the legend's.
            `${it.dataset['icon']} ${getComputedStyle(it, '::before').backgroundImage.replace(/[\d.]+px/g, 'px')}`,
        ),
      ),
    ];
    return [looks('.wall').sort(), looks('.key').sort()];
  });
  assert.deepEqual(wall, legend);
  assert.equal(legend!.length, 10);
  await opened.close();
});
