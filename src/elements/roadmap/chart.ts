/** The picture in a row: bars, marks, and the lane of what has no place on the scale. */
import type { BarView } from './bars.view.js';
import { element, span } from './dom.js';
import type { MarkView, RiseView } from './marks.view.js';
import type { RowView } from './row.view.js';

export function fillChart(chart: HTMLElement, row: RowView): void {
  if (row.tracks > 1) chart.style.setProperty('--tracks', String(row.tracks));
  if (row.flatFrom) chart.dataset['flatFrom'] = row.flatFrom;
  if (row.marks.length > 0) chart.classList.add('marked');
  for (const rise of row.rises) chart.append(riseOf(rise));
  for (const bar of row.bars) chart.append(barOf(bar));
  for (const mark of row.marks) chart.append(markOf(mark));
  if (row.lane) chart.append(laneOf(row.lane, row, row.away ? `lane ${row.away}` : 'lane'));
}

/** What has no place on the scale stands here in words, and beside them the marks that the document does not place. */
export function laneOf(words: string, row: RowView, className: string): HTMLElement {
  const it = element('div', row.isUnreadable ? `${className} odd` : className);
  it.setAttribute('aria-hidden', 'true');
  it.append(element('span', '', undefined, words), ...row.unplaced.map(markOf));
  return it;
}

/** Nearly every row has one, most of them where another row has the same: copied, not made anew. */
const skeletons = new Map<string, HTMLElement>();
const MOST_SKELETONS = 1000;

function barOf(bar: BarView): HTMLElement {
  const { kind, start, end, track } = bar;
  const key = [kind, start, end, track].join();
  let skeleton = skeletons.get(key);
  if (!skeleton) {
    skeleton = element('i', `bar ${kind}`);
    skeleton.setAttribute('part', 'bar');
    // Plain properties in one go: browsers read them faster than custom ones. A strict policy lets this through too,
    // since it is no attribute; the page tests open one.
    // eslint-disable-next-line no-restricted-syntax
    skeleton.style.cssText =
      `inset-inline:${percent(start)} ${percent(1 - end)}` + (track ? `;--track:${track}` : '');
    if (skeletons.size >= MOST_SKELETONS) skeletons.clear();
    skeletons.set(key, skeleton);
  }
  const it = skeleton.cloneNode() as HTMLElement;
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

/** Falling or rising, the line goes from corner to corner of its box. */
function riseOf({ start, end, from, to }: RiseView): HTMLElement {
  const it = element('i', to < from ? 'rise falls' : 'rise');
  span(it, start, end);
  it.style.setProperty('--low', String(Math.min(from, to)));
  it.style.setProperty('--high', String(Math.max(from, to)));
  return it;
}
