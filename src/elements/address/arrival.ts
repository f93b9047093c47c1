/** Bringing a visitor to a place of the page, and leaving them alone from then on. */
import { hasLeft, standingOf } from '../work/standing.js';
import { Way } from './way.js';

/** Where a link leads is only drawn on the way there, and seldom exactly as tall as was reserved for it. In ms. */
const LATER = [100, 250, 600, 1200];

export interface Arrived {
  /** Takes the focus, so that whoever reads by ear goes on from there. */
  focused?: HTMLElement | null | undefined;
  /** Where in the window; in the middle if not said, or at the top if it is too tall for that. */
  block?: ScrollLogicalPosition | undefined;
}

/** It ends when the place stands still, or as soon as the visitor does something else. */
export function arriveAt(place: Element, { focused, block }: Arrived, way = new Way()): void {
  if (way.isOver) return;
  const { signal } = way;
  let before = standingOf(place);
  const go = (): void => {
    if (signal.aborted) return;
    const where = block ?? (isTall(place) ? 'start' : 'center');
    place.scrollIntoView({ block: where, behavior: 'instant' });
    before = standingOf(place);
  };
  const isLeft = (): boolean => hasLeft(before, standingOf(place));
  const goAgain = (): void => {
    if (isLeft()) way.end();
    go();
  };
  go();
  giveFocus(focused, way);
  addEventListener('scroll', () => isLeft() && way.end(), { signal, passive: true });
  for (const wait of LATER) setTimeout(goAgain, wait);
  setTimeout(() => way.end(), LATER.at(-1)! + 1);
}

/** To a tag as a whole, whose name then takes the focus. */
export function goTo(tag: Element): void {
  const focused = tag.shadowRoot?.querySelector<HTMLElement>('[part~="title"]');
  arriveAt(tag, { focused, block: 'start' });
}

function giveFocus(it: HTMLElement | null | undefined, way: Way): void {
  if (!it) return;
  if (!it.matches('button, summary, a[href]')) it.tabIndex = -1;
  way.isFocusing = true;
  it.focus({ preventScroll: true });
  way.isFocusing = false;
}

/** With the room that must stay free above it. */
function isTall(it: Element): boolean {
  const above = parseFloat(getComputedStyle(it).scrollMarginBlockStart) || 0;
  return it.getBoundingClientRect().height + above > innerHeight * 0.8;
}
