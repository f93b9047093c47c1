/**
 * Where an address leads within a tag: it is read when the tag has drawn itself and whenever it changes. The item that it
 * names is waited for, opened and brought before the visitor once; whoever goes on meanwhile is not taken back.
 */
import { addressOf, isOurs, rememberInAddress, spellingsOf } from './address.js';
import type { Addressed, AddressHost } from './addressed.js';
import { arriveAt, goTo } from './arrival.js';
import { headOf, openItem } from './item.js';
import { Way } from './way.js';

export class Follower {
  readonly #host: AddressHost;
  readonly #on: Addressed;
  readonly #name: () => string;
  /** The item that the address names as far as this tag knows. */
  #item?: string;
  /** The same, while the visitor is not there yet. */
  #wanted?: string;
  #way?: Way | undefined;

  constructor(host: AddressHost, on: Addressed, name: () => string) {
    this.#host = host;
    this.#on = on;
    this.#name = name;
  }

  end(): void {
    this.#way?.end();
  }

  write(state: URLSearchParams): void {
    this.#item = state.get('item') ?? undefined;
    rememberInAddress(this.#name(), state);
  }

  /** The tag has just been drawn for the first time; the visitor may have gone on since it was asked for. */
  begin(way: Way | undefined): void {
    this.#follow(this.#named(), true, way);
  }

  /** @param isAsked a link was followed: also to the item at which the tag stands already */
  follow(isAsked = false): void {
    const item = this.#named();
    // Of two tags of a kind, only the one that a link speaks of anew takes the reader along.
    this.#follow(item, item !== this.#item || isAsked);
    if (isAsked && item === undefined) goTo(this.#host);
  }

  arrive(): void {
    if (this.#wanted === undefined) return;
    const { reveal = (item) => openItem(this.#host, item), focused = headOf, block } = this.#on;
    for (const item of spellingsOf(this.#wanted)) {
      const found = reveal(item);
      if (!found) continue;
      this.#wanted = undefined;
      arriveAt(found, { focused: focused(found), block }, this.#way);
      return;
    }
    if (this.#way?.isOver) this.#wanted = undefined;
  }

  #named(): string | undefined {
    const { itemIn } = this.#on;
    return itemIn ? itemIn() : (addressOf(this.#name())?.get('item') ?? undefined);
  }

  #follow(item: string | undefined, isNew: boolean, way?: Way): void {
    this.#item = item;
    if (isNew) {
      this.#wanted = item;
      if (way !== this.#way) this.end();
      this.#way = way ?? (item === undefined ? undefined : this.#newWay());
    }
    const { take } = this.#on;
    const said = addressOf(this.#name());
    const taken = take && (said ?? (!way && isOurs())) ? take(said) : undefined;
    if (!isNew || item === undefined) return;
    // What was chosen decides where the item stands.
    if (!(taken instanceof Promise)) return this.arrive();
    taken
      .then(() => this.#host.updateComplete)
      .then(() => this.arrive())
      .catch((reason: unknown) => this.#host.fail(reason));
  }

  #newWay(): Way {
    // What could not be found is not to surprise a visitor who does something else.
    return new Way(() => (this.#wanted = undefined));
  }
}
