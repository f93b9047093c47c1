/** Tiles come late and hold on to the window: a reader may be elsewhere by then, and a tag may go. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgEventMap } from '../../src/index.js';
import { allInside, inside, shown, SMALL } from './support.js';

const PLACE = { name: 'ИОЦ', lat: 58.05, lon: 38.83 };
const WITH_PLACE = {
  ...SMALL,
  events: [{ id: 'e', title: 'Форум', when: '2023-12-14', place: PLACE }],
};
const MARKUP =
  '<prog-event-map view="list" tiles="/tests/no-tiles/{z}/{x}/{y}.png" today="2023-12-10"></prog-event-map>';
const SLOWLY = { timeout: 8000 };

const see = async (tag: ProgEventMap, view: string): Promise<void> => {
  inside(tag, `[name=view][value=${view}]`).click();
  await tag.updateComplete;
};
const hasTiles = (tag: ProgEventMap): boolean => allInside(tag, '.leaflet-map-pane').length > 0;

describe('tiles', () => {
  it('are there for a reader who had left before their code came', async () => {
    const tag = await shown<ProgEventMap>(MARKUP, WITH_PLACE);
    await see(tag, 'map');
    await see(tag, 'list');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await see(tag, 'map');
    await waitUntil(() => hasTiles(tag), 'the tiles', SLOWLY);
  }).timeout(20_000);

  it('listen to the window no longer than they are seen', async () => {
    let listeners = 0;
    const real = {
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
    };
    for (const [method, by] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const)
      window[method] = (...[type, ...rest]: Parameters<typeof real.addEventListener>) => {
        if (type === 'resize') listeners += by;
        real[method](type, ...rest);
      };
    try {
      const tag = await shown<ProgEventMap>(MARKUP, WITH_PLACE);
      const before = listeners;
      await see(tag, 'map');
      await waitUntil(() => hasTiles(tag), 'the tiles', SLOWLY);
      expect(listeners).to.equal(before + 1);
      await see(tag, 'list');
      expect(listeners, 'in another view').to.equal(before);
      await see(tag, 'map');
      await waitUntil(() => hasTiles(tag), 'the tiles again', SLOWLY);
      const parent = tag.parentElement!;
      tag.remove();
      expect(listeners, 'taken out').to.equal(before);
      parent.append(tag);
      await waitUntil(() => hasTiles(tag) && listeners > before, 'the tiles come back', SLOWLY);
    } finally {
      Object.assign(window, real);
    }
  }).timeout(30_000);
});
