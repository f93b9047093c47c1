/**
 * Bringing a visitor to a place of the page, and leaving them alone from then on. It comes when an address or a link names
 * a place (`way.ts`): most visitors of a page have none.
 */
import { hasLeft, standingOf } from '../work/standing.js';

/** Where a link leads is only drawn on the way there, and seldom exactly as tall as was reserved for it. In ms. */
const LATER = [100, 250, 600, 1200];

/** Whoever does this goes on by themselves. */
const ACTING = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

export interface Arrived {
  /** Takes the focus, so that whoever reads by ear goes on from there. */
  focused?: HTMLElement | null | undefined;
  /** Where in the window; in the middle if not said, or at the top if it is too tall for that. */
  block?: ScrollLogicalPosition | undefined;
}

/** One way to one place: it ends when the place stands still, or as soon as the visitor does something else. */
export class Arrival {
  readonly #end = new AbortController();
  #isFocusing = false;

  /** @param left the visitor has gone on before there was anything to go to */
  constructor(left?: () => void) {
    const { signal } = this.#end;
    const leave = (): void => {
      if (this.#isFocusing) return;
      this.end();
      left?.();
    };
    for (const type of ACTING)
      addEventListener(type, leave, { signal, passive: true, capture: true });
    addEventListener('focusin', leave, { signal, capture: true });
  }

  get isOver(): boolean {
    return this.#end.signal.aborted;
  }

  end(): void {
    this.#end.abort();
  }

  at(place: Element, { focused, block }: Arrived = {}): void {
    if (this.isOver) return;
    const { signal } = this.#end;
    let before = standingOf(place);
    const go = (): void => {
      if (signal.aborted) return;
      const where = block ?? (isTall(place) ? 'start' : 'center');
      place.scrollIntoView({ block: where, behavior: 'instant' });
      before = standingOf(place);
    };
    const isLeft = (): boolean => hasLeft(before, standingOf(place));
    const goAgain = (): void => {
      if (isLeft()) this.end();
      go();
    };
    go();
    this.#focus(focused);
    addEventListener('scroll', () => isLeft() && this.end(), { signal, passive: true });
    for (const wait of LATER) setTimeout(goAgain, wait);
    setTimeout(() => this.end(), LATER.at(-1)! + 1);
  }

  #focus(it: HTMLElement | null | undefined): void {
    if (!it) return;
    if (!it.matches('button, summary, a[href]')) it.tabIndex = -1;
    this.#isFocusing = true;
    it.focus({ preventScroll: true });
    this.#isFocusing = false;
  }
}

/** With the room that must stay free above it. */
function isTall(it: Element): boolean {
  const above = parseFloat(getComputedStyle(it).scrollMarginBlockStart) || 0;
  return it.getBoundingClientRect().height + above > innerHeight * 0.8;
}
