/** Above the views: which of them, search, filters, the calendar file. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName, ViewName } from '../../../i18n/contract/events.js';
import { chosen, facetFields } from '../../choice/chosen.js';
import { select } from '../../choice/field.js';
import { FACETS, GROUPS, VIEWS, type Choice, type GroupName } from './choice.js';
import type { ItemIndex } from './item-index.js';
import { hasCoordinates, type EventMapContext } from './items.view.js';

export interface ToolsState {
  context: EventMapContext;
  index: ItemIndex;
  /** What is asked for may be on its way. */
  asked: ViewName;
  view: ViewName;
  views: ViewName[];
  choice: Choice;
  group: GroupName;
  isOpen: boolean;
  /** How many there are after all that is chosen. */
  shown: number;
  canAdd: boolean;
  /** What the calendar file holds, once it was asked for. */
  added?: string;
}

/** A map without a single place would be a picture of nothing; it is there where the page asks for one. */
export const viewsOf = (index: ItemIndex, asked: ViewName, hasOutline: boolean): ViewName[] =>
  VIEWS.filter(
    (it) =>
      it !== 'map' ||
      asked === 'map' ||
      hasOutline ||
      index.items.some(({ place }) => place && hasCoordinates(place)),
  );

/** The year is chosen above the cycle, and the calendar has months of its own. */
const facetsOf = (view: ViewName): FacetName[] =>
  FACETS.filter((name) => {
    if (name === 'year') return view === 'list' || view === 'map';
    return name !== 'time' || view !== 'calendar';
  });

export function tools(state: ToolsState): TemplateResult {
  const { context, asked, views, isOpen, canAdd } = state;
  const { say } = context;
  return html`<div class="tools" part="tools" role="group" aria-label=${say.events.filters}>
    <div class="views" role="group" aria-label=${say.events.view}>
      ${views.map(
        (it) =>
          html`<button
            type="button"
            class="view"
            name="view"
            value=${it}
            aria-pressed=${it === asked}
          >
            ${say.events.views[it]}
          </button>`,
      )}
    </div>
    <input
      type="search"
      name="q"
      autocomplete="off"
      placeholder=${say.events.search}
      aria-label=${say.events.search}
    />
    <button type="button" class="button folds" name="filters" aria-expanded=${isOpen}>
      ${say.events.filters}
    </button>
    ${canAdd ? html`<button type="button" class="button" name="add">${say.events.addAll}</button>` : nothing}
    ${isOpen ? panel(state) : nothing} ${chosenOf(state)}
    <p class="added" role="status">${state.added ?? ''}</p>
  </div>`;
}

function panel({ context, index, view, choice, group }: ToolsState): TemplateResult {
  const { say } = context;
  const groups = GROUPS.map((it) => ({ value: it, label: say.events.groups[it] }));
  return html`<div class="panel">
    ${view === 'cycle' ? select('group', say.events.group, groups, choice.group ?? group) : nothing}
    ${facetFields(index.facets(choice, facetsOf(view)), choice, say.events)}
  </div>`;
}

function chosenOf({ context, index, view, choice, shown }: ToolsState): TemplateResult {
  const labelOf = (name: string, value: string): string => index.labelOf(name, value);
  const names = facetsOf(view);
  return chosen({ names, choice, labelOf, shown, total: index.items.length }, context.say.events);
}
