/** What a page says of its own words passes the shadow boundary by inheritance; of ours it must change nothing. */
import { expect, fixture } from '@open-wc/testing';
import { TAGS, ask, give } from '../hostile/tags.js';
import { demo, frame, inside } from './support.js';
import { setViewport } from './viewport.js';

/**
 * Each inherited property with a value that would harm. A page decides of the tag as of the rest: its typeface and size,
 * the direction of its language, whether it is seen at all.
 */
const HOSTILE: Record<string, string> = {
  'text-transform': 'uppercase',
  'text-align': 'right',
  'text-align-last': 'justify',
  'text-indent': '3em',
  'text-shadow': '2px 2px 2px red',
  'text-underline-position': 'under',
  'text-emphasis-style': 'dot',
  'text-wrap': 'nowrap',
  'letter-spacing': '0.4em',
  'word-spacing': '2em',
  'word-break': 'break-all',
  'line-break': 'anywhere',
  'overflow-wrap': 'anywhere',
  'white-space': 'pre',
  'tab-size': '40',
  hyphens: 'auto',
  'line-height': '3',
  'font-style': 'italic',
  'font-weight': '900',
  'font-variant-caps': 'small-caps',
  'font-variant-numeric': 'oldstyle-nums',
  'font-variant-ligatures': 'none',
  'font-stretch': 'expanded',
  'font-feature-settings': '"smcp"',
  'font-kerning': 'none',
  'font-size-adjust': '1',
  color: 'rgb(255, 0, 0)',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-text-stroke-color': 'red',
  '-webkit-text-stroke-width': '2px',
  '-webkit-user-modify': 'read-write',
  'user-select': 'none',
  cursor: 'wait',
  'pointer-events': 'none',
  'list-style-type': 'square',
  'list-style-position': 'inside',
  'border-collapse': 'collapse',
  'border-spacing': '12px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  'image-rendering': 'pixelated',
  quotes: 'none',
  'color-scheme': 'dark',
  'accent-color': 'red',
  'caret-color': 'red',
  fill: 'red',
  stroke: 'red',
  'stroke-width': '9px',
  'text-anchor': 'end',
  'writing-mode': 'vertical-rl',
  'text-orientation': 'upright',
};
/** Of each element, the properties that are asked for. */
const styles = (tag: HTMLElement, names: string[]): Record<string, string>[] =>
  [...tag.shadowRoot!.querySelectorAll('.prog, .prog *')]
    .filter((it) => !it.matches('style, script'))
    .map((it) => {
      const style = getComputedStyle(it);
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
    });

async function shownIn(name: string, style: string, programme: object): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>('<div></div>');
  box.style.cssText = style;
  const tag = box.appendChild(document.createElement(name));
  ask(tag, programme, 0);
  tag.setAttribute('today', '2023-11-22');
  await give(tag, programme);
  for (let n = 0; n < 3; n++) await frame();
  return tag;
}

describe('what a page says of its own words', () => {
  let programme: object;
  before(async () => {
    await setViewport({ width: 1000, height: 800 });
    programme = await demo('example' as 'mosk-2019');
  });

  for (const name of TAGS)
    it(`changes nothing within <${name}>`, async () => {
      const tag = await shownIn(name, '', programme);
      const usual = styles(tag, Object.keys(HOSTILE));
      const found = new Set<string>();
      for (const [property, value] of Object.entries(HOSTILE)) {
        tag.parentElement!.style.cssText = `${property}: ${value}`;
        styles(tag, [property]).forEach((now, index) => {
          const was = usual[index];
          if (was && now[property] !== was[property])
            found.add(`${property}: ${was[property]} → ${now[property]}`);
        });
      }
      expect([...found]).to.deep.equal([]);
    });

  it('but its typeface and size, and whether it is seen, are those of the tag too', async () => {
    const tag = await shownIn('prog-passport', '', programme);
    tag.parentElement!.style.cssText = 'font: 20px monospace; visibility: hidden';
    const { fontFamily, fontSize, visibility } = getComputedStyle(inside(tag, '.prog'));
    expect([fontFamily, fontSize, visibility]).to.deep.equal(['monospace', '20px', 'hidden']);
  });

  it('and words are divided by the rules of their language', async () => {
    const tag = await shownIn('prog-passport', '', programme);
    const base = inside(tag, '.prog');
    const locale = getComputedStyle(base).getPropertyValue('-webkit-locale');
    // Firefox knows no such property, and lets no style change what the attribute says.
    expect(locale.replaceAll('"', '') || base.lang).to.equal(base.lang);
  });
});
