/**
 * What a browser's translator does to a page: it puts elements of its own in the place of text nodes, also within tags
 * (Google and Edge `<font><font>`, Yandex `<ya-tr-span>`). What changes afterwards is written where it is read.
 */
import { expect } from '@open-wc/testing';
import { TAGS, ask, give } from '../hostile/tags.js';
import type { ProgElement } from '../../src/elements/base/prog-element.js';
import { watch } from '../hostile/watch.js';
import { awake, demo, frame, SMALL } from './support.js';

/** One after the other, or in one step; the text itself may be kept in what takes its place. */
const TRANSLATORS: ((text: Text, said: string) => void)[] = [
  (text, said) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(said);
    outer.append(inner);
    text.replaceWith(outer);
  },
  (text, said) => {
    const it = document.createElement('ya-tr-span');
    it.append(said);
    text.before(it);
    text.remove();
  },
  (text, said) => {
    const it = document.createElement('font');
    text.after(it);
    text.data = said;
    it.append(text);
  },
];

/** A translator marks what it has translated, so that it can be told from what was written afterwards. */
const MARKS = /[‹›]/g;

function* textsIn(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  // The way past a tag comes again with the next move.
  if (node instanceof Element && node.matches('style, script, .skip, .passed')) return;
  if (node instanceof Element && node.shadowRoot) yield* textsIn(node.shadowRoot);
  for (const child of node.childNodes) yield* textsIn(child);
}

/** Each text by another of them; @param turn which begins */
function translate(tag: Element, turn: number): void {
  [...textsIn(tag)].forEach((text, index) => {
    if (text.data.trim())
      TRANSLATORS[(index + turn) % TRANSLATORS.length]!(
        text,
        text.data.replace(/\S[^]*\S|\S/, '‹$&›'),
      );
  });
}

const saidBy = (tag: Element): string =>
  [...textsIn(tag)]
    // Which part is being read, the bar of a page says; two pages below each other are read at different places.
    // Small charts come when they come near, one sooner than another.
    .filter((it) => !it.parentElement?.closest('.bar, .slope'))
    .map((it) => it.data)
    .join('')
    .replace(MARKS, '')
    .replace(/\s+/g, ' ');

async function settled(): Promise<void> {
  // What is drawn in idle time is drawn now.
  for (let n = 0; n < 4; n++) {
    window.dispatchEvent(new Event('beforeprint'));
    await frame();
  }
  window.dispatchEvent(new Event('afterprint'));
}

/** What is asked of a tag afterwards. */
const CHANGES: Record<string, (tag: ProgElement) => unknown> = {
  'another language': (tag) => tag.setAttribute('lang', 'en'),
  'another day': (tag) => tag.setAttribute('today', '2024-03-01'),
  'less of it': (tag) => give(tag, SMALL),
};

let programme: object;
let box: HTMLElement;
before(async () => {
  programme = await demo('example' as 'mosk-2019');
});
beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
  // Of its own: a scrollbar that comes between two of them would give the second one fewer columns.
  box.style.width = '900px';
});
afterEach(() => box.remove());

async function put(name: string, isWhole = true): Promise<ProgElement> {
  const tag = box.appendChild(document.createElement(name)) as ProgElement;
  ask(tag, programme, 0);
  tag.setAttribute('today', '2023-11-22');
  await give(tag, programme);
  if (isWhole) await settled();
  return tag;
}

async function expectAlike(tag: ProgElement, same: ProgElement, what: string): Promise<void> {
  for (let n = 0; n < 40 && saidBy(tag) !== saidBy(same); n++) await settled();
  expect(tag.dataset['state'], what).to.equal(same.dataset['state']);
  expect(saidBy(tag), what).to.equal(saidBy(same));
}

describe('a page that the browser has translated', () => {
  // First of all: what it needs comes with the first move, once.
  it('before anybody has moved, is drawn anew when somebody moves', async () => {
    const pairs: [ProgElement, ProgElement][] = [];
    // One that Lit draws, and those that draw rows of their own; of the others it is tried below.
    for (const name of ['prog-passport', 'prog-roadmap', 'prog-event-map', 'prog-indicators'])
      pairs.push([await put(name, false), await put(name, false)]);
    await settled();
    pairs.forEach(([tag], turn) => translate(tag, turn));
    await awake();
    for (const [tag, same] of pairs) await expectAlike(tag, same, tag.localName);
    for (const it of pairs.flat()) it.setAttribute('lang', 'en');
    await settled();
    for (const [tag, same] of pairs) await expectAlike(tag, same, `${tag.localName} in English`);
  }).timeout(60_000);

  for (const name of TAGS)
    it(`<${name}> says what it would say`, async () => {
      const watched = watch();
      await awake();
      const tag = await put(name);
      const same = await put(name);
      await expectAlike(tag, same, 'at first');
      for (const [turn, [what, change]] of Object.entries(CHANGES).entries()) {
        translate(tag, turn);
        for (const it of [tag, same]) await change(it);
        await settled();
        await expectAlike(tag, same, what);
      }
      watched.stop();
      expect(watched.troubles()).to.deep.equal([]);
    }).timeout(40_000);
});

/** As a property, to be put in the place of another one. */
type Insert = (this: Node, it: Node, next: Node | null) => Node;

describe('nodes that somebody has taken away', () => {
  for (const name of TAGS)
    it(`<${name}> draws anew, once`, async () => {
      const watched = watch();
      const tag = await put(name);
      const same = await put(name);
      const prototype = Node.prototype as unknown as { insertBefore: Insert };
      const { insertBefore } = prototype;
      let isTold = false;
      prototype.insertBefore = function (it, next) {
        if (isTold || this.getRootNode() !== tag.shadowRoot)
          return insertBefore.call(this, it, next);
        isTold = true;
        throw new DOMException('not a child of this node', 'NotFoundError');
      };
      try {
        for (const it of [tag, same]) {
          ask(it, SMALL, 1);
          await give(it, SMALL);
        }
      } finally {
        prototype.insertBefore = insertBefore;
      }
      expect(isTold).to.equal(true);
      await settled();
      await expectAlike(tag, same, 'less of it');
      watched.stop();
      expect(watched.troubles()).to.deep.equal([]);
    }).timeout(40_000);
});
