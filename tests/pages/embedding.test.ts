/** The built files in real pages: each way of loading them, and what a page must not notice. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { openPage, site } from './support.js';

const BOTH_TAGS = ['prog-passport', 'prog-roadmap'];

/** Which scripts of dist/ a page fetched, without hashes. */
async function scriptsOf(
  path: string,
): Promise<{ names: string[]; states: string[]; lits: number }> {
  const { page, troubles, close } = await openPage(path);
  const found = await page.evaluate((tags) => {
    const names = performance
      .getEntriesByType('resource')
      .map((entry) => new URL(entry.name).pathname)
      .filter((name) => name.startsWith('/prog-widgets/') && name.endsWith('.js'));
    const states = tags.map(
      (tag) => document.querySelector<HTMLElement>(tag)?.dataset['state'] ?? '',
    );
    const versions = (globalThis as { litElementVersions?: string[] }).litElementVersions ?? [];
    return { names, states, lits: versions.length };
  }, BOTH_TAGS);
  assert.deepEqual(await troubles(), []);
  await close();
  return found;
}

test('loader.js works as a module', async () => {
  const { states, names } = await scriptsOf('/mosk-2019.html');
  assert.deepEqual(states, ['ready', 'ready']);
  assert.ok(!names.some((name) => name.endsWith('prog-widgets.js')), names.join());
});

test('loader.js works as a classic script', async () => {
  const { states } = await scriptsOf('/rybinsk-2021.html');
  assert.deepEqual(states, ['ready', 'ready']);
  const source = readFileSync(new URL('../../dist/loader.js', import.meta.url), 'utf8');
  assert.doesNotThrow(() => new vm.Script(source), 'loader.js is no classic script');
});

test('prog-widgets.js brings every tag', async () => {
  const { states } = await scriptsOf('/all-in-one.html');
  assert.deepEqual(states, ['ready', 'ready']);
});

test('both scripts on one page are still one Lit, and no chunk comes twice', async () => {
  const { states, names, lits } = await scriptsOf('/both-scripts.html');
  assert.deepEqual(states, ['ready', 'ready']);
  assert.equal(lits, 1);
  assert.equal(new Set(names).size, names.length, names.join());
});

test('a whole programme in a frame grows to its height and not beyond it', async () => {
  const { page, troubles, close } = await openPage('/index.html');
  const heights = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/prog-widgets/embed.html?src=/programmes/rybinsk-2021.json&view=page';
    const told: number[] = [];
    window.addEventListener('message', ({ data }: MessageEvent<{ height?: number }>) => {
      if (data.height) told.push(data.height);
    });
    document.body.append(frame);
    const isSettled = async (): Promise<boolean> => {
      const { length } = told;
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return told.length === length && told.at(-1)! > 5000;
    };
    for (let attempt = 0; attempt < 15 && !(await isSettled()); attempt++);
    return told;
  });
  assert.ok(heights.at(-1)! > 5000 && Math.max(...heights) <= heights.at(-1)!, heights.join(' '));
  assert.deepEqual(await troubles(), []);
  await close();
});

test('a frame that is locked up by its page says why it is empty', async () => {
  const { page, close } = await openPage('/index.html', { wait: false });
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.src = '/prog-widgets/embed.html?src=/programmes/rybinsk-2021.json&view=passport';
    // Where it is seen: below the window a browser saves the time of frames.
    document.body.prepend(frame);
  });
  const frame = await page.waitForFrame((it) => it.url().includes('embed.html'));
  await frame.waitForFunction(
    () => getComputedStyle(document.querySelector('.blocked')!).visibility === 'visible',
    { polling: 500, timeout: 15_000 },
  );
  const said = await frame.evaluate(() => document.body.innerText);
  assert.match(said, /не разрешены её скрипты: в sandbox нужны allow-scripts и allow-same-origin/);
  await close();
});

test('the loader brings only what the page holds, and what comes later', async () => {
  const { page, close } = await openPage('/index.html', { wait: false });
  const fetched = (): Promise<string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  await page.evaluate((url) => {
    document.body.replaceChildren();
    const script = document.createElement('script');
    script.src = `${url}/prog-widgets/loader.js?again`;
    document.head.append(script);
    return new Promise((resolve) => (script.onload = resolve));
  }, site.url);
  assert.ok(!(await fetched()).some((name) => name.includes('define-')));
  await page.evaluate(() => {
    const tag = document.createElement('prog-passport');
    tag.setAttribute('src', '/programmes/mosk-2019.json');
    document.body.append(tag);
  });
  await page.waitForFunction(
    () => document.querySelector('prog-passport')?.dataset['state'] === 'ready',
  );
  const names = await fetched();
  assert.ok(
    names.some((name) => name.includes('define-passport')),
    names.join(),
  );
  assert.ok(!names.some((name) => name.includes('define-roadmap')), names.join());
  await close();
});

test('a chunk that does not come leaves the fallback and one line in the console', async () => {
  const { page, warnings, close } = await openPage('/index.html', { wait: false });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().includes('define-passport')) void request.respond({ status: 503 });
    else void request.continue();
  });
  await page.evaluate((url) => {
    document.body.innerHTML =
      '<prog-passport src="/p.json"><a href="/p.json">Паспорт</a></prog-passport>';
    const script = document.createElement('script');
    script.src = `${url}/prog-widgets/loader.js?again`;
    document.head.append(script);
  }, site.url);
  for (let n = 0; n < 50 && warnings.length === 0; n++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /<prog-passport> did not load/);
  const link = await page.evaluate(() => document.querySelector('a')?.checkVisibility());
  assert.equal(link, true);
  await close();
});

interface Shift {
  value: number;
  sources: { node: Node | null }[];
}

for (const path of ['/mosk-2019.html', '/rybinsk-2021.html', '/strict-csp.html'])
  for (const width of [1280, 360])
    test(`${path} at ${width} px: nothing jumps while it loads`, async () => {
      const { page, close } = await openPage(path, { width });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            // A site's own head may be painted while the rest of its text still arrives: what stands before all tags,
            // and around none, no tag has moved.
            const tags = document.querySelectorAll('[data-state]');
            const isOurs = (node: Node | null): boolean =>
              !node ||
              node.getRootNode() !== document ||
              [...tags].some(
                (it) =>
                  it === node ||
                  // Follows it, lies in it, or holds it.
                  (it.compareDocumentPosition(node) & (4 | 16 | 8)) > 0,
              );
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as unknown as Shift[])
                if (entry.sources.some((it) => isOurs(it.node))) sum += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      assert.equal(shift, 0);
      await close();
    });

test('two tags with the same address make one request', async () => {
  const { page, close } = await openPage('/mosk-2019.html');
  const requests = await page.evaluate(
    () =>
      performance.getEntriesByType('resource').filter((it) => it.name.endsWith('mosk-2019.json'))
        .length,
  );
  assert.equal(requests, 1);
  await close();
});

test('whatever is wrong with a file, its tag says so and the others go on', async () => {
  const { page, warnings, close } = await openPage('/errors.html');
  const tags = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('prog-passport, prog-roadmap')].map((tag) => ({
      src: tag.getAttribute('src') ?? '',
      state: tag.dataset['state'] ?? '',
      sentence: tag.shadowRoot?.querySelector('.note p')?.textContent ?? '',
      reason: tag.shadowRoot?.querySelector('.note li')?.textContent ?? '',
      hasFallback: Boolean(tag.shadowRoot?.querySelector('slot')),
    })),
  );
  const failed = tags.filter((it) => it.state === 'failed');
  const reasonFor = (part: string): string =>
    failed.find((it) => it.src.includes(part))?.reason ?? '';
  assert.match(reasonFor('404'), /404/);
  assert.match(reasonFor('500'), /500/);
  assert.match(reasonFor('page'), /HTML|веб-страниц/i);
  assert.match(reasonFor('empty'), /пуст/i);
  assert.match(reasonFor('nonsense'), /строк/i);
  assert.match(reasonFor('big'), /10\sМБ/);
  assert.match(reasonFor('list'), /программ/i);
  assert.match(reasonFor('#newer'), /2\.0/);
  for (const it of failed) {
    assert.match(it.sentence, /Не получилось/, it.src);
    assert.ok(it.hasFallback, it.src);
    assert.notEqual(it.reason, '', it.src);
  }
  const broken = tags.filter((it) => it.src.includes('broken'));
  assert.ok(broken.length > 0 && broken.every((it) => it.state === 'ready'));
  const report = warnings.find((text) => text.includes('broken-programme'));
  assert.ok(report, 'the console does not speak of the broken programme');
  assert.equal(report.split('\n').length - 1, 10, report);
  await close();
});
