/** What a handler throws is that tag's own, whoever calls it: the tag says so, and nothing is left uncaught. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgElement } from '../../src/elements/base/prog-element.js';
import type { ProgErrorEvent } from '../../src/index.js';
import { watch, type Watch } from '../hostile/watch.js';
import { demo, inside, SMALL } from './support.js';

/** What is waited for comes through a busy server. */
const SLOWLY = { timeout: 5000 };

let watched: Watch;
let box: HTMLElement;
beforeEach(() => {
  watched = watch();
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  watched.stop();
  box.remove();
});

/** The tag's next wish to be drawn anew throws: as whatever a handler calls could. */
function breakOnce(tag: ProgElement): void {
  tag.requestUpdate = () => {
    Reflect.deleteProperty(tag, 'requestUpdate');
    throw new Error('broken handler');
  };
}

/** How each is broken, and what a visitor does then. */
interface Handler {
  markup: string;
  /** The demo's example, if not set. */
  programme?: object;
  act: (tag: ProgElement) => void;
}
const HANDLERS: Record<string, Handler> = {
  "the passport's button that unfolds": {
    markup: '<prog-passport></prog-passport>',
    programme: { ...SMALL, passport: [{ label: 'О нас', value: 'слово '.repeat(400) }] },
    act(tag) {
      const button = inside(tag, '.row > dd > .more');
      button.previousElementSibling!.remove();
      button.click();
    },
  },
  'a key of the display': {
    markup: '<prog-display></prog-display>',
    act(tag) {
      breakOnce(tag);
      tag.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    },
  },
  'a button of the display': {
    markup: '<prog-display></prog-display>',
    act(tag) {
      breakOnce(tag);
      inside(tag, '.control.next').click();
    },
  },
  'the display on its way to paper': {
    markup: '<prog-display></prog-display>',
    act(tag) {
      breakOnce(tag);
      window.dispatchEvent(new Event('beforeprint'));
    },
  },
  "the page's search": {
    markup: '<prog-page></prog-page>',
    act(tag) {
      breakOnce(tag);
      inside(tag, '[name=search]').dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  'a sign of the map': {
    markup: '<prog-event-map view="map"></prog-event-map>',
    act(tag) {
      breakOnce(tag);
      const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
      inside(tag, '.sign').dispatchEvent(key);
    },
  },
  'what the address says': {
    markup: '<prog-event-map view="list" id="said"></prog-event-map>',
    act(tag) {
      breakOnce(tag);
      history.replaceState(null, '', '#prog:said?audience=x');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    },
  },
  'the table below a chart': {
    markup: '<prog-indicator for="trained" view="trend"></prog-indicator>',
    act(tag) {
      breakOnce(tag);
      inside(tag, '.figures > button').click();
    },
  },
};

describe('a handler that throws', () => {
  for (const [name, { markup, programme, act }] of Object.entries(HANDLERS))
    it(`${name}: is that tag's own`, async () => {
      box.innerHTML = markup;
      const tag = box.firstElementChild as ProgElement;
      const loaded = oneEvent(tag, 'prog-load');
      tag.programme = programme ?? (await demo('example' as 'mosk-2019'));
      await loaded;
      await tag.updateComplete;
      const event = oneEvent<ProgErrorEvent>(tag, 'prog-error');
      act(tag);
      const [problem] = (await event).problems;
      expect(problem!.code).to.equal('internalError');
      await waitUntil(() => tag.dataset['state'] === 'failed', 'failed', SLOWLY);
      expect(watched.troubles()).to.deep.equal([]);
      history.replaceState(null, '', location.pathname + location.search);
    }).timeout(40_000);
});
