/** Paper has no disclosure triangles: what is folded opens for printing, and closes again. */
import type { LitElement, ReactiveController } from 'lit';

export class PrintUnfolding implements ReactiveController {
  readonly #host: LitElement;
  readonly #unfolded = new Set<HTMLDetailsElement>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#unfold);
    window.addEventListener('afterprint', this.#refold);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#unfold);
    window.removeEventListener('afterprint', this.#refold);
    this.#refold();
  }

  /** A page that prepares itself for paper may say so more than once: what was opened then is not what a reader opened. */
  readonly #unfold = (): void => {
    const all = this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of all ?? []) {
      details.open = true;
      this.#unfolded.add(details);
    }
  };

  readonly #refold = (): void => {
    for (const details of this.#unfolded) details.open = false;
    this.#unfolded.clear();
  };
}
