/** Beside `hostile.browser.ts`: objects of a script, the most of everything, and brand-books. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { givenObjects } from './files.js';
import { isWhole, programmes, seed } from './seeds.js';
import { breath, clear, place, showAll } from './show.js';
import { ask, give } from './tags.js';
import { TEXTS, TIMES } from './values.js';
import { harmInside, watch, type Watch } from './watch.js';

const OBJECTS = isWhole ? 60 : 20;

describe(`hostile objects in every tag (seed ${seed})`, () => {
  let watched: Watch;
  beforeEach(() => (watched = watch()));
  afterEach(() => {
    watched.stop();
    clear();
  });

  it(`${OBJECTS} objects with more than JSON can hold`, async () => {
    await showAll(fc.sample(givenObjects(programmes), { seed, numRuns: OBJECTS }), watched);
  }).timeout(240_000);

  it('every hostile text at once, everywhere, as a file in the page', async () => {
    const all = TEXTS.join(' ');
    const text = JSON.stringify({
      formatVersion: '1.0',
      title: all,
      period: { from: '2021', to: '2025' },
      organization: { name: all, site: 'javascript:ran=1' },
      passport: TEXTS.map((it, index) => ({ label: `${index} ${it}`, value: [it, all] })),
      documents: TEXTS.map((url, index) => ({ id: `d${index}`, title: url || '—', url })),
      projects: [
        { id: 'p', title: all, goal: all, links: TEXTS.map((url) => ({ title: 'а', url })) },
      ],
      activities: TIMES.map((when, index) => ({ id: `a${index}`, title: all, project: 'p', when })),
      sections: [{ id: 's', title: all, body: TEXTS.map((it) => `[слово](${it})`).join('\n') }],
      terms: TEXTS.map((short) => ({ short, full: all })),
    });
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', id: 'hostile', textContent: text });
    const [...tags] = place();
    tags[0]!.before(script);
    await Promise.all(
      tags.map(async (tag, turn) => {
        ask(tag, JSON.parse(text), turn);
        tag.setAttribute('src', '#hostile');
        for (let n = 0; n < 400 && tag.dataset['state'] !== 'ready'; n++)
          await new Promise((resolve) => setTimeout(resolve, 25));
        expect(tag.dataset['state'], tag.localName).to.equal('ready');
      }),
    );
    expect([...watched.troubles(), ...tags.flatMap(harmInside)]).to.deep.equal([]);
  }).timeout(240_000);

  it('10,000 hostile activities', async () => {
    const activities = Array.from({ length: 10_000 }, (_, index) => ({
      id: `a-${index}`,
      title: `${index} ${TEXTS[index % TEXTS.length]!.slice(0, 200)}`,
      when: TIMES[index % TIMES.length],
    }));
    const file = { ...programmes[0], activities };
    for (const tag of place()) {
      ask(tag, file, 0);
      expect(await give(tag, file)).to.equal('prog-load');
      expect([...watched.troubles(), ...harmInside(tag)], tag.localName).to.deep.equal([]);
      tag.remove();
    }
  }).timeout(240_000);
});

describe('hostile brand-books', () => {
  let watched: Watch;
  beforeEach(() => (watched = watch()));
  afterEach(() => {
    watched.stop();
    clear();
  });

  it('colour what can be coloured, and ask nobody for anything', async () => {
    const [tag] = place();
    await give(tag!, programmes[0]);
    for (const [turn, text] of TEXTS.entries()) {
      const book = JSON.stringify({
        color: { brand: { $value: text }, text: { $value: turn % 2 ? '#123456' : { $ref: text } } },
        font: { body: { $value: [text] }, heading: { $value: `${text}, serif` } },
        size: { radius: { $value: text } },
        [text]: { $value: `{${text}}` },
      });
      const address = URL.createObjectURL(new Blob([turn % 9 ? book : text]));
      tag!.setAttribute('theme-src', address);
      for (let n = 0; n < 5; n++) await breath();
      const rules = tag!.shadowRoot!.adoptedStyleSheets.at(-1)!.cssRules;
      for (const { cssText } of rules)
        expect(cssText.replace(/"(?:[^"\\]|\\.)*"/g, '""')).to.not.match(/url\(|@import|evil/);
      expect([...watched.troubles(), ...harmInside(tag!)]).to.deep.equal([]);
      URL.revokeObjectURL(address);
    }
  }).timeout(240_000);
});
