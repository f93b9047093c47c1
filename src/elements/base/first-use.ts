/**
 * What a visitor needs only who does something: keys, copying, a focus that is seen (`../reach/`). It comes with the first
 * move, before which nobody can miss it.
 */
import type { LitElement, ReactiveController } from 'lit';
import { lateChunk } from '../../loading/bring.js';

const reaching = lateChunk(() => import('../reach/reach.js'));

const MOVES = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'selectionchange'];
const tags = new Set<LitElement>();
let isAsked = false;

export class FirstUse implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!tags.size && !isAsked)
      for (const it of MOVES) document.addEventListener(it, bring, PASSIVE);
    tags.add(this.#host);
  }

  hostDisconnected(): void {
    tags.delete(this.#host);
    if (!tags.size) rest();
  }
}

const PASSIVE = { passive: true };

function rest(): void {
  for (const it of MOVES) document.removeEventListener(it, bring);
}

function bring(): void {
  isAsked = true;
  rest();
  const { scrollY } = window;
  reaching()
    // Whoever has scrolled meanwhile is not taken back to what has the focus.
    .then(({ reach }) => reach(tags, window.scrollY === scrollY))
    .catch((reason: unknown) => console.warn('prog-widgets:', reason));
}
