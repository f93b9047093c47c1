/**
 * Work that must not freeze the page: the first steps at once, so that the first screen is there; the rest between
 * frames; all of it at once when someone prints.
 */
export interface Slices {
  /** Everything that is left, now. */
  flush(): void;
  cancel(): void;
}

const SLICE_MS = 8;

export function inSlices(steps: Iterator<void>, atOnce: number): Slices {
  let isDone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = (): boolean => !isDone && !(isDone = Boolean(steps.next().done));

  for (let n = 0; n < atOnce && step(); n++);
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    while (step() && performance.now() < end);
    if (!isDone) timer = setTimeout(slice);
  };
  // A frame first: the reader sees the first screen before the rest is built.
  if (!isDone) timer = setTimeout(slice, 32);

  return {
    flush() {
      while (step());
    },
    cancel() {
      isDone = true;
      clearTimeout(timer);
    },
  };
}
