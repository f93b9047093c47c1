/** A paragraph of HTML while it is being read. */
import type { Line, Link } from '../document.js';
import { isAddress, tidy } from '../text.js';

export interface PastedParagraph {
  lines: Line[];
  isStrong: boolean;
  isCentred: boolean;
}

/** What a list, or Word, writes before it. */
export interface ListMark {
  label?: string;
  bullet?: boolean;
  depth: number;
}

/** Signs that Word puts before the items of a list. */
const BULLET = /^[·•o§▪■●◦\-–—ØüÄ\uf020-\uf0ff]$/;

export class Paragraph {
  mark?: ListMark;
  isCentred = false;
  #text = '';
  #label = '';
  #isStrong = true;
  readonly #links: Link[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** It has the number of a list, and no word. */
  get isWaiting(): boolean {
    return this.mark !== undefined && !/\S/.test(this.#text);
  }

  add(text: string, isBold: boolean): void {
    if (!isBold && /\S/.test(text)) this.#isStrong = false;
    this.#text += text;
  }

  addLabel(text: string): void {
    this.#label += text;
  }

  addLink(href: string, from: number): void {
    const text = tidy(this.#text.slice(from)).trim();
    if (text && isAddress(href)) this.#links.push({ text, href });
  }

  /** @returns lines, the first with its label; one empty line if nothing is written */
  finished(): PastedParagraph {
    // A break at the end ends the line that it stands in.
    const text = tidy(this.#text).replace(/\n$/, '');
    const label = tidy(this.#label).trim();
    const mark: ListMark | undefined = label
      ? { depth: 0, ...(BULLET.test(label) ? { bullet: true } : { label }) }
      : this.mark;
    const isStrong = this.#isStrong && text.trim() !== '';
    const lines = text.split('\n').map((line, index): Line => ({
      text: line,
      ...(index === 0 && mark),
      ...(isStrong && line && { strong: true }),
      ...(index === 0 && this.#links.length > 0 && { links: this.#links }),
    }));
    return { lines, isStrong, isCentred: this.isCentred };
  }
}
