/** What the letters in the marks mean, where the document says it. */
import { html, nothing, type TemplateResult } from 'lit';

export function legend(
  title: string,
  marks: { mark: string; meaning: string }[],
): TemplateResult | typeof nothing {
  if (marks.length === 0) return nothing;
  return html`<dl class="legend" part="legend" aria-label=${title}>
    ${marks.map(
      ({ mark, meaning }) =>
        html`<div>
          <dt>${mark}</dt>
          <dd>${meaning}</dd>
        </div>`,
    )}
  </dl>`;
}
