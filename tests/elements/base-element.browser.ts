/** Pages with a `<base>`: it sends their fragments and links to another page, or into another window. Ours stay. */
import '../../src/all.js';
import { expect, fixture } from '@open-wc/testing';
import type { ProgRoadmap } from '../../src/index.js';
import { TAGS, ask, give } from '../hostile/tags.js';
import { cleanAddress, painted, programme, roadmap, TAG } from './roadmap-tools.support.js';
import { allInside, awake, frame, inside } from './support.js';

const HERE = location.href.split('#')[0]!;
const base = document.createElement('base');
const shadowsOf = (root: ParentNode): ParentNode[] =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowsOf(shadowRoot)] : [],
  );

describe('a page with <base>', () => {
  before(() => {
    base.href = '/another/page.html?';
    base.target = '_blank';
    document.head.append(base);
  });
  after(() => base.remove());
  afterEach(cleanAddress);

  for (const name of TAGS)
    it(`<${name}>: no link within a programme leads to another page or window`, async () => {
      const of = await programme('example');
      const box = await fixture<HTMLElement>('<div lang="ru"></div>');
      // What all the others link to.
      for (const it of new Set([name, 'prog-roadmap', 'prog-indicators', 'prog-event-map'])) {
        const tag = box.appendChild(document.createElement(it));
        ask(tag, of, 0);
        await give(tag, of);
      }
      await awake();
      await frame();
      const own = shadowsOf(box)
        .flatMap((it) => [...it.querySelectorAll<HTMLAnchorElement>('a[href]')])
        .filter((it) => it.dataset['to'] !== undefined || it.getAttribute('href')!.startsWith('#'));
      expect(own.length).to.be.greaterThan(0);
      for (const it of own.filter((link) => !link.matches('.skip')))
        expect(it.href.split('#')[0], it.outerHTML).to.equal(HERE);
      const escaped: string[] = [];
      const caught = (event: Event): void => {
        if (!event.defaultPrevented) escaped.push((event.composedPath()[0] as Element).outerHTML);
        event.preventDefault();
      };
      addEventListener('click', caught);
      for (const it of own.slice(0, 30)) it.click();
      removeEventListener('click', caught);
      expect(escaped).to.deep.equal([]);
      await frame();
      expect(location.href.split('#')[0]).to.equal(HERE);
    });

  it('what a visitor chooses is kept in the address of their page, and leaves it again', async () => {
    const tag: ProgRoadmap = await roadmap(TAG, await programme('example'));
    const field = inside(tag, 'input') as HTMLInputElement;
    for (const [text, address] of [
      ['диагностика', /#prog_roadmap__/],
      ['', /^[^#]*$/],
    ] as const) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await painted(tag);
      await new Promise((resolve) => setTimeout(resolve, 400));
      await painted(tag);
      expect(location.href.split('#')[0]).to.equal(HERE);
      expect(location.href).to.match(address);
    }
    expect(allInside(tag, '.row').length).to.be.greaterThan(0);
  });
});
