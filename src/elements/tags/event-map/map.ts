/** The list beside the map says all that the map shows: whoever sees no picture misses nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { entryButton } from './calendar.js';
import type { EntryFrame } from './entry.js';
import type { Item } from './items.view.js';
import type { MapPlace } from './map-place.js';
import type { MapView } from './map.view.js';
import { isPast, looseWords, occasionWords } from './when.view.js';

export function map(
  view: MapView,
  { map: place, frame, isNarrow }: { map: MapPlace; frame: EntryFrame; isNarrow: boolean },
): TemplateResult {
  const { say, ownLang } = frame.context;
  const lang = ownLang ?? nothing;
  const isEmpty = view.places.length === 0;
  return html`<div class="where">
    ${isEmpty ? html`<p class="quiet" lang=${lang}>${say.events.noPlaces}</p>` : place.template(view, frame, isNarrow)}
    <div class="places">
      <ol role="list">
        ${view.places.map(
          (it) =>
            html`<li data-place=${it.key} aria-current=${place.isChosen(it.key) ? 'true' : nothing}>
              <p class="place">
                <span class="number" aria-hidden="true">${it.number}</span>
                <span
                  ><b>${it.name}</b
                  >${it.address ? html` <span class="quiet">${it.address}</span>` : nothing}</span
                >
              </p>
              ${buttons(it.items, frame)}
            </li>`,
        )}
      </ol>
      ${
        view.unplaced.length
          ? html`<details class="unplaced" ?open=${isEmpty || view.unplaced.length <= FEW}>
              <summary lang=${lang}>${say.events.unplaced}: ${view.unplaced.length}</summary>
              ${buttons(view.unplaced, frame)}
            </details>`
          : nothing
      }
    </div>
  </div>`;
}

/** So many can be overlooked at once. */
const FEW = 8;

function buttons(items: Item[], frame: EntryFrame): TemplateResult {
  return html`<ul role="list" class="picks">
    ${items.map((item) => html`<li>${itemButton(item, frame)}</li>`)}
  </ul>`;
}

/** At its next time, or the last that has been, or in the document's words for when. */
function itemButton(item: Item, frame: EntryFrame): TemplateResult {
  const { context } = frame;
  const next = item.occasions.find((it) => !isPast(it, context.today)) ?? item.occasions.at(-1);
  if (next) return entryButton({ item, occasion: next }, frame, occasionWords(next, context));
  const nowhere = { first: NaN, last: NaN, precision: 'year', isRecurring: false } as const;
  return entryButton(
    { item, occasion: { ...nowhere, placing: 'within' } },
    frame,
    looseWords(item, context),
  );
}
