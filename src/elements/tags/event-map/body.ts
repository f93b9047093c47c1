/** The rows of a view: the first screen at once, the rest in turns, all of it when someone prints. */
import { inTurns, type Turns } from '../../work/turns.js';

export type Steps = Generator<undefined, void>;

export class Body {
  #turns?: Turns;
  #root?: Element;
  #of: unknown[] = [];

  /**
   * @param of what the rows are made of: drawn anew only when that is another
   * @param fail is told what goes wrong in rows that are built later
   */
  draw(
    root: HTMLElement,
    of: unknown[],
    steps: (root: HTMLElement) => Steps,
    fail: (reason: unknown) => void,
  ): void {
    const isSame = root === this.#root && of.every((it, index) => it === this.#of[index]);
    if (isSame) return;
    this.cancel();
    this.#root = root;
    this.#of = of;
    root.replaceChildren();
    this.#turns = inTurns(steps(root), fail);
  }

  flush(): void {
    this.#turns?.flush();
  }

  cancel(): void {
    this.#turns?.cancel();
    this.#root = undefined;
  }
}
