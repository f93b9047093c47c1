/** Going to an item that another tag shows. */
import { lateChunk } from '../../loading/bring.js';
import { addressOf, fragmentTo, fragmentWith, onThisPage } from './address.js';
import { FOLLOWED } from './address-controller.js';
import { goTo } from './arrival.js';
import { around, type Place } from './places.js';

const ROUTE = /^#!?\//;
const following = lateChunk(() => import('./follower.js'));

/**
 * The tag itself is told, since an address that says so already changes nothing. What other tags of the page have chosen
 * stays in the address; a place of the page gives way.
 */
export function follow(from: Element, place: Place, state: URLSearchParams): void {
  const { hash } = location;
  const address = addressWith(from, place, state);
  const write = (it: string): void => history.replaceState(history.state, '', onThisPage(it));
  // A site may keep its own page in the fragment: it hears nothing, and finds it again when the tag has read ours.
  if (ROUTE.test(hash)) {
    write(address);
    const back = (): void => void setTimeout(write, 0, hash);
    following().then(back, back);
  } else location.hash = address;
  const isUnheard = place.tag.dispatchEvent(new Event(FOLLOWED, { cancelable: true }));
  if (isUnheard) goTo(place.tag);
}

/** These keep filters in the address; everything else in it is only a place. */
const WITH_FILTERS = {
  'prog-roadmap': 'roadmap',
  'prog-indicators': 'indicators',
  'prog-event-map': 'events',
};

function addressWith(from: Element, place: Place, state: URLSearchParams): string {
  let address = '';
  for (const tag of around(from, Object.keys(WITH_FILTERS).join())) {
    const name = tag.id || WITH_FILTERS[tag.localName as keyof typeof WITH_FILTERS];
    const said = addressOf(name);
    if (said && name !== place.name) address = fragmentWith(name, said, address);
  }
  // To a part as a whole: as the visitor has left it.
  const wanted = state.toString() ? state : (addressOf(place.name) ?? state);
  return fragmentTo(place.name, wanted, address);
}
