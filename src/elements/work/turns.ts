/**
 * Work that would freeze the page, in turns between which it answers. For what comes late and is seldom so much: the
 * roadmap, which draws ten thousand rows with the first screen, has finer ones (`in-slices.ts`).
 */
export interface Turns {
  /** Everything that is left, now. */
  flush(): void;
  cancel(): void;
}

/** Long enough to get on, short enough for a letter typed in between to feel immediate. */
const TURN_MS = 24;

/**
 * The first turn is taken at once: most programmes are ready within it, before anything is painted.
 *
 * @param fail is told what a step throws that runs later; what runs now throws to whoever called
 */
export function inTurns(steps: Iterator<undefined, void>, fail: (reason: unknown) => void): Turns {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (end: number): void => {
    while (!isOver && performance.now() < end) isOver = Boolean(steps.next().done);
    if (!isOver) timer = setTimeout(later);
  };
  const later = (): void => {
    try {
      // Nobody to answer to, and each timer a second late.
      turn(document.hidden ? Infinity : performance.now() + TURN_MS);
    } catch (reason) {
      fail(reason);
    }
  };
  turn(performance.now() + TURN_MS);
  return {
    flush() {
      clearTimeout(timer);
      turn(Infinity);
    },
    cancel() {
      clearTimeout(timer);
      isOver = true;
    },
  };
}
