/**
 * Small charts come when their tag comes near the screen, into places that are kept for them: what stands beside them says
 * the same, so that where what draws them can't be loaded nothing is lost but a picture.
 */
import type { LitElement, ReactiveController } from 'lit';
import { quietly } from '../../loading/bring.js';

/** About a screen ahead, so that they are there when the reader arrives. */
const NEAR = '100% 0%';

export class LatePictures<Pictures> implements ReactiveController {
  drawing?: Pictures;
  readonly #host: LitElement;
  readonly #bring: () => Promise<Pictures>;
  #observer?: IntersectionObserver | undefined;

  /** @param bring what draws them */
  constructor(host: LitElement, bring: () => Promise<Pictures>) {
    this.#host = host;
    this.#bring = bring;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.drawing || this.#observer || !this.#host.isConnected) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        // What is hidden is nowhere, and is seen again when it is shown.
        if (entries.some((it) => it.isIntersecting)) void this.#load();
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  async #load(): Promise<void> {
    this.#observer?.disconnect();
    try {
      this.drawing = await this.#bring();
      this.#host.requestUpdate();
    } catch (reason) {
      quietly(reason);
    }
  }
}
