/** The picture in a row: bars; what draws marks comes with what reads them. */
import type { BarView } from './bars.model.js';
import { element } from '../../text/dom.js';
import type { MarksReader } from './context.js';
import type { RowView } from './row.view.js';

/** Rows with the same dates have the same bars: most pictures are copies. */
const pictures = new WeakMap<readonly BarView[], HTMLElement>();

export function chartOf(row: RowView, marks?: MarksReader): HTMLElement {
  const { bars } = row;
  if (row.marks.length > 0) {
    const chart = drawn(row);
    marks?.drawMarks?.(chart, row);
    return chart;
  }
  let picture = pictures.get(bars);
  if (!picture) pictures.set(bars, (picture = drawn(row)));
  return picture.cloneNode(true) as HTMLElement;
}

function drawn(row: RowView): HTMLElement {
  const chart = element('div', 'chart');
  chart.setAttribute('aria-hidden', 'true');
  if (row.tracks > 1) chart.style.setProperty('--tracks', String(row.tracks));
  for (const bar of row.bars) chart.append(barOf(bar), ...(bar.label ? [' '] : []));
  return chart;
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
export const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;
