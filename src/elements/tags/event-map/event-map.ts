import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ViewName } from '../../../i18n/contract/events.js';
import type { Say } from '../../../i18n/contract/topics.js';
import { lateChunk } from '../../../loading/bring.js';
import type { Programme } from '../../../programme/schema.js';
import type { YearKind } from '../../../programme/time/calendar.js';
import { addressOf } from '../../address/address.js';
import { AddressController } from '../../address/address-controller.js';
import { Follower } from '../../address/follower.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import type { GroupName } from './choice.js';
import type { TileOptions } from './map/tiles.js';
import type { EventMapController } from './event-map-controller.js';
import type { ViewScript } from './view.js';
import type { ItemsAsked } from './model.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'parts' | 'events';
type Drawing = typeof drawing;
export const eventMapLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));
const LATE_VIEWS: ReadonlyMap<unknown, () => Promise<ViewScript>> = new Map([
  ['cycle', lateChunk<ViewScript>(() => import('./cycle/cycle.js'))],
  ['calendar', lateChunk<ViewScript>(() => import('./calendar/calendar.js'))],
  ['map', lateChunk<ViewScript>(() => import('./map/map.js'))],
]);

/**
 * What happens when and where: the programme's events, and its activities that recur or name a month or a day. Four views
 * of the same: the cycle of a year (`cycle`), a calendar of months and weeks, a list by date, a map of places. What the
 * document does not date is told apart and never put on a day. A visitor can switch, narrow and search; the page's
 * address keeps the choice (`#prog_events__view-list__project-d1`) and leads to one (`#prog_events__item-ID`). On a phone
 * the cycle is the list of its months.
 *
 * @summary Событийная карта
 * @tag prog-event-map
 * @csspart tools - Views, search, filters, the calendar file.
 * @csspart row - Something that happens.
 * @csspart legend - What the shapes of the cycle mean.
 */
export class ProgEventMap extends LateElement<Topic, Drawing> {
  static override readonly tag = 'prog-event-map';
  static override properties: PropertyDeclarations = {
    view: {},
    group: {},
    year: {},
    project: {},
    from: {},
    to: {},
    outline: {},
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
    tilesZoom: { attribute: 'tiles-zoom' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /** `cycle`, `calendar`, `list` or `map`: what is shown first. */
  declare view: ViewName;

  /** The rows of the cycle: by `project` or by `audience`. */
  declare group: GroupName;

  /** `school`: from September to August; `calendar`: from January to December. */
  declare year: YearKind;

  /** Only what belongs to this project, by its `id`. */
  declare project?: string;

  /** Only what happens from this time on (`2023-09`). */
  declare from?: string;

  /** Only what happens until this time (`2024-08`). */
  declare to?: string;

  /** The address of a GeoJSON file of the site, over which places are drawn. */
  declare outline?: string;

  /**
   * The address of map tiles, `https://tiles.example/{z}/{x}/{y}.png`. Without it no server of tiles is ever asked: who
   * looks at a map tells it what they look at.
   */
  declare tiles?: string;

  /** Whose tiles they are: most servers ask for that. */
  declare tilesAttribution?: string;

  /** From which to which zoom the server has tiles, `5-18`. */
  declare tilesZoom?: string;

  /** Whether search engines are told of the events (schema.org), in a `<script>` inside the tag that runs nothing. */
  declare jsonLd?: boolean;

  protected override readonly late = eventMapLate;
  /**
   * Each in a script of its own; the list comes with what the tag draws with.
   * @internal
   */
  readonly lateViews = LATE_VIEWS;
  readonly #address = new AddressController(
    this,
    {
      name: () => 'events',
      take: (said) => this.#controller?.take(said),
      reveal: (item) => this.#controller?.reveal(item),
    },
    Follower,
  );
  #controller?: EventMapController;
  // Not at once: what is drawn anew while sizes are being told is a fault of the page.
  readonly #width = new ResizeObserver(() =>
    requestAnimationFrame(this.guarded(() => this.#controller?.measure())),
  );
  /** As wide as the tag and without height: rows that the browser lays out when they come near are no news. */
  #ruler?: Element | null;

  constructor() {
    super();
    this.view = 'cycle';
    this.group = 'project';
    this.year = 'school';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Together with what the tag draws with; whether it has come is asked when there is something to draw.
    const asked = addressOf(this.#address.name)?.get('view') ?? this.view;
    this.lateViews
      .get(asked)?.()
      .catch(() => undefined);
    window.addEventListener('beforeprint', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#flush);
    this.#width.disconnect();
    this.#controller?.disconnect();
    this.#ruler = undefined;
  }

  /**
   * What decides which items there are.
   * @internal
   */
  get asked(): ItemsAsked {
    const { todayDay: today, project, from, to } = this;
    return { today, kind: this.year === 'calendar' ? 'calendar' : 'school', project, from, to };
  }

  /**
   * What the page asks for by `tiles`; undefined where it asks for none.
   * @internal
   */
  get tileOptions(): TileOptions | undefined {
    if (!this.tiles) return undefined;
    const [, min = 0, max = 18] = /^(\d+)-(\d+)$/.exec(this.tilesZoom?.trim() ?? '') ?? [];
    return {
      address: this.tiles,
      attribution: this.tilesAttribution ?? '',
      minZoom: Math.min(Number(min), Number(max)),
      maxZoom: Math.max(Number(min), Number(max)),
    };
  }

  protected override canDrawWith({ EventMapController: Controller }: Drawing): boolean {
    this.#controller ??= new Controller(this, this.#address);
    return this.#controller.hasView;
  }

  protected override renderWith(programme: Programme, say: Say<Topic>): TemplateResult {
    return html`<div class="ruler"></div>
      ${this.#controller!.render(programme, say)}`;
  }

  protected override programmeDrawn(): void {
    this.#controller?.drawn();
    const ruler = this.renderRoot.querySelector('.ruler');
    if (!ruler || ruler === this.#ruler || !this.isConnected) return;
    this.#width.disconnect();
    this.#width.observe((this.#ruler = ruler));
  }

  readonly #flush = this.guarded(() => this.#controller?.flush());
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-event-map': ProgEventMap;
  }
}
