/** What a visitor does with the map: views, filters, search, opened rows; and what of it is drawn. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LateView, ViewName } from '../../../i18n/contract/events.js';
import { MOST_ITEMS } from '../../../programme/limits.js';
import type { Programme } from '../../../programme/schema.js';
import { addressOf } from '../../address/address.js';
import type { AddressController } from '../../address/address-controller.js';
import { headOf, openItem } from '../../address/item.js';
import { arriveAt } from '../../address/arrival.js';
import { linkUp } from '../../address/item-links.js';
import { ChoiceController } from '../../choice/choice-controller.js';
import { quietly } from '../../../loading/bring.js';
import { heading } from '../../../documents/lit/heading.js';
import { Body, type Steps } from './body.js';
import { notHere } from '../../base/not-here.js';
import { EVENT_CHOICE, groupOf, viewOf, type Choice } from './choice.js';
import { fill, type EntryFrame } from './entry.js';
import { absence, type EventMapContext } from './items.view.js';
import { LateSearch } from './late-search.js';
import { modelOf, type ItemsAsked, type Model } from './model.js';
import { Outputs } from './outputs.js';
import { placeOf } from './place-of.js';
import { Remembered } from '../../work/remembered.js';
import { tools, viewsOf } from './tools.js';
import type { Screen, ViewState } from './view.js';
import { Views, type ViewsHost } from './views.js';

/** Below so many em twelve months have no room beside each other. */
const NARROW = 46;

/** The tag, as far as this has to know it. */
export interface EventMapHost extends HTMLElement, ReactiveControllerHost, ViewsHost {
  headingLevel: number;
  view: unknown;
  group: unknown;
  jsonLd?: boolean;
  /** What its attributes ask for. */
  readonly asked: ItemsAsked;
  guarded: <Args extends unknown[]>(work: (...args: Args) => unknown) => (...args: Args) => void;
}

export class EventMapController {
  readonly #host: EventMapHost;
  readonly #address: AddressController;
  readonly #choosing: ChoiceController<Choice>;
  readonly #body = new Body();
  #isNarrow = false;
  #areFiltersOpen = false;
  readonly #models = new Remembered<Model>();
  readonly #views: Views;
  readonly #search: LateSearch;
  readonly #outputs: Outputs;
  readonly #open = new Set<string>();
  /** What the card below the calendar or the map is about. */
  #picked?: string;
  #added = '';

  constructor(host: EventMapHost, address: AddressController) {
    this.#host = host;
    this.#address = address;
    this.#views = new Views(host);
    this.#search = new LateSearch(host);
    this.#outputs = new Outputs(host);
    this.#choosing = new ChoiceController<Choice>({
      root: host.renderRoot,
      keys: EVENT_CHOICE,
      address,
      changed: () => host.requestUpdate(),
    });
    // Before the first drawing: an address may ask for another view than the page does.
    const said = addressOf(address.name);
    if (said) this.take(said);
    this.measure();
  }

  /** Whether the view that is asked for has come, or can't be had. */
  get hasView(): boolean {
    return this.#views.shown(this.#asked) !== undefined;
  }

  get #asked(): ViewName {
    return this.#choosing.choice.view ?? viewOf(this.#host.view);
  }

  measure(): void {
    const { offsetWidth, renderRoot } = this.#host;
    if (offsetWidth === 0) return; // it is not shown
    const place = renderRoot.querySelector('.prog');
    const em = place ? parseFloat(getComputedStyle(place).fontSize) : 16;
    const isNarrow = offsetWidth / em < NARROW;
    if (isNarrow === this.#isNarrow) return;
    this.#isNarrow = isNarrow;
    this.#host.requestUpdate();
  }

  get #model(): Model | undefined {
    return this.#models.now;
  }

  /** While somebody types a search, nothing else is counted anew. */
  #modelFor(programme: Programme, say: EventMapContext['say']): Model {
    const { asked } = this.#host;
    return this.#models.from([programme, say, ...(Object.values(asked) as unknown[])], () => {
      this.#model?.index.texts?.cancel();
      return modelOf(programme, say, asked);
    });
  }

  render(programme: Programme, say: EventMapContext['say']): TemplateResult {
    const { context, index, isCut } = this.#modelFor(programme, say);
    const title = heading(this.#host.headingLevel, say.parts.parts.events);
    if (index.items.length === 0)
      return html`${title}
        <p class="note">${absence(context, this.#host.asked.project)}</p>`;
    const state = this.#state;
    const asked = this.#asked;
    const view = this.#views.shown(asked)!;
    const shown = this.#screen(view, state);
    this.#host.dataset['view'] = view;
    return html`${title}
      <div
        @click=${this.#host.guarded(this.#onClick)}
        @input=${this.#host.guarded(this.#onInput)}
        @focusin=${this.#host.guarded(this.#onFocus)}
        @toggle=${{ handleEvent: this.#host.guarded(this.#onToggle), capture: true }}
      >
        ${tools({
          ...state,
          context,
          asked,
          view,
          views: viewsOf(index, viewOf(this.#host.view), Boolean(this.#host.outline)),
          isOpen: this.#areFiltersOpen,
          shown: shown.count,
          canAdd: index.items.some((it) => it.occasions.length > 0),
          added: this.#search.isMissing ? say.events.missing.search : this.#added,
        })}
        ${isCut ? html`<p class="quiet">${say.events.first(MOST_ITEMS)}</p>` : nothing}
        ${shown.template}
      </div>`;
  }

  #screen(name: ViewName, state: ViewState): Screen {
    const view = this.#views.named(name);
    const { index, choice, frame } = state;
    if (!view) {
      const { say } = frame.context;
      const again = (): void => void this.#views.bring(name);
      const template = notHere(say.events.missing[name as LateView], say, again);
      return { template, count: index.selection(choice).items.length };
    }
    return view.screen(state);
  }

  get #state(): ViewState {
    const { group, asked } = this.#host;
    const choice = this.#search.answerable(this.#choosing.choice, this.#model!.index);
    return {
      choice,
      kind: asked.kind,
      group: choice.group ?? groupOf(group),
      isNarrow: this.#isNarrow,
      index: this.#model!.index,
      frame: this.#frame,
      picked: this.#picked === undefined ? undefined : this.#model!.itemOf(this.#picked),
    };
  }

  get #frame(): EntryFrame {
    return {
      context: this.#model!.context,
      level: this.#host.headingLevel + 1,
      itemOf: this.#model!.itemOf,
      isOpen: (id) => this.#open.has(id) || id === this.#picked,
    };
  }

  drawn(): void {
    const state = this.#state;
    const name = this.#views.shown(this.#asked)!;
    const rows = this.#views.named(name)?.rows;
    const place = this.#host.renderRoot.querySelector<HTMLElement>('.body');
    if (rows && place) {
      const { index, kind, group, isNarrow, choice, frame } = state;
      // Another view may be on its way.
      const chosen = JSON.stringify({ ...choice, view: undefined });
      const of = [name, index, kind, group, isNarrow, chosen, frame.level];
      this.#body.draw(place, of, (root) => this.#linked(root, rows(state, root)), this.#fail);
    }
    this.#views.drawn(state);
    this.#outputs.forSearchEngines(this.#host.jsonLd === true, this.#model).catch(quietly);
    this.#address.drawn();
  }

  /** What an item names gets its address when all of them are there. */
  *#linked(root: HTMLElement, steps: Steps): Steps {
    yield* steps;
    linkUp(root, this.#host);
  }

  flush(): void {
    this.#body.flush();
  }

  disconnect(): void {
    this.#views.left();
  }

  readonly #fail = (reason: unknown): void => this.#host.fail(reason);

  take(said: URLSearchParams | undefined): void {
    this.#choosing.take(said);
    this.#picked = this.#choosing.item;
    if (this.#picked !== undefined) this.#open.add(this.#picked);
  }

  /** Where what is chosen does not show it, the year in which it stands is drawn first. */
  reveal(id: string): HTMLElement | undefined {
    const item = this.#model?.itemOf(id);
    // In the view that is asked for, not in the one before it.
    if (!item || this.#views.shown(this.#asked) !== this.#asked) return undefined;
    if (this.#picked !== id) {
      this.#choosing.revealed((this.#picked = id));
      this.#open.add(id);
      this.#host.requestUpdate();
    }
    this.flush();
    const row = openItem(this.#host, id);
    if (row) fill(row, this.#frame);
    else this.#choosing.change(placeOf(item, this.#asked, this.#host.asked));
    return row;
  }

  readonly #onFocus = ({ target }: Event): void => {
    if ((target as Element).matches('[name=q]')) void this.#search.reach(this.#model!.index);
  };

  readonly #onInput = ({ target }: Event): void =>
    void this.#choosing.used(target as Element, 'input');

  readonly #onClick = ({ target }: Event): unknown => {
    if (this.#choosing.used(target as Element, 'click')) return undefined;
    const button = (target as Element).closest<HTMLButtonElement>('button[name]');
    if (!button || button.hasAttribute('aria-disabled')) return undefined;
    const { name, value } = button;
    if (name === 'filters') {
      this.#areFiltersOpen = !this.#areFiltersOpen;
      this.#host.requestUpdate();
    } else if (name === 'view' || name === 'year') this.#choosing.change({ [name]: value });
    else if (name === 'at' && value) this.#choosing.change({ at: value });
    else if (name === 'pick') this.#pick(value);
    else if (name === 'close') this.#close();
    return name === 'add' ? this.#add(value) : undefined;
  };

  /** The card below shows it; the focus goes along, and comes back when it closes. */
  #pick(id: string): void {
    if (this.#picked === id) return this.#close();
    if (this.#picked !== undefined) this.#choosing.opened(this.#picked, false);
    this.#picked = id;
    this.#choosing.opened(id, true);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const card = openItem(this.#host, id);
      if (card) arriveAt(card, { focused: headOf(card) });
    });
  }

  #close(): void {
    const id = this.#picked ?? '';
    this.#picked = undefined;
    this.#choosing.opened(id, false);
    this.#host.requestUpdate();
    const button = `[name=pick][value="${CSS.escape(id)}"]`;
    this.#host.renderRoot.querySelector<HTMLElement>(button)?.focus();
  }

  /** One item by its id, or all that what is chosen leaves. */
  async #add(id: string): Promise<void> {
    const item = this.#model?.itemOf(id);
    const items = item ? [item] : this.#model!.index.selection(this.#state.choice).items;
    this.#added = await this.#outputs.calendar(items, this.#model!.context, item?.id);
    this.#host.requestUpdate();
  }

  readonly #onToggle = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    const row = details.parentElement;
    const item = row?.dataset['item'];
    if (!row || item === undefined) return;
    const isKnown = this.#open.has(item) || this.#picked === item;
    if (details.open) {
      fill(row, this.#frame);
      linkUp(row, this.#host);
      this.#open.add(item);
    } else this.#open.delete(item);
    if (isKnown !== details.open) this.#choosing.opened(item, details.open);
  };
}
