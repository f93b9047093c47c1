/** No two texts of neighbouring elements run into each other: for copying, for search engines, for a screen reader. */
import '../../src/all.js';
import { expect } from '@open-wc/testing';
import { shown } from './support.js';

const NAMES = [
  'example',
  'rybinsk-2021',
  'mosk-2019',
  'ivanovo-2023',
  'cascade-2021',
  'krasnoselsky-2023',
];
const TAGS = [
  ...['passport', 'summary', 'roadmap', 'projects', 'indicators', 'assessment', 'swot', 'risks'],
  ...['event-map', 'event-map view="calendar"', 'event-map view="list"', 'governance', 'text'],
  ...['display paused'],
];
/** Between them there is a space, whatever the style sheet says. */
const INLINE = /^(SPAN|B|I|A|SMALL|EM|STRONG|BUTTON|TIME|ABBR|LABEL)$/;

function gluedIn(root: ParentNode & Node): string[] {
  const found: string[] = [];
  let before: Text | undefined;
  const boxOf = (it: Node): Node => {
    let at = it.parentNode!;
    while (INLINE.test(at.nodeName)) at = at.parentNode!;
    return at;
  };
  const visit = (node: Node): void => {
    if (node instanceof Text && node.data) {
      const ends = before && before.data.slice(-1) + node.data[0]!;
      const isGlued =
        ends &&
        before!.parentNode !== node.parentNode &&
        boxOf(before!) === boxOf(node) &&
        /^[\p{L}\p{N}%»)\]✕★][\p{L}\p{N}«(]$/u.test(ends);
      if (isGlued) found.push(`${before!.data.slice(-20)}|${node.data.slice(0, 20)}`);
      before = node;
    } else if (/^(BR|STYLE|svg)$/.test(node.nodeName)) before = undefined;
    else {
      if (node instanceof Element && !INLINE.test(node.nodeName)) before = undefined;
      node.childNodes.forEach(visit);
      if (node instanceof Element && !INLINE.test(node.nodeName)) before = undefined;
    }
  };
  visit(root);
  return found;
}

describe('without a style sheet too, no texts are glued', () => {
  for (const name of NAMES)
    it(name, async () => {
      const address = new URL(`../../demo/programmes/${name}.json`, import.meta.url);
      const programme = (await (await fetch(address)).json()) as object;
      const found: string[] = [];
      for (const markup of TAGS) {
        const tag = `prog-${markup.split(' ')[0]}`;
        const element = await shown(`<prog-${markup} today="2023-12-10"></${tag}>`, programme);
        window.dispatchEvent(new Event('beforeprint'));
        found.push(...gluedIn(element.shadowRoot!).map((it) => `${markup}: ${it}`));
        window.dispatchEvent(new Event('afterprint'));
        // At the end of a box of its own a space is none.
        for (const num of element.shadowRoot!.querySelectorAll('.num'))
          if (/\s$/.test(num.textContent)) found.push(`${markup}: «${num.textContent}»`);
      }
      expect(found).to.deep.equal([]);
    }).timeout(60_000);
});
