/** What a self-assessment looks like: from the view to nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import { written } from '../../../documents/item-ref.js';
import { own, type Line } from '../../../documents/line.js';
import { subheading } from '../../../documents/lit/heading.js';
import { line, paragraphs } from '../../../documents/lit/lines.js';
import { richText } from '../../../documents/lit/rich-text.js';
import type { AssessmentContext, AssessmentView } from './assessment.view.js';
import { multiples, type Pictures } from './multiples.js';
import { table } from './table.js';

export interface Frame {
  level: number;
  context: AssessmentContext;
  pictures: Pictures | undefined;
  /** Of one alone. */
  legend?: unknown;
  /** The scale and the dates stand above, for all. */
  isScaleSaid?: boolean;
}

export const inOneLine = (lines: Line[]): unknown =>
  lines.map((it, index) => [index ? ' · ' : nothing, line(it)]);

export function template(view: AssessmentView, frame: Frame): TemplateResult {
  const { level, context, pictures, isScaleSaid } = frame;
  const { say } = context;
  const { title, to, finding, latest } = view;
  const sub = [...(latest ? [own(latest)] : []), ...(isScaleSaid ? [] : view.sub)];
  return html`<section class="assessment" data-item=${view.id}>
    ${
      title || finding
        ? html`<div class="head">
            ${title ? subheading(level, to ? html`<a data-to=${written(to)}>${title}</a>` : title) : nothing}
            ${finding ? html`<p class="finding">${finding}</p>` : nothing}
          </div>`
        : nothing
    }
    <p class="sub">${inOneLine(sub)}</p>
    ${frame.legend ?? nothing}
    ${view.text.length ? html`<div class="text">${paragraphs(view.text)}</div>` : nothing}
    ${
      view.frame
        ? html`${multiples(view, view.frame, pictures)}
            <details class="all">
              <summary>${say.assessment.showTable}</summary>
              ${table(view, context)}
            </details>`
        : table(view, context)
    }
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
