/** Pages of other sites: the tags come through, and the page around them notices nothing. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { canReadPaper, readPaper } from '../../bench/audit/paper.mjs';
import { openPage, site, type OpenedPage } from './support.js';

const pages = readdirSync(new URL('../../demo/hosts', import.meta.url)).filter((it) =>
  it.endsWith('.html'),
);

/** Every tag of a page, also in shadow roots and frames: `prog-roadmap ready`. */
async function tagsOf(page: Page): Promise<string[]> {
  const all = page.frames().map((frame) =>
    frame.evaluate(() => {
      const found: string[] = [];
      const visit = (root: Document | ShadowRoot): void =>
        root.querySelectorAll<HTMLElement>('*').forEach((it) => {
          if (it.localName.startsWith('prog-'))
            found.push(`${it.localName} ${it.dataset['state'] ?? ''}`);
          else if (it.shadowRoot) visit(it.shadowRoot);
        });
      visit(document);
      return found;
    }),
  );
  return (await Promise.all(all)).flat().sort();
}

async function until(page: Page, count: number): Promise<string[]> {
  let tags: string[] = [];
  for (let n = 0; n < 100; n++) {
    tags = await tagsOf(page);
    if (tags.length >= count && tags.every((it) => it.endsWith(' ready'))) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return tags;
}

const EXPECTED: Record<string, string[]> = {
  'base-href.html': ['indicators', 'passport'],
  'bootstrap.html': ['indicators', 'passport', 'roadmap', 'summary'],
  'builder.html': ['governance', 'indicators', 'passport'],
  'frame-alone.html': ['passport'],
  'jquery.html': ['governance', 'passport', 'passport', 'summary'],
  'large-type.html': ['indicators', 'passport', 'roadmap', 'summary'],
  'moving.html': ['indicators', 'indicators', 'passport'],
  'old-scripts.html': ['indicators', 'passport', 'roadmap', 'summary'],
  'print.html': ['passport', 'roadmap'],
  'quirks.html': ['passport', 'roadmap'],
  'revert.html': ['indicators', 'passport', 'roadmap', 'summary'],
  'rtl.html': ['passport', 'roadmap'],
  'strict-forms.html': ['governance', 'indicators', 'passport', 'roadmap'],
  'two-versions.html': ['governance', 'passport', 'roadmap'],
};

test('each page of demo/hosts is expected', () => {
  assert.deepEqual(Object.keys(EXPECTED).sort(), pages.sort());
});

let opened: OpenedPage | undefined;

for (const [name, expected] of Object.entries(EXPECTED))
  describe(name, () => {
    test('every form becomes its tag, and nothing is kept of the visitor', async () => {
      opened = await openPage(`/hosts/${name}`, { wait: false, tab: opened });
      const { page, troubles, warnings } = opened;
      const tags = await until(page, expected.length);
      assert.deepEqual(
        tags,
        expected.map((it) => `prog-${it} ready`),
      );
      assert.deepEqual(await troubles(), []);
      // Who came second says so, once a page; which of two comes second is chance.
      const twice = /^prog-widgets: 0\.\d\.\d and 0\.\d\.\d on one page; the first/;
      const isExpected = (it: string): boolean => name === 'two-versions.html' && twice.test(it);
      assert.deepEqual(
        warnings.filter((it) => !isExpected(it)),
        [],
      );
      assert.equal(warnings.length, name === 'two-versions.html' ? 1 : 0);
      const kept = await page.evaluate(async () => [
        document.cookie,
        ...Object.keys({ ...localStorage }),
        ...Object.keys({ ...sessionStorage }),
        ...(await indexedDB.databases()).map((it) => it.name),
      ]);
      assert.deepEqual(
        kept.filter((it) => it && !['extend', 'view', 'type'].includes(it)),
        [],
      );
    });

    test('no pixel of the page around the tags changes', async () => {
      assert.ok((await pictures(name, expected.length)).equals(await pictures(name)));
    });
  });

/** One tab for all of them: what it is not to load, it asks here. */
let pictured: Page | undefined;
let isBlocked = false;

async function openPictured(): Promise<Page> {
  const { page } = await openPage('/index.html', { wait: false, bypassPolicy: true });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (isBlocked && /^\/prog-widgets(-other)?\//.test(pathname)) void request.abort();
    else void request.continue();
  });
  return page;
}

/** @param tags how many are waited for; without them, the page alone */
async function pictures(name: string, tags?: number): Promise<Buffer> {
  const page = (pictured ??= await openPictured());
  await page.bringToFront();
  isBlocked = tags === undefined;
  await page.emulateMediaType('screen');
  await page.goto(`${site.url}/hosts/${name}`, { waitUntil: 'load' });
  // Long enough for what the page's own script does by and by.
  if (tags === undefined) await new Promise((resolve) => setTimeout(resolve, 1000));
  const seen = tags === undefined ? await tagsOf(page) : await until(page, tags);
  assert.equal(seen.filter((it) => it.endsWith(' ready')).length, tags ?? 0);
  await page.addStyleTag({
    content:
      ':is(prog-passport,prog-roadmap,prog-indicators,prog-governance,prog-summary,.prog-embed,.copy,iframe,site-block,.later),' +
      'p:has(> a[href*="#prog-"]:only-child){display:none !important}',
  });
  const shots: Uint8Array[] = [];
  for (const media of ['screen', 'print']) {
    await page.emulateMediaType(media);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    // Without the tags each of these pages is shorter than the window.
    shots.push(await page.screenshot());
  }
  return Buffer.concat(shots);
}

for (const name of ['revert', 'large-type'])
  for (const width of [1280, 360])
    test(`${name}.html at ${width} px leaves the tags as they are`, async () => {
      const { page, close } = await openPage(`/hosts/${name}.html`, { width });
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main > *')]
          .filter((it) => it.shadowRoot)
          .map((it) => {
            const base = it.shadowRoot!.querySelector<HTMLElement>('.prog')!;
            const { width, height } = base.getBoundingClientRect();
            return {
              tag: it.localName,
              size: getComputedStyle(base).fontSize,
              isWide: width > innerWidth * 0.9,
              isTall: height > 300,
              over: base.scrollWidth - base.clientWidth,
              display: getComputedStyle(it).display,
            };
          }),
      );
      for (const it of found)
        assert.deepEqual(it, {
          tag: it.tag,
          size: name === 'revert' ? '16px' : '30px',
          isWide: true,
          isTall: true,
          over: 0,
          display: 'block',
        });
      assert.equal(found.length, 4);
      await close();
    });

test('what a tab or a folded panel hid is drawn for its width once it is shown', async () => {
  const { page, troubles, close } = await openPage('/hosts/bootstrap.html');
  for (const [button, tag] of [
    ['#roadmap-tab', 'prog-roadmap'],
    ['.accordion-button', 'prog-indicators'],
  ] as const) {
    assert.equal(await page.$eval(tag, (it) => it.clientWidth), 0);
    await page.click(button);
    await page.waitForFunction((name) => document.querySelector(name)!.clientHeight > 300, {}, tag);
    const [width, inner] = await page.$eval(tag, (it) => [
      it.clientWidth,
      it.shadowRoot!.querySelector('.prog')!.scrollWidth,
    ]);
    assert.ok(width! > 600 && inner! <= width!, `${tag}: ${inner} in ${width}`);
  }
  assert.deepEqual(await troubles(), []);
  await close();
});

test('a page that takes colours and menus away on paper prints the programme whole', async (t) => {
  if (!canReadPaper()) return t.skip('there is no pdftotext');
  const { page, close } = await openPage('/hosts/print.html');
  const programme = JSON.parse(
    readFileSync(new URL('../../demo/programmes/rybinsk-2021.json', import.meta.url), 'utf8'),
  ) as { activities: { title: string }[] };
  const titles = programme.activities.map((it) => it.title.replace(/[*_[\]]/g, ''));
  const found = await readPaper(page, {
    rowTexts: titles,
    results: ['Страница для печати', 'Методический центр, отдел развития'],
    columnHeader: '',
  });
  assert.deepEqual(
    { whole: found.whole, results: found.results },
    { whole: titles.length, results: 2 },
  );
  await close();
});

test('the frame gets the height of its content, and believes nobody else', async () => {
  const { page, close } = await openPage('/hosts/strict-forms.html', { wait: false });
  await until(page, 4);
  const heights = (): Promise<{ frame: number; content: number }> =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const { documentElement } = frame.contentDocument!;
      return { frame: frame.clientHeight, content: documentElement.scrollHeight };
    });
  await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 600);
  const { frame, content } = await heights();
  assert.ok(Math.abs(frame - content) <= 1, `${frame} and ${content}`);
  // The same words, from the page itself and from a frame that is not ours.
  await page.evaluate(() => {
    postMessage({ 'prog-widgets': 'height', height: 5 }, '*');
    const other = document.createElement('iframe');
    document.body.append(other);
    dispatchEvent(
      new MessageEvent('message', {
        data: { 'prog-widgets': 'height', height: 7 },
        source: other.contentWindow,
        origin: location.origin,
      }),
    );
    const own = document.querySelector('iframe')!;
    for (const height of [-1, 0, 1e9, '9', null])
      dispatchEvent(
        new MessageEvent('message', {
          data: { 'prog-widgets': 'height', height },
          source: own.contentWindow,
          origin: location.origin,
        }),
      );
    dispatchEvent(
      new MessageEvent('message', {
        data: { 'prog-widgets': 'height', height: 9 },
        source: own.contentWindow,
        origin: 'https://evil.example',
      }),
    );
    return new Promise((resolve) => setTimeout(resolve, 100));
  });
  assert.equal((await heights()).frame, frame);
  await close();
});

test('without the loader the frame keeps its height and scrolls inside', async () => {
  const { page, close } = await openPage('/hosts/frame-alone.html', { wait: false });
  await until(page, 1);
  const [frame, content] = await page.evaluate(() => {
    const it = document.querySelector('iframe')!;
    return [it.clientHeight, it.contentDocument!.documentElement.scrollHeight] as const;
  });
  assert.equal(frame, 300);
  assert.ok(content > 600, String(content));
  await close();
});

test('a frame that is asked for another site says so in a sentence', async () => {
  const { page, troubles, close } = await openPage(
    '/prog-widgets/embed.html?src=https://evil.example/p.json&view=roadmap',
    { wait: false },
  );
  const said = async (): Promise<string> => {
    // The words come when there is something to say.
    await page.waitForFunction(() => document.body.innerText.trim() !== '');
    return page.evaluate(() => document.body.innerText);
  };
  assert.match(await said(), /только с этого же сайта/);
  assert.deepEqual(await troubles(), []);
  await page.goto(`${site.url}/prog-widgets/embed.html?lang=en`);
  assert.match(await said(), /has no src or view/);
  await close();
});

test('who knows placeholders comes only where there are some; without it the links stay', async () => {
  const plain = await openPage('/mosk-2019.html');
  const names = await plain.page.evaluate(() =>
    performance.getEntriesByType('resource').map((it) => it.name),
  );
  assert.ok(!names.some((it) => it.includes('/attend-')), names.join());
  await plain.close();

  const { page, warnings, close } = await openPage('/index.html', {
    wait: false,
    bypassPolicy: true,
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().includes('/attend-')) void request.respond({ status: 503 });
    else void request.continue();
  });
  await page.goto(`${site.url}/hosts/quirks.html`, { waitUntil: 'load' });
  for (let n = 0; n < 50 && warnings.length === 0; n++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /prog-widgets: .*attend/);
  assert.equal(
    await page.evaluate(() =>
      document.querySelector('a[href*="#prog-roadmap"]')!.checkVisibility(),
    ),
    true,
  );
  await close();
});
