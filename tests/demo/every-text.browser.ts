/** Every text, number and date of every programme is somewhere on its page: in a part, in a tag inside it, folded or not. */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgPage } from '../../src/index.js';
import type { Programme } from '../../src/programme/index.js';
import { shown } from '../elements/support.js';
import { PROGRAMMES } from './names.js';
import { lostIn } from './said.js';

/** What stands in a line without a gap before or after it. */
const INLINE = new Set(['A', 'B', 'EM', 'STRONG', 'SPAN', 'BUTTON', 'SMALL', 'I']);

/** All text of a tag and of the tags inside it, folded or not; not the explanations that pop up within a sentence. */
function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
  if (node instanceof Element) {
    if (node.matches('style, script, .hint')) return '';
    if (node.shadowRoot) return ` ${textIn(node.shadowRoot)} `;
  }
  const inside = [...node.childNodes].map(textIn).join('');
  // A browser shows no space at the edges of a button.
  if (node instanceof Element && node.matches('button')) return inside.trim();
  return node instanceof Element && INLINE.has(node.tagName) ? inside : ` ${inside} `;
}

describe('every text, number and date of the file is on its page', () => {
  for (const name of PROGRAMMES)
    it(name, async () => {
      const answer = await fetch(new URL(`../../demo/programmes/${name}.json`, import.meta.url));
      const programme = (await answer.json()) as Programme;
      const page = await shown<ProgPage>('<prog-page today="2024-06-01"></prog-page>', programme);
      // What is drawn in idle time is drawn now.
      window.dispatchEvent(new Event('beforeprint'));
      expect(lostIn(textIn(page), programme)).to.deep.equal([]);
    }).timeout(20_000);
});
