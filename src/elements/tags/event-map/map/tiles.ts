/**
 * Tiles of a server that the page itself names: only then is this loaded, and only that server asked. Leaflet's own
 * controls write HTML, so they stay away; its style sheet is `tiles.styles.ts`, inside the tag.
 */
import { divIcon, latLngBounds, map, marker, tileLayer, type Map as LeafletMap } from 'leaflet';
import { clustersOf } from '../../../../drawing/clusters.js';
import type { LonLat } from '../../../../drawing/geo.js';
import { attempt } from '../../../../documents/lit/handled.js';
import { element } from '../../../text/dom.js';
import type { PlaceView } from './map.view.js';
import { tilesStyles } from './tiles.styles.js';

export interface TileOptions {
  /** `https://tiles.example/{z}/{x}/{y}.png` */
  address: string;
  /** Whose tiles they are: shown below the map. */
  attribution: string;
  minZoom: number;
  maxZoom: number;
}

export const styles = [tilesStyles];

const APART = 36;

export class TileMap {
  readonly place: HTMLElement;
  readonly #map: LeafletMap;
  #signs: { remove: () => void }[] = [];
  // Not at once: what is drawn anew while sizes are being told is a fault of the page.
  readonly #size = new ResizeObserver(() => {
    requestAnimationFrame(() => attempt(this.place, () => this.#measure()));
  });

  constructor(place: HTMLElement, options: TileOptions) {
    this.place = place;
    const { address, minZoom, maxZoom } = options;
    // Nothing moves by itself, and a wheel scrolls the page.
    this.#map = map(place, {
      minZoom,
      maxZoom,
      zoomControl: false,
      attributionControl: false,
      scrollWheelZoom: false,
      // On a phone one finger scrolls the page too; two move the map.
      dragging: !matchMedia('(pointer: coarse)').matches,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      inertia: false,
    });
    tileLayer(address, { minZoom, maxZoom, referrerPolicy: 'strict-origin' }).addTo(this.#map);
    this.#size.observe(place);
  }

  show(places: PlaceView[], wordsOf: (places: PlaceView[]) => string): void {
    this.fit(places);
    const draw = (): void => {
      this.#signs.forEach((it) => it.remove());
      const points = places.map((place) => {
        const { x, y } = this.#map.latLngToLayerPoint([place.lat, place.lon]);
        return { x, y, place };
      });
      this.#signs = clustersOf(points, APART).map(({ x, y, members }) => {
        const all = members.map((it) => it.place);
        const sign = element(
          'span',
          'tile-sign',
          undefined,
          all.length === 1 ? `${all[0]!.number}` : `×${all.length}`,
        );
        const icon = divIcon({ html: sign, className: 'tile-icon', iconSize: [32, 32] });
        const it = marker(this.#map.layerPointToLatLng([x, y]), { icon, alt: '' });
        it.addTo(this.#map);
        // Whoever draws the map listens to what is pressed on it, by a key too.
        const button = it.getElement()!;
        button.dataset['keys'] = all.map((one) => one.key).join('|');
        button.setAttribute('aria-label', wordsOf(all));
        return it;
      });
    };
    this.#map.on('zoomend', draw);
    draw();
  }

  fit(places: LonLat[]): void {
    const bounds = latLngBounds(places.map((it): [number, number] => [it.lat, it.lon]));
    this.#map.fitBounds(bounds, { padding: [40, 40], animate: false });
    this.#whole ??= places;
  }
  #whole?: LonLat[];

  zoom(how: string): void {
    if (how === 'whole') this.fit(this.#whole ?? []);
    else this.#map.setZoom(this.#map.getZoom() + (how === 'in' ? 1 : -1), { animate: false });
  }

  /** In a tab or a panel that was closed the map had no size; a column may become wider. */
  #measure(): void {
    if (!this.place.isConnected) return;
    const { x, y } = this.#map.getSize();
    this.#map.invalidateSize({ pan: false });
    if (!x || !y) this.zoom('whole');
  }

  remove(): void {
    this.#size.disconnect();
    this.#map.remove();
  }
}
