/** How a person turns slides: the keyboard, a remote control, a clicker, a finger. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Acts {
  next: () => void;
  back: () => void;
  first: () => void;
  last: () => void;
  play: () => void;
  pause: () => void;
  toggle: () => void;
  /** The whole screen, and back. */
  whole: () => void;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  guarded: <Args extends unknown[]>(work: (...args: Args) => unknown) => (...args: Args) => void;
}

const SWIPE = 40;

/** Of keyboards (Russian ones too), remote controls of television sets, clickers. */
const KEYS: Record<string, keyof Acts> = {
  ...{ ' ': 'toggle', Enter: 'toggle', k: 'toggle', л: 'toggle', MediaPlayPause: 'toggle' },
  ...{ MediaPlay: 'play', MediaPause: 'pause', MediaStop: 'pause' },
  ...{ ArrowRight: 'next', PageDown: 'next', MediaTrackNext: 'next', ChannelUp: 'next' },
  ...{ ArrowLeft: 'back', PageUp: 'back', MediaTrackPrevious: 'back', ChannelDown: 'back' },
  ...{ Home: 'first', End: 'last', f: 'whole', а: 'whole' },
};

export class Remote implements ReactiveController {
  readonly #host: Host;
  readonly #acts: Acts;
  #swipeFrom?: number | undefined;
  readonly #onKey: (event: KeyboardEvent) => void;

  constructor(host: Host, acts: Acts) {
    this.#host = host;
    this.#acts = acts;
    this.#onKey = host.guarded(this.#key);
    const onUp = host.guarded(this.#up);
    host.addEventListener('pointerdown', this.#onDown);
    host.addEventListener('pointerup', onUp);
    host.addEventListener('pointercancel', onUp);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const path = event.composedPath();
    const isOurs = path.includes(this.#host) || document.fullscreenElement === this.#host;
    // Letters belong to whoever has the focus; the page's own keys to the page, unless all of it is a screen.
    const isLetter = /^\p{L}$/u.test(event.key);
    if (!isOurs && (isLetter || !this.#isWholePage)) return;
    const act = KEYS[isLetter ? event.key.toLowerCase() : event.key];
    const isButton = path.some((it) => it instanceof HTMLButtonElement);
    if (!act || (isButton && /^( |Enter)$/.test(event.key))) return;
    event.preventDefault();
    this.#acts[act]();
  };

  get #isWholePage(): boolean {
    const { width, height } = this.#host.getBoundingClientRect();
    const isFree = document.activeElement === document.body;
    return isFree && width > innerWidth * 0.9 && height > innerHeight * 0.9;
  }

  readonly #onDown = (event: PointerEvent): void => {
    this.#swipeFrom = event.pointerType === 'mouse' ? undefined : event.clientX;
  };

  readonly #up = (event: PointerEvent): void => {
    const way = this.#swipeFrom === undefined ? 0 : event.clientX - this.#swipeFrom;
    this.#swipeFrom = undefined;
    if (event.type === 'pointercancel' || Math.abs(way) < SWIPE) return;
    this.#acts[way < 0 ? 'next' : 'back']();
  };
}
