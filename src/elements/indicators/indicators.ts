import { html, type TemplateResult } from 'lit';
import { ProgElement } from '../prog-element.js';

/**
 * @summary Целевые показатели
 * @tag prog-indicators
 */
export class ProgIndicators extends ProgElement {
  static override readonly tag = 'prog-indicators';

  protected override renderProgramme(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-indicators': ProgIndicators;
  }
}
