/** What a self-assessment looks like: from the view to nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import { notHere } from '../../base/not-here.js';
import type { ChartPlace } from '../../figures/chart-place.js';
import { subheading } from '../../../documents/lit/heading.js';
import { line, paragraphs } from '../../../documents/lit/lines.js';
import { richText } from '../../../documents/lit/rich-text.js';
import type { AssessmentContext, AssessmentView } from './assessment.view.js';
import { table } from './table.js';

export interface Frame {
  level: number;
  context: AssessmentContext;
  chart: Pick<ChartPlace, 'isMissing' | 'retry'>;
}

export function template(view: AssessmentView, { level, context, chart }: Frame): TemplateResult {
  const { say } = context;
  return html`<section class="assessment" data-item=${view.id}>
    ${view.title ? subheading(level, view.title) : nothing}
    <p class="sub">${view.sub.map((it, index) => [index ? ' · ' : nothing, line(it)])}</p>
    ${view.text.length ? html`<div class="text">${paragraphs(view.text)}</div>` : nothing}
    ${table(view, context)} ${view.chart ? folded(context, chart) : nothing}
    ${
      view.findings.length
        ? html`<div class="words">
            <p class="label">${say.assessment.findings}</p>
            <ul>
              ${view.findings.map((it) => html`<li>${line(it)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${
      view.conclusion
        ? html`<div class="words">
            <p class="label">${say.assessment.conclusion}</p>
            <div class="conclusion">${richText(view.conclusion)}</div>
          </div>`
        : nothing
    }
  </section>`;
}

/** Folded: the table says it all, and what draws lines is loaded by those who ask for them. */
function folded({ say }: AssessmentContext, { isMissing, retry }: Frame['chart']): TemplateResult {
  return html`<details class="lines">
    <summary>${say.assessment.asLines}</summary>
    ${isMissing ? notHere(say.assessment.chartMissing, say, retry) : html`<div class="chart-box"></div>`}
  </details>`;
}
