/** Editors that write in the page itself: what they save holds our tags already, and is filtered on its way. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { upgrade, type ProgElement } from '../../src/index.js';

const FILE = '/demo/programmes/rybinsk-2021.json';
const LINK = `<a href="${FILE}#prog-roadmap">Карта</a>`;
const FORMS: Record<string, string> = {
  'a box': `<div class="prog-embed" data-src="${FILE}" data-view="roadmap">${LINK}</div>`,
  'a box with a paragraph': `<div class="prog-embed" data-src="${FILE}" data-view="roadmap"><p>${LINK}</p></div>`,
  'a link in its paragraph': `<p>${LINK}</p>`,
  'a link in an item': `<ul><li>${LINK}</li></ul>`,
  'a link in a cell': `<table><tbody><tr><td>${LINK}</td></tr></tbody></table>`,
  'a tag': `<prog-roadmap src="${FILE}"><p>${LINK}</p></prog-roadmap>`,
};

/** What a site lets through of it. */
const FILTERS: Record<string, (of: HTMLElement) => void> = {
  'all of it': () => undefined,
  'no tag that HTML does not have': (of) => {
    for (const it of of.querySelectorAll('prog-roadmap')) it.replaceWith(...it.childNodes);
  },
  'nothing but classes and addresses': (of) => {
    FILTERS['no tag that HTML does not have']!(of);
    for (const it of of.querySelectorAll('*'))
      for (const { name } of [...it.attributes])
        if (!/^(class|href)$/.test(name)) it.removeAttribute(name);
  },
};

const editable = async (markup: string): Promise<HTMLElement> => {
  const it = await fixture<HTMLElement>(document.createElement('div'));
  it.contentEditable = 'true';
  it.innerHTML = markup;
  return it;
};

describe('text that is edited in the page', () => {
  for (const [form, markup] of Object.entries(FORMS))
    for (const [what, filter] of Object.entries(FILTERS))
      it(`${form}: saved as often as one likes, with ${what}, it is shown again`, async () => {
        let saved = `<p>До</p>${markup}<p>После</p>`;
        const versions = new Set<string>();
        for (let n = 0; n < 3; n++) {
          const text = await editable(saved);
          upgrade(text);
          await waitUntil(
            () => text.querySelector<ProgElement>('prog-roadmap')?.dataset['state'] === 'ready',
            'it is shown',
            { timeout: 8000 },
          );
          expect(text.querySelectorAll('prog-roadmap').length).to.equal(1);
          // Nothing that a tag shows becomes a part of the text.
          expect(text.textContent.replace(/\s+/g, '')).to.equal('ДоКартаПосле');
          filter(text);
          saved = text.innerHTML;
          versions.add(saved);
          text.remove();
        }
        // The first may differ from what was written, and no other from the first.
        expect([...versions]).to.have.length(1);
      });
});
