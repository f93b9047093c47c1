/** The way of a visitor to a place of the page: over as soon as they do something else. */

/** Whoever does this goes on by themselves. */
const ACTING = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin'];

export class Way {
  readonly #end = new AbortController();
  /** While we give the focus ourselves. */
  isFocusing = false;

  /** @param left the visitor has gone on before there was anything to go to */
  constructor(left?: () => void) {
    const { signal } = this;
    const leave = (): void => {
      if (this.isFocusing) return;
      this.end();
      left?.();
    };
    for (const type of ACTING)
      addEventListener(type, leave, { signal, passive: true, capture: true });
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get isOver(): boolean {
    return this.signal.aborted;
  }

  end(): void {
    this.#end.abort();
  }
}
