/** The list beside the map says all that the map shows: whoever sees no picture misses nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntryFrame } from '../entry.js';
import type { Item } from '../items.view.js';
import { MapPlace, type MapHost } from './map-place.js';
import { mapStyles } from './map.styles.js';
import { mapView, type MapView } from './map.view.js';
import { card, pickButton } from '../pick/pick.js';
import { pickStyles } from '../pick/pick.styles.js';
import type { View, ViewState } from '../view.js';
import { looseWords, nextOf, occasionWords } from '../when.view.js';

export const styles = [pickStyles, mapStyles];

export function viewFor(host: MapHost): View {
  const place = new MapPlace(host);
  const mapOf = ({ index, choice, frame }: ViewState): MapView =>
    mapView(index.selection(choice), frame.context);
  return {
    screen: (state) => ({
      template: html`${map(mapOf(state), place, state)}${card(state.picked, state.frame)}`,
      count: state.index.selection(state.choice).items.length,
    }),
    drawn: (state) => void place.drawn(mapOf(state), state.frame),
    left: () => place.left(),
  };
}

function map(view: MapView, place: MapPlace, { frame, isNarrow }: ViewState): TemplateResult {
  const { say } = frame.context;
  const isEmpty = view.places.length === 0;
  return html`<div class="where">
    ${isEmpty ? html`<p class="quiet">${say.events.noPlaces}</p>` : place.template(view, frame, isNarrow)}
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
              <summary>${say.events.unplaced}: ${view.unplaced.length}</summary>
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

/** At its next time, or in the document's words for when. */
function itemButton(item: Item, frame: EntryFrame): TemplateResult {
  const { context } = frame;
  const next = nextOf(item, context.today);
  if (next) return pickButton({ item, occasion: next }, frame, occasionWords(next, context));
  const nowhere = { first: NaN, last: NaN, precision: 'year', isRecurring: false } as const;
  return pickButton(
    { item, occasion: { ...nowhere, placing: 'within' } },
    frame,
    looseWords(item, context),
  );
}
