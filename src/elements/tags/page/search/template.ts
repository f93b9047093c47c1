import { html, nothing, type TemplateResult } from 'lit';
import type { PartWords } from '../../../../i18n/contract/parts.js';
import type { Lang } from '../../../../documents/lit/lines.js';
import { written } from '../../../../documents/item-ref.js';
import type { ResultsView } from './results.view.js';

export function searchField(
  query: string,
  type: (query: string) => void,
  words: PartWords['search'],
  lang: Lang,
): TemplateResult {
  return html`<input
    type="search"
    name="search"
    part="search"
    lang=${lang ?? nothing}
    placeholder=${words.label}
    aria-label=${words.label}
    autocomplete="off"
    .value=${query}
    @input=${({ target }: Event) => type((target as HTMLInputElement).value)}
  />`;
}

/** The count is said aloud; the list is there to be read. */
export function results(
  view: ResultsView | undefined,
  words: PartWords['search'],
  lang: Lang,
): TemplateResult {
  return html`<p class="sub found" role="status" lang=${lang ?? nothing}>${view?.count}</p>
    ${
      view?.groups.length
        ? html`<dl class="results" aria-label=${words.label}>
            ${view.groups.map(
              ({ title, items, rest }) =>
                html`<div>
                  <dt lang=${lang ?? nothing}>${title}</dt>
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
                          ? html`<li class="quiet" lang=${lang ?? nothing}>
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
