/**
 * Work that must not freeze the page: the first steps at once, so that the first screen is there; the rest between
 * frames; all of it at once when someone prints.
 */
export interface Slices {
  /** Everything that is left, now. */
  flush(): void;
  cancel(): void;
}

/** Long enough to get on, short enough for a click in between to feel immediate. */
const SLICE_MS = 32;

export function inSlices(steps: Iterator<void>, atOnce: number): Slices {
  let isDone = false;
  const step = (): boolean => !isDone && !(isDone = Boolean(steps.next().done));

  for (let n = 0; n < atOnce && step(); n++);
  // Not timers: nested ones wait 4 ms each time, which for ten thousand rows is a second of nothing.
  const { port1, port2 } = new MessageChannel();
  const next = (): void => port2.postMessage(0);
  port1.onmessage = () => {
    const end = performance.now() + SLICE_MS;
    while (step() && performance.now() < end);
    if (isDone) port1.close();
    else next();
  };
  let hasBegun = false;
  const begin = (): void => {
    clearTimeout(timer);
    if (isDone) port1.close();
    else if (!hasBegun) next();
    hasBegun = true;
  };
  // In a tab that nobody looks at there are no frames.
  const timer = setTimeout(begin, 300);
  // Two painted frames first: the reader sees the first screen before the rest is built.
  requestAnimationFrame(() => requestAnimationFrame(begin));

  return {
    flush() {
      while (step());
    },
    cancel() {
      isDone = true;
      clearTimeout(timer);
      port1.close();
    },
  };
}
