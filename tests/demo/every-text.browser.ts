/** Every text, number and date of every programme is somewhere on its page: in a part, in a tag inside it, folded or not. */
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { ProgPage } from '../../src/index.js';
import { dateWords } from '../../src/elements/dates.js';
import { numberWords } from '../../src/elements/values.js';
import { planWordsOf } from '../../src/i18n/plan-words.js';
import { ru } from '../../src/i18n/ru/index.js';
import {
  parseInline,
  periodOf,
  resolveWhen,
  type InlineNode,
  type Programme,
  type When,
} from '../../src/programme/index.js';
import { withoutLabel } from '../../src/programme/time/resolve.js';
import { parseSpan } from '../../src/programme/time/span.js';
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

/** Numbers that say where something stands, and not how much there is of it. */
const PLACES = new Set('lat lon byMonth atLeast atMost level'.split(' '));

function numbersOf(programme: object): Found[] {
  const found: Found[] = [];
  const walk = (value: any, path: string, key: string): void => {
    if (typeof value === 'number') {
      if (!PLACES.has(key)) found.push({ path, text: numberWords(value, { words: ru }) });
    } else if (Array.isArray(value)) value.forEach((it, at) => walk(it, `${path}[${at}]`, key));
    else if (typeof value === 'object' && value !== null)
      for (const [name, it] of Object.entries(value)) walk(it, `${path}.${name}`, name);
  };
  walk(programme, '', '');
  return found;
}

const isNumberIn = (text: string, number: string): boolean =>
  new RegExp(`(?<![\\d,])${number.replace(/[.\u00a0]/g, '\\s?')}(?![\\d]|,\\d)`).test(text);

interface Dated extends Found {
  /** The document's own words for it, which may stand alone. */
  label?: string;
}

/** Every time and date in words: `when`, `at`, `date`, `asOf`, the years of an indicator, the dates of scores. */
function datesOf(programme: Programme): Dated[] {
  const words = planWordsOf(ru);
  const bounds = periodOf(programme);
  const found: Dated[] = [];
  const time = (when: When, path: string): void => {
    const { pieces } = resolveWhen(when, bounds);
    const label = pieces.flatMap((it) => (it.kind === 'unreadable' ? [] : (it.label ?? [])));
    found.push({
      path,
      text: words.planTime.when({ pieces: pieces.map(withoutLabel) }),
      ...(label.length && { label: label.join('; ') }),
    });
  };
  const walk = (value: any, path: string, key: string): void => {
    if (key === 'when') time(value as When, path);
    else if (typeof value === 'string') {
      if (['date', 'asOf', 'dates'].includes(key))
        found.push({ path, text: dateWords(value, words) });
      const span = key === 'period' ? parseSpan(value) : undefined;
      if (span) found.push({ path, text: words.time.span(span) });
    } else if (Array.isArray(value)) value.forEach((it, at) => walk(it, `${path}[${at}]`, key));
    else if (typeof value === 'object' && value !== null)
      for (const [name, it] of Object.entries(value)) walk(it, `${path}.${name}`, name);
  };
  walk(programme, '', '');
  return found;
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

describe('every text, number and date of the file is on its page', () => {
  for (const name of PROGRAMMES)
    it(name, async () => {
      const answer = await fetch(new URL(`../../demo/programmes/${name}.json`, import.meta.url));
      const programme = (await answer.json()) as Programme;
      const page = await shown<ProgPage>('<prog-page today="2024-06-01"></prog-page>', programme);
      // What is drawn in idle time is drawn now.
      window.dispatchEvent(new Event('beforeprint'));
      const text = spaced(textIn(page));
      const lower = text.toLowerCase();
      const has = (it: string): boolean => lower.includes(spaced(it).toLowerCase());
      const say = (it: Found): string => `${it.path}: ${it.text.slice(0, 90)}`;

      const texts = textsOf(programme);
      expect(texts.length).to.be.greaterThan(30);
      expect(texts.filter((it) => !text.includes(plain(it.text))).map(say)).to.deep.equal([]);

      const numbers = numbersOf(programme);
      expect(numbers.filter((it) => !isNumberIn(text, it.text)).map(say)).to.deep.equal([]);

      const dates = datesOf(programme);
      expect(dates.length).to.be.greaterThan(3);
      const lost = dates.filter((it) => !has(it.text) && !(it.label && has(it.label)));
      expect(lost.map(say)).to.deep.equal([]);
    }).timeout(20_000);
});
