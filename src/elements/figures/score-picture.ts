/** A result that is assessed again and again, on the whole of its scale: nothing was planned, and the most is dotted. */
import { html, svg, type TemplateResult } from 'lit';
import { slope, type SlopeFrame, type SlopeSeries } from '../../drawing/slope.js';
import { framed, marks } from './slope-marks.js';

export { sign } from './slope-marks.js';

export function scores(
  series: SlopeSeries,
  {
    scale: [low, high],
    ...more
  }: Pick<SlopeFrame, 'columns' | 'steps' | 'ends'> & { scale: [number, number] },
): TemplateResult {
  const frame: SlopeFrame = { width: 110, height: 46, ...more };
  const level = (plan: number): number => slope({ points: [{ at: 0, plan }] }, frame).end!.y;
  return framed(
    frame.width,
    frame.height,
    html`${svg`<path class="base" d=${`M0 ${level(low)}H110`}></path><path class="most" d=${`M0 ${level(high)}H110`}></path>`}
    ${marks(slope(series, frame))}`,
  );
}
