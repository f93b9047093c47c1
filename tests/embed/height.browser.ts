/** A frame of ours gets its height whenever it comes. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { receiveHeights } from '../../src/embed/height.js';

/** A page of the same address as ours, which says how tall it is. */
const ADDRESS = '/embed.html?src=/p.json&view=roadmap';

const speak = (frame: HTMLIFrameElement, height: number): void =>
  void dispatchEvent(
    new MessageEvent('message', {
      data: { 'prog-widgets': 'height', height },
      source: frame.contentWindow,
      origin: location.origin,
    }),
  );

const host = document.createElement('site-block');
const inner = host.attachShadow({ mode: 'open' });

/** How a frame comes to its address, after the listening has begun. */
const WAYS: Record<string, (frame: HTMLIFrameElement) => void> = {
  'at once': (it) => it.setAttribute('src', ADDRESS),
  'by a script that turns data-src into src': (it) => {
    it.dataset['src'] = ADDRESS;
    it.src = it.dataset['src'];
  },
  'without a folder before its name': (it) => it.setAttribute('src', ADDRESS.slice(1)),
  lazily: (it) => {
    it.loading = 'lazy';
    it.setAttribute('src', ADDRESS);
  },
  'another one first': (it) => {
    it.setAttribute('src', 'about:blank');
    it.setAttribute('src', ADDRESS);
  },
};

describe('the height of a frame', () => {
  before(() => {
    const base = document.createElement('base');
    base.href = '/';
    document.head.append(base);
    document.body.append(host);
    receiveHeights([document, inner]);
  });
  after(() => {
    host.remove();
    document.querySelector('base')?.remove();
  });

  for (const [way, come] of Object.entries(WAYS))
    for (const place of ['the page', 'a shadow root'])
      it(`comes to a frame that gets its address ${way}, in ${place}`, async () => {
        const box = await fixture<HTMLElement>('<div></div>');
        const frame = document.createElement('iframe');
        (place === 'the page' ? box : inner).append(frame);
        come(frame);
        speak(frame, 777);
        await waitUntil(() => frame.style.blockSize === '777px');
        frame.remove();
      });

  it('is that of our page only', async () => {
    const box = await fixture<HTMLElement>('<div></div>');
    const frame = document.createElement('iframe');
    box.append(frame);
    for (const src of ['/other.html', '/other.html?src=/embed.html']) {
      frame.setAttribute('src', src);
      speak(frame, 777);
      expect(frame.style.blockSize).to.equal('');
    }
  });
});
