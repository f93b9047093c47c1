/**
 * `npm run pictures`: the pictures of the README, taken from the demo, into docs/pictures/. Needs a build (made if there
 * is none). The day is fixed, so that a picture changes only when the tags do.
 *
 *   npm run pictures -- brand   only those whose name has the word
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { whenReady } from './demo-pages.mjs';
import { isNamed, openSite } from './looking.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** `rows` are opened; the picture begins at the tag's top, or at one of its groups. */
const pictures = [
  {
    name: 'roadmap',
    page: '/mosk-2019.html',
    tag: 'prog-roadmap',
    width: 1280,
    height: 1560,
    group: 2,
    rows: ['a-3-4'],
  },
  {
    name: 'roadmap-dates',
    page: '/rybinsk-2021.html',
    tag: 'prog-roadmap',
    width: 1280,
    height: 1100,
  },
  { name: 'passport', page: '/mosk-2019.html', tag: 'prog-passport', width: 1280, height: 760 },
  {
    name: 'phone',
    page: '/mosk-2019.html',
    tag: 'prog-roadmap',
    width: 390,
    height: 844,
    group: 2,
  },
  {
    name: 'summary',
    page: '/summary.html',
    tag: 'prog-summary',
    width: 1280,
    height: 760,
    today: '2023-12-10',
  },
  {
    name: 'indicators',
    page: '/indicators.html',
    tag: 'prog-indicators',
    width: 1280,
    height: 1000,
    today: '2023-12-10',
  },
  {
    name: 'trend',
    page: '/indicators.html',
    tag: 'prog-indicator[view=trend]',
    width: 1280,
    height: 560,
    today: '2023-12-10',
  },
  {
    name: 'assessment',
    page: '/assessment.html',
    tag: 'prog-assessment',
    width: 1280,
    height: 1000,
    today: '2024-03-20',
  },
  {
    name: 'projects',
    page: '/parts.html',
    tag: 'prog-projects',
    width: 1280,
    height: 900,
    today: '2023-12-10',
  },
  {
    name: 'swot',
    page: '/parts.html',
    tag: 'prog-swot',
    width: 1280,
    height: 560,
    today: '2023-12-10',
  },
  {
    name: 'governance',
    page: '/parts.html',
    tag: 'prog-governance',
    width: 1280,
    height: 620,
    today: '2023-12-10',
  },
  {
    name: 'event-map',
    page: '/events.html',
    tag: 'prog-event-map',
    width: 1280,
    height: 1000,
    today: '2023-12-10',
  },
  {
    name: 'display',
    page: '/display.html',
    tag: 'prog-display',
    width: 1280,
    height: 720,
    today: '2023-12-10',
  },
  {
    name: 'brand',
    page: '/brands.html',
    tag: '.warm',
    width: 1100,
    height: 1175,
    today: '2023-12-10',
  },
];

mkdirSync('docs/pictures', { recursive: true });
const { site, browser, close } = await openSite();
const wanted = pictures.filter(({ name }) => isNamed(name));
for (const { name, page, tag, width, height, group, rows, today = '2021-11-22' } of wanted) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height, deviceScaleFactor: 2 });
  await tab.goto(site.url + page);
  await whenReady(tab);
  await tab.evaluate(
    (tag, group, rows, today) => {
      const it = document.querySelector(tag);
      it.today = today;
      const inside = (selector) => it.shadowRoot?.querySelectorAll(selector) ?? [];
      // Groups above the one that is wanted are folded, as a reader would do.
      for (const fold of [...inside('.fold')].slice(0, group ?? 0)) fold.click();
      for (const id of rows ?? []) inside(`[data-id="${id}"] .open`)[0].click();
      it.scrollIntoView({ behavior: 'instant' });
    },
    tag,
    group,
    rows,
    today,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  await tab.screenshot({
    path: `docs/pictures/${name}.png`,
    clip: await clip(tab, tag, height),
    captureBeyondViewport: false,
  });
  await tab.close();
}
for (const [name, height, file] of [
  ['check-empty', 420],
  ['check-problems', 700, 'demo/broken-programme.json'],
])
  if (isNamed(name)) await checkPage(`docs/pictures/${name}.png`, height, file);
await close();

/** The check page, opened from its folder as a methodist does, with a file dropped into it or without. */
async function checkPage(path, height, file) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1100, height, deviceScaleFactor: 2 });
  await tab.goto(pathToFileURL('dist/check.html').href);
  if (file) {
    const field = await tab.waitForSelector('input[type=file]');
    await field.uploadFile(file);
    await tab.waitForSelector('.findings');
    await whenReady(tab);
  }
  await tab.screenshot({ path });
  await tab.close();
}

/** The tag alone, without the site around it, as far as the window reaches; in coordinates of the whole page. */
function clip(tab, tag, height) {
  return tab.evaluate(
    (tag, height) => {
      const margin = 16;
      const box = document.querySelector(tag).getBoundingClientRect();
      return {
        x: Math.max(0, box.x - margin),
        y: box.y + window.scrollY,
        width: box.width + 2 * margin,
        height: Math.min(height, box.height),
      };
    },
    tag,
    height,
  );
}
