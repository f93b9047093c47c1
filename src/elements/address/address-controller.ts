/**
 * What the page's address says to a tag. Most addresses say nothing to us: what reads one, and goes where it leads
 * (`follower.ts`), comes when there is one to read.
 */
import type { ReactiveController } from 'lit';
import { lateChunk, quietly } from '../../loading/bring.js';
import type { Addressed, AddressHost } from './addressed.js';
import type { Follower } from './follower.js';
import { Way } from './way.js';

/** The event by which a tag is told that a link to it was followed; it cancels it when it goes there by itself. */
export const FOLLOWED = 'prog-followed';

/** Whether it may speak of us, however it is encoded: nobody else begins so. */
const mayBeOurs = (): boolean => location.hash.startsWith('#prog');

const following = lateChunk(() => import('./follower.js'));

export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  readonly #on: Addressed;
  readonly #onChange: () => void;
  /** Somebody has followed a link to this very tag: also to the item at which it stands already. */
  readonly #onFollowed: (event: Event) => void;
  #isDrawn = false;
  /** A visitor who goes on while the tag is on its way is not taken along when it has come. */
  #way?: Way;
  #follower?: Follower;

  /** @param Here of a tag that comes late itself: it brings what reads addresses along */
  constructor(host: AddressHost, on: Addressed, Here?: typeof Follower) {
    this.#host = host;
    this.#on = on;
    if (Here) this.#begin(Here);
    this.#onChange = () => {
      if (this.#isDrawn && this.#isAsked) this.#use((it) => it.follow());
    };
    this.#onFollowed = (event) => {
      if (!this.#isDrawn) return;
      event.preventDefault();
      this.#use((it) => it.follow(true));
    };
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onChange);
    this.#host.addEventListener(FOLLOWED, this.#onFollowed);
    if (!this.#isDrawn && mayBeOurs()) this.#way = new Way();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onChange);
    this.#host.removeEventListener(FOLLOWED, this.#onFollowed);
    this.#way?.end();
    this.#follower?.end();
  }

  /** The host has drawn its programme: now, and each time that it does, there may be what the address names. */
  drawn(): void {
    const isFirst = !this.#isDrawn;
    this.#isDrawn = true;
    if (this.#isAsked) this.#use((it) => (isFirst ? it.begin(this.#way) : it.arrive()));
  }

  /** Two tags of a kind are told apart by their `id`. */
  get name(): string {
    return this.#host.id || this.#on.name();
  }

  /** What the visitor has chosen and opened, for a link to the same. */
  write(state: URLSearchParams): void {
    this.#use((it) => it.write(state));
  }

  /** What once was read is listened to from then on: also when the address has nothing more to say. */
  get #isAsked(): boolean {
    return this.#follower !== undefined || mayBeOurs();
  }

  #begin(Class: typeof Follower): Follower {
    return (this.#follower = new Class(this.#host, this.#on, () => this.name));
  }

  #use(work: (follower: Follower) => void): void {
    const guarded = this.#host.guarded(work);
    if (this.#follower) return guarded(this.#follower);
    following().then(
      (it) => guarded(this.#follower ?? this.#begin(it.Follower)),
      // The page is shown; it is not shown at the place that was named.
      quietly,
    );
  }
}
