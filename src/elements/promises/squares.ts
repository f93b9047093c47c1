/** The wall's squares as nodes. There may be a thousand: they are built by one plain function, and listened to as one. */
import { element } from '../text/dom.js';
import type { Square, WallRow, WallView } from './wall.view.js';

/** A table for the ear: a row a direction, each square a button with its promise as its name. */
export function wallGrid(view: WallView, title: string): HTMLElement {
  const grid = element('div', view.isSmall ? 'wall small' : 'wall', 'table');
  grid.setAttribute('part', 'wall');
  grid.setAttribute('aria-label', title);
  if (view.columns.length) {
    // A year is as wide as another: the row is an axis. On a phone, what is empty needs no more room than its name.
    const narrow = view.columns.map((_, at) =>
      view.rows.some(({ cells }) => cells[at]!.length) ? '1fr' : '0.62fr',
    );
    grid.style.setProperty('--columns', `repeat(${narrow.length}, minmax(0, 1fr))`);
    grid.style.setProperty('--narrow', narrow.map((it) => `minmax(0, ${it})`).join(' '));
    grid.append(headOf(view));
  }
  const now = view.columns.findIndex(({ past }) => past > 0 && past < 1);
  if (now >= 0) {
    const { past } = view.columns[now]!;
    grid.style.setProperty('--now', percent(past));
    grid.style.setProperty('--along', percent((now + past) / view.columns.length));
  }
  for (const row of view.rows) grid.append(rowOf(row, view, now));
  const first = grid.querySelector<HTMLElement>('.sq');
  if (first) first.tabIndex = 0;
  return grid;
}

const percent = (share: number): string => `${share * 100}%`;

function headOf({ columns, today }: WallView): HTMLElement {
  const head = element('div', 'row head', 'row');
  head.append(element('div', 'dir', 'cell'));
  columns.forEach(({ label, past, isBeyond, isUndated }, at) => {
    const it = element('div', 'year', 'columnheader', label);
    it.toggleAttribute('data-past', past === 1);
    it.toggleAttribute('data-beyond', isBeyond ?? false);
    it.toggleAttribute('data-undated', isUndated ?? false);
    if (past > 0 && past < 1) {
      it.dataset['now'] = '';
      const words = element('span', 'today', undefined, today);
      const isLast = at >= columns.length - 2;
      if (at < 1 || isLast) words.dataset['at'] = isLast ? 'end' : 'start';
      it.append(' ', words);
    }
    head.append(it);
  });
  return head;
}

function rowOf(row: WallRow, { columns }: WallView, now: number): HTMLElement {
  const it = element('div', 'row', 'row');
  const name = element('div', 'dir', 'rowheader');
  if (row.num) name.append(element('span', 'num', undefined, row.num), ' ');
  if (row.title) name.append(element('span', 'of', undefined, row.shortTitle ?? row.title), ' ');
  if (row.shortTitle) {
    const seen = name.lastElementChild as HTMLElement;
    seen.title = row.title;
    seen.setAttribute('aria-hidden', 'true');
    name.append(element('span', 'heard', undefined, row.title), ' ');
  }
  name.append(element('span', 'tally', undefined, row.counts));
  it.append(name);
  row.cells.forEach((squares, at) => {
    const cell = element('div', 'cell', 'cell');
    cell.toggleAttribute('data-now', at === now);
    cell.toggleAttribute('data-undated', columns[at]?.isUndated ?? false);
    for (const square of squares) cell.append(squareOf(square));
    it.append(cell);
  });
  return it;
}

let blank: HTMLButtonElement | undefined;

function squareOf({ id, icon, standing, name, marks }: Square): HTMLElement {
  if (!blank) {
    blank = document.createElement('button');
    blank.type = 'button';
    blank.className = 'sq';
    blank.tabIndex = -1;
  }
  const it = blank.cloneNode() as HTMLButtonElement;
  it.dataset['id'] = id;
  it.dataset['icon'] = icon;
  if (standing) it.dataset['standing'] = standing;
  it.setAttribute('aria-label', name);
  if (marks) it.dataset['marks'] = String(marks);
  return it;
}
