/** Rows, heads of groups and opened rows as elements. Text goes in as text. */
import { render } from 'lit';
import { richText } from '../../../documents/lit/rich-text.js';
import { plainText } from '../../../documents/plain-text.js';
import { chartOf, percent } from './chart.js';
import type { DetailView } from './details.view.js';
import { element } from '../../text/dom.js';
import { countsOf, type GroupHead } from './groups.view.js';
import type { MarksReader, Planned, RoadmapContext } from './context.js';
import type { RowView } from './row.view.js';

/** What all rows of a status have in common is made once and copied, down to the places of their texts. */
const skeletons = new Map<string, HTMLElement>();

function skeletonOf({ num, status, isUndated }: RowView): HTMLElement {
  const { code, icon, isLate } = status;
  const key = `${code} ${icon} ${isUndated} ${num === undefined}`;
  let it = skeletons.get(key);
  if (it) return it;
  it = element('div', 'row', 'row');
  it.setAttribute('part', 'row');
  it.dataset['code'] = code;
  if (isLate) it.dataset['late'] = '';
  const what = element('div', 'what', 'rowheader');
  what.append(opener('open', num && ' ', ' '));
  if (isUndated) (what.firstChild as HTMLElement).dataset['icon'] = icon;
  const when = element('div', 'when', 'cell');
  when.append(element('div', 'words', undefined, ' '));
  const [left, right] = [element('div', 'left'), element('div', 'right')];
  left.append(what, element('div', 'told', 'cell'));
  right.append(when, element('div', 'who', 'cell', ' '));
  it.append(left, right);
  skeletons.set(key, it);
  return it;
}

export function buildRow(row: RowView, marks?: MarksReader): HTMLElement {
  const { num, status } = row;
  const it = skeletonOf(row).cloneNode(true) as HTMLElement;
  it.setAttribute('data-id', row.id);
  if (row.isChild) it.setAttribute('data-child', '');
  // Step by step, not by selectors: there may be ten thousand of them.
  const [left, right] = it.children;
  const what = left!.firstElementChild!;
  const told = what.nextElementSibling!;
  const when = right!.firstElementChild as HTMLElement;

  const name = what.firstElementChild!.firstElementChild!;
  if (num !== undefined) put(name.firstElementChild!, num);
  (name.lastChild as Text).data = spaced(num, plainText(row.title));
  put(when.nextElementSibling!, row.who);
  for (const it of row.lines) told.append(element('div', 'line', undefined, plainText(it)));
  if (row.promise)
    told.append(element('div', 'promise', undefined, `→\u00a0${plainText(row.promise)}`));
  if (row.stands) {
    const line = element('div', 'status', undefined, row.stands);
    line.dataset['icon'] = status.icon;
    told.append(line);
  }
  fillWhen(when, row, marks);
  return it;
}

function fillWhen(when: HTMLElement, row: RowView, marks?: MarksReader): void {
  const words = when.firstElementChild as HTMLElement;
  const [plan, ...known] = row.when;
  put(words, row.slip ?? plan);
  if (!row.words) words.className = 'heard';
  else if (row.words.side === 'under') words.className = 'words under';
  else {
    const { side, from } = row.words;
    words.style.setProperty(side === 'before' ? 'right' : 'left', percent(from));
    if (side === 'within') words.className = 'words within';
    if (row.away) words.classList.add(row.away);
  }
  if (row.isUnreadable) words.classList.add('odd');
  if (row.allMarks.some((mark) => mark.isDated)) known.push(marksHeard(row));
  if (known.length) when.append(element('span', 'heard', undefined, ` ${known.join('; ')}`));
  if (!row.isUndated) when.append(chartOf(row, marks));
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
  const name = element('span', 'name');
  if (num) name.append(element('span', 'num', undefined, num));
  name.append(spaced(num, title));
  button.append(name);
  return button;
}

/** The picture says the marks to the eye; this says them to the ear. */
const marksHeard = ({ allMarks }: RowView): string =>
  allMarks
    .filter((mark) => mark.isDated)
    .map((mark) => `${mark.when}: ${mark.text}`)
    .join('; ');

export function buildGroupHead({ num, title }: GroupHead, isOpen: boolean): HTMLElement {
  const head = element('div', 'head', 'rowgroup');
  const row = element('div', 'row group', 'row');
  row.setAttribute('part', 'group');
  const what = element('div', 'what', 'rowheader');
  const button = opener('fold', num, plainText(title));
  button.setAttribute('aria-expanded', String(isOpen));
  what.append(button);
  row.append(what, element('div', 'counts', 'cell'));
  head.append(row);
  return head;
}

/** What a phone does not show at once: «Ещё 10». */
export function buildMore(words: string): HTMLElement {
  const button = element('button', 'plain', undefined, words);
  button.setAttribute('type', 'button');
  // A table holds rows and nothing else.
  const [it, row, cell] = ['rowgroup', 'row', 'cell'].map((role) => element('div', '', role));
  it!.className = 'more';
  cell!.append(button);
  row!.append(cell!);
  it!.append(row!);
  return it!;
}

/** «12 мероприятий: сделано 1», in words and as the signs of its activities; of silence, only how many there are. */
export function showCounts(head: HTMLElement, kept: Planned[], context: RoadmapContext): void {
  const { say, hasReports } = context;
  const counts = countsOf(kept, say).map((it) => it.words);
  const isTold = hasReports && !kept.every((it) => it.isUndated);
  const said = [say.roadmap.activities(kept.length), isTold && counts.join(', ')];
  const cell = head.querySelector('.counts')!;
  cell.textContent = said.filter(Boolean).join(': ');
  cell.nextElementSibling?.remove();
  const signs = isTold && context.reports?.signsOf?.(kept);
  if (signs) cell.after(signs);
}

/** The opened row: two columns of what the file knows beyond what the row says. */
export function buildDetails(details: DetailView[]): HTMLElement {
  const cell = element('div', 'facts', 'cell');
  cell.setAttribute('aria-colspan', '4');
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
