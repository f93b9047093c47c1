/** What small charts are made of: marks, words, their frame and the signs of their legends. By attributes and classes only. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SlopeLabel } from '../../drawing/slope-labels.js';
import { slope, type Slope, type SlopeSeries } from '../../drawing/slope.js';
import type { Sign } from './signs.js';

export const framed = (width: number, height: number, inside: unknown): TemplateResult =>
  html`<svg class="slope" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
    ${svg`${inside}`}
  </svg>`;

const KINDS = [
  'bounds',
  'better',
  'short',
  'line',
  'tick',
  'start',
  'met',
  'dot',
  'open',
  'missed',
] as const;

export function marks(drawn: Slope): unknown {
  return [
    KINDS.map((kind) =>
      drawn[kind] ? svg`<path class=${kind} d=${drawn[kind]}></path>` : nothing,
    ),
    drawn.unknown.map(
      ({ x, y }) => svg`<text class="unknown" x=${x} y=${y} text-anchor="middle">?</text>`,
    ),
  ];
}

export const words = (labels: SlopeLabel[]): unknown =>
  labels.map(
    ({ x, y, text, anchor, isStrong }) =>
      svg`<text class=${isStrong ? 'strong' : nothing} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
  );

const SAMPLES: Record<Sign, SlopeSeries> = {
  start: { points: [], start: { at: 0, value: 0.5 } },
  plan: { points: [{ at: 0, plan: 0.5 }] },
  met: { points: [{ at: 0, fact: 0.5, mark: 'met' }] },
  missed: { points: [{ at: 0, fact: 0.5, mark: 'missed' }] },
  dot: { points: [{ at: 0, fact: 0.5, mark: 'dot' }] },
  open: { points: [{ at: 0, fact: 0.5 }] },
  short: { points: [{ at: 0, plan: 1, fact: 0, mark: 'missed' }] },
  better: { points: [{ at: 0, plan: 0, fact: 1, mark: 'met' }] },
  unknown: { points: [{ at: 0, isUnknown: true }] },
};

export function sign(it: Sign): TemplateResult {
  const drawn = slope(SAMPLES[it], { width: 16, height: 18, columns: 1, ends: [0, 1] });
  const kind = it === 'plan' ? 'tick' : it;
  return html`<svg class="slope" viewBox="0 0 16 18" aria-hidden="true">
    ${
      kind === 'unknown'
        ? svg`<text class="unknown" x="8" y="14" text-anchor="middle">?</text>`
        : svg`<path class=${kind} d=${drawn[kind]}></path>`
    }
  </svg>`;
}
