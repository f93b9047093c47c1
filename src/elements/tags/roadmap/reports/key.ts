/** What the shapes mean that no word of their row explains: those that are drawn, and no others. */
import { html, nothing, type TemplateResult } from 'lit';
import { occurrencesOf, type Fate } from '../../../../programme/occurrences.js';
import type { Status } from '../../../../programme/schema.js';
import type { Planned } from '../context.js';
import type { RoadmapView } from '../roadmap.view.js';
import type { RowView } from '../row.view.js';
import { SIGNS } from './reports.view.js';

const STATUS: Record<Fate, Status> = { kept: 'done', partly: 'partlyDone', missed: 'notDone' };
const SHAPES = ['actual', 'kept', 'partly', 'missed'] as const;
type Shape = (typeof SHAPES)[number];

type BarsOf = (planned: Planned) => RowView['bars'];

/** Rows are made until each shape has been seen: one with all of them says enough of ten thousand. */
export function shapesIn(planned: Planned[], barsOf: BarsOf): Shape[] {
  const seen = new Set<Shape>();
  for (const it of planned) {
    if (seen.size === SHAPES.length) break;
    const { actual, when } = it.activity;
    const isNew = (actual !== undefined && !seen.has('actual')) || occurrencesOf(when).length > 0;
    for (const { kind, fate } of isNew ? barsOf(it) : [])
      if (fate) seen.add(fate);
      else if (kind === 'actual') seen.add(kind);
  }
  return SHAPES.filter((it) => seen.has(it));
}

/** For the eye alone: to ears, each row has said it in words. */
export function key(view: RoadmapView, barsOf: BarsOf): TemplateResult | typeof nothing {
  const shapes = shapesIn(view.planned, barsOf);
  if (shapes.length === 0) return nothing;
  const { roadmap, status } = view.context.say;
  return html`<ul class="key" part="legend" aria-hidden="true">
    ${shapes.map((it) =>
      it === 'actual'
        ? html`<li><i class="bar actual"></i> ${roadmap.detail.actual.toLowerCase()}</li>`
        : html`<li>
            <i class="bar" data-fate=${it}>${SIGNS[it]}</i>
            ${status.label(STATUS[it]).toLowerCase()}
          </li>`,
    )}
  </ul>`;
}
