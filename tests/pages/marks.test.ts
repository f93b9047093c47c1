/** Each status has a mark that no other has: in every look, and where nobody sees a colour. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { iconStyles } from '../../src/elements/status/icons.styles.js';
import { COLORS } from '../../src/theme/roles.js';
import { lookOf, THEMES } from '../../src/theme/looks.js';

const MARKS = [
  ...['done', 'part', 'going', 'underway', 'planned', 'ahead', 'postponed', 'late'],
  ...['notDone', 'cancelled', 'noReport', 'open', 'stopped'],
];
/** Of the square's points, so many are another grey. */
const LEAST = 0.03;

describe('marks', () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch(chromium());
  });
  after(() => browser.close());

  for (const theme of THEMES)
    for (const size of [10, 16])
      test(`at ${size} px, ${theme}: any two differ without hue`, async () => {
        const page = await browser.newPage();
        const colors = { ...COLORS, ...colorsOf(theme) };
        const roles = Object.entries(colors).map(([role, value]) => `--_${role}:${value}`);
        await page.setContent(
          `<style>${iconStyles.cssText} body{margin:0;${roles.join(';')};background:var(--_surface);filter:grayscale(1)}
          i{display:grid;position:absolute;inline-size:${size}px;block-size:${size}px;font-size:${size}px}</style>
          ${MARKS.map((it) => `<i data-icon="${it}"></i>`).join('')}`,
        );
        await page.evaluate(
          (step: number) =>
            [...document.querySelectorAll('i')].forEach((it, at) => {
              it.style.left = `${at * step}px`;
            }),
          size * 2,
        );
        const clip = { x: 0, y: 0, width: MARKS.length * size * 2, height: size };
        const picture = await page.screenshot({ clip, encoding: 'base64' });
        const shades = await page.evaluate(
          async (data: string, side: number, count: number) => {
            const image = new Image();
            image.src = `data:image/png;base64,${data}`;
            await image.decode();
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [image.width, image.height];
            const context = canvas.getContext('2d')!;
            context.drawImage(image, 0, 0);
            return Array.from({ length: count }, (_, at) =>
              [...context.getImageData(at * side * 2, 0, side, side).data].filter(
                (_, index) => index % 4 === 0,
              ),
            );
          },
          picture,
          size,
          MARKS.length,
        );
        await page.close();
        for (const [at, one] of shades.entries())
          for (let next = at + 1; next < shades.length; next++) {
            const other = shades[next]!;
            const differ = one.filter((it, index) => Math.abs(it - other[index]!) > 60).length;
            const share = differ / one.length;
            assert.ok(
              share >= LEAST,
              `${MARKS[at]} and ${MARKS[next]}: ${(share * 100).toFixed(1)} %`,
            );
          }
      });
});

/** What a theme sets of the roles. */
function colorsOf(theme: (typeof THEMES)[number]): Record<string, string> {
  const look = lookOf(theme, undefined);
  return Object.fromEntries(
    Object.entries(look.screen ?? look.ifDark ?? look.always).flatMap(([name, value]) =>
      name.startsWith('--prog-color-') ? [[name.slice('--prog-color-'.length), value]] : [],
    ),
  );
}
