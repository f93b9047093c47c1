/** The half circle. By attributes and classes only: it prints, takes the page's colours and needs no script of its own. */
import { nothing, svg, type TemplateResult } from 'lit';
import { arc, pointAt, type Gauge } from '../../../drawing/gauge.js';

export function dial(
  { filled, plan, baseline, good }: Gauge,
  ends: [string, string],
): TemplateResult {
  return svg`<svg class="dial" viewBox="0 0 200 122" aria-hidden="true">
    <path class=${filled ? 'track' : 'track empty'} d=${arc([0, 1])}></path>
    ${good && good[1] > good[0] ? svg`<path class="good" d=${arc(good, 13)}></path>` : nothing}
    ${filled ? svg`<path class="filled" d=${arc(filled)}></path>` : nothing}
    ${baseline === undefined ? nothing : tick(baseline, 'baseline', [-13, -7])}
    ${plan.map((share) => tick(share, 'aim', [-12, 17]))}
    <text x="18" y="117" text-anchor="middle">${ends[0]}</text>
    <text x="182" y="117" text-anchor="middle">${ends[1]}</text>
  </svg>`;
}

function tick(share: number, name: string, [inner, outer]: [number, number]): TemplateResult {
  const [x1, y1] = pointAt(share, inner);
  const [x2, y2] = pointAt(share, outer);
  return svg`<line class=${name} x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
}
