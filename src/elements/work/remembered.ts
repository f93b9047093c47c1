/** What was made last, for as long as it is asked for with the same. */
export class Remembered<Made> {
  now?: Made;
  #of: readonly unknown[] = [];

  from(wanted: readonly unknown[], make: () => Made): Made {
    if (this.now === undefined || wanted.some((it, index) => it !== this.#of[index])) {
      this.now = make();
      this.#of = wanted;
    }
    return this.now;
  }
}
