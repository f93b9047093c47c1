/** A screen that runs for days, in a minute: thousands of turns, new data again and again, and no more memory than before. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import puppeteer, { type CDPSession } from 'puppeteer-core';
import { chromium } from '../../scripts/chrome.mjs';
import { whenReady } from '../../scripts/demo-pages.mjs';
import { createSite } from '../../scripts/serve.mjs';
import { LONGEST } from '../../src/loading/bring.js';
import { most } from '../volume.js';

const TURNS = most(8400);
/** So many turns until everything that is kept once is there. */
const WARM = 700;
const SPEED = 3000;

const site = await createSite({
  pages: {
    '/hall.html': `<!doctype html>
<html lang="ru"><meta charset="utf-8" /><title>Зал</title>
<link rel="stylesheet" href="/prog-widgets/prog-widgets.css" />
<script type="module" src="/prog-widgets/loader.js"></script>
<prog-display src="/hall.json" today="2023-12-10" url="https://imc.example.org/"></prog-display>`,
  },
});
const browser = await puppeteer.launch(chromium());
after(async () => {
  await browser.close();
  await site.close();
});

const example = readFileSync(
  new URL('../../demo/programmes/example.json', import.meta.url),
  'utf8',
);

/** Minutes pass in milliseconds, but scripts may take their time to come; each answer is another one, each fifth none, each seventh no programme. */
const hall = `
  const real = setTimeout;
  setTimeout = (work, ms = 0, ...more) => real(work, ms === ${LONGEST} ? ms : ms / ${SPEED}, ...more);
  const programme = ${example};
  let asked = 0;
  const fetchReal = fetch;
  fetch = async (input, init) => {
    if (!String(input).endsWith('/hall.json')) return fetchReal(input, init);
    globalThis.asked = ++asked;
    if (asked % 5 === 0) throw new TypeError('Failed to fetch');
    const text = asked % 7 === 0 ? '{"title":' : JSON.stringify({ ...programme, title: 'Программа, ' + asked });
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  };
  globalThis.turns = 0;
  addEventListener('prog-slide', () => globalThis.turns++);
  console.warn = () => {}; // Whoever keeps the console open keeps what it says.
`;

interface Measured {
  /** In bytes, by scripts. */
  held: number;
  nodes: number;
  listeners: number;
}

/** What a script can hold. */
const HELD =
  /^(object|array|string|concatenated string|sliced string|closure|number|regexp|symbol|bigint)$/;

/**
 * Without what the browser keeps for itself: it compiles code and forgets it, and writes down long tasks for whoever asks
 * for them, so that the heap as a whole goes up and down by half a MB while all else stays as it is to some kB.
 */
async function heldIn(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): number => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as {
    snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
    nodes: number[];
  };
  const fields = snapshot.meta.node_fields;
  const [type, size] = ['type', 'self_size'].map((it) => fields.indexOf(it)) as [number, number];
  let held = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (HELD.test(snapshot.meta.node_types[0][nodes[at + type]!]!)) held += nodes[at + size]!;
  return held;
}

test(`${TURNS} turns with new data leave memory, nodes and listeners as they were`, async (t) => {
  const page = await browser.newPage();
  await page.setViewport({ width: 960, height: 540 });
  await page.evaluateOnNewDocument(hall);
  await page.goto(`${site.url}/hall.html`);
  await whenReady(page).catch(() => undefined);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  /** In a pause, so that nothing is on its way. */
  const measure = async (): Promise<Measured> => {
    await page.keyboard.press('Space');
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (let n = 0; n < 4; n++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((it) => it.name === name)!.value;
    const held = await heldIn(session);
    await page.keyboard.press('Space');
    return { held, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  const until = (turns: number): Promise<unknown> =>
    page.waitForFunction(`globalThis.turns >= ${turns}`, { timeout: 240_000, polling: 200 });

  await until(WARM);
  const before = await measure();
  await until(WARM + TURNS);
  const last = await measure();
  const asked = Number(await page.evaluate('globalThis.asked'));
  t.diagnostic(JSON.stringify({ before, last, asked }));

  assert.ok(asked > 30, `the file was asked for only ${asked} times`);
  const state = await page.$eval('prog-display', (it) => it.dataset['state']);
  assert.equal(state, 'ready');
  assert.ok(before.held > 500_000, `only ${before.held} bytes were counted`);
  // One answer is 100 kB; there are hundreds of them.
  assert.ok(last.held - before.held < 100_000, `${last.held - before.held} bytes more are held`);
  assert.ok(last.nodes - before.nodes < 200, `${last.nodes - before.nodes} nodes more`);
  assert.ok(
    last.listeners - before.listeners < 20,
    `${last.listeners - before.listeners} listeners more`,
  );
});
