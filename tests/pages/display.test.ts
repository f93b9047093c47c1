/** The forum screen in the boxes it is made for: nothing cut, everything legible from five metres. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { whenReady } from '../../scripts/demo-pages.mjs';
import { createSite } from '../../scripts/serve.mjs';
import { PROGRAMMES } from '../demo/names.js';

const pageOf = (name: string): string => `<!doctype html>
<html lang="ru"><meta charset="utf-8" /><title>Экран</title>
<link rel="stylesheet" href="/prog-widgets/prog-widgets.css" /><link rel="stylesheet" href="/display.css" />
<script type="module" src="/prog-widgets/loader.js"></script>
<prog-display paused src="/programmes/${name}.json" today="2023-12-10" url="https://imc.example.org/programme"></prog-display>`;
const site = await createSite({
  pages: Object.fromEntries(PROGRAMMES.map((it) => [`/${it}.html`, pageOf(it)])),
});
const browser = await puppeteer.launch(chromium());
/** For all of them: a new one costs more than it shows. */
const page = await browser.newPage();
await page.evaluateOnNewDocument('globalThis.__name = (target) => target');
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
after(async () => {
  await browser.close();
  await site.close();
});

/**
 * The rule: on a screen of 65 inches (81 cm high), seen from five metres, a capital letter of what is read spans at least
 * 16 minutes of arc (ISO 9241-303), what is looked up in the margins 11. Capitals are 0.72 of a letter's size.
 */
const READ = 0.04;
const LOOKED_UP = 0.028;
/** Of an older projector (4:3, 5:4) too, of its height. */
const LEAST = 0.022;

test('the rule, in minutes of arc', () => {
  const minutes = (share: number): number =>
    (Math.atan((share * 0.72 * 0.81) / 5) * 180 * 60) / Math.PI;
  assert.ok(minutes(READ) >= 16);
  assert.ok(minutes(LOOKED_UP) >= 11);
});

/** The real screens, where the rule holds; and boxes in pages, where only nothing may be cut. */
const HALLS = [
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
] as const;
const BOXES = [
  [1280, 720],
  [1280, 1024],
  [1024, 768],
  [360, 640],
] as const;

interface Seen {
  cut: string[];
  /** Of letters, as shares of the box's shorter side. */
  read: number;
  lookedUp: number;
  /** Words that stand in each other's way. */
  over: string[];
  /** Words of the margins that are broken where no word ends. */
  broken: string[];
}

for (const name of PROGRAMMES)
  describe(name, () => {
    for (const [width, height] of [...HALLS, ...BOXES])
      test(`${width} × ${height}`, async () => {
        await page.setViewport({ width, height });
        await page.goto(`${site.url}/${name}.html`);
        await whenReady(page);
        const count = await page.$eval('prog-display', (it) =>
          Number(it.shadowRoot!.querySelector('.place')!.textContent.split('/')[1]),
        );
        assert.ok(count > 5);
        const isHall = HALLS.some(([w, h]) => w === width && h === height);
        for (let at = 1; at <= count; at++) {
          const { cut, read, lookedUp, over, broken } = await look();
          assert.deepEqual({ cut, over, broken }, { cut: [], over: [], broken: [] }, `slide ${at}`);
          const ofHeight = (Math.min(read, lookedUp) * Math.min(width, height)) / height;
          if (width >= 1024 && width > height)
            assert.ok(ofHeight >= LEAST, `slide ${at}: letters of ${ofHeight}`);
          if (isHall) {
            assert.ok(read >= READ - 1e-4, `slide ${at}: letters of ${read}`);
            assert.ok(lookedUp >= LOOKED_UP - 1e-4, `slide ${at}: margins of ${lookedUp}`);
          }
          await page.keyboard.press('ArrowRight');
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        }
      });
  });

function look(): Promise<Seen> {
  return page.$eval('prog-display', (tag) => {
    const root = tag.shadowRoot!;
    const short = Math.min(innerWidth, innerHeight);
    const isSeen = (it: Element): boolean => !it.closest('.heard');
    const all = [...root.querySelectorAll('.slide, .slide *, footer, footer *')].filter(isSeen);
    const slide = root.querySelector('.slide')!.getBoundingClientRect();
    const name = (it: Element): string => `${it.localName}.${it.getAttribute('class') ?? ''}`;
    const isOut = (it: Element): boolean => {
      const box = it.getBoundingClientRect();
      const { bottom } = it.closest('footer') ? { bottom: innerHeight } : slide;
      return (
        box.width * box.height > 0 &&
        (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > bottom + 1)
      );
    };
    const isClipped = (it: Element): boolean =>
      it.clientWidth > 0 &&
      (it.scrollWidth > it.clientWidth + 1 ||
        (it.scrollHeight > it.clientHeight + 1 && getComputedStyle(it).overflowY !== 'visible'));
    const head = root.querySelector('header')!.getBoundingClientRect().bottom;
    const overHead = all.filter(
      (it) =>
        it.closest('.body') &&
        it.getClientRects().length &&
        it.getBoundingClientRect().top < head - 1,
    );
    const letters = (within: string): number =>
      Math.min(
        ...all
          .filter((it) => it.closest(within))
          .filter((it) => [...it.childNodes].some((n) => n.nodeType === 3 && n.textContent!.trim()))
          .map((it) => parseFloat(getComputedStyle(it).fontSize) / short),
      );
    const words = all.filter((it) =>
      [...it.childNodes].some((n) => n.nodeType === 3 && n.textContent!.trim()),
    );
    const boxes = words.map((it) => {
      // Not what is for the ear alone.
      const own = [...it.childNodes].filter((n) => n.nodeType === 3 && n.textContent!.trim());
      const range = document.createRange();
      range.setStartBefore(own[0]!);
      range.setEndAfter(own.at(-1)!);
      return range.getBoundingClientRect();
    });
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    const over = words.flatMap((a, i) =>
      words.flatMap((b, j) =>
        j > i && !a.contains(b) && !b.contains(a) && meet(boxes[i]!, boxes[j]!)
          ? [`${name(a)} ${a.textContent} / ${name(b)} ${b.textContent}`]
          : [],
      ),
    );
    const isBroken = (node: Text): boolean =>
      [...node.data.matchAll(/(?<=[\p{L}\d])(?=[\p{L}\d])/gu)].some(({ index }) => {
        const top = (at: number): number => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect().top;
        };
        return Math.abs(top(index - 1) - top(index)) > 3;
      });
    const broken = words
      .filter((it) => it.closest('header, footer'))
      .flatMap((it) => [...it.childNodes].filter((n) => n instanceof Text && isBroken(n)))
      .map((it) => it.textContent!);
    return {
      over,
      broken,
      cut: [...new Set([...all.filter((it) => isOut(it) || isClipped(it)), ...overHead])].map(name),
      read: letters('.body'),
      lookedUp: letters('header, footer'),
    };
  });
}
