/** Where it happens: places with what takes place there, and what has no place on a map. */
import type { LonLat } from '../../../../drawing/geo.js';
import { plainText } from '../../../../documents/plain-text.js';
import type { Selection } from '../item-index.js';
import { hasCoordinates, type EventMapContext, type Item } from '../items.view.js';

export interface PlaceView extends LonLat {
  key: string;
  /** As a reader counts them: «3» on the sign and in the list. */
  number: number;
  name: string;
  address?: string;
  items: Item[];
}

export interface MapView {
  places: PlaceView[];
  unplaced: Item[];
}

export function mapView({ items }: Selection, { say }: EventMapContext): MapView {
  const places = new Map<string, PlaceView>();
  const unplaced: Item[] = [];
  for (const item of items) {
    const { place } = item;
    if (!place || !hasCoordinates(place)) {
      unplaced.push(item);
      continue;
    }
    const { lat, lon, name, address } = place;
    const title = plainText(name ?? address ?? say.events.places);
    // A house that two events write a little differently is one house: five digits are a metre.
    const key = [lat!.toFixed(5), lon!.toFixed(5)].join(' ');
    const known = places.get(key);
    if (known) known.items.push(item);
    else
      places.set(key, {
        key,
        number: places.size + 1,
        name: title,
        ...(name && address && { address: plainText(address) }),
        lat: lat!,
        lon: lon!,
        items: [item],
      });
  }
  return { places: [...places.values()], unplaced };
}

/** «Методический центр: 3 события», of one or of several that lie together. */
export function signWords(places: PlaceView[], { say }: EventMapContext): string {
  const events = places.reduce((sum, it) => sum + it.items.length, 0);
  const [only] = places;
  return places.length === 1
    ? `${only!.number}. ${say.events.placeOf(only!.name, events)}`
    : say.events.clusterOf(places.length, events);
}
