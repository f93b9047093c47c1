/** The way to more years, where a unit was asked for that leaves no room for all of them. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { wear, type Wearer } from '../../../look/wear.js';
import type { RoadmapView } from '../roadmap.view.js';

export function pager(
  { pages, context }: RoadmapView,
  turn: (year: number) => void,
): TemplateResult | undefined {
  const { earlier, later } = pages;
  if (earlier === undefined && later === undefined) return undefined;
  const button = (name: string, sign: string, year?: number) =>
    html`<button
      type="button"
      class="plain turn"
      aria-label=${name}
      title=${name}
      aria-disabled=${year === undefined ? 'true' : nothing}
      @click=${() => year !== undefined && turn(year)}
    >
      ${sign}
    </button>`;
  const { roadmap } = context.say;
  const { firstYear, years } = context.scale!;
  return html`<span class="pager"
    >${button(roadmap.earlier, '‹', earlier)} ${button(roadmap.later, '›', later)}
    <span class="heard" role="status">${firstYear}–${firstYear + years - 1}</span></span
  >`;
}

export const wearPager = (tag: Wearer): void => wear(tag, [pagerStyles]);

const pagerStyles = css`
  .pager {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: flex;
    background: var(--_surface);
  }
  .turn {
    min-inline-size: 1.8em;
    min-block-size: 24px;
    text-align: center;
    font-size: 1.2em;
    line-height: 1;
  }
  .turn[aria-disabled] {
    opacity: 0.3;
    cursor: default;
  }
`;
