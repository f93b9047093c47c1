/** What the signs of small charts mean, of those that are there. Their places are kept until they come. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SlopePoint, SlopeSeries } from '../../drawing/slope.js';

const HAS = {
  start: () => false,
  plan: (it) => it.plan !== undefined,
  met: (it) => it.mark === 'met',
  missed: (it) => it.mark === 'missed',
  dot: (it) => it.mark === 'dot',
  open: (it) => it.fact !== undefined && !it.mark,
  short: (it) => it.mark === 'missed' && it.plan !== undefined && it.fact !== it.plan,
  better: (it) =>
    it.mark === 'met' && it.plan !== undefined && it.planMax === undefined && it.fact !== it.plan,
  unknown: (it) => it.isUnknown,
} satisfies Record<string, (it: SlopePoint) => unknown>;

export type Sign = keyof typeof HAS;

/** @param names in the order in which they are to stand */
export function signs(
  all: SlopeSeries[],
  names: Partial<Record<Sign, string>>,
  draw: ((it: Sign) => TemplateResult) | undefined,
): TemplateResult | typeof nothing {
  const there = (Object.keys(names) as Sign[]).filter((it) =>
    all.some(({ points, start }) => (it === 'start' && start) || points.some(HAS[it])),
  );
  if (there.length < 2) return nothing;
  return html`<ul class=${draw ? 'signs' : 'signs waiting'}>
    ${there.map((it) => html`<li><span class="sign">${draw?.(it)}</span>${names[it]}</li>`)}
  </ul>`;
}
