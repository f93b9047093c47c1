/** What stands beside a small chart: the value large, the plan, how far the one is from the other. */
import { html, nothing, type TemplateResult } from 'lit';
import { richText } from '../../documents/lit/rich-text.js';
import type { SaidView } from './said.view.js';

/** A figure is set large; words in its place are not. */
const LONG = 9;

export function said({ value, unit, rest, mark, verdict, notes }: SaidView): TemplateResult {
  return html`<span class="said">
    ${
      value
        ? html`<span class="rest"
            ><b class=${value.length > LONG ? 'long' : nothing}>${richText(value)}</b>
            <span>${unit}</span> <span>${rest}</span></span
          >`
        : nothing
    }
    ${verdict ? html`<span class="verdict" data-mark=${mark}>${verdict}</span>` : nothing}
    ${notes.map((it) => html`<small>${it}</small> `)}
  </span>`;
}
