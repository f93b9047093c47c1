/**
 * Each script that comes late is taken away in turn, from each tag: the tag says so in words, its events come, its
 * neighbour goes on, and nothing is left uncaught. The list of scripts is what the built pages ask for.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import puppeteer, { type BrowserContext } from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { createSite } from '../../scripts/serve.mjs';

declare global {
  // What the pages below have heard.
  var events: string[];
}

interface Scene {
  markup: string;
  /** What a visitor presses then, or types into: whatever that needs comes only now. */
  steps?: string[];
}

const EXAMPLE = 'src="/programmes/example.json"';
const plain = (tag: string, more = ''): Scene => ({
  markup: `<${tag} ${EXAMPLE} ${more}><a href="/">The document</a></${tag}>`,
});

/** In English, so that the second language is among what is late. */
const SCENES: Record<string, Scene> = {
  passport: plain('prog-passport'),
  summary: plain('prog-summary'),
  roadmap: { ...plain('prog-roadmap'), steps: ['[name=filters]'] },
  projects: plain('prog-projects'),
  'indicator as a trend': plain('prog-indicator', 'for="trained" view="trend"'),
  indicators: { ...plain('prog-indicators'), steps: ['[name=csv]'] },
  assessment: {
    markup: '<prog-assessment src="/programmes/krasnoselsky-2023.json"></prog-assessment>',
  },
  swot: plain('prog-swot'),
  risks: plain('prog-risks'),
  events: { ...plain('prog-event-map', 'view="list"'), steps: ['[name=add]'] },
  'events in a cycle': plain('prog-event-map', 'json-ld'),
  'events in a calendar': {
    ...plain('prog-event-map', 'view="list"'),
    steps: ['[name=view][value=calendar]'],
  },
  'events on a map': plain('prog-event-map', 'view="map" tiles="/tiles/{z}/{x}/{y}.png"'),
  governance: plain('prog-governance'),
  text: plain('prog-text'),
  display: plain('prog-display'),
  page: { ...plain('prog-page'), steps: ['[name=search]'] },
  'a theme': plain('prog-passport', 'theme="dark"'),
  'a file with slips': { markup: '<prog-passport src="/broken-programme.json"></prog-passport>' },
  'a file that is none': { markup: '<prog-passport src="/faults/nonsense.json"></prog-passport>' },
  'a file in the page': {
    markup:
      '<script type="application/json" id="here">{"formatVersion":"1.0","title":"A","period":{"from":"2021","to":"2025"}}</script><prog-passport src="#here"></prog-passport>',
  },
};

const html = (markup: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>x</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/prog-widgets/prog-widgets.css">
  <script>
    globalThis.events = [];
    for (const name of ['prog-load', 'prog-error'])
      addEventListener(name, ({ target }) => target.id !== 'neighbour' && events.push(name));
  </script>
  <script type="module" src="/prog-widgets/loader.js"></script>
  <div id="subject">${markup}</div>
  <prog-passport id="neighbour" src="/programmes/rybinsk-2021.json"></prog-passport></html>`;

const address = (name: string): string => `/${name.replaceAll(' ', '-')}.html`;
const site = await createSite({
  pages: {
    ...Object.fromEntries(
      Object.entries(SCENES).map(([name, { markup }]) => [address(name), html(markup)]),
    ),
    '/nothing.html': html(''),
  },
});
const browser = await puppeteer.launch(chromium());
after(async () => {
  await browser.close();
  await site.close();
});

interface Seen {
  asked: string[];
  state: string | undefined;
  neighbour: string | undefined;
  events: string[];
  words: string;
  warnings: string[];
  uncaught: string[];
}

/** Longer than a pause and a second try. */
const BOUND = 60_000;

/** @param missing the script that no request gets */
async function visit(window: BrowserContext, name: string, missing?: string): Promise<Seen> {
  const page = await window.newPage();
  await page.setRequestInterception(true);
  const [asked, warnings, uncaught] = [new Set<string>(), [] as string[], [] as string[]];
  let refusals = 0;
  page.on('request', (request) => {
    const chunk = /\/prog-widgets\/(chunks\/.*)/.exec(request.url())?.[1];
    if (chunk) asked.add(chunk);
    if (chunk && chunk === missing) {
      refusals++;
      void request.abort('failed');
    } else void request.continue();
  });
  page.on('pageerror', (error) => uncaught.push(String(error)));
  page.on('console', (it) => {
    if (it.type() === 'warn') warnings.push(it.text());
    if (it.type() === 'error' && !/Failed to load resource/.test(it.text()))
      uncaught.push(it.text());
  });
  await page.goto(site.url + address(name));
  await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll<HTMLElement>('#subject > :not(script), #neighbour')].every(
          (it) =>
            /ready|failed/.test(it.dataset['state'] ?? '') &&
            (it.id === 'neighbour' || globalThis.events.length > 0),
        ),
      { timeout: BOUND, polling: 50 },
    )
    .catch(() => undefined);
  for (const step of SCENES[name]?.steps ?? []) {
    await page.evaluate((selector) => {
      const root = document.querySelector('#subject > *')?.shadowRoot;
      const found = root?.querySelector<HTMLElement>(selector);
      found?.click();
      if (!(found instanceof HTMLInputElement)) return;
      found.value = 'педагог';
      found.dispatchEvent(new Event('input', { bubbles: true }));
    }, step);
  }
  // Whatever was asked for has come, or has not come twice.
  for (const end = Date.now() + BOUND; refusals === 1 && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await page.waitForNetworkIdle({ idleTime: 900, timeout: BOUND }).catch(() => undefined);
  const seen = await page.evaluate(() => {
    const words: (string | null)[] = [];
    const roots: ParentNode[] = [document.querySelector('#subject')!];
    for (let root = roots.pop(); root; root = roots.pop())
      for (const it of root.querySelectorAll(':not(script, style)')) {
        words.push(...[...it.childNodes].filter((n) => n.nodeType === 3).map((n) => n.nodeValue));
        if (it.shadowRoot) roots.push(it.shadowRoot);
      }
    const subject = document.querySelector<HTMLElement>('#subject > :not(script)');
    return {
      state: subject?.dataset['state'],
      neighbour: document.querySelector<HTMLElement>('#neighbour')!.dataset['state'],
      events: globalThis.events,
      words: words.join(' '),
    };
  });
  await page.close();
  return { ...seen, asked: [...asked].sort(), warnings, uncaught };
}

/** So many pages at once, each in a window of its own: what is hidden draws no charts. */
const WINDOWS = 4;

async function inWindows<Job>(
  jobs: Job[],
  work: (window: BrowserContext, job: Job) => Promise<void>,
): Promise<void> {
  const left = [...jobs];
  const go = async (): Promise<void> => {
    const window = await browser.createBrowserContext();
    for (let job = left.shift(); job !== undefined; job = left.shift()) await work(window, job);
    await window.close();
  };
  await Promise.all(Array.from({ length: WINDOWS }, go));
}

const MISSING = /did not load|не загрузил/;
const whole: Record<string, Seen> = {};
const troubles: string[] = [];
const saidOf: Record<string, string> = {};

test('with all scripts every scene is drawn', async () => {
  await inWindows([...Object.keys(SCENES), 'nothing'], async (window, name) => {
    whole[name] = await visit(window, name);
  });
  for (const [name, seen] of Object.entries(whole)) {
    const expected = name === 'a file that is none' ? 'failed' : 'ready';
    if (name !== 'nothing') assert.equal(seen.state, expected, name);
    assert.equal(seen.neighbour, 'ready', name);
    assert.doesNotMatch(seen.words, MISSING, name);
    assert.deepEqual(seen.uncaught, [], name);
  }
});

test('without any one of them, the tag says so and its neighbour goes on', async () => {
  const ofNeighbour = new Set(whole['nothing']!.asked);
  // What every tag needs is taken away from one of them.
  const jobs = Object.keys(SCENES).flatMap((name) =>
    whole[name]!.asked.filter((missing) => name === 'passport' || !ofNeighbour.has(missing)).map(
      (missing) => ({ name, missing }),
    ),
  );
  assert.ok(jobs.length > 60, `only ${jobs.length} scripts were found`);
  await inWindows(jobs, async (window, { name, missing }) => {
    const { state, neighbour, events, words, warnings, uncaught } = await visit(
      window,
      name,
      missing,
    );
    const complain = (what: string): void =>
      void troubles.push(`${name} without ${missing}: ${what}`);
    if (state !== 'ready' && state !== 'failed') complain(`state ${state}`);
    if (events.length === 0) complain('no event');
    if (state === 'ready' && !events.includes('prog-load')) complain('ready without prog-load');
    if (state === 'failed' && !events.includes('prog-error')) complain('failed without prog-error');
    if (state === 'failed' && name !== 'a file that is none' && !MISSING.test(words))
      complain(`failed, but says: ${words.slice(0, 120)}`);
    if (name !== 'a file that is none' && /wrong with its file|с её файлом/.test(words))
      complain('blames the file');
    const isTold = MISSING.test(words) || warnings.some((it) => it.startsWith('prog-widgets'));
    if (!isTold && !ofNeighbour.has(missing)) complain('nothing is said');
    if (neighbour !== 'ready' && !ofNeighbour.has(missing))
      complain(`the neighbour is ${neighbour}`);
    if (uncaught.length) complain(uncaught.join('; '));
    saidOf[name] = `${saidOf[name] ?? ''} ${words}`;
  });
  assert.deepEqual(troubles, []);
});

test('what is missing has its name', () => {
  assert.match(saidOf['roadmap']!, /Search and filters did not load/);
  assert.match(saidOf['indicators']!, /The table did not load/);
  assert.match(saidOf['events']!, /The calendar did not load/);
  assert.match(saidOf['events in a cycle']!, /The cycle of the year did not load/);
  assert.match(saidOf['events in a calendar']!, /The calendar did not load/);
  assert.match(
    saidOf['events on a map']!,
    /The map did not load: please try again, or reload the page\.(?! For)/,
  );
  assert.match(saidOf['events on a map']!, /The map did not load.*For now, here is a sketch/);
  assert.match(saidOf['page']!, /The search did not load/);
});
