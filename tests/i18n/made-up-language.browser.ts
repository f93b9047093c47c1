/**
 * Every tag in a language that is made up: our words in another script, letter by letter. Whatever is then still Latin or
 * Cyrillic and does not stand in the file was written into a view or a template, where no translator would find it.
 */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { topics, words } from '../../src/i18n/en/index.js';
import { TAGS } from '../../src/tag-list.js';
import { PROGRAMMES } from '../demo/names.js';
import { shown } from '../elements/support.js';

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψωςϊ';
const inGreek = (text: string): string =>
  text.replace(/[a-z]/gi, (it) => GREEK[(it.toLowerCase().codePointAt(0)! - 97) % 26]!);

/** A sentence takes words of the file in: they become Greek with it, and are not looked at. */
function translated<It>(it: It, key = ''): It {
  if (typeof it === 'string') return (key === 'language' ? it : inGreek(it)) as It;
  if (typeof it === 'function') {
    const say = it as unknown as (...args: unknown[]) => unknown;
    return ((...args: unknown[]) => translated(say(...args))) as It;
  }
  if (Array.isArray(it)) return it.map((inner) => translated(inner as unknown)) as It;
  if (it && typeof it === 'object')
    return Object.fromEntries(
      Object.entries(it).map(([name, inner]) => [name, translated(inner as unknown, name)]),
    ) as It;
  return it;
}

// Before any tag has asked for them.
Object.assign(words, translated(words));
for (const [name, bring] of Object.entries(topics))
  Object.assign(topics, { [name]: async () => translated(await bring()) });

const SAID_BY_ATTRIBUTES = ['aria-label', 'aria-description', 'aria-roledescription'].concat(
  ...['aria-valuetext', 'title', 'alt', 'placeholder', 'label'],
);
const LETTERS = /[a-zа-яё]{2,}/giu;
const lettersIn = (text: string): string[] =>
  [...text.matchAll(LETTERS)].map(([it]) => it.toLowerCase());

/** All that a tag and the tags inside it say to eyes and ears. */
function* saidIn(node: Node): Generator<string> {
  if (node.nodeType === Node.TEXT_NODE) yield node.textContent ?? '';
  if (node instanceof Element) {
    if (node.matches('style, script')) return;
    for (const name of SAID_BY_ATTRIBUTES) yield node.getAttribute(name) ?? '';
    if (node.shadowRoot) yield* saidIn(node.shadowRoot);
  }
  for (const child of node.childNodes) yield* saidIn(child);
}

const fileOf = async (name: string): Promise<string> =>
  (await fetch(new URL(`../../demo/programmes/${name}.json`, import.meta.url))).text();

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 300));

const VIEWS: Record<string, string[]> = {
  'event-map': ['view="cycle"', 'view="calendar"', 'view="list"', 'view="map"'],
  indicator: ['view="gauge"', 'view="trend"', 'view="number"'],
  display: ['slides="title headline projects roadmap indicators events" paused'],
};

/** Everything is in the page of each programme; the tags one by one show the rest of what they can, of the richest. */
const tagsFor = (programme: string): readonly string[] =>
  programme === 'example' ? TAGS.map((it) => it.name) : ['page'];

for (const programme of PROGRAMMES)
  describe(`${programme} in a language that is made up`, () => {
    for (const name of tagsFor(programme))
      for (const attributes of VIEWS[name] ?? [''])
        it(`<prog-${name} ${attributes}> says nothing in another one`, async () => {
          const text = await fileOf(programme);
          const file = JSON.parse(text) as { indicators?: { id: string }[] };
          const subject = file.indicators?.[0]?.id ?? '';
          const tag = await shown(
            `<prog-${name} lang="en" today="2023-12-10" for="${name === 'indicator' ? subject : ''}" ${attributes}></prog-${name}>`,
            file,
          );
          // What is drawn in idle time is drawn now; what comes only when it is reached for is reached for.
          window.dispatchEvent(new Event('beforeprint'));
          tag.shadowRoot!.querySelector<HTMLElement>('button[name="filters"]')?.click();
          await settled();
          const known = new Set(lettersIn(text.replaceAll('\\n', ' ')));
          const said = [...saidIn(tag.shadowRoot!)];
          expect(said.join('').length).to.be.above(20);
          const foreign = said.filter((it) => lettersIn(it).some((word) => !known.has(word)));
          expect([...new Set(foreign)]).to.deep.equal([]);
        }).timeout(20_000);
  });
