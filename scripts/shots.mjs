/**
 * `npm run shots`: pictures of every page of the demo in shots/, to be looked at by a person.
 *
 *   npm run shots -- rybinsk                  only pages whose address contains the word
 *   npm run shots -- --only=1280,print        only these ways of looking: 1280, 360, zoom200, print
 *   npm run shots -- --slice=2000             a new picture every 2000 px of a long page, not every 8000
 *
 * Needs a build (made if there is none). A long page makes several pictures, from top to bottom.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall } from './apt.mjs';
import { demoPages, whenReady } from './demo-pages.mjs';
import { isNamed, isWanted, only, openSite, option, viewports } from './looking.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Chromium paints no more than 16384 px; a person sees nothing in such a strip anyway. */
const tallest = Number(option('slice') ?? 8000);
const addresses = demoPages().filter(isNamed);
const unknown = (only ?? []).filter((way) => !(way in viewports) && way !== 'print');
if (addresses.length === 0 || unknown.length > 0) {
  console.error(unknown.length > 0 ? `Unknown: ${unknown.join(', ')}` : 'No page of that name.');
  process.exit(1);
}
const printsToPng = isWanted('print') && havePdftoppm();

const { site, browser, close } = await openSite();
mkdirSync('shots', { recursive: true });
for (const address of addresses) {
  const name = address
    .slice(1)
    .replace(/\.html$/, '')
    .replaceAll('/', '-');
  clear(name);
  for (const [way, viewport] of Object.entries(viewports)) {
    if (isWanted(way)) await shoot(address, `shots/${name}.${way}`, viewport);
  }
  if (isWanted('print')) await print(address, `shots/${name}.print`);
}
await close();
if (isWanted('print') && !printsToPng) {
  console.log('Prints are PDF only: pdftoppm (package poppler-utils) makes pictures of them.');
}

async function open(address, viewport) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(site.url + address, { waitUntil: 'load' });
  await whenReady(page);
  return page;
}

async function shoot(address, to, viewport) {
  const page = await open(address, viewport);
  await page.evaluate(showAll);
  const { width, height } = await page.evaluate(() => ({
    width: Math.max(innerWidth, document.documentElement.scrollWidth),
    height: document.documentElement.scrollHeight,
  }));
  const step = tallest / (viewport.deviceScaleFactor ?? 1);
  const count = Math.ceil(height / step);
  for (let i = 0; i < count; i++) {
    const path = `${to}${count > 1 ? `-${i + 1}` : ''}.png`;
    const clip = { x: 0, y: i * step, width, height: Math.min(step, height - i * step) };
    await page.screenshot({ path, clip, captureBeyondViewport: true });
    console.log(path);
  }
  await page.close();
}

/** What lies outside the viewport and has `content-visibility: auto` would be left out of a picture. Runs in the page. */
function showAll() {
  const visit = (root) => {
    for (const node of root.querySelectorAll('*')) {
      if (node.shadowRoot) visit(node.shadowRoot);
      if (getComputedStyle(node).contentVisibility !== 'auto') continue;
      node.style.contentVisibility = 'visible';
      node.style.contain = 'layout style paint'; // which it had by that
    }
  };
  visit(document);
}

/** As a browser prints if nobody changes its settings: without backgrounds, on the paper that the page asks for. */
async function print(address, to) {
  const page = await open(address, viewports[1280]);
  await page.pdf({
    path: `${to}.pdf`,
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: false,
  });
  await page.close();
  console.log(`${to}.pdf`);
  if (!printsToPng) return;
  spawnSync('pdftoppm', ['-r', '80', '-png', `${to}.pdf`, to], { stdio: 'inherit' });
  console.log(`${to}-….png`);
}

function havePdftoppm() {
  const works = () => spawnSync('pdftoppm', ['-v']).status === 0;
  return works() || (aptInstall('poppler-utils') && works());
}

/** The last run may have made more pictures of the page. */
function clear(name) {
  for (const file of readdirSync('shots')) {
    const [page, way] = file.split('.');
    if (page === name && isWanted(way.replace(/-\d+$/, ''))) rmSync(join('shots', file));
  }
}
