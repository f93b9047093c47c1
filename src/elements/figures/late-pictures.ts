/**
 * Small charts come when their tag comes near the screen, into places that are kept for them: what stands beside them says
 * the same, so that where what draws them can't be loaded nothing is lost but a picture.
 */
import type { LitElement, ReactiveController } from 'lit';
import { lateChunk, quietly } from '../../loading/bring.js';
import type * as slopePicture from './slope-picture.js';

const pictures = lateChunk(() => import('./slope-picture.js'));

export type Pictures = typeof slopePicture;

/** About a screen ahead, so that they are there when the reader arrives. */
const NEAR = '100% 0%';

export class LatePictures implements ReactiveController {
  drawing?: Pictures;
  readonly #host: LitElement;
  #observer?: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
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
      this.drawing = await pictures();
      this.#host.requestUpdate();
    } catch (reason) {
      quietly(reason);
    }
  }
}
