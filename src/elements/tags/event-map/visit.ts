/** What a visitor does with the map: views, filters, search, the page's address, opened rows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EventMapWords } from '../../../i18n/contract/events.js';
import type { Words } from '../../../i18n/contract/words.js';
import type { Programme } from '../../../programme/schema.js';
import { addressOf, isOurs, rememberInAddress } from '../../address/address.js';
import { heading } from '../../../documents/lit/heading.js';
import { show } from '../../address/follow.js';
import { linkUp } from '../../address/item-links.js';
import { Body, type Steps } from './body.js';
import { readChoice, writeChoice, type Choice } from './choice.js';
import { fill, type EntryFrame } from './entry.js';
import type { ProgEventMap } from './event-map.js';
import { absence } from './items.view.js';
import { JsonLd } from './json-ld.js';
import { MapPlace } from './map-place.js';
import { modelOf, type Model } from './model.js';
import {
  groupOf,
  isNarrowNow,
  mapOf,
  NO_FILTERS,
  rows,
  placeWith,
  screen,
  viewOf,
  viewsOf,
  type ScreenState,
} from './screen.js';
import { saveCalendar } from './save-calendar.js';
import { tools } from './tools.js';

/** A pause in typing, in ms. */
const PAUSE = 120;

export class Visit {
  readonly #tag: ProgEventMap;
  readonly #body = new Body();
  #choice: Choice = {};
  #isNarrow = false;
  #areFiltersOpen = false;
  #model?: Model;
  readonly #map: MapPlace;
  readonly #data: JsonLd;
  readonly #open = new Set<string>();
  #item?: string;
  #picked?: string;
  #added = '';
  /** An address leads here once: a reader who has gone on must not be taken back by the next drawing. */
  #isFollowed = false;
  #typing?: ReturnType<typeof setTimeout>;

  constructor(tag: ProgEventMap) {
    this.#tag = tag;
    this.#map = new MapPlace(tag);
    this.#data = new JsonLd(tag);
    this.measure();
  }

  measure(): void {
    const isNarrow = isNarrowNow(this.#tag) ?? this.#isNarrow;
    if (isNarrow === this.#isNarrow) return;
    this.#isNarrow = isNarrow;
    this.#tag.requestUpdate();
  }

  render(programme: Programme, words: Words, own: EventMapWords): TemplateResult {
    const { context, index } = (this.#model = modelOf(
      this.#tag,
      [programme, words, own],
      this.#model,
    ));
    const lang = context.ownLang;
    const title = heading(this.#tag.headingLevel, own.parts.events, lang);
    if (index.items.length === 0)
      return html`${title}
        <p class="note" lang=${lang ?? nothing}>${absence(context)}</p>`;
    const state = this.#state;
    const shown = screen(state);
    this.#tag.dataset['view'] = state.view;
    return html`${title}
      <div
        @click=${this.#onClick}
        @input=${this.#onInput}
        @focusin=${() => index.getReady()}
        @toggle=${{ handleEvent: this.#onToggle, capture: true }}
      >
        ${tools({
          ...state,
          context,
          views: viewsOf(index, viewOf(this.#tag.view), Boolean(this.#tag.outline)),
          isOpen: this.#areFiltersOpen,
          shown: shown.count,
          canAdd: index.items.some((it) => it.occasions.length > 0),
          added: this.#added,
        })}
        ${shown.template}
      </div>`;
  }

  get #state(): ScreenState {
    const { view, group, year } = this.#tag;
    return {
      view: this.#choice.view ?? viewOf(view),
      choice: this.#choice,
      kind: year === 'calendar' ? 'calendar' : 'school',
      group: this.#choice.group ?? groupOf(group),
      isNarrow: this.#isNarrow,
      index: this.#model!.index,
      map: this.#map,
      frame: this.#frame,
      ...(this.#picked !== undefined && { picked: this.#picked }),
    };
  }

  get #frame(): EntryFrame {
    return {
      context: this.#model!.context,
      level: this.#tag.headingLevel + 1,
      itemOf: this.#model!.itemOf,
      isOpen: (id) => this.#open.has(id) || id === this.#picked,
    };
  }

  drawn(): void {
    const place = this.#tag.renderRoot.querySelector<HTMLElement>('.body');
    if (place) {
      const { of, steps } = rows(this.#state);
      this.#body.draw(place, of, (root) => this.#linked(root, steps(root)));
    }
    const state = this.#state;
    if (state.view === 'map') void this.#map.drawn(mapOf(state), state.frame);
    this.#data.show(this.#tag.jsonLd === true, this.#model);
    if (this.#isFollowed) return;
    this.#isFollowed = true;
    this.follow(false);
  }

  /** What an item names gets its address when all of them are there. */
  *#linked(root: HTMLElement, steps: Steps): Steps {
    yield* steps;
    linkUp(root, this.#tag);
  }

  flush(): void {
    this.#body.flush();
  }

  /** Two tags on a page are told apart by their `id`. */
  get #name(): string {
    return this.#tag.id || 'events';
  }

  #change(change: Partial<Record<keyof Choice, string | undefined>>): void {
    const next = { ...this.#choice, ...change } as Choice;
    if (JSON.stringify(next) === JSON.stringify(this.#choice)) return;
    this.#choose(next);
    this.#write();
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.#tag.requestUpdate();
  }

  #write(): void {
    rememberInAddress(this.#name, writeChoice(this.#choice, this.#item));
  }

  /** @param isChange the address has changed since; else it is the one that the visitor came with */
  follow(isChange: boolean): void {
    const said = addressOf(this.#name);
    if (!said) {
      if (isChange && isOurs()) this.#choose({});
      return;
    }
    const { choice, item } = readChoice(said);
    const isThere = item === this.#item;
    this.#choose(choice);
    this.#item = item;
    if (item !== undefined) this.#open.add(item);
    this.#picked = item;
    this.#showQuery();
    if (item !== undefined && !isThere) void this.#goTo(item);
  }

  /** Into the year in which it stands; what is drawn only now, on the way there, is seldom as tall as was reserved. */
  async #goTo(id: string): Promise<void> {
    const item = this.#model?.itemOf(id);
    if (!item) return;
    await this.#allDrawn();
    if (!this.#rowOf(id)) {
      this.#choose({ ...this.#choice, ...placeWith(item, this.#state) });
      this.#write();
      await this.#allDrawn();
    }
    const row = this.#rowOf(id);
    if (row) fill(row, this.#frame);
    show(this.#tag, id);
    setTimeout(() => show(this.#tag, id), 120);
  }

  async #allDrawn(): Promise<void> {
    await this.#tag.updateComplete;
    this.flush();
  }

  #rowOf(id: string): Element | null {
    return this.#tag.renderRoot.querySelector(`[data-item="${CSS.escape(id)}"]`);
  }

  readonly #onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    if (name !== 'q') return this.#change({ [name]: value || undefined });
    clearTimeout(this.#typing);
    const change = (): void => this.#change({ q: value.trim() || undefined });
    if (value) this.#typing = setTimeout(change, PAUSE);
    else change();
  };

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>('button[name]');
    if (!button) return;
    const { name, value } = button;
    if (name === 'filters') {
      this.#areFiltersOpen = !this.#areFiltersOpen;
      this.#tag.requestUpdate();
    } else if (name === 'drop') this.#takeAway({ [value]: undefined });
    else if (name === 'reset') this.#takeAway(NO_FILTERS);
    else if (name === 'view' || name === 'year') this.#change({ [name]: value });
    else if (name === 'at' && value) this.#change({ at: value });
    else if (name === 'pick') this.#pick(value);
    else if (name === 'close') this.#close();
    else if (name === 'add') void this.#add(value);
  };

  /** The card below shows it; the focus goes along, and comes back when it closes. */
  #pick(id: string): void {
    if (this.#picked === id) return this.#close();
    this.#picked = this.#item = id;
    this.#write();
    this.#tag.requestUpdate();
    void this.#tag.updateComplete.then(() => show(this.#tag, id));
  }

  #close(): void {
    const id = this.#picked;
    this.#picked = this.#item = undefined;
    this.#write();
    this.#tag.requestUpdate();
    const button = `[name=pick][value="${CSS.escape(id ?? '')}"]`;
    this.#tag.renderRoot.querySelector<HTMLElement>(button)?.focus();
  }

  /** One item by its id, or all that what is chosen leaves. */
  async #add(id: string): Promise<void> {
    const item = this.#model?.itemOf(id);
    const items = item ? [item] : this.#model!.index.selection(this.#choice).items;
    this.#added = await saveCalendar(items, this.#model!.context, item?.id);
    this.#tag.requestUpdate();
  }

  /** The button that was pressed goes with what it took away: the focus must not go with it. */
  #takeAway(change: Partial<Record<keyof Choice, undefined>>): void {
    this.#change(change);
    this.#showQuery();
    this.#tag.renderRoot.querySelector<HTMLElement>('[name=filters]')?.focus();
  }

  #showQuery(): void {
    const field = this.#tag.renderRoot.querySelector<HTMLInputElement>('[name=q]');
    if (field) field.value = this.#choice.q ?? '';
  }

  /** The item that was opened last is the one that a shared link opens. */
  readonly #onToggle = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    const row = details.parentElement;
    const item = row?.dataset['item'];
    if (!row || item === undefined) return;
    if (details.open) {
      fill(row, this.#frame);
      linkUp(row, this.#tag);
      this.#open.add(item);
      this.#item = item;
    } else {
      this.#open.delete(item);
      if (this.#item !== item) return;
      this.#item = undefined;
    }
    this.#write();
  };
}
