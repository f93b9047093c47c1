/** The head of the picture: years and, where there is room, their parts; and where today is. */
import { html, nothing, type TemplateResult } from 'lit';
import { ticksPerYear, tickUnit, yearStep } from '../../drawing/ticks.js';
import { monthName } from '../../i18n/formats.js';
import { dayOf } from '../../programme/time/days.js';
import type { RoadmapContext } from './roadmap.view.js';

export function axis({ scale, words }: RoadmapContext, width: number): TemplateResult {
  if (!scale) return html`<div class="axis" aria-hidden="true"></div>`;
  const unit = tickUnit(scale.years, width, words.planTime.quarterWidth);
  const perYear = unit === 'year' ? 0 : ticksPerYear(unit);
  const step = yearStep(scale.years, width);
  const label = (index: number): string =>
    unit === 'month'
      ? monthName(dayOf(2000, index + 1, 1), words.locale).slice(0, 3)
      : words.planTime.quarterShort(index + 1);
  return html`<div class="axis" aria-hidden="true" data-unit=${unit}>
    ${Array.from(
      { length: scale.years },
      (_, index) =>
        html`<div class="year">
          <b>${index % step === 0 ? scale.firstYear + index : nothing}</b>
          ${perYear ? html`<span class="ticks">${Array.from({ length: perYear }, (_, tick) => html`<i>${label(tick)}</i>`)}</span>` : nothing}
        </div>`,
    )}
    <span class="today"><b>${words.roadmap.today}</b></span>
  </div>`;
}
