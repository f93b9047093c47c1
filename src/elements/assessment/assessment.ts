import { html, type TemplateResult } from 'lit';
import { ProgElement } from '../prog-element.js';

/**
 * @summary Самооценка
 * @tag prog-assessment
 */
export class ProgAssessment extends ProgElement {
  static override readonly tag = 'prog-assessment';

  protected override renderProgramme(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-assessment': ProgAssessment;
  }
}
