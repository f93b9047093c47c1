/**
 * `npm run looks`: contact sheets of every tag in every look, to be looked at by a person: shots/looks/THEME-WAY.png.
 *
 *   npm run looks -- dark yellow        only these looks
 *   npm run looks -- --only=360,print   only these ways: 1280, 360, zoom200, print
 *
 * Needs a build (made if there is none). A tag is shown down to 1,400 px; print is the print style at the width of A4.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whenReady } from './demo-pages.mjs';
import { isWanted, openSite, viewports, words } from './looking.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const example = 'src="/programmes/example.json" today="2023-12-10"';
const rybinsk = 'src="/programmes/rybinsk-2021.json" today="2023-12-10"';
const tags = [
  `<prog-passport ${rybinsk}></prog-passport>`,
  `<prog-summary ${example}></prog-summary>`,
  `<prog-roadmap ${example}></prog-roadmap>`,
  '<prog-roadmap src="/programmes/mosk-2019.json" today="2021-11-22" project="sp3"></prog-roadmap>',
  `<prog-projects ${example}></prog-projects>`,
  `<prog-indicator ${example} for="trained"></prog-indicator>`,
  `<prog-indicator ${example} for="trained" view="trend"></prog-indicator>`,
  `<prog-indicators ${example}></prog-indicators>`,
  '<prog-assessment src="/programmes/krasnoselsky-2023.json" project="p1"></prog-assessment>',
  `<prog-swot ${example}></prog-swot>`,
  `<prog-risks ${example}></prog-risks>`,
  `<prog-governance ${example}></prog-governance>`,
  `<prog-text ${example}></prog-text>`,
  `<prog-event-map ${example}></prog-event-map>`,
  `<prog-event-map ${example} view="calendar"></prog-event-map>`,
];
const themes = ['light', 'dark', 'white', 'black', 'blue', 'brown', 'green'];
const brands = ['calm', 'two-colors', 'yellow'];
const looks = {
  ...Object.fromEntries(
    themes.map((it) => [it, `theme="${/light|dark/.test(it) ? it : `contrast-${it}`}"`]),
  ),
  ...Object.fromEntries(brands.map((it) => [it, `theme-src="/brands/${it}.tokens.json"`])),
};
const ways = { ...viewports, print: { width: 720, height: 1000 } };
const TALLEST = 1400;

mkdirSync('shots/looks', { recursive: true });
const pages = {};
const { site, browser, close } = await openSite({ pages });
for (const [look, attribute] of Object.entries(looks)) {
  if (words.length > 0 && !words.includes(look)) continue;
  for (const [way, viewport] of Object.entries(ways)) {
    if (!isWanted(way)) continue;
    const shots = [];
    for (const tag of tags)
      shots.push(await shoot(tag.replace(' ', ` ${attribute} `), way, viewport));
    await compose(shots, viewport.width, `shots/looks/${look}-${way}.png`);
    console.log(`shots/looks/${look}-${way}.png`);
  }
}
await close();

async function shoot(tag, way, viewport) {
  pages['/look.html'] =
    `<!doctype html><html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>look</title><link rel="stylesheet" href="/prog-widgets/prog-widgets.css">
    <style>body { margin: 12px; font: 16px/1.5 system-ui, sans-serif }</style>
    <script type="module" src="/prog-widgets/loader.js"></script>${tag}`;
  const page = await browser.newPage();
  await page.setViewport(viewport);
  if (way === 'print') await page.emulateMediaType('print');
  await page.goto(`${site.url}/look.html`);
  await whenReady(page);
  await new Promise((resolve) => setTimeout(resolve, 150));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // Rows outside of the window are skipped until they come near.
  await page.setViewport({ ...viewport, height: Math.min(height, TALLEST) });
  await whenReady(page);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const data = await page.screenshot({
    encoding: 'base64',
    clip: { x: 0, y: 0, width: viewport.width, height: Math.min(height, TALLEST) },
    captureBeyondViewport: true,
  });
  await page.close();
  return data;
}

/** Side by side, in as many columns as a screen has room for. */
async function compose(shots, width, path) {
  const column = Math.min(width, 480);
  const columns = Math.min(shots.length, Math.floor(1920 / column));
  const page = await browser.newPage();
  await page.setViewport({ width: columns * (column + 12) + 12, height: 1000 });
  await page.setContent(
    `<!doctype html><style>body { margin: 12px; background: #888; columns: ${columns}; column-gap: 12px }
     img { display: block; width: 100%; margin-bottom: 12px; break-inside: avoid }</style>
     ${shots.map((it) => `<img src="data:image/png;base64,${it}">`).join('')}`,
  );
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
