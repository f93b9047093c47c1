/** Marks in the picture of a row, and the lines between them. */
import { element, span } from '../../../text/dom.js';
import type { MarksView, MarkView, RiseView } from './model.js';

export function drawMarks(chart: HTMLElement, { marks, rises, flatFrom }: MarksView): void {
  chart.classList.add('marked');
  if (flatFrom) chart.dataset['flatFrom'] = flatFrom;
  chart.prepend(...rises.map(riseOf));
  for (const mark of marks) chart.append(markOf(mark), ' ');
}

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
