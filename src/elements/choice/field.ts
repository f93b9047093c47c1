/** A choice of one among some, with its label above. */
import { html, type TemplateResult } from 'lit';

export interface FieldOption {
  value: string;
  label: string;
}

export function select(
  name: string,
  label: string,
  options: FieldOption[],
  value: string,
): TemplateResult {
  return html`<label class="field" data-name=${name}>
    <span>${label}</span>
    <select name=${name}>
      ${options.map(
        (it) =>
          html`<option value=${it.value} .selected=${it.value === value}>${it.label}</option>`,
      )}
    </select>
  </label>`;
}
