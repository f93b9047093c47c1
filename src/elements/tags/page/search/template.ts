/** What was found. */
import { html, nothing, type TemplateResult } from 'lit';
import { written } from '../../../../documents/item-ref.js';
import type { PartContext } from '../../../text/part-context.js';
import type { ResultsView } from './results.view.js';

export function results(view: ResultsView, { say }: PartContext): TemplateResult {
  return html`${
    view.groups.length
      ? html`<dl class="results" aria-label=${say.parts.search.label}>
          ${view.groups.map(
            ({ title, items, rest }) =>
              html`<div>
                <dt>${title}</dt>
                <dd>
                  <ul role="list">
                    ${items.map(
                      (it) =>
                        html`<li>
                          <a data-to=${written(it.to)}>${it.title}</a>
                          ${it.snippet ? html`<span class="quiet">${it.snippet}</span>` : nothing}
                        </li>`,
                    )}
                    ${
                      rest
                        ? html`<li class="quiet">
                            ${rest.to ? html`<a data-to=${written(rest.to)}>${rest.words}</a>` : rest.words}
                          </li>`
                        : nothing
                    }
                  </ul>
                </dd>
              </div>`,
          )}
        </dl>`
      : nothing
  }`;
}
