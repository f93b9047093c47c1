/** Going to an item that another tag shows. */
import { addressOf, fragmentWith } from './address.js';
import { around, type Place } from './places.js';

/**
 * Goes there, also when the address says so already and no event would tell the tag. What other tags of the page have
 * chosen stays in the address; a place of the page gives way.
 */
export function follow(from: Element, place: Place, state: URLSearchParams): void {
  const before = location.hash;
  location.hash = addressWith(from, place, state);
  if (location.hash === before) window.dispatchEvent(new HashChangeEvent('hashchange'));
  const item = state.get('item') ?? undefined;
  show(place.tag, item);
  // What is drawn only now, on the way there, is seldom exactly as tall as was reserved for it.
  setTimeout(() => show(place.tag, item), 120);
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
  return fragmentWith(place.name, wanted, address) || `#prog:${place.name}`;
}

const SHOWN = (item: string): string =>
  `[data-id="${CSS.escape(item)}"], [data-item="${CSS.escape(item)}"]`;

/** The focus goes along, so that whoever reads by ear goes on from there. @returns whether the item is there */
export function show(tag: Element, item?: string): boolean {
  const inside = tag.shadowRoot;
  const found = item === undefined ? undefined : inside?.querySelector<HTMLElement>(SHOWN(item));
  // A tag that draws its rows little by little finds its items itself.
  if (item !== undefined && !found) return false;
  if (found) open(found);
  (found ?? tag).scrollIntoView(found ? { block: isTall(found) ? 'start' : 'center' } : undefined);
  const title = (found ?? inside)?.querySelector<HTMLElement>('[part~="title"]');
  // What opens it, else its name: a link within it would lead away again.
  const focused = found?.querySelector<HTMLElement>('button, summary') ?? title ?? found;
  if (!focused) return true;
  if (!focused.matches('button, summary')) focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
  return true;
}

const isTall = (it: Element): boolean => it.getBoundingClientRect().height > innerHeight * 0.8;

/** What is folded around it, and what is folded in it, if that is all that it has to show. */
function open(found: HTMLElement): void {
  for (let it: Element | null = found; it; it = it.parentElement)
    if (it instanceof HTMLDetailsElement) it.open = true;
  const own = found.querySelector<HTMLDetailsElement>(':scope > details');
  if (own) own.open = true;
}
