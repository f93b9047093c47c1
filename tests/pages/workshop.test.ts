/** `workshop.html` as a methodist uses it: opened from a folder, alone, with a document of hers; and what it must never do. */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { readProgramme } from '../../src/programme/index.js';
import { levelOf } from '../../src/programme/gravity.js';
import { axeViolations } from './support.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'dist/workshop.html');
const rybinsk = join(root, 'tests/documents/rybinsk.docx');
const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-'));
const browser = await puppeteer.launch(chromium());
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  page: Page;
  troubles: string[];
  requests: string[];
}

/** Alone in its folder: whatever else it needed would be missing. */
async function open(): Promise<Opened> {
  const alone = join(folder, 'мастерская.html');
  copyFileSync(built, alone);
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 800 });
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (it) => it.type() === 'error' && troubles.push(it.text()));
  page.on('request', (it) => requests.push(it.url()));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.goto(pathToFileURL(alone).href);
  return { page, troubles, requests };
}

async function take(page: Page, file: string): Promise<void> {
  const field = await page.waitForSelector('.door input[type=file]');
  await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
}

const asked = (page: Page): Promise<number> => page.$$eval('.question', (all) => all.length);
const press = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (it) => (it as HTMLElement).click());

test('a Word file becomes a page: each question one click, each click can be taken back, nothing is sent', async () => {
  const { page, troubles, requests } = await open();
  await take(page, rybinsk);
  await page.waitForSelector('.question');
  const first = await asked(page);
  assert.ok(first > 0 && first <= 25, `${first} decisions`);

  await press(page, '.question .answers .main');
  await page.waitForFunction((n) => document.querySelectorAll('.question').length < n, {}, first);
  assert.equal(await asked(page), first - 1);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
  await page.waitForFunction((n) => document.querySelectorAll('.question').length === n, {}, first);

  let clicks = 0;
  while ((await asked(page)) > 0) {
    await press(page, '.question .answers .main');
    clicks++;
    assert.ok(clicks <= first, 'a question came back');
  }
  assert.equal(await page.$eval('.question, .panes h2', (it) => it.textContent), 'Документ');
  const verdict = await page.$eval('prog-page', (it) => it.shadowRoot!.textContent);
  assert.match(verdict, /Программа|программ/);

  await press(page, '.foot .saves .main');
  const saved = join(folder, 'programme.json');
  for (let tries = 0; !existsSync(saved) && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const { programme, problems } = readProgramme(JSON.parse(readFileSync(saved, 'utf8')));
  assert.equal(programme!.activities!.length, 68);
  assert.deepEqual(
    problems.filter((it) => levelOf(it) === 'error'),
    [],
  );

  await press(page, '.foot .saves .other:nth-last-child(2)');
  const kit = join(folder, 'komplekt-dlya-sayta.zip');
  for (let tries = 0; !existsSync(kit) && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const names = Object.keys(unzipSync(readFileSync(kit)));
  for (const name of ['programme.json', 'programma.html', 'kuda-polozhit.html', 'plan.xlsx'])
    assert.ok(names.includes(name), names.join());

  assert.deepEqual(await axeViolations(page), []);
  assert.deepEqual(
    requests.filter((it) => !/^(file|data|blob):/.test(it)),
    [],
  );
  assert.deepEqual(troubles, []);
  await page.close();
});

test('where a thing is written lights up in the document, and a row says what has become of it', async () => {
  const { page } = await open();
  await take(page, rybinsk);
  await page.waitForSelector('.question');
  await page.waitForFunction(() => document.querySelectorAll('.sheet tr').length > 90);
  await press(page, '.question p .plain');
  const lit = await page.$eval('.sheet [data-lit]', (it) => it.textContent);
  assert.match(lit, /Заместитель|Методист|Руководител/);
  const row = await page.evaluateHandle(() =>
    [...document.querySelectorAll('.sheet tr')].find((it) => it.textContent.startsWith('1.2')),
  );
  await page.evaluate((it) => (it as HTMLElement).click(), row);
  assert.match(await page.$eval('.became', (it) => it.textContent), /мероприятие\s+1\.2/);
  await page.close();
});

test('a draft is found again after the page was closed, with what was settled; «забыть всё» leaves nothing', async () => {
  const { page } = await open();
  await take(page, rybinsk);
  await page.waitForSelector('.question');
  const first = await asked(page);
  await press(page, '.question .answers .main');
  await page.waitForFunction((n) => document.querySelectorAll('.question').length < n, {}, first);
  await page.waitForFunction(() => /сохранено/.test(document.querySelector('.state')!.textContent));
  // Until it is written, not only begun.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.close();

  const again = (await open()).page;
  await again.waitForSelector('.kept .main');
  await press(again, '.kept .main');
  await again.waitForSelector('.question');
  assert.equal(await asked(again), first - 1);
  await press(again, '.head .plain');
  await again.waitForSelector('.kept');
  await press(again, '.kept > .plain');
  await again.waitForFunction(() => !document.querySelector('.kept'));
  const left = await again.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('prog-widgets-workshop');
        request.onsuccess = () => {
          const all = request.result.transaction('drafts').objectStore('drafts').count();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  assert.equal(left, 0);
  await again.close();
});

test('what is no document costs nothing of the work before, and a script in a text stays text', async () => {
  const { page, troubles } = await open();
  const bad = join(folder, 'план.pdf');
  writeFileSync(bad, '%PDF-1.4\n');
  await take(page, bad);
  await page.waitForSelector('.refusal');
  assert.match(await page.$eval('.refusal', (it) => it.textContent), /план\.pdf: .*PDF/);
  assert.ok(await page.$('.door'));

  await page.focus('.paste');
  await page.evaluate(() => {
    const data = new DataTransfer();
    const evil = '<img src=x onerror=alert(1)>';
    data.setData(
      'text/plain',
      `№\tМероприятие\tСрок\tОтветственный\n1\tСеминар ${evil}\tмарт 2025\tМетодист\n2\tСборник\t2026\tДиректор`,
    );
    document
      .querySelector('.paste')!
      .dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
  });
  await page.waitForSelector('.sheet tr');
  assert.match(await page.$eval('.sheet', (it) => it.textContent), /<img src=x/);
  assert.equal(await page.$('.sheet img'), null);
  assert.deepEqual(troubles, []);
  await page.close();
});

test('a programme.json is looked at as the check page does it, in either language', async () => {
  const { page, troubles } = await open();
  await take(page, join(root, 'demo/broken-programme.json'));
  await page.waitForSelector('.findings');
  assert.match(await page.$eval('.verdict h2', (it) => it.textContent), /ошиб/);
  await press(page, '.head .plain[lang=en]');
  await page.waitForFunction(
    () => document.querySelector('h1')!.textContent === 'Programme workshop',
  );
  assert.equal(await page.$eval('html', (it) => it.lang), 'en');
  assert.deepEqual(troubles, []);
  await page.close();
});

test('a report: two clicks an activity at most, one field an indicator, and the list of what changes', async () => {
  const { page, troubles } = await open();
  await take(page, join(root, 'demo/programmes/example.json'));
  await page.waitForSelector('.looked > p .main');
  await press(page, '.looked > p .main');
  await page.waitForSelector('.report');
  await page.$eval('.report-head input', (it) => {
    it.value = '2023-12-01';
    it.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForFunction(() => document.querySelectorAll('.due').length === 8);
  const open8 = '.due:not(.value):not([data-answered]):not([data-current])';
  for (let left = 3; left > 0; left--) {
    await press(page, `${open8} .choices .other`);
    assert.equal((await page.$$(open8)).length, left - 1);
  }
  const fields = await page.$$('.value input');
  assert.equal(fields.length, 5);
  await fields[0]!.type('7,5');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => /1,5/.test(document.querySelector('.value')!.textContent));
  assert.equal((await page.$eval('.count', (it) => it.textContent)).replace(/\s/g, ' '), '4 из 8');
  assert.deepEqual(await axeViolations(page), []);
  for (const width of [1280, 640, 360, 320]) {
    await page.setViewport({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.equal(over, 0, `${width} px`);
  }
  await press(page, '.report .foot .main');
  await page.waitForSelector('.review section');
  assert.match(await page.$eval('.review', (it) => it.textContent), /7,5/);
  await press(page, '.report .steps .plain');
  await page.waitForFunction(() => !/7,5/.test(document.querySelector('.review')!.textContent));
  await press(page, '.head .plain');
  await page.waitForSelector('.looked');
  assert.deepEqual(troubles, []);
  await page.close();
});

test('no width makes the page scroll sideways', async () => {
  const { page } = await open();
  for (const width of [1280, 1024, 640, 360, 320]) {
    await page.setViewport({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.equal(over, 0, `doors at ${width} px`);
  }
  await take(page, rybinsk);
  await page.waitForSelector('.question');
  for (const width of [1280, 1024, 640, 360, 320])
    for (const at of [0, 1, 2]) {
      await page.setViewport({ width, height: 900 });
      await page.$$eval('.switch button', (all, n) => (all[n] as HTMLElement).click(), at);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(over, 0, `pane ${at} at ${width} px`);
    }
  await page.close();
});

test('its policy lets nothing in and nothing out, and it is small enough to be sent by mail', () => {
  const html = readFileSync(built, 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)![1]!;
  for (const part of [
    "default-src 'none'",
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ])
    assert.ok(policy.includes(part), part);
  assert.match(policy, /script-src 'sha256-[\w+/]+=*'/);
  assert.ok(!policy.includes("script-src 'unsafe-inline'"));
  const size = gzipSync(html, { level: 9 }).length;
  assert.ok(size <= 360_000, `${size} bytes`);
});
