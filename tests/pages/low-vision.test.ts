/** The panel «BVI», the real one, drives every tag. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { whenReady } from '../../scripts/demo-pages.mjs';
import { openPage, type OpenedPage } from './support.js';

let opened: OpenedPage;
let page: Page;
const requests: string[] = [];

before(async () => {
  opened = await openPage('/low-vision.html');
  page = opened.page;
  page.on('request', (it) => requests.push(new URL(it.url()).pathname));
});

interface Seen {
  tag: string;
  state: string | undefined;
  color: string;
  background: string;
  size: string;
  letters: string;
  line: number;
  font: string;
  /** How much wider than itself, and what of it is wider than the screen. */
  over: number;
  cut: string[];
  pictures: number;
}

const seen = (): Promise<Seen[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main > *')]
      .filter((it) => it.shadowRoot)
      .map((it) => {
        const all = [...it.shadowRoot!.querySelectorAll<HTMLElement>('.prog *')];
        const base = it.shadowRoot!.querySelector<HTMLElement>('.prog')!;
        const style = getComputedStyle(base);
        const isClipped = (one: HTMLElement): boolean =>
          one.scrollWidth > one.clientWidth + 1 &&
          one.clientWidth > 3 &&
          /hidden|clip/.test(getComputedStyle(one).overflowX) &&
          one.innerText.trim() !== '' &&
          // What is wider than its place on purpose says all of itself in an opened row, or in words.
          !one.closest('.heard, .chart, .table [role="columnheader"], .columns');
        return {
          tag: it.localName,
          state: it.dataset['state'],
          color: style.color,
          background: style.backgroundColor,
          size: style.fontSize,
          letters: style.letterSpacing,
          line: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
          font: style.fontFamily,
          over: base.scrollWidth - base.clientWidth,
          cut: all
            .filter(isClipped)
            .map((one) => `${one.className}: ${one.innerText.slice(0, 40)}`),
          pictures: all.filter(
            (one) =>
              (one.matches('canvas, .strip, .chart') || one.localName === 'svg') &&
              one.getClientRects().length > 0,
          ).length,
        };
      }),
  );

/** As a visitor clicks, and until what follows has been drawn. */
async function press(button: string, times = 1): Promise<void> {
  await page.evaluate(
    (selector, count) => {
      for (let n = 0; n < count; n++) document.querySelector<HTMLElement>(selector)!.click();
    },
    button,
    times,
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  await whenReady(page);
}

const each = async (key: keyof Seen, wanted: unknown): Promise<void> => {
  const all = await seen();
  assert.equal(all.length, 13);
  for (const it of all) assert.deepEqual(it[key], wanted, it.tag);
};

test('switching it on moves the page, and no tag loses what it shows', async () => {
  // A row is open and a search is typed before the panel takes the page apart.
  await page.evaluate(() => {
    const roadmap = document.querySelector('prog-roadmap')!.shadowRoot!;
    roadmap.querySelector<HTMLElement>('.row .open')!.click();
  });
  await page.waitForFunction(
    () =>
      document
        .querySelector('prog-roadmap')!
        .shadowRoot!.querySelector('[aria-expanded="true"].open') !== null,
  );
  requests.length = 0;
  await press('.bvi-open');
  await each('state', 'ready');
  assert.equal(
    await page.evaluate(
      () =>
        document
          .querySelector('prog-roadmap')!
          .shadowRoot!.querySelectorAll('.open[aria-expanded="true"]').length,
    ),
    1,
  );
  assert.deepEqual(
    requests.filter((it) => it.endsWith('.json')),
    [],
  );
});

for (const [theme, color, background] of [
  ['black', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  ['blue', 'rgb(6, 52, 98)', 'rgb(157, 209, 255)'],
  ['brown', 'rgb(77, 75, 67)', 'rgb(247, 243, 214)'],
  ['green', 'rgb(169, 228, 77)', 'rgb(59, 39, 22)'],
  ['white', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
] as const)
  test(`colours: ${theme}`, async () => {
    await press(`.bvi-theme-${theme}`);
    await each('color', color);
    await each('background', background);
  });

test('spacing and typeface', async () => {
  await press('.bvi-letter-spacing-average');
  await each('letters', '2px');
  await press('.bvi-line-height-average');
  await each('line', 2);
  await press('.bvi-font-family-times');
  for (const { tag, font } of await seen()) assert.match(font, /Times New Roman/, tag);
});

test('pictures off: none is left, the words stay', async () => {
  /** The dates in words, beside the picture heard only; rows out of sight have no layout, but a style. */
  const words = (): Promise<boolean> =>
    page.evaluate(() => {
      const roadmap = document.querySelector('prog-roadmap')!.shadowRoot!;
      const all = [...roadmap.querySelectorAll('.row .when > .words')];
      return (
        all.some((it) => /ежегодно,\sоктябрь/.test(it.textContent)) &&
        all.every((it) => getComputedStyle(it).position === 'static')
      );
    });
  assert.ok((await seen()).some((it) => it.pictures > 0));
  await press('.bvi-images-off');
  await each('pictures', 0);
  assert.ok(await words());
  await press('.bvi-images-on');
  assert.ok((await seen()).some((it) => it.pictures > 0));
});

for (const width of [1280, 360])
  test(`the largest letters with the widest spacing at ${width} px: nothing is cut`, async () => {
    await page.setViewport({ width, height: 900 });
    await press('.bvi-letter-spacing-big');
    await press('.bvi-line-height-big');
    await press('.bvi-fontSize-plus', 40);
    await each('size', '39px');
    await each('line', 2.5);
    await each('over', 0);
    await each('cut', []);
    const overflow = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `the page is ${overflow} px too wide`);
  });

test('switching it off leaves nothing behind', async () => {
  await page.setViewport({ width: 1280, height: 900 });
  await press('[data-bvi="close"]');
  await each('background', 'rgb(255, 255, 255)');
  await each('color', 'rgb(22, 33, 44)');
  await each('letters', 'normal');
  await each('size', '16px');
  // The panel's own icons are not in its package.
  const own = (await opened.troubles()).filter((it) => !/\/vendor\/bvi\/img\//.test(it));
  assert.deepEqual(own, []);
});
