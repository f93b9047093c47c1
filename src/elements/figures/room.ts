/** How much room a picture has: measured when it is drawn, and again when that changes. */
import type { LitElement, ReactiveController } from 'lit';

/** In px, of letters of usual size: larger letters make the picture's larger too. */
const USUAL = 15;

export interface Size {
  width: number;
  height: number;
}

export class Room implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => Element | null;
  #box?: Element | undefined;
  #observer?: ResizeObserver | undefined;
  #width = 0;
  #size?: Size;

  /** @param find its place, in what the tag has drawn */
  constructor(host: LitElement, find: () => Element | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  /** Undefined before its place has been seen; while that is hidden, as it was. */
  get size(): Size | undefined {
    const box = this.#find();
    if (!box?.clientWidth) return this.#size;
    const unit = (parseFloat(getComputedStyle(box).fontSize) || USUAL) / USUAL;
    this.#width = box.clientWidth;
    return (this.#size = {
      width: Math.round(this.#width / unit),
      height: Math.round(box.clientHeight / unit),
    });
  }

  hostUpdated(): void {
    const box = (this.#host.isConnected && this.#find()) || undefined;
    if (box === this.#box) return;
    this.#observer?.disconnect();
    this.#box = box;
    if (!box) return;
    this.#observer = new ResizeObserver(() => {
      if (box.clientWidth && box.clientWidth !== this.#width) this.#host.requestUpdate();
    });
    this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#box = undefined;
  }
}
