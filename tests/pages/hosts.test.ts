/** Pages of other sites: the tags come through, and the page around them notices nothing. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, site } from './support.js';

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
  'builder.html': ['governance', 'indicators', 'passport'],
  'frame-alone.html': ['passport'],
  'moving.html': ['indicators', 'indicators', 'passport'],
  'old-scripts.html': ['indicators', 'passport', 'roadmap', 'summary'],
  'quirks.html': ['passport', 'roadmap'],
  'rtl.html': ['passport', 'roadmap'],
  'strict-forms.html': ['governance', 'indicators', 'passport', 'roadmap'],
};

test('each page of demo/hosts is expected', () => {
  assert.deepEqual(Object.keys(EXPECTED).sort(), pages.sort());
});

for (const [name, expected] of Object.entries(EXPECTED))
  describe(name, () => {
    test('every form becomes its tag, and nothing is kept of the visitor', async () => {
      const { page, troubles, warnings, close } = await openPage(`/hosts/${name}`, { wait: false });
      const tags = await until(page, expected.length);
      assert.deepEqual(
        tags,
        expected.map((it) => `prog-${it} ready`),
      );
      assert.deepEqual(await troubles(), []);
      assert.deepEqual(warnings, []);
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
      await close();
    });

    test('no pixel of the page around the tags changes', async () => {
      const picture = async (isBlocked: boolean): Promise<Uint8Array> => {
        const { page, close } = await openPage('/index.html', { wait: false, bypassPolicy: true });
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const { pathname } = new URL(request.url());
          if (isBlocked && pathname.startsWith('/prog-widgets/')) void request.abort();
          else void request.continue();
        });
        await page.goto(`${site.url}/hosts/${name}`, { waitUntil: 'load' });
        // Long enough for what the page's own script does by and by.
        if (isBlocked) await new Promise((resolve) => setTimeout(resolve, 1000));
        else await until(page, expected.length);
        await page.addStyleTag({
          content:
            ':is(prog-passport,prog-roadmap,prog-indicators,prog-governance,prog-summary,.prog-embed,.copy,iframe,site-block,.later),' +
            'p:has(> a[href*="#prog-"]:only-child){display:none !important}',
        });
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        // Without the tags each of these pages is shorter than the window.
        const bytes = await page.screenshot();
        await close();
        return bytes;
      };
      assert.ok(Buffer.from(await picture(false)).equals(Buffer.from(await picture(true))));
    });
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
  const text = await page.evaluate(() => document.body.innerText);
  assert.match(text, /только с этого же сайта/);
  assert.deepEqual(await troubles(), []);
  await page.goto(`${site.url}/prog-widgets/embed.html?lang=en`);
  assert.match(await page.evaluate(() => document.body.innerText), /has no src or view/);
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
