/** What a file says: every text, number and date of it, and which of them a page, or a piece of HTML, does not show. */
import { dateWords } from '../../src/elements/text/dates.js';
import { numberWords } from '../../src/i18n/formats.js';
import { words as ru } from '../../src/i18n/ru/words.js';
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
      if (!PLACES.has(key)) found.push({ path, text: numberWords(value, ru.locale) });
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
  const words = ru;
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

/** Of a whole programme with a passport at least; an emptier one would prove nothing. */
const LEAST_TEXTS = 30;
const LEAST_DATES = 3;

/** @returns path and beginning of everything in the file that the text lacks */
export function lostIn(text: string, programme: Programme): string[] {
  const shown = spaced(text);
  const lower = shown.toLowerCase();
  const has = (it: string): boolean => lower.includes(spaced(it).toLowerCase());
  const texts = textsOf(programme);
  const dates = datesOf(programme);
  if (texts.length <= LEAST_TEXTS || dates.length <= LEAST_DATES)
    return [`only ${texts.length} texts and ${dates.length} dates`];
  return [
    ...texts.filter((it) => !shown.includes(plain(it.text))),
    ...numbersOf(programme).filter((it) => !isNumberIn(shown, it.text)),
    ...dates.filter((it) => !has(it.text) && !(it.label && has(it.label))),
  ].map((it) => `${it.path}: ${it.text.slice(0, 90)}`);
}
