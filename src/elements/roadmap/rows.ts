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

/** What all rows have in common is made once and copied. */
let skeleton: HTMLElement | undefined;

function rowSkeleton(): HTMLElement {
  const it = element('div', 'row', 'row');
  it.setAttribute('part', 'row');
  const what = element('div', 'what', 'rowheader');
  what.append(opener('open'), element('div', 'who'));
  const when = element('div', 'when', 'cell');
  const chart = element('div', 'chart');
  chart.setAttribute('aria-hidden', 'true');
  when.append(element('div', 'words'), chart);
  const status = element('div', 'status', 'cell');
  status.append(element('span', 'label'));
  it.append(what, when, status);
  return it;
}

type Cells = [what: HTMLElement, when: HTMLElement, status: HTMLElement];

export function buildRow(row: RowView, ownLang?: string): HTMLElement {
  const it = (skeleton ??= rowSkeleton()).cloneNode(true) as HTMLElement;
  it.dataset['id'] = row.id;
  it.dataset['code'] = row.status.code;
  if (row.status.isLate) it.dataset['late'] = '';
  if (row.isChild) it.dataset['child'] = '';
  const [what, when, status] = [...it.children] as Cells;

  name(what.firstElementChild!, row.num, row.title);
  what.lastElementChild!.textContent = row.who;
  for (const part of row.parts)
    what.lastElementChild!.before(element('div', 'line', undefined, plainText(part)));

  const [words, chart] = [...when.children] as [HTMLElement, HTMLElement];
  const [plan, ...known] = row.when;
  words.textContent = plan;
  for (const line of known) words.append(element('div', '', undefined, line));
  if (row.allMarks.length > 0) words.after(marksHeard(row));
  fillChart(chart, row);
  if (row.beside !== undefined) when.append(laneOf(row.beside, row, 'lane beside'));

  const label = status.firstElementChild!;
  label.textContent = row.status.label;
  if (row.status.dated) label.append(element('small', '', undefined, row.status.dated));
  label.before(icon(row.status.icon));

  if (ownLang) for (const own of [when, status]) own.lang = ownLang;
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
