/** Where a link leads is only drawn on the way there, and seldom exactly as tall as was reserved for it. */

/** In ms: other engines draw it in turns, and a slow machine takes its time. */
const LATER = [100, 250, 600, 1200];

/** A visitor who goes on is not taken back. */
const GOING_ON = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

export function stayAt(row: Element): void {
  const stay = new AbortController();
  const { signal } = stay;
  const leave = (): void => stay.abort();
  for (const type of GOING_ON) addEventListener(type, leave, { signal, passive: true });
  for (const wait of LATER)
    setTimeout(() => {
      if (!signal.aborted) row.scrollIntoView({ block: 'center' });
      if (wait === LATER.at(-1)) leave();
    }, wait);
}
