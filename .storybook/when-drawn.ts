/** A story is there when its tags are: only then is it looked at for accessibility, and by the test. */
const PATIENCE = 15_000;

export async function whenDrawn(
  canvas: HTMLElement,
  expected: string | undefined,
  left: AbortSignal,
): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!left.aborted && !isDrawn(canvas, expected) && performance.now() < end) await pause(40);
  if (left.aborted) return;
  // The sentence that a tag is loading stays away for a blink.
  if (expected === 'pending') await pause(900);
  await document.fonts.ready;
  await frame();
  // An animation whose element has gone never finishes.
  const fading = document.getAnimations().filter(isShort);
  await Promise.race([Promise.allSettled(fading.map((it) => it.finished)), pause(2_000)]);
  await frame();
  await frame();
}

export function tagsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((it) => [
    ...(it.localName.startsWith('prog-') ? [it] : []),
    ...(it.shadowRoot ? tagsIn(it.shadowRoot) : []),
  ]);
}

function isDrawn(canvas: HTMLElement, expected = 'ready'): boolean {
  const tags = tagsIn(canvas);
  return tags.every(
    ({ dataset: { state }, shadowRoot }) =>
      state !== undefined &&
      (state !== 'pending' || expected === 'pending') &&
      !shadowRoot?.querySelector('.wait'),
  );
}

/** A slide that fades in; not what goes on for ever. */
const isShort = ({ effect }: Animation): boolean =>
  Number(effect?.getComputedTiming().endTime) < 2_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const frame = (): Promise<void> =>
  // A tab that nobody sees paints nothing.
  document.hidden ? pause(16) : new Promise((resolve) => requestAnimationFrame(() => resolve()));
