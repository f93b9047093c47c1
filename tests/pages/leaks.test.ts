/** Tags that come and go leave nothing behind: measured by the browser itself, after its garbage has been collected. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { most } from '../volume.js';
import { openPage } from './support.js';

const TIMES = most(4000);
/** More than the listeners that may be left. */
const NEW_ONES = 24;

interface Held {
  heapMb: number;
  listeners: number;
  nodes: number;
}

test(`every tag taken out and put in ${TIMES} times, and ${NEW_ONES} of each that go for good`, async () => {
  const { page, troubles, close } = await openPage('/index.html', { bypassPolicy: true });
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const held = async (): Promise<Held> => {
    for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((it) => it.name === name)?.value ?? NaN;
    return {
      heapMb: of('JSHeapUsedSize') / 1e6,
      listeners: of('JSEventListeners'),
      nodes: of('Nodes'),
    };
  };
  const comeAndGo = (times: number, newOnes: number): Promise<number> =>
    page.evaluate(
      async (again, fresh, address) => {
        const all = (await import(address)) as object;
        const tags = Object.values(all).flatMap((it: { tag?: string }) => it.tag ?? []);
        const make = async (name: string): Promise<HTMLElement> => {
          const tag = document.createElement(name);
          tag.setAttribute('src', '/programmes/rybinsk-2021.json');
          if (name === 'prog-display') tag.setAttribute('paused', '');
          document.body.append(tag);
          for (let n = 0; n < 400 && tag.dataset['state'] !== 'ready'; n++)
            await new Promise((resolve) => setTimeout(resolve, 10));
          return tag;
        };
        for (const name of tags) {
          for (let n = 0; n < fresh; n++) (await make(name)).remove();
          const tag = await make(name);
          for (let n = 0; n < again; n++) {
            tag.remove();
            document.body.append(tag);
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
          tag.remove();
        }
        // What was under way ends, and frames that were asked for have come.
        await new Promise((resolve) => setTimeout(resolve, 500));
        return tags.length;
      },
      times,
      newOnes,
      '/prog-widgets/prog-widgets.js',
    );

  await comeAndGo(10, 3);
  const before = await held();
  assert.ok((await comeAndGo(TIMES, NEW_ONES)) > 10);
  const after = await held();
  const grown = {
    heapMb: after.heapMb - before.heapMb,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
  };
  console.log(`  before ${JSON.stringify(before)}, grown by ${JSON.stringify(grown)}`);
  // A tag holds about half a megabyte and thousands of nodes: so many of them could not hide in this.
  assert.ok(grown.heapMb < 2, `${grown.heapMb} MB`);
  assert.ok(grown.listeners < 20, `${grown.listeners} listeners`);
  assert.ok(grown.nodes < 2000, `${grown.nodes} nodes`);
  assert.deepEqual(await troubles(), []);
  await close();
});
