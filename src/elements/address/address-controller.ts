/**
 * What the page's address says to a tag: it is read when the tag has drawn itself and whenever it changes. The item that
 * it names is waited for, opened and brought before the visitor once; whoever goes on meanwhile is not taken back.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressOf, FOLLOWED, isOurs, rememberInAddress, spellingsOf } from './address.js';
import { headOf, openItem } from './item.js';
import { arriveAt, goTo, newWay, type Way } from './way.js';

export interface Addressed {
  /** How an address calls the tag where it has no `id` of its own. */
  name: () => string;
  /** What is gone to, where that is not the `item` of the tag's own section. */
  itemIn?: () => string | undefined;
  /** Takes what else the address says, filters for one; undefined when it has come to say nothing to this tag. */
  take?: (said: URLSearchParams | undefined) => unknown;
  /** Opens the item and gives its element; undefined where it is not drawn, or not yet. */
  reveal?: (item: string) => Element | undefined;
  /** What takes the focus; whatever opens the item, or its title, if not said. */
  focused?: (found: Element) => HTMLElement | null;
  /** Where in the window. */
  block?: ScrollLogicalPosition;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  /** What is thrown on the way to an item is the tag's own. */
  fail(reason: unknown): void;
  guarded: <Args extends unknown[]>(work: (...args: Args) => unknown) => (...args: Args) => void;
}

export class AddressController implements ReactiveController {
  readonly #host: Host;
  readonly #on: Addressed;
  readonly #onChange: () => void;
  /** Somebody has followed a link to this very tag: also to the item at which it stands already. */
  readonly #onFollowed: (event: Event) => void;
  #isDrawn = false;
  /** The item that the address names as far as this tag knows. */
  #item?: string;
  /** The same, while the visitor is not there yet. */
  #wanted?: string;
  #way?: Way | undefined;

  constructor(host: Host, on: Addressed) {
    this.#host = host;
    this.#on = on;
    this.#onChange = host.guarded(() => {
      if (this.#isDrawn) this.#follow({});
    });
    this.#onFollowed = host.guarded((event: Event) => {
      if (!this.#isDrawn) return;
      event.preventDefault();
      this.#follow({ isAsked: true });
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onChange);
    this.#host.addEventListener(FOLLOWED, this.#onFollowed);
    // A visitor who goes on while the tag is on its way is not taken along when it has come.
    if (!this.#isDrawn && this.#named() !== undefined) this.#way = newWay();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onChange);
    this.#host.removeEventListener(FOLLOWED, this.#onFollowed);
    this.#end();
  }

  #end(): void {
    void this.#way?.then((it) => it?.end());
  }

  /** The host has drawn its programme: now, and each time that it does, there may be what the address names. */
  drawn(): void {
    if (this.#isDrawn) return this.#arrive();
    this.#isDrawn = true;
    this.#follow({ isFirst: true });
  }

  /** Two tags of a kind are told apart by their `id`. */
  get name(): string {
    return this.#host.id || this.#on.name();
  }

  /** What the visitor has chosen and opened, for a link to the same. */
  write(state: URLSearchParams): void {
    this.#item = state.get('item') ?? undefined;
    rememberInAddress(this.name, state);
  }

  #named(): string | undefined {
    return this.#on.itemIn ? this.#on.itemIn() : (addressOf(this.name)?.get('item') ?? undefined);
  }

  #follow({ isFirst = false, isAsked = false }): void {
    const item = this.#named();
    // Of two tags of a kind, only the one that a link speaks of anew takes the reader along.
    const isNew = item !== this.#item || isAsked;
    this.#item = item;
    if (isNew) this.#want(item, isFirst);
    const taken = this.#take(isFirst);
    if (isAsked && item === undefined) goTo(this.#host);
    if (!isNew || item === undefined) return;
    // What was chosen decides where the item stands.
    if (taken)
      taken
        .then(() => this.#host.updateComplete)
        .then(() => this.#arrive())
        .catch((reason: unknown) => this.#host.fail(reason));
    else this.#arrive();
  }

  #take(isFirst: boolean): Promise<unknown> | undefined {
    const { take } = this.#on;
    const said = addressOf(this.name);
    return take && (said ?? (!isFirst && isOurs())) ? Promise.resolve(take(said)) : undefined;
  }

  #want(item: string | undefined, isFirst: boolean): void {
    this.#wanted = item;
    if (isFirst && this.#way) return;
    this.#end();
    this.#way =
      item === undefined
        ? undefined
        : newWay(() => {
            // What could not be found is not to surprise a visitor who does something else.
            this.#wanted = undefined;
          });
  }

  #arrive(): void {
    if (this.#wanted === undefined) return;
    const { reveal = (item) => openItem(this.#host, item), focused = headOf, block } = this.#on;
    for (const item of spellingsOf(this.#wanted)) {
      const found = reveal(item);
      if (!found) continue;
      this.#wanted = undefined;
      arriveAt(found, { focused: focused(found), block }, this.#way);
      return;
    }
    void this.#way?.then((it) => {
      if (it?.isOver) this.#wanted = undefined;
    });
  }
}
