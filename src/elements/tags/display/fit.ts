/**
 * Letters as large as a slide has room for: what a programme says is as long as it is, and nothing of it may be cut. In
 * the screens that this is made for, the smallest step stays legible from five metres (`display.styles.ts`).
 */
const STEP = 0.02;
const LIST = 0.88;
/** Smaller is for boxes that are no screens. */
const LEAST = 0.3;

/** A sheet of paper is as long as it must be. */
export function fit(root: ParentNode, isOnPaper: boolean): void {
  for (const bar of root.querySelectorAll<HTMLElement>('[data-height]')) fitBar(bar);
  if (isOnPaper) return;
  for (const slide of root.querySelectorAll<HTMLElement>('.slide')) {
    // All pages of a list alike, and more rows rather than larger ones.
    let size = slide.querySelector('[data-list]') ? LIST : 1;
    do slide.style.setProperty('--_fit', size.toFixed(2));
    while (isFull(slide) && (size -= STEP) > LEAST);
  }
}

function isFull(slide: HTMLElement): boolean {
  const body = slide.querySelector<HTMLElement>('.body')!;
  const { top, bottom } = body.getBoundingClientRect();
  const parts = [...body.children].map((it) => it.getBoundingClientRect());
  if (parts.some((it) => it.top < top - 1 || it.bottom > bottom + 1)) return true;
  return [...body.querySelectorAll('.words, .words > *, li, li > *, .numbers *')].some(
    (it) => it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0,
  );
}

/** As tall as the fact or its plan, whichever is more; filled as far as the fact, with the plan as a line. */
function fitBar(bar: HTMLElement): void {
  const height = Number(bar.dataset['height']);
  const plan = Number(bar.dataset['mark'] ?? NaN);
  const whole = Math.max(height, plan || 0);
  bar.style.setProperty('--height', String(whole));
  if (Number.isNaN(plan) || whole === 0) return;
  bar.style.setProperty('--fill', String(height / whole));
  bar.style.setProperty('--plan', String(plan / whole));
}
