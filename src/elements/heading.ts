import { html, nothing, type TemplateResult } from 'lit';

/** A real heading of the host page's level: outlines, reader modes and screen readers know no other. */
export function heading(level: number, text: string, lang?: string): TemplateResult {
  const own = lang ?? nothing;
  const at = Math.min(6, Math.max(1, Math.round(level) || 2));
  switch (at) {
    case 1:
      return html`<h1 class="title" part="title" lang=${own}>${text}</h1>`;
    case 2:
      return html`<h2 class="title" part="title" lang=${own}>${text}</h2>`;
    case 3:
      return html`<h3 class="title" part="title" lang=${own}>${text}</h3>`;
    case 4:
      return html`<h4 class="title" part="title" lang=${own}>${text}</h4>`;
    case 5:
      return html`<h5 class="title" part="title" lang=${own}>${text}</h5>`;
    default:
      return html`<h6 class="title" part="title" lang=${own}>${text}</h6>`;
  }
}
