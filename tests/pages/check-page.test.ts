/** `check.html` as a methodist uses it: opened from a folder, a file dropped into it; and as `serve` feeds it. */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { whenReady } from '../../scripts/demo-pages.mjs';
import { inScript } from '../../scripts/build-pages.mjs';
import { checkFile } from '../../src/checking/check.js';
import { startServer } from '../../src/cli/server.js';
import { axeViolations } from './support.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const broken = join(root, 'demo/broken-programme.json');
const built = join(root, 'dist/check.html');
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
async function open(address?: string): Promise<Opened> {
  const alone = join(folder, 'проверка №1.html');
  copyFileSync(built, alone);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (it) => it.type() === 'error' && troubles.push(it.text()));
  page.on('request', (it) => requests.push(it.url()));
  await page.goto(address ?? pathToFileURL(alone).href);
  return { page, troubles, requests };
}

/** As a hand does it: the browser itself reads the file. */
async function drop(page: Page, file: string): Promise<void> {
  const session = await page.createCDPSession();
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await page.waitForSelector('.verdict');
}

const told = (page: Page): Promise<string[][]> =>
  page.$$eval('.findings > li', (items) =>
    items.map((it) => [
      it.querySelector('.level')!.textContent.trim(),
      it.querySelector('.place')?.textContent.trim() ?? '',
      it.querySelector('.what p')!.textContent.trim(),
    ]),
  );
const shownTitle = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const shown = document.querySelector('prog-page');
    return shown?.shadowRoot?.querySelector('[part=title]')?.textContent?.trim();
  });

test('opened from a folder, it says what the command says and shows the programme', async () => {
  const { page, troubles, requests } = await open();
  await drop(page, broken);
  await whenReady(page);
  const { findings } = await checkFile(readFileSync(broken), 'broken-programme.json', 'ru');
  assert.equal(findings.length, 10);
  assert.deepEqual(
    await told(page),
    findings.map(({ level, line, column, message }) => [
      { error: 'Ошибка', warning: 'Предупреждение', advice: 'Совет' }[level],
      `Строка ${line}, место ${column}`,
      message,
    ]),
  );
  assert.equal(
    await page.$eval('.verdict h2', (it) => it.textContent),
    '5\u00a0ошибок, 4\u00a0предупреждения, 1\u00a0совет',
  );
  assert.deepEqual(
    await page.$$eval('mark', (all) => all.slice(2, 5).map((it) => it.textContent)),
    // Errors, from top to bottom.
    ['"d33"', '"ближе к осени"', '{'],
  );
  assert.match((await shownTitle(page)) ?? '', /^Целевая программа развития кадров/);
  const rows = await page.evaluate(
    () =>
      document
        .querySelector('prog-page')!
        .shadowRoot!.querySelector('prog-roadmap')!
        .shadowRoot!.querySelectorAll('[part~=row]').length,
  );
  assert.equal(rows, 8);
  assert.deepEqual(await axeViolations(page), []);
  for (const width of [1280, 360, 320]) {
    await page.setViewport({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.equal(over, 0, `${width} px`);
  }
  assert.deepEqual(
    requests.filter((it) => !it.startsWith('file:') && !it.startsWith('data:')),
    [],
  );
  assert.deepEqual(troubles, []);
  await page.close();
});

test('a file that can not be shown is told of, and the next one takes its place', async () => {
  const { page, troubles } = await open();
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, '{\n  "title": "</script><img src=x onerror=alert(1)>"\n  "period": 1\n}');
  await drop(page, bad);
  const [level, place, message] = (await told(page)).find(([, , it]) => /запятая/.test(it!))!;
  assert.deepEqual([level, place], ['Ошибка', 'Строка 2, место 51']);
  assert.match(message!, /здесь пропущена запятая/);
  assert.match(await page.$eval('.shown h2', (it) => it.textContent), /исправленный файл/);
  assert.equal(await page.$('img'), null);

  await page.click('.language');
  await page.waitForFunction(() => document.querySelector('.level')?.textContent === 'Error');
  assert.equal(await page.$eval('html', (it) => it.lang), 'en');

  const field = await page.$('input[type=file]');
  await field!.uploadFile(join(root, 'demo/programmes/rybinsk-2021.json'));
  await page.waitForSelector('.verdict[data-level=good]');
  await whenReady(page);
  assert.match((await shownTitle(page)) ?? '', /Рыбинск/);
  assert.deepEqual(troubles, []);
  await page.close();
});

test('what is clear is mended at a click, and taken back at another', async () => {
  const { page, troubles } = await open();
  const slips = join(folder, 'slips.json');
  writeFileSync(
    slips,
    `{"title": «П», "period": {"from": "2021", "to": "2025"}, "formatVersion": "1.0", "мероприятия": [
      {"id": "a", "title": "А", "when": "2021", "responsible": "Завуч"},
      {"id": "b", "title": "Б", "when": "когда-нибудь", "responsible": "Завуч"}]}`,
  );
  await drop(page, slips);
  const clear = 'ключ «мероприятия»';
  const says = (): Promise<string> => page.$eval('.findings', (it) => it.textContent);
  assert.match(await says(), new RegExp(clear));
  // One cause in two places, folded.
  assert.equal(await page.$eval('.places summary', (it) => it.textContent), 'Все 2\u00a0места');

  await page.click('.fix');
  await page.waitForFunction(() => document.querySelectorAll('.findings > li').length === 1);
  assert.match(await says(), /«когда-нибудь» не распознан/);
  assert.equal(await page.$('.fix'), null);
  assert.deepEqual(await axeViolations(page), []);

  const to = mkdtempSync(join(folder, 'fixed-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: to });
  await page.click('.save');
  const saved = join(to, 'slips.json');
  for (let left = 100; !existsSync(saved) && left > 0; left--)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const { activities } = JSON.parse(readFileSync(saved, 'utf8')) as {
    activities: { responsible: string[] }[];
  };
  assert.deepEqual(activities[0]!.responsible, ['Завуч']);

  await page.click('.actions .sample');
  await page.waitForSelector('.fix');
  assert.match(await says(), new RegExp(clear));
  assert.deepEqual(troubles, []);
  await page.close();
});

test('serve follows the file, outlives a bad one, and answers this computer only', async () => {
  const file = join(folder, 'my programme.json');
  const text = readFileSync(broken, 'utf8');
  writeFileSync(file, text);
  let changes = 0;
  const server = await startServer({
    file,
    port: 0,
    page: readFileSync(built, 'utf8'),
    lang: 'ru',
    onChange: () => changes++,
  });
  after(() => server.close());
  const { page, troubles } = await open(server.address);
  await page.waitForSelector('.findings');
  await whenReady(page);
  const marked = await page.$('prog-page');
  assert.equal((await told(page)).length, 10);

  writeFileSync(file, text.replace('"ближе к осени"', '"2024-23"'));
  await page.waitForFunction(() => document.querySelectorAll('.findings > li').length === 9);
  assert.ok(await marked!.evaluate((it) => it.isConnected), 'the page was not loaded anew');

  writeFileSync(file, '{"title": ');
  await page.waitForFunction(() =>
    document.querySelector('.findings')?.textContent.includes('обрывается'),
  );
  assert.match((await page.$eval('.shown h2', (it) => it.textContent)) ?? '', /до последнего/);
  assert.match((await shownTitle(page)) ?? '', /^Целевая программа/);

  unlinkSync(file);
  await page.waitForSelector('.unreachable');
  writeFileSync(file, text.replace('Целевая', 'Новая'));
  await page.waitForFunction(() => !document.querySelector('.unreachable'));
  await page.waitForFunction(() =>
    document
      .querySelector('prog-page')
      ?.shadowRoot?.querySelector('[part=title]')
      ?.textContent?.includes('Новая'),
  );
  assert.ok(changes >= 3);
  // The browser itself notes that the file was gone for a while.
  assert.deepEqual(
    troubles.filter((it) => !it.includes('404')),
    [],
  );
  await page.close();

  assert.match(server.address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  assert.equal(await statusOf(server.address, 'evil.example'), 403);
  assert.equal(await statusOf(`${server.address}../package.json`), 404);
});

/** `fetch` lets nobody lie about the host. */
const statusOf = (address: string, host?: string): Promise<number | undefined> =>
  new Promise((resolve, reject) =>
    request(address, { headers: host ? { host } : {} }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end(),
  );

test('no text of the code ends the script that it stands in', () => {
  const code = '["</script>", "<!--", /<SCRIPT/.test("<SCRIPT"), `<\\/script`].join()';
  const safe = inScript(code);
  assert.doesNotMatch(safe, /<(\/script|script|!--)/i);
  assert.equal(runInNewContext(safe), '</script>,<!--,true,</script');
  assert.throws(() => inScript('let script = 2; if (1 <script) {}'), SyntaxError);
});

test('whoever has no file yet takes a sample, which has no errors', async () => {
  const { page, troubles } = await open();
  const to = mkdtempSync(join(folder, 'sample-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: to });
  await page.click('.sample');
  const saved = join(to, 'programme.json');
  for (let left = 100; !existsSync(saved) && left > 0; left--)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const { errors, programme } = await checkFile(readFileSync(saved), 'programme.json', 'ru');
  assert.equal(errors, 0);
  assert.equal(programme?.title, 'Название программы развития');
  assert.deepEqual(troubles, []);
  await page.close();
});
