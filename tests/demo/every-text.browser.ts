/** Every text of every programme is somewhere on its page: in a part, in a tag inside it, folded or not. */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgPage } from '../../src/index.js';
import { parseInline, type InlineNode } from '../../src/programme/index.js';
import { shown } from '../elements/support.js';
import { PROGRAMMES } from './names.js';

/** Values under these keys are codes and dates: they need not be shown as they stand. */
const CODES = new Set(
  (
    'id num project parent stage activity reportsTo formatVersion lang at when period from to every until ' +
    'schoolYear direction status asOf quadrant missing op url site date dates outlook lat lon revision timeZone source'
  ).split(' '),
);
/** Codes where they are ids of something in the file; texts where they are not. */
const REFERENCES = new Set('links documents lead responsible participants indicators'.split(' '));

/** `key` is the nearest name above the value: that of the list, for what is in a list. */
function isCode(key: string, path: string, value: string, ids: Set<string>): boolean {
  if (REFERENCES.has(key)) return ids.has(value);
  // An event's kind is the document's word («семинар»), any other one of ours.
  if (key === 'kind') return !/^events\[\d+\]\.kind$/.test(path);
  // When something really was is a date; how much was reached may be words.
  if (key === 'actual') return !path.includes('.points[');
  return CODES.has(key);
}

interface Found {
  path: string;
  text: string;
}

function textsOf(programme: object): Found[] {
  const ids = new Set<string>();
  const found: Found[] = [];
  const collect = (value: any): void => {
    if (typeof value !== 'object' || value === null) return;
    if (typeof value.id === 'string') ids.add(value.id);
    Object.values(value).forEach(collect);
  };
  const walk = (value: any, path: string, key: string): void => {
    if (typeof value === 'string') {
      if (!isCode(key, path, value, ids)) found.push({ path, text: value });
    } else if (Array.isArray(value)) {
      value.forEach((it, index) => walk(it, `${path}[${index}]`, key));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, it] of Object.entries(value))
        walk(it, path ? `${path}.${name}` : name, name);
    }
  };
  collect(programme);
  walk(programme, '', '');
  return found.filter(({ text }) => text.trim() !== '');
}

/** Without the marks of the inline subset, as a reader sees it. */
function plain(text: string): string {
  const of = (node: InlineNode): string => {
    if (node.kind === 'text') return node.text;
    if (node.kind === 'break') return ' ';
    if (node.kind === 'list')
      return node.items.map((item) => ` ${item.map(of).join('')} `).join('');
    return node.children.map(of).join('');
  };
  return spaced(parseInline(text).map(of).join(''));
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

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

describe('every text of the file is on its page', () => {
  for (const name of PROGRAMMES)
    it(name, async () => {
      const answer = await fetch(new URL(`../../demo/programmes/${name}.json`, import.meta.url));
      const programme = (await answer.json()) as object;
      const page = await shown<ProgPage>('<prog-page today="2024-06-01"></prog-page>', programme);
      // What is drawn in idle time is drawn now.
      window.dispatchEvent(new Event('beforeprint'));
      const text = spaced(textIn(page));
      const all = textsOf(programme);
      expect(all.length).to.be.greaterThan(30);
      const missing = all.filter((it) => !text.includes(plain(it.text)));
      expect(missing.map((it) => `${it.path}: ${it.text.slice(0, 90)}`)).to.deep.equal([]);
    });
});
