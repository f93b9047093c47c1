/** Themes, brand-books and the wishes of visitors with poor sight, as a page asks for them. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgPage, ProgPassport } from '../../src/index.js';
import { programme } from './roadmap-tools.support.js';
import { shown } from './support.js';

const BRAND = '/demo/brands/two-colors.tokens.json';
const base = (tag: Element): HTMLElement => tag.shadowRoot!.querySelector<HTMLElement>('.prog')!;
const ground = (tag: Element): string => getComputedStyle(base(tag)).backgroundColor;
const role = (tag: Element, name: string): string =>
  getComputedStyle(base(tag)).getPropertyValue(`--_${name}`).trim();

const passport = async (attributes: string): Promise<ProgPassport> =>
  shown<ProgPassport>(`<prog-passport ${attributes}></prog-passport>`, await programme('example'));

const file = (value: unknown): string =>
  URL.createObjectURL(new Blob([typeof value === 'string' ? value : JSON.stringify(value)]));

/** What the console warns of while something is done. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const all: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void all.push(words.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return all;
}

describe('a look', () => {
  afterEach(() => document.querySelectorAll('script[data-test]').forEach((it) => it.remove()));

  it('is there with the first drawing, and changes and goes with its attribute', async () => {
    const tag = await passport('theme="contrast-black"');
    expect(ground(tag)).to.equal('rgb(0, 0, 0)');
    tag.setAttribute('theme', 'contrast-blue');
    await waitUntil(() => ground(tag) === 'rgb(157, 209, 255)');
    tag.removeAttribute('theme');
    await waitUntil(() => ground(tag) === 'rgb(255, 255, 255)');
    tag.theme = 'dark';
    await waitUntil(() => ground(tag) !== 'rgb(255, 255, 255)');
    expect(getComputedStyle(base(tag)).colorScheme).to.equal('dark');
  });

  it('is not shown light first', async () => {
    const seen = new Set<string>();
    const tag = document.createElement('prog-passport');
    tag.theme = 'contrast-black';
    tag.programme = await programme('example');
    const observer = new MutationObserver(() => {
      if (tag.dataset['state'] === 'ready') seen.add(ground(tag));
    });
    observer.observe(tag, { attributes: true });
    document.body.append(tag);
    await waitUntil(() => tag.dataset['state'] === 'ready');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect([...seen]).to.deep.equal(['rgb(0, 0, 0)']);
    tag.remove();
  });

  it('of a name that does not exist is said in a sentence, and the tag is light', async () => {
    let tag!: ProgPassport;
    const said = await warnings(async () => {
      tag = await passport('theme="розовая"');
      await passport('theme="розовая"');
      // What says it comes late.
      await import('../../src/elements/look/complain.js');
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(ground(tag)).to.equal('rgb(255, 255, 255)');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/темы «розовая» нет; есть light, dark, auto, contrast-white/);
  });

  it('comes from a brand-book: colours, type, corners', async () => {
    const tag = await passport(`theme-src="${BRAND}"`);
    expect(ground(tag)).to.equal('rgb(255, 250, 242)');
    expect(role(tag, 'accent')).to.equal('#78172f');
    expect(getComputedStyle(base(tag)).fontFamily).to.match(/^"PT Serif"/);
    expect(role(tag, 'radius')).to.equal('0px');
  });

  it('of a brand-book gives way to what the page sets on the tag itself', async () => {
    const tag = await passport(`theme-src="${BRAND}" style="--prog-color-accent: #123456"`);
    expect(role(tag, 'accent')).to.equal('#123456');
  });

  it('for poor sight does not give way', async () => {
    const tag = await passport('theme="contrast-black" style="--prog-color-text: #333"');
    expect(getComputedStyle(base(tag)).color).to.equal('rgb(255, 255, 255)');
  });

  it('of a brand-book with a wrong token is the rest of it, and the console says which', async () => {
    const src = file({ color: { brand: { $value: 'синий' }, surface: { $value: '#eeeeff' } } });
    let tag!: ProgPassport;
    const said = await warnings(async () => {
      tag = await passport(`theme-src="${src}"`);
    });
    expect(ground(tag)).to.equal('rgb(238, 238, 255)');
    expect(said.join()).to.match(/color\.brand: «синий» — не цвет/);
  });

  it('that can’t be had leaves the default and one sentence; the tag is whole', async () => {
    for (const [src, sentence] of [
      ['/no-such.tokens.json', /не загрузился: \/no-such/],
      [file('<html>'), /это не JSON/],
    ] as const) {
      let tag!: ProgPassport;
      const said = await warnings(async () => {
        tag = await passport(`theme-src="${src}"`);
      });
      expect(ground(tag)).to.equal('rgb(255, 255, 255)');
      expect(tag.dataset['state']).to.equal('ready');
      expect(said).to.have.length(1);
      expect(said[0]).to.match(sentence);
    }
  });

  it('for the whole page stands in the script tag, and only in ours', async () => {
    const script = document.createElement('script');
    script.dataset['test'] = '';
    script.type = 'text/plain';
    script.setAttribute('src', 'https://comments.example/client.js');
    script.dataset['theme'] = 'dark';
    document.head.append(script);
    expect(ground(await passport(''))).to.equal('rgb(255, 255, 255)');
    script.setAttribute('src', '/prog-widgets/loader.js?v=1');
    script.dataset['theme'] = 'contrast-green';
    expect(ground(await passport(''))).to.equal('rgb(59, 39, 22)');
    expect(ground(await passport('theme="light"'))).to.equal('rgb(255, 255, 255)');
  });

  it('reaches the tags inside a tag', async () => {
    const page = await shown<ProgPage>(
      '<prog-page theme="contrast-brown"></prog-page>',
      await programme('example'),
    );
    const inner = [...page.shadowRoot!.querySelectorAll('[data-tag]')];
    expect(inner.length).to.be.above(5);
    for (const it of inner) expect(ground(it), it.localName).to.equal('rgb(247, 243, 214)');
  });

  it('for poor sight can be asked for without a panel', async () => {
    const tag = await passport(
      'text-size="28" line-spacing="big" letter-spacing="average" typeface="times" images="off"',
    );
    const style = getComputedStyle(base(tag));
    expect(style.fontSize).to.equal('28px');
    expect(style.letterSpacing).to.equal('2px');
    expect(parseFloat(style.lineHeight)).to.equal(70);
    expect(style.fontFamily).to.match(/Times/);
    tag.setAttribute('text-size', '20');
    await waitUntil(() => getComputedStyle(base(tag)).fontSize === '20px');
    for (const name of ['text-size', 'line-spacing', 'letter-spacing', 'typeface', 'images'])
      tag.removeAttribute(name);
    await waitUntil(() => getComputedStyle(base(tag)).letterSpacing === 'normal');
  });
});
