/** The head of the picture: years and, where there is room, their parts; how far time has come; the way to more years. */
import { html, nothing, type TemplateResult } from 'lit';
import { ticksPerYear, tickUnit, yearStep, type TickUnit } from '../../drawing/ticks.js';
import { monthName } from '../../i18n/formats.js';
import { dayOf } from '../../programme/time/days.js';
import type { RoadmapContext, RoadmapView } from './roadmap.view.js';

export function axis(
  { scale, words, unit: wanted }: RoadmapContext,
  width: number,
): TemplateResult {
  if (!scale) return html`<div class="axis" aria-hidden="true"></div>`;
  const unit = tickUnit(scale.years, width, words.planTime.quarterWidth, wanted);
  const perYear = unit === 'year' ? 0 : ticksPerYear(unit);
  const step = yearStep(scale.years, width);
  const label = labelOf(unit, words);
  return html`<div class="axis" aria-hidden="true" data-unit=${unit}>
    ${Array.from(
      { length: scale.years },
      (_, index) =>
        html`<div class="year">
          <b>${index % step === 0 ? scale.firstYear + index : nothing}</b>
          ${perYear ? html`<span class="ticks">${Array.from({ length: perYear }, (_, tick) => html`<i>${label(tick + 1)}</i>`)}</span>` : nothing}
        </div>`,
    )}
    <span class="today"><b>${words.roadmap.today}</b></span>
  </div>`;
}

function labelOf(unit: TickUnit, { planTime, locale }: RoadmapContext['words']) {
  if (unit === 'quarter') return planTime.quarterShort;
  if (unit === 'half') return planTime.halfShort;
  return (month: number) => monthName(dayOf(2000, month, 1), locale).slice(0, 3);
}

/** Only where the unit that was asked for leaves no room for all years. */
export function pager(
  { pages, context }: RoadmapView,
  turn: (year: number) => void,
): TemplateResult | typeof nothing {
  const { earlier, later } = pages;
  if (earlier === undefined && later === undefined) return nothing;
  const button = (name: string, sign: string, year?: number) =>
    html`<button
      type="button"
      class="plain turn"
      aria-label=${name}
      title=${name}
      ?disabled=${year === undefined}
      @click=${() => year !== undefined && turn(year)}
    >
      ${sign}
    </button>`;
  const { roadmap } = context.words;
  return html`<span class="pager"
    >${button(roadmap.earlier, '‹', earlier)}${button(roadmap.later, '›', later)}</span
  >`;
}
