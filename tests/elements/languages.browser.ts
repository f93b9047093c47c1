/** A screen reader pronounces each word as its language does: ours as the page's, the file's as the file's. */
import { expect, waitUntil } from '@open-wc/testing';
import { TAGS, ask } from '../hostile/tags.js';
import { awake, frame, shown } from './support.js';

const russian = await fetch(new URL('../../demo/programmes/example.json', import.meta.url)).then(
  (it) => it.json() as Promise<object>,
);
/** The letters alone tell whose a word is. */
const latin = (text: string): string =>
  text.replace(
    /[а-яё]/gi,
    (it) => 'abcdefghijklmnopqrstuvwxyz'[it.toLowerCase().charCodeAt(0) % 26]!,
  );
const english = {
  ...(JSON.parse(latin(JSON.stringify(russian))) as object),
  lang: 'en',
};

/** The nearest `lang` around it, shadow roots or not. */
function languageAt(node: Node): string | null {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element && at.hasAttribute('lang')) return at.getAttribute('lang');
  return null;
}

/** What is named the same in every language. */
const NAMES = /\b(CSV|JSON|Excel|iCalendar|PDF|SWOT|OpenStreetMap|Europe\/Moscow|[IVX]+)\b/g;

function wrongIn(root: Node): string[] {
  if (root instanceof Text) {
    const text = root.data.replace(NAMES, '');
    const said = { ru: /[а-яё]{2}/i.test(text), en: /[a-z]{2}/i.test(text) };
    // A sentence of ours with a word of the file in it has no language of its own.
    if (said.ru === said.en) return [];
    const wanted = said.ru ? 'ru' : 'en';
    const lang = languageAt(root);
    const at = root.parentElement;
    return lang === wanted
      ? []
      : [`${at?.localName}.${at?.className}: ${root.data.trim().slice(0, 50)} (${lang})`];
  }
  if (root instanceof Element && root.matches('style, script')) return [];
  const inner = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  return [...inner, ...root.childNodes].flatMap(wrongIn);
}

function openAll(root: ShadowRoot): void {
  for (const it of root.querySelectorAll<HTMLElement>('*')) {
    if (it instanceof HTMLDetailsElement) it.open = true;
    else if (it.matches('button[aria-expanded="false"]')) it.click();
    if (it.shadowRoot) openAll(it.shadowRoot);
  }
}

/** Whatever a tag shows in one way or another. */
const WAYS: Record<string, [attribute: string, values: string[]]> = {
  'prog-display': ['slides', ['title', 'headline', 'projects', 'roadmap', 'indicators', 'events']],
  'prog-event-map': ['view', ['cycle', 'calendar', 'list', 'map']],
  'prog-indicator': ['view', ['gauge', 'trend', 'number']],
};

async function opened(tag: string, way: string, language: string, programme: object) {
  const element = document.createElement(tag);
  ask(element, programme, 0);
  element.lang = language;
  element.setAttribute('today', '2023-12-10');
  if (way) element.setAttribute(WAYS[tag]![0], way);
  const there = await shown(element.outerHTML, programme);
  await awake();
  await import('../../src/elements/text/spoken-in.js');
  openAll(there.shadowRoot!);
  for (let n = 0; n < 10; n++) await frame();
  return there;
}

for (const [language, programme] of [
  ['ru', english],
  ['en', russian],
] as const)
  describe(`on a page in ${language}, with a file in another language`, () => {
    for (const tag of TAGS)
      for (const way of WAYS[tag]?.[1] ?? [''])
        it(`each text of <${tag}> is marked as of its own ${way}`, async () => {
          const there = await opened(tag, way, language, programme);
          expect(there.shadowRoot!.textContent).to.match(/[а-яё]/i);
          expect([...new Set(wrongIn(there))]).to.deep.equal([]);
        }).timeout(30_000);

    it('what a visitor chooses is marked too, and what was there before', async () => {
      const tag = await opened('prog-roadmap', '', language, programme);
      const root = tag.shadowRoot!;
      root.querySelector<HTMLElement>('[name=filters]')!.click();
      await waitUntil(() => root.querySelector('select[name=project]'));
      const field = root.querySelector<HTMLSelectElement>('select[name=project]')!;
      field.selectedIndex = 1;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await waitUntil(() => root.querySelector('.chip'));
      expect([...new Set(wrongIn(tag))]).to.deep.equal([]);
    });

    it('a tag that learns the language of its file forgets the other', async () => {
      const tag = await opened('prog-summary', '', language, programme);
      tag.lang = language === 'ru' ? 'en' : 'ru';
      await waitUntil(() => new RegExp(SUMMARY[tag.lang]!).test(tag.shadowRoot!.textContent));
      await frame();
      expect([...new Set(wrongIn(tag))]).to.deep.equal([]);
    });
  });

const SUMMARY: Record<string, string> = { ru: 'Стена обещаний', en: 'Wall of promises' };

it('a tag in the language of its file marks nothing but itself', async () => {
  const tag = await opened('prog-roadmap', '', 'ru', russian);
  const marked = [...tag.shadowRoot!.querySelectorAll('[lang]:not(.skip, .passed)')];
  expect(marked.map((it) => it.className)).to.deep.equal(['prog']);
});
