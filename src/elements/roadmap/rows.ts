/** Rows, heads of groups and opened rows as elements. Text goes in as text. */
import { render } from 'lit';
import { plainText, richText } from '../rich-text.js';
import { fillChart, laneOf } from './chart.js';
import type { DetailView } from './details.view.js';
import { element } from './dom.js';
import type { GroupView, StatusCount } from './groups.view.js';
import { icon } from './icons.js';
import type { RoadmapContext } from './roadmap.view.js';
import type { RowView } from './row.view.js';
import type { StatusIcon } from './status.view.js';

/** What all rows of a status have in common is made once and copied. */
const skeletons = new Map<StatusIcon, HTMLElement>();

function skeletonOf(kind: StatusIcon): HTMLElement {
  let it = skeletons.get(kind);
  if (it) return it;
  it = element('div', 'row', 'row');
  it.setAttribute('part', 'row');
  const what = element('div', 'what', 'rowheader');
  what.append(opener('open'), element('div', 'who'));
  const when = element('div', 'when', 'cell');
  const chart = element('div', 'chart');
  chart.setAttribute('aria-hidden', 'true');
  when.append(element('div', 'words'), chart);
  const status = element('div', 'status', 'cell');
  status.append(icon(kind), element('span', 'label'));
  it.append(what, when, status);
  skeletons.set(kind, it);
  return it;
}

export function buildRow(row: RowView, ownLang?: string): HTMLElement {
  const { status } = row;
  const it = skeletonOf(status.icon).cloneNode(true) as HTMLElement;
  it.setAttribute('data-id', row.id);
  it.setAttribute('data-code', status.code);
  if (status.isLate) it.setAttribute('data-late', '');
  if (row.isChild) it.setAttribute('data-child', '');
  // Step by step, not by selectors: there may be ten thousand of them.
  const what = it.firstElementChild as HTMLElement;
  const when = what.nextElementSibling as HTMLElement;
  const cell = when.nextElementSibling as HTMLElement;

  const who = what.lastElementChild!;
  name(what.firstElementChild!, row.num, row.title);
  who.textContent = row.who;
  for (const part of row.parts) who.before(element('div', 'line', undefined, plainText(part)));

  const words = when.firstElementChild!;
  const [plan, ...known] = row.when;
  words.textContent = plan;
  for (const line of known) words.append(element('div', '', undefined, line));
  fillChart(when.lastElementChild as HTMLElement, row);
  if (row.allMarks.length > 0) words.after(marksHeard(row));
  if (row.beside !== undefined) when.append(laneOf(row.beside, row, 'lane beside'));

  const label = cell.lastElementChild!;
  label.textContent = status.label;
  if (status.dated) label.append(element('small', '', undefined, status.dated));
  if (ownLang) when.lang = cell.lang = ownLang;
  return it;
}

function opener(kind: string): HTMLElement {
  const button = element('button', `plain ${kind}`);
  button.setAttribute('type', 'button');
  button.setAttribute('aria-expanded', 'false');
  return button;
}

function name(button: Element, num: string | undefined, title: string): void {
  if (num) button.append(element('span', 'num', undefined, num), ' ');
  button.append(element('span', 'text', undefined, plainText(title)));
}

/** The picture says the marks to the eye; this says them to the ear. */
function marksHeard(row: RowView): HTMLElement {
  const words = row.allMarks.map((mark) => `${mark.when}: ${mark.text}`);
  return element('span', 'heard', undefined, ` ${words.join('; ')}`);
}

export function buildGroupHead(
  { num, title }: GroupView,
  { ownLang }: RoadmapContext,
  isOpen: boolean,
): HTMLElement {
  const head = element('div', 'head', 'rowgroup');
  const row = element('div', 'row group', 'row');
  row.setAttribute('part', 'group');
  const what = element('div', 'what', 'rowheader');
  const button = opener('fold');
  button.setAttribute('aria-expanded', String(isOpen));
  name(button, num, title);
  what.append(button);
  const counts = element('div', 'counts', 'cell');
  if (ownLang) counts.lang = ownLang;
  row.append(what, counts, element('div', 'status', 'cell'));
  head.append(row);
  return head;
}

/** «12 мероприятий: нет отчёта 12», in words and as a strip for the eye that compares groups. */
export function showCounts(
  head: HTMLElement,
  total: number,
  counts: StatusCount[],
  { words }: RoadmapContext,
): void {
  const said = [words.roadmap.activities(total), counts.map((it) => it.words).join(', ')];
  head.querySelector('.counts')!.textContent = said.join(': ');
  const strip = element('div', 'strip');
  strip.setAttribute('aria-hidden', 'true');
  for (const { code, count } of counts) {
    const it = element('i', '');
    it.dataset['code'] = code;
    it.style.setProperty('flex-grow', String(count));
    strip.append(it);
  }
  head.querySelector('.status')!.replaceChildren(strip);
}

/** The opened row: two columns of what the file knows. */
export function buildDetails(details: DetailView[]): HTMLElement {
  const cell = element('div', 'facts', 'cell');
  cell.setAttribute('aria-colspan', '3');
  for (const { label, lines, isSaid } of details) {
    const fact = element('div', 'fact');
    if (isSaid) fact.dataset['said'] = '';
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
