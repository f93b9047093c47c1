/** The picture in a row: bars, marks, and the lane of what has no place on the scale. */
import type { BarView } from './bars.view.js';
import { element, span } from '../../text/dom.js';
import type { MarkView, RiseView } from './marks/model.js';
import type { RowView } from './row.view.js';

/** Rows with the same dates have the same bars: most pictures are copies. */
const pictures = new WeakMap<readonly BarView[], HTMLElement>();

export function chartOf(row: RowView): HTMLElement {
  const { bars, marks, lane } = row;
  if (marks.length > 0 || lane) return drawn(row);
  let picture = pictures.get(bars);
  if (!picture) pictures.set(bars, (picture = drawn(row)));
  return picture.cloneNode(true) as HTMLElement;
}

function drawn(row: RowView): HTMLElement {
  const chart = element('div', row.marks.length > 0 ? 'chart marked' : 'chart');
  chart.setAttribute('aria-hidden', 'true');
  if (row.tracks > 1) chart.style.setProperty('--tracks', String(row.tracks));
  if (row.flatFrom) chart.dataset['flatFrom'] = row.flatFrom;
  for (const rise of row.rises) chart.append(riseOf(rise));
  for (const bar of row.bars) chart.append(barOf(bar), ...(bar.label ? [' '] : []));
  for (const mark of row.marks) chart.append(markOf(mark), ' ');
  if (row.lane) chart.append(laneOf(row.lane, row, row.away ? `lane ${row.away}` : 'lane'));
  return chart;
}

/** What has no place on the scale stands here in words. */
export function laneOf(words: string, row: RowView, className: string): HTMLElement {
  const it = element('div', row.isUnreadable ? `${className} odd` : className);
  it.setAttribute('aria-hidden', 'true');
  it.append(element('span', '', undefined, words));
  return it;
}

function barOf(bar: BarView): HTMLElement {
  const it = element('i', `bar ${bar.kind}`);
  it.setAttribute('part', 'bar');
  it.style.setProperty('inset-inline', `${percent(bar.start)} ${percent(1 - bar.end)}`);
  if (bar.track) it.style.setProperty('--track', String(bar.track));
  if (bar.label) it.textContent = bar.label;
  if (bar.fadesBefore) it.dataset['fadesBefore'] = '';
  if (bar.fadesAfter) it.dataset['fadesAfter'] = '';
  if (bar.fate) it.dataset['fate'] = bar.fate;
  if (bar.hint) it.title = bar.hint;
  return it;
}

/** A hundredth of a per cent is less than a pixel on any screen. */
const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

function markOf(mark: MarkView): HTMLElement {
  const it = element('span', 'mark');
  it.setAttribute('part', 'mark');
  span(it, mark.start, mark.end);
  it.style.setProperty('--part', String(mark.end - mark.start));
  it.style.setProperty('--room', `${mark.room * 100}%`);
  if (mark.fill !== undefined) it.style.setProperty('--fill', `${mark.fill * 100}%`);
  it.title = [mark.when, mark.meaning].filter(Boolean).join(' · ');
  it.append(
    element('b', '', undefined, mark.text),
    ' ',
    element('small', 'at', undefined, mark.short),
  );
  return it;
}

/** Falling or rising, the line goes from corner to corner of its box. */
function riseOf({ start, end, from, to }: RiseView): HTMLElement {
  const it = element('i', to < from ? 'rise falls' : 'rise');
  span(it, start, end);
  it.style.setProperty('--low', String(Math.min(from, to)));
  it.style.setProperty('--high', String(Math.max(from, to)));
  return it;
}
