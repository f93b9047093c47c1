/**
 * What has the focus is seen (WCAG 2.4.11), forwards and backwards: below heads that stay, the page's and ours, above what
 * stays at the bottom. Whatever covers it is looked up where it lies, so that nobody has to say how high it is.
 */
import { hasLeft, standingOf, type Standing } from '../work/standing.js';
import { contains, elementAt, focusedElement, parentOf, tagOf, targetOf } from './composed.js';

/** Rows are laid out only when they come near, and a head stays only once one has scrolled: it is looked at again. */
const FRAMES = 4;
/** In px, for the ring around it. */
const ROOM = 6;

export function onFocus(event: Event): void {
  const it = targetOf(event);
  if (it && tagOf(event)) keepInSight(it);
}

export function keepInSight(it: Element): void {
  if (!it.matches(':focus-visible')) return;
  let left = FRAMES;
  // The browser's own step to it comes after it has said that it has the focus: that is nobody's leaving.
  let before: Standing | undefined;
  const check = (): void => {
    if (left-- === 0 || focusedElement() !== it) return;
    if (before && hasLeft(before, standingOf(it))) return;
    show(it);
    before = standingOf(it);
    requestAnimationFrame(check);
  };
  requestAnimationFrame(check);
}

function show(it: Element): void {
  const isAway = ({ top, bottom }: DOMRect): boolean => top < 0 || bottom > innerHeight;
  if (isAway(it.getBoundingClientRect()))
    it.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = it.getBoundingClientRect();
  const above = box.top - ROOM - covered(it, box, 'top');
  const below = box.bottom + ROOM - covered(it, box, 'bottom');
  // What is higher than the room for it shows its beginning.
  const by = above < 0 ? above : below > 0 ? Math.min(below, above) : 0;
  if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
}

/** How far down, or from where on, the window is covered where the element stands. */
function covered(it: Element, { left, right }: DOMRect, edge: 'top' | 'bottom'): number {
  const isTop = edge === 'top';
  const ends = [left + 1, (left + right) / 2, right - 1].map((x) => {
    const within = Math.min(Math.max(x, 1), innerWidth - 1);
    let y = isTop ? 0 : innerHeight;
    // One head below another.
    for (let n = 0; n < 4; n++) {
      const box = coverAt(it, within, isTop ? y + 1 : y - 1)?.getBoundingClientRect();
      if (!box) break;
      y = isTop ? box.bottom : box.top;
    }
    return y;
  });
  return isTop ? Math.max(...ends) : Math.min(...ends);
}

function coverAt(it: Element, x: number, y: number): Element | undefined {
  for (let at: Node | null = elementAt(x, y); at; at = parentOf(at)) {
    if (!(at instanceof Element) || !/fixed|sticky/.test(getComputedStyle(at).position)) continue;
    // A veil over all of the page is no head, and what it stands in covers nothing of it.
    const isHead = at.getBoundingClientRect().height < innerHeight * 0.6;
    if (isHead && !contains(at, it)) return at;
  }
  return undefined;
}
