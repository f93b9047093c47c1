/** `npm start` in a copy of the project, since a test that dies must leave no change in src/. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { whenReady } from '../../scripts/demo-pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'prog-widgets-start-'));
for (const it of ['src', 'demo', 'scripts', 'package.json', 'vite.config.ts', 'tsconfig.json'])
  cpSync(join(root, it), join(copy, it), { recursive: true });
// One by one, so that what Vite keeps in there is the copy's own. Leaflet is served as it is, and only from within.
mkdirSync(join(copy, 'node_modules'));
for (const it of readdirSync(join(root, 'node_modules')).filter((it) => !it.startsWith('.'))) {
  const [from, to] = [join(root, 'node_modules', it), join(copy, 'node_modules', it)];
  if (it === 'leaflet') cpSync(from, to, { recursive: true });
  else symlinkSync(from, to, 'junction');
}

const server = spawn(process.execPath, [join(copy, 'scripts/start.mjs')], {
  cwd: copy,
  env: { ...process.env, NODE_OPTIONS: '' },
});
const browser = await puppeteer.launch(chromium());
after(async () => {
  await browser.close();
  server.kill();
  rmSync(copy, { recursive: true });
});

let said = '';
const url = await new Promise<string>((resolve, reject) => {
  const hear = (piece: Buffer): void => {
    said += piece.toString();
    const [, found] = /(http:\/\/localhost:\d+)\//.exec(said) ?? [];
    if (found) resolve(found);
  };
  server.stdout.on('data', hear);
  server.stderr.on('data', hear);
  server.on('exit', () => reject(new Error(`It ended:\n${said}`)));
});

async function open(address: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url + address);
  await whenReady(page, 60_000);
  return { page, errors };
}

/** A page that reloads has no title for a while, and nobody to answer. */
async function seen(page: Page, selector: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await page.$(selector).catch(() => null))) {
    if (Date.now() > end) assert.fail(`${selector} is not seen.\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('says at once what it does, and builds nothing', () => {
  assert.match(said, /^Starting .*\n/);
  assert.equal(existsSync(join(copy, 'dist')), false);
});

// A classic script, both bundles, a frame, and what a strict policy forbids.
for (const address of [
  '/example.html',
  '/both-scripts.html',
  '/hosts/frame-alone.html',
  '/strict-csp.html',
])
  test(`${address} draws its tags from src/`, async () => {
    const { page, errors } = await open(address);
    assert.deepEqual(errors, []);
    const frames = await Promise.all(
      page
        .frames()
        .map((it) =>
          it.$$eval('[data-state]', (all) => all.map((it) => it.getAttribute('data-state'))),
        ),
    );
    const states = frames.flat();
    assert.ok(states.length > 0);
    assert.deepEqual(new Set(states), new Set(['ready']));
    await page.close();
  });

test('a change in src/ and in demo/ is seen without a reload by hand', async (t) => {
  const { page } = await open('/example.html');
  const changes: [file: string, text: string, selector: string][] = [
    [
      'src/elements/tags/roadmap/define.ts',
      "document.documentElement.className = 'changed';\n",
      '.changed',
    ],
    ['demo/example.html', '<p class="added"></p>\n', '.added'],
    ['demo/frame/ru.html', '<p class="framed"></p>\n', '.framed'],
  ];
  for (const [file, text, selector] of changes) {
    const start = performance.now();
    appendFileSync(join(copy, file), text);
    await seen(page, selector);
    t.diagnostic(`${file}: ${Math.round(performance.now() - start)} ms`);
    await whenReady(page, 60_000);
  }
});
