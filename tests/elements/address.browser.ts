/** Whatever an address names: each tag that has items goes there, once, and then the page is the visitor's. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgElement } from '../../src/index.js';
import { fragmentTo } from '../../src/elements/address/address.js';
import { follow } from '../../src/elements/address/follow.js';
import { hasten, type Hastened } from './hurry.js';
import { cleanAddress, programme } from './roadmap-tools.support.js';
import { frame, inside, shown } from './support.js';

interface Case {
  tag: string;
  part: string;
  items: [first: string, second: string];
  more?: string;
}

const CASES: Case[] = [
  { tag: 'prog-passport', part: 'passport', items: ['Цель программы', 'd-order'] },
  { tag: 'prog-projects', part: 'projects', items: ['2', '1'] },
  { tag: 'prog-roadmap', part: 'roadmap', items: ['a-2-7', 'a-1-2'] },
  { tag: 'prog-indicators', part: 'indicators', items: ['budget', 'trained'] },
  { tag: 'prog-assessment', part: 'assessments', items: ['as-yes', 'as-three-2'] },
  { tag: 'prog-event-map', part: 'events', items: ['e-festival', 'e-webinar'] },
  { tag: 'prog-event-map', part: 'events', items: ['e-week', 'e-forum'], more: 'view="list"' },
  { tag: 'prog-swot', part: 'swot', items: ['swot.3', 'swot.1'] },
  { tag: 'prog-risks', part: 'risks', items: ['r-law', 'r-staff'] },
  { tag: 'prog-governance', part: 'governance', items: ['g-experts', 'deputy'] },
  { tag: 'prog-text', part: 'text', items: ['t-services', 's-why'] },
];

const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asked for once: each test shows it anew. */
let example: object;
before(async () => {
  example = await programme('example');
});

/** A place is kept in sight while what lies around it is drawn: all of that time passes at once. */
let clock: Hastened;
beforeEach(() => {
  clock = hasten(100, 1_500);
});
afterEach(() => {
  clock.stop();
});
async function settle(): Promise<void> {
  await pause(100);
  clock.pass();
  await pause(150);
}

const markup = ({ tag, more = '' }: Case): string =>
  `<div><p style="height:150vh">Страница сайта</p><${tag} today="2023-11-22" ${more}></${tag}><p style="height:150vh">И дальше</p></div>`;

/** By this address, before anything of ours is there. */
const comeBy = (hash: string): void => history.replaceState(null, '', hash);

/** @param meanwhile what a visitor does before there is anything to go to */
async function put(one: Case, meanwhile?: () => void): Promise<ProgElement> {
  const page = await fixture<HTMLElement>(markup(one));
  const tag = page.querySelector<ProgElement>(one.tag)!;
  meanwhile?.();
  tag.programme = example;
  await waitUntil(() => tag.dataset['state'] === 'ready', 'ready', { timeout: 10_000 });
  await waitUntil(() => tag.shadowRoot!.querySelector('.wait') === null, 'drawn', {
    timeout: 10_000,
  });
  await tag.updateComplete;
  return tag;
}

const focusedItem = (tag: Element): string | undefined => {
  const focused = tag.shadowRoot!.activeElement;
  const item = focused?.closest<HTMLElement>('[data-item], [data-id]');
  return item?.dataset['item'] ?? item?.dataset['id'];
};

const isAt = (tag: Element, item: string): boolean => {
  const at = tag.shadowRoot!.activeElement;
  if (!at || focusedItem(tag) !== item) return false;
  const { top, bottom } = at.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const arrives = (tag: Element, item: string): Promise<void> =>
  waitUntil(() => isAt(tag, item), `${item} is in sight and has the focus`, { timeout: 10_000 });

/** Nobody scrolls in the very frame in which they arrive. */
const aMoment = async (): Promise<void> => {
  for (let n = 0; n < 2; n++) await frame();
};
const top = (): void => window.scrollTo({ top: 0, behavior: 'instant' });

afterEach(() => {
  cleanAddress();
  top();
});

for (const one of CASES) {
  const { tag: name, part, items, more = '' } = one;
  const [first, second] = items;
  const address = (item: string): string => `#prog:${part}?item=${encodeURIComponent(item)}`;
  const written = (item: string): string => fragmentTo(part, new URLSearchParams({ item }));

  describe(`<${name} ${more}> goes where the address leads`, () => {
    it('on arriving', async () => {
      comeBy(address(first));
      const tag = await put(one);
      await arrives(tag, first);
      for (let at = tag.shadowRoot!.activeElement; at; at = at.parentElement)
        if (at instanceof HTMLDetailsElement) expect(at.open).to.equal(true);
    });

    it('when it changes, and again by a link to where it has led already', async () => {
      const tag = await put(one);
      location.hash = address(first);
      await arrives(tag, first);
      location.hash = address(second);
      await arrives(tag, second);
      (tag.shadowRoot!.activeElement as HTMLElement).blur();
      top();
      follow(document.body, { tag, name: part }, new URLSearchParams({ item: second }));
      await arrives(tag, second);
    });

    it('however a site has encoded it, and with the full stop of a sentence', async () => {
      const once = encodeURIComponent(first);
      for (const hash of [
        `#prog:${part}?item=${encodeURIComponent(once)}`,
        `#prog%3A${part}%3Fitem%3D${encodeURIComponent(once)}`,
        `#${encodeURIComponent(encodeURIComponent(`prog:${part}?item=${once}`))}`,
        `#prog:${part}%3Fitem=${once}`,
        `#prog:${part}?item=${once}.`,
        `#prog:${part}?item=${once})`,
        written(first),
        `${written(first)}.`,
      ]) {
        comeBy(hash);
        const tag = await put(one);
        await arrives(tag, first);
        tag.parentElement!.remove();
        top();
      }
      // So many drawings, one after the other.
    }).timeout(30_000);

    it('and nowhere by one that names nothing, or is not ours', async () => {
      for (const hash of [
        `#prog:${part}?item=нет-такого`,
        `#prog:${part}?item=%E0%A4%A`,
        `#prog:${part}?item="]<b>`,
        '#prog:',
        '#prog:%E0%A4%A?item=x',
        `#/${part}?item=${first}`,
        `#${first}`,
      ]) {
        comeBy(hash);
        const tag = await put(one);
        await pause(150);
        expect(tag.shadowRoot!.activeElement === null, hash).to.equal(true);
        expect(scrollY, hash).to.equal(0);
        expect(tag.dataset['state']).to.equal('ready');
        tag.parentElement!.remove();
      }
    });

    it('but not a visitor who has gone on meanwhile', async () => {
      comeBy(address(first));
      const tag = await put(one, () => dispatchEvent(new WheelEvent('wheel')));
      await settle();
      expect(scrollY).to.equal(0);
      expect(focusedItem(tag)).to.equal(undefined);
    });

    it('and never takes back who has gone on since', async () => {
      const tag = await put(one);
      const field = document.createElement('input');
      tag.parentElement!.prepend(field);
      location.hash = address(first);
      await arrives(tag, first);
      await aMoment();
      top();
      await settle();
      expect(scrollY, 'who scrolls').to.equal(0);
      location.hash = address(second);
      await arrives(tag, second);
      await aMoment();
      field.focus({ preventScroll: true });
      top();
      await settle();
      expect(document.activeElement, 'who moves the focus').to.equal(field);
      expect(scrollY).to.equal(0);
    });
  }).timeout(60_000);
}

describe('where an address leads', () => {
  const fixed = async (style: (root: CSSStyleDeclaration) => void): Promise<void> => {
    const root = document.documentElement;
    style(root.style);
    try {
      for (const one of CASES.filter(({ tag }) => /passport|text|projects|swot/.test(tag))) {
        comeBy(`#prog:${one.part}?item=${encodeURIComponent(one.items[1])}`);
        const tag = await put(one);
        await arrives(tag, one.items[1]);
        const { top: begin } = tag.shadowRoot!.activeElement!.getBoundingClientRect();
        expect(begin, one.tag).to.be.at.least(120);
        tag.parentElement!.remove();
        // An item stands in the middle of the window, a part of the page at its top.
        cleanAddress();
        const whole = await put(one);
        follow(document.body, { tag: whole, name: one.part }, new URLSearchParams());
        const title = inside(whole, '[part~="title"]');
        await waitUntil(() => whole.shadowRoot!.activeElement === title);
        expect(title.getBoundingClientRect().top, one.tag).to.be.within(120, 220);
        whole.parentElement!.remove();
      }
    } finally {
      root.removeAttribute('style');
    }
  };

  it('lies below what the page keeps fixed: by --prog-sticky-top', () =>
    fixed((root) => root.setProperty('--prog-sticky-top', '120px')));

  it('and by the page’s scroll-padding', () =>
    fixed((root) => root.setProperty('scroll-padding-block-start', '120px')));

  it('and by the panel for poor sight that stays at the top', async () => {
    const panel = await fixture<HTMLElement>(
      `<div class="bvi-body" data-bvi-panelfixed="true">
        <div class="bvi-panel" style="position: fixed; inset: 0 0 auto; height: 120px"></div>
      </div>`,
    );
    await fixed(() => undefined);
    panel.remove();
  });

  it('is waited for: the programme may come later', async () => {
    comeBy('#prog:risks?item=r-late');
    const of = example as { risks: object[] };
    const tag = await shown<ProgElement>('<prog-risks></prog-risks>', of);
    expect(tag.shadowRoot!.activeElement).to.equal(null);
    tag.programme = { ...of, risks: [...of.risks, { id: 'r-late', risk: 'Снегопад' }] };
    await arrives(tag, 'r-late');
  });

  it('by a key that was pressed meanwhile, nobody is taken anywhere later', async () => {
    comeBy('#prog:risks?item=r-late');
    const of = example as { risks: object[] };
    const tag = await shown<ProgElement>('<prog-risks></prog-risks>', of);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
    tag.programme = { ...of, risks: [...of.risks, { id: 'r-late', risk: 'Снегопад' }] };
    await waitUntil(() => tag.shadowRoot!.querySelector('[data-item=r-late]'));
    await pause(200);
    expect(tag.shadowRoot!.activeElement).to.equal(null);
  });
}).timeout(60_000);

it('scripts of the site may look for an element by what is written', () => {
  for (const text of [
    'a-1',
    '3.4',
    '1',
    '-',
    '_',
    '"]<b>',
    'с чего начать?',
    'a:b;c=d&e',
    '\ud800',
  ]) {
    const hash = fragmentTo(
      text,
      new URLSearchParams([
        ['item', text],
        [text, text],
      ]),
    );
    expect(document.createDocumentFragment().querySelector(hash)).to.equal(null);
    expect(document.querySelectorAll(`a[href="${hash}"], ${hash}`)).to.have.length(0);
  }
});
