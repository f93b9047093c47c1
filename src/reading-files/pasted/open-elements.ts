/** Elements that are open in a place, and what holds for text in them. HTML of the clipboard is seldom closed in order. */

export interface Open {
  name: string;
  isBold: boolean;
  isHidden: boolean;
  isDeleted: boolean;
  isLabel: boolean;
  isCentred: boolean;
  isPre: boolean;
  /** Of a link: where it leads, and where in the paragraph it begins. */
  link?: { href: string; from: number };
  list?: { isOrdered: boolean; type: string; next: number; depth: number };
}

/** Deeper ones say nothing any more. */
const MOST_OPEN = 200;

const ROOT: Open = {
  name: '',
  isBold: false,
  isHidden: false,
  isDeleted: false,
  isLabel: false,
  isCentred: false,
  isPre: false,
};

export class OpenElements {
  readonly #stack: Open[] = [];
  readonly #counts = new Map<string, number>();

  get top(): Open {
    return this.#stack.at(-1) ?? ROOT;
  }

  get list(): Open['list'] {
    for (let at = this.#stack.length - 1; at >= 0; at--)
      if (this.#stack[at]!.list) return this.#stack[at]!.list;
    return undefined;
  }

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  push(element: Open): void {
    if (this.#stack.length >= MOST_OPEN) return;
    this.#stack.push(element);
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
  }

  /** @returns what is closed by that, the innermost first */
  close(name: string): Open[] {
    if (!this.has(name)) return [];
    const closed: Open[] = [];
    for (;;) {
      const it = this.#stack.pop()!;
      this.#counts.set(it.name, this.#counts.get(it.name)! - 1);
      closed.push(it);
      if (it.name === name) return closed;
    }
  }
}
