import { html, type TemplateResult } from 'lit';
import { ProgElement } from '../prog-element.js';

/**
 * @summary Как идёт программа
 * @tag prog-summary
 */
export class ProgSummary extends ProgElement {
  static override readonly tag = 'prog-summary';

  protected override renderProgramme(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-summary': ProgSummary;
  }
}
