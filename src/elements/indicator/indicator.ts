import { html, type TemplateResult } from 'lit';
import { ProgElement } from '../prog-element.js';

/**
 * @summary Показатель
 * @tag prog-indicator
 */
export class ProgIndicator extends ProgElement {
  static override readonly tag = 'prog-indicator';

  protected override renderProgramme(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-indicator': ProgIndicator;
  }
}
