/**
 * Rows as elements, by plain functions: a template per cell costs four times as much where a programme has a thousand
 * rows. Text goes in as text; places go in as custom properties, which a strict policy allows.
 */
import { render } from 'lit';
import { plainText, richText } from '../rich-text.js';
import type { DetailView } from './details.view.js';
import { icon } from './icons.js';
import type { GroupView, RoadmapContext } from './roadmap.view.js';
import type { BarView, MarkView, RowView } from './row.view.js';

export function element(tag: string, className: string, role?: string, text?: string): HTMLElement {
  const it = document.createElement(tag);
  it.className = className;
  if (role) it.setAttribute('role', role);
  if (text !== undefined) it.textContent = text;
  return it;
}

export function buildRow(row: RowView, ownLang?: string): HTMLElement {
  const it = element('div', 'row', 'row');
  it.setAttribute('part', 'row');
  it.dataset['id'] = row.id;
  it.dataset['code'] = row.status.code;
  if (row.status.isLate) it.dataset['late'] = '';

  const what = element('div', 'what', 'rowheader');
  what.append(opener('open', row.num, row.title, false), element('div', 'who', undefined, row.who));

  const when = element('div', 'when', 'cell');
  when.append(element('div', 'words', undefined, row.when));
  if (row.allMarks.length > 0) when.append(marksHeard(row));
  when.append(chart(row));
  if (row.beside !== undefined) when.append(laneOf(row.beside, row, 'lane beside'));

  const status = element('div', 'status', 'cell');
  const label = element('span', 'label', undefined, row.status.label);
  if (row.status.dated) label.append(element('small', '', undefined, row.status.dated));
  status.append(icon(row.status.icon), label);

  if (ownLang) for (const own of [when, status]) own.lang = ownLang;
  it.append(what, when, status);
  return it;
}

function opener(
  kind: string,
  num: string | undefined,
  title: string,
  isOpen: boolean,
): HTMLElement {
  const button = element('button', `plain ${kind}`);
  button.setAttribute('type', 'button');
  button.setAttribute('aria-expanded', String(isOpen));
  if (num) button.append(element('span', 'num', undefined, num), ' ');
  button.append(element('span', 'text', undefined, plainText(title)));
  return button;
}

/** The picture says the marks to the eye; this says them to the ear. */
function marksHeard(row: RowView): HTMLElement {
  const words = row.allMarks.map((mark) => `${mark.when}: ${mark.text}`);
  return element('span', 'heard', undefined, ` ${words.join('; ')}`);
}

function chart(row: RowView): HTMLElement {
  const it = element('div', 'chart');
  it.setAttribute('aria-hidden', 'true');
  if (row.tracks > 1) it.style.setProperty('--tracks', String(row.tracks));
  if (row.flatFrom) it.dataset['flatFrom'] = row.flatFrom;
  for (const bar of row.bars) it.append(barOf(bar));
  for (const mark of row.marks) it.append(markOf(mark));
  if (row.lane) it.append(laneOf(row.lane, row, 'lane'));
  return it;
}

/** What has no place on the scale stands here in words, and beside them the marks that the document does not place. */
function laneOf(words: string, row: RowView, className: string): HTMLElement {
  const it = element('div', row.isUnreadable ? `${className} odd` : className);
  it.setAttribute('aria-hidden', 'true');
  it.append(element('span', '', undefined, words), ...row.unplaced.map(markOf));
  return it;
}

function barOf(bar: BarView): HTMLElement {
  const it = element('i', `bar ${bar.kind}`, undefined, bar.label);
  it.setAttribute('part', 'bar');
  span(it, bar.start, bar.end);
  if (bar.track) it.style.setProperty('--track', String(bar.track));
  if (bar.fadesBefore) it.dataset['fadesBefore'] = '';
  if (bar.fadesAfter) it.dataset['fadesAfter'] = '';
  return it;
}

function markOf(mark: MarkView): HTMLElement {
  const isPlaced = mark.end > mark.start;
  const it = element('span', isPlaced ? 'mark' : 'mark unplaced');
  it.setAttribute('part', 'mark');
  if (isPlaced) {
    span(it, mark.start, mark.end);
    it.style.setProperty('--part', String(mark.end - mark.start));
    it.style.setProperty('--room', `${mark.room * 100}%`);
  }
  if (mark.fill !== undefined) it.style.setProperty('--fill', `${mark.fill * 100}%`);
  it.title = [mark.when, mark.meaning].filter(Boolean).join(' · ');
  it.append(element('b', '', undefined, mark.text), element('small', 'at', undefined, mark.short));
  return it;
}

function span(it: HTMLElement, start: number, end: number): void {
  it.style.setProperty('--start', `${start * 100}%`);
  it.style.setProperty('--length', `${(end - start) * 100}%`);
}

export function buildGroupHead(
  group: GroupView,
  { words, ownLang }: RoadmapContext,
  isOpen: boolean,
): HTMLElement {
  const head = element('div', 'head', 'rowgroup');
  const row = element('div', 'row group', 'row');
  row.setAttribute('part', 'group');
  const what = element('div', 'what', 'rowheader');
  what.append(opener('fold', group.num, group.title, isOpen));
  const counts = element('div', 'counts', 'cell');
  const total = words.roadmap.activities(group.activities.length);
  counts.textContent = [total, group.counts.map((it) => it.words).join(', ')].join(': ');
  const strip = element('div', 'status', 'cell');
  strip.append(stripOf(group));
  if (ownLang) counts.lang = ownLang;
  row.append(what, counts, strip);
  head.append(row);
  return head;
}

/** The same counts as a strip, for the eye that compares groups. */
function stripOf(group: GroupView): HTMLElement {
  const strip = element('div', 'strip');
  strip.setAttribute('aria-hidden', 'true');
  for (const { code, count } of group.counts) {
    const it = element('i', '');
    it.dataset['code'] = code;
    it.style.setProperty('flex-grow', String(count));
    strip.append(it);
  }
  return strip;
}

/** The opened row: two columns of what the file knows. */
export function buildDetails(details: DetailView[]): HTMLElement {
  const cell = element('div', 'facts', 'cell');
  cell.setAttribute('aria-colspan', '3');
  for (const { label, lines } of details) {
    const fact = element('div', 'fact');
    fact.append(element('div', 'fact-label', undefined, label));
    for (const line of lines) {
      const it = element(line.href ? 'a' : 'div', line.isQuiet ? 'quiet' : '');
      if (line.href) it.setAttribute('href', line.href);
      render(richText(line.text), it);
      fact.append(it);
    }
    cell.append(fact);
  }
  return cell;
}
