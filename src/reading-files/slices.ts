/**
 * Long work in small steps: a generator stops wherever it may be interrupted. The same code runs through at once, or gives
 * the thread back in between so that the page answers.
 */

export type Steps<T> = Generator<void, T, void>;

export interface Slices {
  /** Gives the thread back, and goes on when the page has answered. */
  pause: () => Promise<void>;
  /** In ms, how long the thread is held. */
  slice?: number;
  now?: () => number;
}

export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const SLICE = 25;

export async function inSlices<T>(
  steps: Steps<T>,
  { pause, slice = SLICE, now = () => performance.now() }: Slices,
): Promise<T> {
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - since < slice) continue;
    await pause();
    since = now();
  }
}
