/** Rows, heads of groups and opened rows as elements. Text goes in as text. */
import { render } from 'lit';
import { richText } from '../../../documents/lit/rich-text.js';
import { plainText } from '../../../documents/plain-text.js';
import { chartOf, laneOf } from './chart.js';
import type { DetailView } from './details.view.js';
import { iconOf } from '../../status/status.view.js';
import { element } from '../../text/dom.js';
import type { GroupView, StatusCount } from './groups.view.js';
import type { RoadmapContext } from './context.js';
import type { RowView } from './row.view.js';

/** What all rows of a status have in common is made once and copied, down to the places of their texts. */
const skeletons = new Map<string, HTMLElement>();

function skeletonOf({ num, status }: RowView): HTMLElement {
  const { code, icon, isLate, label } = status;
  const key = `${code} ${icon} ${label} ${num === undefined}`;
  let it = skeletons.get(key);
  if (it) return it;
  it = element('div', 'row', 'row');
  it.setAttribute('part', 'row');
  it.dataset['code'] = code;
  it.dataset['shape'] = icon;
  if (isLate) it.dataset['late'] = '';
  const what = element('div', 'what', 'rowheader');
  what.append(opener('open', num && ' ', ' '), element('div', 'who', undefined, ' '));
  const when = element('div', 'when', 'cell');
  when.append(element('div', 'words', undefined, ' '));
  const cell = element('div', 'status', 'cell');
  cell.dataset['icon'] = icon;
  cell.append(label);
  it.append(what, when, cell);
  skeletons.set(key, it);
  return it;
}

export function buildRow(row: RowView): HTMLElement {
  const { num, status } = row;
  const it = skeletonOf(row).cloneNode(true) as HTMLElement;
  it.setAttribute('data-id', row.id);
  if (row.isChild) it.setAttribute('data-child', '');
  // Step by step, not by selectors: there may be ten thousand of them.
  const what = it.firstElementChild as HTMLElement;
  const when = what.nextElementSibling as HTMLElement;
  const cell = when.nextElementSibling as HTMLElement;

  const button = what.firstElementChild!;
  const who = button.nextElementSibling!;
  if (num !== undefined) put(button.firstElementChild!, num);
  (button.lastChild as Text).data = spaced(num, plainText(row.title));
  put(who, row.who);
  for (const part of row.parts) who.before(element('div', 'line', undefined, plainText(part)));

  const words = when.firstElementChild!;
  const [plan, ...known] = row.when;
  put(words, plan);
  for (const line of known) words.append(element('div', '', undefined, line));
  if (row.allMarks.some((mark) => mark.isDated)) when.append(marksHeard(row));
  when.append(chartOf(row));
  if (row.beside !== undefined) when.append(laneOf(row.beside, row, 'lane beside'));

  if (status.dated) {
    const both = element('span', '', undefined, status.label);
    both.append(' ', element('small', '', undefined, status.dated));
    cell.replaceChildren(both);
  }
  return it;
}

/** Into the place that the skeleton keeps for it: a text that is there already is changed, not made. */
function put(place: Element, text: string): void {
  (place.firstChild as Text).data = text;
}

/** For copying and for ears. Within the number's own box it would be nothing: ends of boxes have no spaces. */
const spaced = (num: string | undefined, title: string): string => (num ? ` ${title}` : title);

function opener(kind: string, num: string | undefined, title: string): HTMLElement {
  const button = element('button', `plain ${kind}`);
  button.setAttribute('type', 'button');
  button.setAttribute('aria-expanded', 'false');
  if (num) button.append(element('span', 'num', undefined, num));
  button.append(spaced(num, title));
  return button;
}

/** The picture says the marks to the eye; this says them to the ear. */
function marksHeard(row: RowView): HTMLElement {
  const words = row.allMarks
    .filter((mark) => mark.isDated)
    .map((mark) => `${mark.when}: ${mark.text}`);
  return element('span', 'heard', undefined, ` ${words.join('; ')}`);
}

export function buildGroupHead({ num, title }: GroupView, isOpen: boolean): HTMLElement {
  const head = element('div', 'head', 'rowgroup');
  const row = element('div', 'row group', 'row');
  row.setAttribute('part', 'group');
  const what = element('div', 'what', 'rowheader');
  const button = opener('fold', num, plainText(title));
  button.setAttribute('aria-expanded', String(isOpen));
  what.append(button);
  const counts = element('div', 'counts', 'cell');
  row.append(what, counts, element('div', 'status', 'cell'));
  head.append(row);
  return head;
}

/** «12 мероприятий: нет отчёта 12», in words and as a strip for the eye that compares groups. */
export function showCounts(
  head: HTMLElement,
  total: number,
  counts: StatusCount[],
  { say, hasReports }: RoadmapContext,
): void {
  const said = [say.roadmap.activities(total), counts.map((it) => it.words).join(', ')];
  head.querySelector('.counts')!.textContent = said.join(': ');
  const strip = element('div', 'strip');
  strip.setAttribute('aria-hidden', 'true');
  for (const { code, count } of counts) {
    const it = element('i', '');
    it.dataset['code'] = code;
    it.dataset['shape'] = iconOf(code, hasReports);
    it.style.setProperty('flex-grow', String(count));
    strip.append(it);
  }
  head.querySelector('.status')!.replaceChildren(strip);
}

/** The opened row: two columns of what the file knows. */
export function buildDetails(details: DetailView[]): HTMLElement {
  const cell = element('div', 'facts', 'cell');
  cell.setAttribute('aria-colspan', '3');
  for (const { label, lines, saidBy } of details) {
    const fact = element('div', 'fact');
    if (saidBy) fact.dataset['said'] = saidBy;
    fact.append(element('div', 'fact-label', undefined, label), '\n');
    for (const line of lines) {
      // A line each, also where it is a link: side by side, positions would read as one.
      const it = element('div', line.isQuiet ? 'quiet' : '');
      const said = line.href || line.to ? element('a', '') : it;
      if (line.href) said.setAttribute('href', line.href);
      if (line.to) said.dataset['to'] = line.to;
      render(richText(line.text), said);
      if (said !== it) it.append(said);
      fact.append(it, '\n');
    }
    cell.append(fact);
  }
  return cell;
}
