/** How wide the picture is: that decides which columns it can have, and only the browser knows. */

/** Wider than any scrollbar, in px: one that comes with the rows must not change them, so that it goes again. */
const SCROLLBAR = 24;

export class Ruler {
  /** In px; 0 until it has been measured. */
  width = 0;
  #measured?: Element;
  readonly #onChange: () => void;
  /** In a frame of its own: what is drawn anew, or a scrollbar that comes with it, may change the width again. */
  readonly #resize = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Where rows are cards, the head with its picture is only heard. */
  get isNone(): boolean {
    return this.#measured !== undefined && this.width < SCROLLBAR;
  }

  observe(element: Element | null): void {
    // A last drawing may come when the tag has left already.
    if (!element?.isConnected || element === this.#measured) return;
    this.#resize.disconnect();
    this.#resize.observe((this.#measured = element));
    // The first time before anything is painted.
    if (this.width === 0) this.measure();
  }

  disconnect(): void {
    this.#resize.disconnect();
    this.#measured = undefined;
  }

  /** At once, at the price of a layout. */
  measure(): void {
    const width = this.#measured?.clientWidth ?? this.width;
    if (Math.abs(width - this.width) < SCROLLBAR) return;
    this.width = width;
    this.#onChange();
  }
}
