/** Which slide is shown, and when the next one comes. Knows nothing of what is shown. */
export interface Clock {
  set: (work: () => void, ms: number) => unknown;
  clear: (timer: unknown) => void;
}

/** The real one. @param guarded what is thrown when the time has come is told by this */
export const clockOf = (guarded: (work: () => void) => () => void): Clock => ({
  set: (work, ms) => setTimeout(guarded(work), ms),
  clear: (timer) => clearTimeout(timer as number),
});

export class Sequence {
  index = 0;
  count = 0;
  /** What the visitor chose; nothing moves while nobody can see it either. */
  isPlaying = true;
  #isAwake = false;
  #timer?: unknown;
  readonly #onTurn: () => void;
  /** Of the slide that is shown, in milliseconds. */
  readonly #stay: () => number;
  readonly #clock: Clock;

  /** Another slide will follow by itself. */
  get isMoving(): boolean {
    return this.#timer !== undefined;
  }

  constructor(onTurn: () => void, stay: () => number, clock: Clock) {
    this.#onTurn = onTurn;
    this.#stay = stay;
    this.#clock = clock;
  }

  /** Around in both directions. */
  go(index: number): void {
    if (this.count === 0) return;
    this.index = ((index % this.count) + this.count) % this.count;
    this.#onTurn();
    this.#wait();
  }

  play(isPlaying: boolean): void {
    this.isPlaying = isPlaying;
    this.#wait();
  }

  /** On the page and in sight. */
  wake(isAwake: boolean): void {
    this.#isAwake = isAwake;
    this.#wait();
  }

  /** There are as many slides now; the place is kept where it still is one. */
  resize(count: number): void {
    if (count === this.count) return;
    this.count = count;
    this.index = Math.min(this.index, Math.max(0, count - 1));
    this.#wait();
  }

  #wait(): void {
    this.#clock.clear(this.#timer);
    this.#timer = undefined;
    if (this.isPlaying && this.#isAwake && this.count > 1)
      this.#timer = this.#clock.set(() => this.go(this.index + 1), this.#stay());
  }
}
