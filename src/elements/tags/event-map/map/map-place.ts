/** The map beside its list: an outline drawn here, or tiles where the page names some. */
import { html, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import { handled } from '../../../../documents/lit/handled.js';
import { clustersOf, type Cluster } from '../../../../drawing/clusters.js';
import { boxOf, fitted, type Box, type LonLat, type Point } from '../../../../drawing/geo.js';
import { lateChunk, quietly } from '../../../../loading/bring.js';
import { LoadFailure } from '../../../../loading/failure.js';
import type { Subscription } from '../../../../loading/shared.js';
import { subscribeToOutline, type Outline } from '../../../../loading/outline.js';
import { notHere } from '../../../base/not-here.js';
import type { EntryFrame } from '../entry.js';
import { signWords, type MapView, type PlaceView } from './map.view.js';
import type { TileMap, TileOptions } from './tiles.js';

const tileMaps = lateChunk(() => import('./tiles.js'));

export interface MapHost extends HTMLElement {
  outline?: string;
  requestUpdate: () => void;
  wear: (styles: CSSResult[]) => void;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly tileOptions: TileOptions | undefined;
}

interface Sign extends Point {
  place: PlaceView;
}

/** In units that are about a pixel each, so that a sign is as large as a finger on a phone too. */
const SIZES = { wide: [640, 520, 48], narrow: [340, 300, 34] } as const;
/** As far from one sign to the next as a finger is wide. */
const APART = 36;
/** How much of what is seen is left when someone comes nearer. */
const NEARER = 0.5;

export class MapPlace {
  readonly #host: MapHost;
  #outline?: Outline;
  #outlineOf?: string | undefined;
  #asking?: Subscription<Outline>;
  #box?: Box;
  #whole?: Box;
  #chosen?: string;
  #tiles?: TileMap;
  #tilesOf?: unknown;
  /** What draws tiles may not write here: the outline serves. */
  #hasNoTiles = false;
  /** What draws them could not be loaded; asked for again when the visitor says so. */
  #areTilesMissing = false;

  constructor(host: MapHost) {
    this.#host = host;
  }

  template(view: MapView, frame: EntryFrame, isNarrow: boolean): TemplateResult {
    this.#follow();
    const { say } = frame.context;
    const options = this.#areTilesMissing || this.#hasNoTiles ? undefined : this.#host.tileOptions;
    this.#whole = boxOf([...view.places, ...(this.#outline?.rings.flat() ?? [])]);
    const button = (name: string, label: string, sign: string): TemplateResult =>
      html`<button type="button" class="step" name="zoom" value=${name} aria-label=${label}>
        ${sign}
      </button>`;
    return html`<figure
      class="map"
      @click=${handled(this.#onClick)}
      @keydown=${handled(this.#onKey)}
    >
      <div class="zooms" role="group" aria-label=${say.events.mapLabel}>
        ${button('in', say.events.zoomIn, '+')}${button('out', say.events.zoomOut, '−')}${button('whole', say.events.whole, '⤢')}
      </div>
      ${options ? html`<div class="tiles" role="group" aria-label=${say.events.mapLabel}></div>` : this.#drawing(view, frame, isNarrow)}
      <figcaption class="quiet">
        ${options ? options.attribution : (this.#outline?.name ?? say.events.schematic)}
      </figcaption>
      ${this.#areTilesMissing ? notHere(say.events.tilesMissing, say, this.#retryTiles) : nothing}
    </figure>`;
  }

  #drawing(view: MapView, frame: EntryFrame, isNarrow: boolean): TemplateResult | typeof nothing {
    const box = this.#box ?? this.#whole;
    if (!box) return nothing;
    const { context } = frame;
    const [width, height, margin] = SIZES[isNarrow ? 'narrow' : 'wide'];
    const { project } = fitted(box, width, height, margin);
    const path = (ring: LonLat[]): string =>
      `M${ring
        .map((it) => project(it))
        .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
        .join('L')}`;
    const signs = view.places.map((place): Sign => ({ ...project(place), place }));
    const seen = signs.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
    return html`<svg
      class="drawing"
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-label=${context.say.events.mapLabel}
    >
      ${this.#outline?.rings.map((ring) => svg`<path class=${isClosed(ring) ? 'area' : 'line'} d=${path(ring)} />`)}
      ${clustersOf(seen, APART).map((it) => this.#sign(it, frame))}
    </svg>`;
  }

  #sign({ x, y, members }: Cluster<Sign>, { context }: EntryFrame): unknown {
    const places = members.map((it) => it.place);
    const isOne = places.length === 1;
    return svg`<g
      class="sign"
      role="button"
      tabindex="0"
      transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"
      aria-label=${signWords(places, context)}
      aria-pressed=${isOne ? String(places[0]!.key === this.#chosen) : nothing}
      data-keys=${places.map((it) => it.key).join('|')}
    >
      ${isOne ? svg`<circle r="15" />` : svg`<rect x="-17" y="-17" width="34" height="34" rx="8" />`}
      <text dy="0.36em" text-anchor="middle">${isOne ? places[0]!.number : `×${places.length}`}</text>
    </g>`;
  }

  isChosen(key: string): boolean {
    return key === this.#chosen;
  }

  /** The outline is a file of the site, asked for when a map is looked at. */
  #follow(): void {
    const { outline } = this.#host;
    if (!outline || outline === this.#outlineOf) return;
    this.#outlineOf = outline;
    this.#asking?.release();
    this.#asking = subscribeToOutline(outline, this.#host);
    this.#asking.promise.then((it) => {
      if (this.#outlineOf !== outline) return;
      this.#outline = it;
      this.#host.requestUpdate();
    }, quietly);
  }

  /** After each drawing: tiles live in a box of their own, which Leaflet fills. */
  async drawn(view: MapView, frame: EntryFrame): Promise<void> {
    const options = this.#host.tileOptions;
    const place = this.#host.renderRoot.querySelector<HTMLElement>('.tiles');
    if (!options || !place) return this.leave();
    const of = JSON.stringify([options, view.places.map((it) => [it.key, it.items.length])]);
    if (this.#tilesOf === of && this.#tiles?.place === place) return;
    this.#tilesOf = of;
    try {
      const { TileMap, styles } = await tileMaps();
      // Whoever has gone on to another view meanwhile may come back.
      if (!place.isConnected || this.#tilesOf !== of) return;
      this.#tiles?.remove();
      this.#host.wear(styles);
      this.#tiles = new TileMap(place, options);
      this.#tiles.show(view.places, (places) => signWords(places, frame.context));
    } catch (reason) {
      quietly(reason);
      if (reason instanceof LoadFailure) this.#areTilesMissing = true;
      else this.#hasNoTiles = true;
      this.leave();
      this.#host.requestUpdate();
    }
  }

  /** What draws tiles listens to the window until it is told to stop. */
  leave(): void {
    this.#tiles?.remove();
    this.#tiles = this.#tilesOf = undefined;
  }

  /** The map is not shown any more. */
  left(): void {
    this.leave();
    this.#asking?.release();
    // What was still on its way is asked for again.
    if (!this.#outline) this.#outlineOf = undefined;
  }

  readonly #retryTiles = (): void => {
    this.#areTilesMissing = false;
    this.#host.requestUpdate();
  };

  readonly #onClick = ({ target }: Event): void => {
    const zoom = (target as Element).closest<HTMLButtonElement>('[name=zoom]');
    if (zoom) return this.#zoom(zoom.value);
    const sign = (target as Element).closest<HTMLElement | SVGElement>('[data-keys]');
    if (sign) this.#choose(sign.dataset['keys']!.split('|'));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const sign = (event.target as Element).closest<HTMLElement | SVGElement>('[data-keys]');
    if (!sign) return;
    event.preventDefault();
    this.#choose(sign.dataset['keys']!.split('|'));
  };

  #zoom(how: string): void {
    if (this.#tiles) return this.#tiles.zoom(how);
    const box = this.#box ?? this.#whole;
    if (!box) return;
    this.#box = how === 'whole' ? undefined : scaled(box, how === 'in' ? NEARER : 1 / NEARER);
    this.#host.requestUpdate();
  }

  /** One place is found in the list; several that lie together are looked at from nearer. */
  #choose(keys: string[]): void {
    const [key] = keys;
    if (keys.length > 1) {
      const places = keys.map(placeOfKey);
      if (this.#tiles) return this.#tiles.fit(places);
      this.#box = scaled(boxOf(places)!, 1.2);
      this.#host.requestUpdate();
      return;
    }
    this.#chosen = key;
    this.#host.requestUpdate();
    const place = this.#host.renderRoot.querySelector<HTMLElement>(
      `[data-place="${CSS.escape(key ?? '')}"]`,
    );
    if (!place) return;
    place.tabIndex = -1;
    place.scrollIntoView({ block: 'nearest' });
    place.focus({ preventScroll: true });
  }
}

const placeOfKey = (key: string): LonLat => {
  const [lat, lon] = key.split(' ').map(Number) as [number, number];
  return { lat, lon };
};

function scaled({ west, south, east, north }: Box, by: number): Box {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const [w, h] = [((east - west) / 2) * by, ((north - south) / 2) * by];
  return { west: x - w, east: x + w, south: y - h, north: y + h };
}

function isClosed(ring: LonLat[]): boolean {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  return first.lon === last.lon && first.lat === last.lat;
}
