/** The course over the years: a picture for each series, or one for a few plans, with what is said of it beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { line } from '../../../documents/lit/lines.js';
import type { CourseContext } from '../../figures/context.js';
import { said } from '../../figures/said.js';
import type { SeriesView } from '../../figures/series.view.js';
import { signs } from '../../figures/signs.js';
import type { sign } from '../../figures/slope-marks.js';
import type { TrendView } from './trend.view.js';

export interface Trend extends TrendView {
  /** One for each series, or one for all; none before what draws them has come. */
  drawn: TemplateResult[];
  sign: typeof sign | undefined;
}

/** The picture's place is kept before it comes; where it can't come, what it shows stands beside it, and in the table. */
export function trend(
  series: SeriesView[],
  { course, isShared, said: all, drawn, sign: draw }: Trend,
  { say }: CourseContext,
): TemplateResult {
  const named = all.map(({ group }) =>
    group ? html`<p class="group">${line({ text: group })}</p>` : nothing,
  );
  const words = all.map(
    (it, at) =>
      html`${said(it)}
        <p class="sentence">${series[at]!.verdict.sentence}</p>`,
  );
  const together = all.map((_, at) => html`<div>${named[at]}${words[at]}</div>`);
  if (!course) return html`<div class="words">${together}</div>`;
  const size = course.scale ? 'lying' : all.length > 1 && !isShared ? 'low' : '';
  const place = (at: number): TemplateResult =>
    html`<div class=${`picture ${size}`}>${drawn[at]}</div>`;
  const rows = isShared
    ? html`<div class="trend">
        ${place(0)}
        <div class="words">${together}</div>
      </div>`
    : all.map(
        (_, at) =>
          html`<div class="trend">
            ${named[at]}${place(at)}
            <div class="words">${words[at]}</div>
          </div>`,
      );
  return html`${rows}${signs(
    course.series.map((it) => it.slope),
    say.distance.signs,
    draw,
  )}`;
}
