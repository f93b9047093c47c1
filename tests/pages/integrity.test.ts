/** The hashes of the release notes, as a browser checks them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { createSite } from '../../scripts/serve.mjs';

const notes = readFileSync(new URL('../../dist/release-notes.md', import.meta.url), 'utf8');
const hashes = new Map(
  [...notes.matchAll(/^\| `([^`]+)` \| `(sha384-[^`]+)` \|$/gm)].map((it) => [it[1]!, it[2]!]),
);

/** A browser that supports it holds the imported files against the import map. */
const page = (integrity: (name: string) => string): string => {
  const imported = [...hashes.keys()].filter((it) => it.startsWith('chunks/'));
  const map = Object.fromEntries(imported.map((it) => [`/prog-widgets/${it}`, integrity(it)]));
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>x</title>
    <script type="importmap">${JSON.stringify({ integrity: map })}</script>
    <link rel="stylesheet" href="/prog-widgets/prog-widgets.css" integrity="${integrity('prog-widgets.css')}">
    <script type="module" src="/prog-widgets/loader.js" integrity="${integrity('loader.js')}"></script>
    <prog-passport src="/programmes/rybinsk-2021.json"></prog-passport>`;
};
const site = await createSite({
  pages: {
    '/right.html': page((name) => hashes.get(name)!),
    '/wrong.html': page((name) =>
      name === 'loader.js' ? hashes.get('prog-widgets.js')! : hashes.get(name)!,
    ),
    '/wrong-chunk.html': page((name) =>
      name.includes('define-passport') ? hashes.get('loader.js')! : hashes.get(name)!,
    ),
  },
});
const browser = await puppeteer.launch(chromium());
after(async () => {
  await browser.close();
  await site.close();
});

async function stateOn(address: string): Promise<[state: string | null, complaints: number]> {
  const page = await browser.newPage();
  let complaints = 0;
  page.on('console', (it) => {
    if (/integrity/i.test(it.text())) complaints++;
  });
  await page.goto(site.url + address, { waitUntil: 'networkidle0' });
  const state = await page.$eval('prog-passport', (it) => it.getAttribute('data-state'));
  await page.close();
  return [state, complaints];
}

test('a page that insists on the hashes of the notes gets its tags', async () => {
  assert.ok(hashes.size > 20);
  assert.deepEqual(await stateOn('/right.html'), ['ready', 0]);
});

test('and nothing else', async () => {
  // Without the loader nobody is there to say anything; with it, the tag says that it did not come.
  for (const [address, expected] of [
    ['/wrong.html', null],
    ['/wrong-chunk.html', 'failed'],
  ] as const) {
    const [state, complaints] = await stateOn(address);
    assert.equal(state, expected, address);
    assert.ok(complaints > 0, address);
  }
});
