/**
 * Work that must not freeze the page: the urgent steps at once, so that the first screen is there; the rest between
 * frames; all of it at once when someone prints.
 */
import { afterPaint } from './after-paint.js';

export interface Slices {
  /** Everything that is left, now. */
  flush(): void;
  cancel(): void;
}

/** What a step yields when whatever has been done so far should be seen before the next one. */
export type Pause = 'paint' | undefined;

/** Long enough to get on, short enough for a click in between to feel immediate. */
const SLICE_MS = 32;

/**
 * @param isUrgent whether the next step must be done before anything is painted
 * @param fail is told what a step throws that runs later; what runs now throws to whoever called
 */
export function inSlices(
  steps: Iterator<Pause, void>,
  isUrgent: () => boolean,
  fail: (reason: unknown) => void,
): Slices {
  let isDone = false;
  let stopWaiting: (() => void) | undefined;
  const step = (): Pause | 'end' => {
    if (isDone) return 'end';
    const { done, value } = steps.next();
    if (!done) return value;
    isDone = true;
    return 'end';
  };
  // Not timers: nested ones wait 4 ms each time, which for ten thousand rows is a second of nothing.
  const { port1, port2 } = new MessageChannel();
  const next = (): void => port2.postMessage(0);
  const work = (): void => {
    const end = performance.now() + SLICE_MS;
    let told: Pause | 'end';
    try {
      while (!(told = step()) && performance.now() < end);
    } catch (reason) {
      isDone = true;
      port1.close();
      return fail(reason);
    }
    if (told === 'end') port1.close();
    else if (told === 'paint') stopWaiting = afterPaint(next);
    else next();
  };
  port1.onmessage = work;

  while (isUrgent() && step() !== 'end');
  if (isDone) port1.close();
  else stopWaiting = afterPaint(next);

  return {
    flush() {
      while (step() !== 'end');
    },
    cancel() {
      isDone = true;
      stopWaiting?.();
      port1.close();
    },
  };
}
