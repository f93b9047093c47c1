/** The way to a place of the page: who goes it comes only when there is one to go. */
import { lateChunk } from '../../loading/bring.js';
import type { Arrival, Arrived } from './arrival.js';

const arriving = lateChunk(() => import('./arrival.js'));

/** Undefined where what goes it could not be had. */
export type Way = Promise<Arrival | undefined>;

/** @param left the visitor has gone on before there was anything to go to */
export const newWay = (left?: () => void): Way =>
  arriving().then(
    ({ Arrival }) => new Arrival(left),
    () => undefined,
  );

export function arriveAt(place: Element, how: Arrived, way = newWay()): void {
  void way.then((it) => (it ? it.at(place, how) : place.scrollIntoView()));
}

/** To a tag as a whole, whose name then takes the focus. */
export function goTo(tag: Element): void {
  const focused = tag.shadowRoot?.querySelector<HTMLElement>('[part~="title"]');
  arriveAt(tag, { focused, block: 'start' });
}
