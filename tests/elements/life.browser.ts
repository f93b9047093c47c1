/** What pages do to elements: move, clone, adopt, storm, take out and put in a hundred times. Every tag bears it. */
import { expect, waitUntil } from '@open-wc/testing';
import type { ProgElement } from '../../src/elements/base/prog-element.js';
import { ask, give, TAGS } from '../hostile/tags.js';
import { TEXTS } from '../hostile/values.js';
import { watch, type Watch } from '../hostile/watch.js';
import { programme } from './roadmap-tools.support.js';
import { frame, pictured } from './support.js';

const example = await programme('example');
const pause = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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

async function shown(name: string): Promise<HTMLElement> {
  const tag = document.createElement(name);
  ask(tag, example, 0);
  box.append(tag);
  await give(tag, example);
  return tag;
}
/** Without small charts, which come when their tag comes near: before it is moved, or after. */
const words = (tag: Element): string => {
  const texts = document.createTreeWalker(tag.shadowRoot!, NodeFilter.SHOW_TEXT);
  let said = '';
  while (texts.nextNode())
    if (!texts.currentNode.parentElement?.closest('.slope')) said += texts.currentNode.nodeValue;
  return said.replace(/\s+/g, ' ').trim();
};
const color = (tag: Element): string =>
  getComputedStyle(tag.shadowRoot!.querySelector('.prog')!).backgroundColor;

describe('every tag', () => {
  for (const name of TAGS) {
    it(`${name} made by a script, with all that it is told before it is in the page`, async () => {
      const tag = document.createElement(name);
      ask(tag, example, 0);
      (tag as ProgElement).programme = example;
      await pause();
      box.append(tag);
      await waitUntil(() => tag.dataset['state'] === 'ready', 'ready', { timeout: 8_000 });
      expect(watched.troubles()).to.deep.equal([]);
    });

    it(`${name} told before its script came`, async () => {
      const late = `${name}-late`;
      const tag = document.createElement(late);
      ask(tag, example, 0);
      Object.assign(tag, { programme: example, headingLevel: 4 });
      if (name === 'prog-indicator') tag.setAttribute('for', 'trained');
      box.append(tag);
      const known = customElements.get(name) as CustomElementConstructor;
      customElements.define(late, class extends known {});
      await waitUntil(() => tag.dataset['state'] === 'ready', 'ready', { timeout: 8_000 });
      expect((tag as ProgElement).headingLevel).to.equal(4);
      expect(Object.hasOwn(tag, 'programme'), 'the property hides the accessor').to.equal(false);
      expect(watched.troubles()).to.deep.equal([]);
    });

    it(`${name} moved, cloned, adopted and brought back`, async () => {
      const tag = await shown(name);
      await frame();
      await pictured(tag);
      const before = { words: words(tag), color: color(tag) };
      expect(before.words.length).to.be.greaterThan(20);

      const wrapper = document.createElement('section');
      box.append(wrapper);
      wrapper.append(tag);
      await frame();
      expect({ words: words(tag), color: color(tag) }).to.deep.equal(before);

      const copy = tag.cloneNode(true) as ProgElement;
      box.append(copy);
      await copy.updateComplete;
      expect(copy.dataset['state'], 'a clone has the attributes, not the programme').to.equal(
        'empty',
      );
      copy.remove();

      const other = document.createElement('iframe');
      // As wide as its place before, where columns depend on it.
      other.style.cssText = 'border: 0; inline-size: 100%';
      box.append(other);
      other.contentDocument!.body.style.margin = '0';
      other.contentDocument!.body.append(tag);
      await frame();
      await waitUntil(() => color(tag) === before.color, 'its colours come along');
      await waitUntil(() => words(tag) === before.words, 'its words come along');
      box.append(tag);
      await waitUntil(() => color(tag) === before.color && words(tag) === before.words, 'and back');
      expect(watched.troubles()).to.deep.equal([]);
    });

    it(`${name} in a storm of attributes`, async () => {
      const tag = await shown(name);
      const known = customElements.get(name) as unknown as typeof ProgElement;
      const attributes = known.observedAttributes.filter(
        (it) => it !== 'src' && it !== 'theme-src',
      );
      for (let n = 0; n < 300; n++) {
        const attribute = attributes[n % attributes.length]!;
        const value = TEXTS[(n * 7) % TEXTS.length]!;
        if (n % 3) tag.setAttribute(attribute, value.slice(0, 200));
        else tag.removeAttribute(attribute);
        if (n % 50 < 1) await pause();
      }
      for (const attribute of attributes) tag.removeAttribute(attribute);
      ask(tag, example, 0);
      await (tag as ProgElement).updateComplete;
      await waitUntil(() => tag.dataset['state'] === 'ready', 'ready', { timeout: 8_000 });
      expect(words(tag).length).to.be.greaterThan(20);
      expect(watched.troubles()).to.deep.equal([]);
    });
  }
});

/** What is held on to, told apart by kind: each `add…` and `observe` counts up, each opposite down. */
function ledger(): { held: () => Record<string, number>; close: () => void } {
  const held: Record<string, number> = {};
  const undo: (() => void)[] = [];
  const around = <Holder extends object>(
    holder: Holder,
    method: keyof Holder & string,
    note: (self: object, args: unknown[], result: unknown) => void,
  ): void => {
    const real = holder[method] as (...args: unknown[]) => unknown;
    const patched = function (this: object, ...args: unknown[]): unknown {
      const result = real.apply(this, args);
      note(this, args, result);
      return result;
    };
    Object.assign(holder, { [method]: patched });
    undo.push(() => Object.assign(holder, { [method]: real }));
  };
  const count = (kind: string, by: number): void => void (held[kind] = (held[kind] ?? 0) + by);
  const lasting = (self: object): boolean =>
    self === window || self === document || self instanceof MediaQueryList;
  const isOnce = (options: unknown): boolean =>
    typeof options === 'object' && options !== null && 'once' in options && options.once === true;
  around(EventTarget.prototype, 'addEventListener', (self, [type, , options]) => {
    if (lasting(self) && !isOnce(options)) count(`listener ${String(type)}`, 1);
  });
  around(EventTarget.prototype, 'removeEventListener', (self, [type]) => {
    if (lasting(self)) count(`listener ${String(type)}`, -1);
  });
  for (const [kind, { prototype }] of Object.entries({
    ResizeObserver,
    IntersectionObserver,
    MutationObserver,
  })) {
    const active = new WeakSet();
    around(prototype, 'observe', (self) => {
      if (!active.has(self)) count(kind, 1);
      active.add(self);
    });
    around(prototype, 'disconnect', (self) => {
      if (active.delete(self)) count(kind, -1);
    });
  }
  const timers = new Set<unknown>();
  around(window, 'setInterval', (_, __, id) => void timers.add(id));
  around(window, 'clearInterval', (_, [id]) => void timers.delete(id));
  return {
    held: () => ({
      ...Object.fromEntries(Object.entries(held).filter(([, it]) => it !== 0)),
      ...(timers.size && { intervals: timers.size }),
    }),
    close: () => undo.forEach((it) => it()),
  };
}

describe('put in and taken out a hundred times', () => {
  for (const name of TAGS)
    it(`${name} leaves no listener, no observer, no timer`, async () => {
      // What is set up once for the whole page, by the first of its kind, is no leak.
      const first = await shown(name);
      first.remove();
      await pause(20);
      const { held, close } = ledger();
      try {
        const tag = document.createElement(name);
        ask(tag, example, 0);
        box.append(tag);
        await give(tag, example);
        // Each is counted: what one of a hundred leaves is seen as what one of thousands leaves.
        for (let n = 0; n < 100; n++) {
          tag.remove();
          if (n % 10 < 1) await pause();
          box.append(tag);
          if (n % 10 < 1) await pause();
        }
        tag.remove();
        await pause(50);
        expect(held()).to.deep.equal({});
      } finally {
        close();
      }
    }).timeout(60_000);
});
