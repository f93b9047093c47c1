/** Whether somebody has scrolled away from a place, which may itself move while what is above it grows. */

/** A rounded pixel is no scrolling. */
const NEARLY = 2;

export interface Standing {
  /** In the page. */
  top: number;
  scrolled: number;
}

export const standingOf = (it: Element): Standing => ({
  top: it.getBoundingClientRect().top + scrollY,
  scrolled: scrollY,
});

/**
 * A browser that keeps things in place while they grow scrolls no further than they have grown; whatever else does is the
 * visitor, by a scroll bar or by a search of the browser's own.
 */
export function hasLeft(before: Standing, now: Standing): boolean {
  const [grown, moved] = [now.top - before.top, now.scrolled - before.scrolled];
  return moved < Math.min(0, grown) - NEARLY || moved > Math.max(0, grown) + NEARLY;
}
