/** What is left out, counted while a file is read. */
import type { Left, LeftKind } from './document.js';

export class LeftOut {
  readonly #counts = new Map<LeftKind, number>();

  add(what: LeftKind, count = 1): void {
    if (count > 0) this.#counts.set(what, this.of(what) + count);
  }

  of(what: LeftKind): number {
    return this.#counts.get(what) ?? 0;
  }

  all(): Left[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}
