/** The head of the picture: years and, where there is room, their parts; how far time has come. */
import { html, type TemplateResult } from 'lit';
import { ticksPerYear, tickUnit, yearStep, type TickUnit } from '../../../drawing/ticks.js';
import { monthName } from '../../../i18n/formats.js';
import { dayOf } from '../../../programme/time/days.js';
import { element } from '../../text/dom.js';
import type { RoadmapContext } from './context.js';
import type { RoadmapView } from './roadmap.view.js';

/** Plain elements: a template for each of twenty-four quarters would take longer than the first screen of rows. */
function axis({ context, todayWords }: RoadmapView, width: number): HTMLElement {
  const { scale, say, unit: wanted } = context;
  const it = element('div', 'axis');
  it.setAttribute('aria-hidden', 'true');
  if (!scale) return it;
  const unit = tickUnit(scale.years, width, say.planTime.quarterWidth, wanted);
  const perYear = unit === 'year' ? 0 : ticksPerYear(unit);
  const step = yearStep(scale.years, width);
  const label = labelOf(unit, say);
  it.dataset['unit'] = unit;
  for (let index = 0; index < scale.years; index++) {
    const year = element('div', 'year');
    year.append(
      element('b', '', undefined, index % step === 0 ? String(scale.firstYear + index) : ''),
    );
    const ticks = perYear ? element('span', 'ticks') : undefined;
    for (let tick = 1; tick <= perYear; tick++)
      ticks!.append(element('i', '', undefined, label(tick)), ' ');
    if (ticks) year.append(' ', ticks);
    it.append(year);
  }
  const today = element('span', 'today');
  today.append(element('b', '', undefined, todayWords));
  it.append(today);
  return it;
}

/** The axis as it was drawn last: it is drawn anew only where it would look different. */
export class Axis {
  element?: HTMLElement;
  #of?: RoadmapView;
  #key = '';

  /** @param width of the picture, in px */
  draw(view: RoadmapView, width: number): HTMLElement {
    const { scale, say, unit } = view.context;
    const key = scale
      ? tickUnit(scale.years, width, say.planTime.quarterWidth, unit) + yearStep(scale.years, width)
      : '';
    if (!this.element || view !== this.#of || key !== this.#key) {
      this.element = axis(view, width);
      this.#of = view;
      this.#key = key;
    }
    return this.element;
  }
}

function labelOf(unit: TickUnit, { planTime, locale }: RoadmapContext['say']) {
  if (unit === 'quarter') return planTime.quarterShort;
  if (unit === 'half') return planTime.halfShort;
  return (month: number) => monthName(dayOf(2000, month, 1), locale).slice(0, 3);
}

/**
 * Behind every row: where the years begin, and today. Each line is a picture of its own, since one that is repeated
 * costs a fifth of every frame in which a reader scrolls.
 */
function gridOf({ context: { scale }, today }: RoadmapView): string {
  const years = scale?.years ?? 0;
  const lines = Array.from({ length: years }, (_, index) => line(index / years, '1px', '--_line'));
  if (today !== undefined) lines.unshift(line(today, '1.5px', '--_today'));
  return lines.join();
}

const line = (share: number, width: string, colour: string): string =>
  `linear-gradient(var(${colour}),var(${colour})) calc(${share}*(100% + ${width})) 0/${width} 100% no-repeat`;

/** What the style sheets must know of all rows. */
export function dress(table: HTMLElement, view: RoadmapView): void {
  const { context, planned, today } = view;
  table.toggleAttribute('data-today', today !== undefined);
  table.toggleAttribute(
    'data-nums',
    planned.some((it) => it.activity.num),
  );
  table.toggleAttribute('data-nobody', !context.namesResponsible);
  table.toggleAttribute('data-marks', Boolean(context.marks));
  table.style.setProperty('--today', `${(today ?? 0) * 100}%`);
  table.style.setProperty('--grid', gridOf(view));
}

/** The columns: what to do and what is promised in one to the eye, and the years with whoever answers below them. */
export function tableHead(
  view: RoadmapView,
  axis: HTMLElement,
  pager?: TemplateResult,
): TemplateResult {
  const { roadmap } = view.context.say;
  return html`<div role="rowgroup" class="top">
    <div role="row" class="row columns">
      <div role="columnheader">${roadmap.columnWhat}</div>
      <div role="columnheader">→ ${roadmap.detail.deliverable.toLowerCase()}</div>
      <div role="columnheader" class="when">
        <span class="heard">${roadmap.detail.when}</span>
        ${axis}${pager}
        <div class="ruler"></div>
      </div>
      <div role="columnheader" class="heard">${roadmap.detail.responsible}</div>
    </div>
  </div>`;
}
