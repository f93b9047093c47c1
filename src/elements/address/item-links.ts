/**
 * Links between the parts of a programme. Whatever names an item is an `<a data-to="roadmap?item=a-3-4">`; it gets its
 * address only while a tag on the page shows that item, and is plain text otherwise.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fragmentTo, onThisPage } from './address.js';
import { attempt, handled } from '../../documents/lit/handled.js';
import { follow } from './follow.js';
import { readRef } from '../../documents/item-ref.js';
import { placeOf, type Place } from './places.js';

type Host = ReactiveControllerHost & HTMLElement;

export class ItemLinks implements ReactiveController {
  readonly #host: Host;
  #isListening = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // On its way down, so that a page which keeps the event to itself is heard too.
    document.addEventListener('prog-load', this.#linkAll, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('prog-load', this.#linkAll, true);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    if (!this.#isListening)
      root.addEventListener(
        'click',
        handled((event) => followLink(event, this.#host)),
      );
    this.#isListening = true;
    this.#linkAll();
  }

  readonly #linkAll = (): void => {
    const root = this.#host.shadowRoot ?? this.#host;
    attempt(root, () => linkUp(root, this.#host));
  };
}

/** Gives each reference its address, or takes it away. */
export function linkUp(root: ParentNode, host: Element): void {
  // What is not a plain click (a new tab, a copied link) reads the address as it stands.
  const isElsewhere = document.querySelector('base[href]');
  const places = new Map<string, Place | undefined>();
  for (const link of root.querySelectorAll<HTMLElement>('a[data-to]')) {
    const { part, state } = readRef(link.dataset['to']!);
    if (!places.has(part)) places.set(part, placeOf(host, part));
    const place = places.get(part);
    const fragment = place && fragmentTo(place.name, state);
    const href = fragment && isElsewhere ? onThisPage(fragment) : fragment;
    if (!href) link.removeAttribute('href');
    else if (link.getAttribute('href') !== href) link.setAttribute('href', href);
  }
}

/** What the browser does with a click of another kind (a new tab, a download) is right as it is. */
export function followLink(event: Event, host: Element): void {
  const click = event as MouseEvent;
  if (click.button || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
  const link = (click.target as Element).closest<HTMLElement>('a[data-to][href]');
  if (!link) return;
  click.preventDefault();
  const { part, state } = readRef(link.dataset['to']!);
  // The page may be another one by now.
  const place = placeOf(host, part);
  if (place) follow(host, place, state);
  else linkUp(host.shadowRoot ?? host, host);
}
