/** The code that a page of the demo shows is the page's own, and can be taken away. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { wholePage } from '../../scripts/demo-frame.mjs';
import { demoPages } from '../../scripts/demo-pages.mjs';
import { axeViolations, openPage, pages, site } from './support.js';

async function codeOf(address: string): Promise<string> {
  const piece = readFileSync(new URL(`../../demo${address}`, import.meta.url), 'utf8');
  const [, code = ''] = /<pre><code>([^]*?)<\/code>/.exec(await wholePage(piece, address)) ?? [];
  return code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const tagsIn = (html: string): string[] =>
  (html.match(/<(prog-|script)[^>]*>/g) ?? []).map((it) => it.replace(/\s+/g, ' '));

/** What the tags of the page show, those inside of others too. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: Document | ShadowRoot): void =>
      root.querySelectorAll<HTMLElement>('*').forEach((it) => {
        if (!it.shadowRoot) return;
        found.push(`${it.localName} ${it.dataset['state']} ${it.shadowRoot.textContent}`);
        visit(it.shadowRoot);
      });
    visit(document);
    return found;
  });

describe('the code of a page', () => {
  test('has every tag of the page, and its scripts', async () => {
    let tags = 0;
    for (const address of demoPages()) {
      const piece = readFileSync(new URL(`../../demo${address}`, import.meta.url), 'utf8');
      if (!piece.startsWith('<title')) continue;
      const expected = tagsIn(piece);
      assert.deepEqual(tagsIn(await codeOf(address)), expected, address);
      tags += expected.length;
    }
    assert.ok(tags > 60, String(tags));
  });

  // A classic script, the English frame, one tag for all, data that lie on the page.
  for (const address of ['/rybinsk-2021.html', '/en.html', '/whole-mosk.html', '/errors.html'])
    test(`draws on an empty page what ${address} shows`, async () => {
      const there = await openPage(address);
      const expected = await shown(there.page);
      const width = await there.page.$eval('main', (it) => it.clientWidth);
      await there.close();
      const lang = address === '/en.html' ? 'en' : 'ru';
      pages['/pasted.html'] =
        `<!doctype html><html lang="${lang}"><title>.</title><body>${await codeOf(address)}`;
      // As wide for the tag, within the margins of a page without style.
      const here = await openPage('/pasted.html', { width: width + 16 });
      assert.ok(expected.length > 0);
      assert.deepEqual(await shown(here.page), expected);
      await here.close();
    });

  test('is opened and copied by keyboard, under a strict policy', async () => {
    const { page, troubles, close } = await openPage('/strict-csp.html#code');
    const context = page.browserContext();
    await context.overridePermissions(site.url, ['clipboard-read', 'clipboard-sanitized-write']);
    assert.equal(await page.$eval('.code', (it) => (it as HTMLDetailsElement).open), true);
    await page.focus('.code summary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.code output')!.textContent !== '');
    assert.equal(await page.$eval('.code output', (it) => it.textContent), 'Скопировано');
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      await codeOf('/strict-csp.html'),
    );
    await context.clearPermissionOverrides();
    assert.deepEqual(await troubles(), []);
    await close();
  });

  test('is selected where the clipboard is out of reach, fits a phone, and stays off paper', async () => {
    const { page, close } = await openPage('/example.html#code');
    await page.evaluate(() =>
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new Error('no')),
      }),
    );
    await page.click('.code button');
    await page.waitForFunction(() => document.querySelector('.code output')!.textContent !== '');
    assert.match(await page.$eval('.code output', (it) => it.textContent), /^Не получилось/);
    assert.equal(await page.evaluate(() => String(getSelection())), await codeOf('/example.html'));
    assert.deepEqual(await axeViolations(page), []);
    await page.setViewport({ width: 320, height: 740 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.emulateMediaType('print');
    assert.equal(await page.$eval('.code', (it) => it.checkVisibility()), false);
    await close();
  });
});
