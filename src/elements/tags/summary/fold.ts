/** A text of three lines at most, with a button for the rest. Only what does not fit has something to open. */
import { html, type TemplateResult } from 'lit';
import { attempt } from '../../../documents/lit/handled.js';
import { unfold, unfoldBefore } from '../../../documents/lit/unfold.js';

export function folded(
  content: unknown,
  { className, more }: { className: string; more: string },
): TemplateResult {
  return html`<div class=${className}>
    <div class="folded" @focusin=${unfold}>${content}</div>
    <button type="button" class="plain more" @click=${unfoldBefore}>${more}</button>
  </div>`;
}

function mark(texts: Element[]): void {
  const closed = texts.filter((it) => !it.hasAttribute('data-open'));
  // All are read before one is changed: one layout, not one for each.
  const areLong = closed.map((it) => it.scrollHeight > it.clientHeight + 2);
  closed.forEach((it, index) => it.toggleAttribute('data-long', areLong[index]));
}

/** Tells each text whether it fits: that depends on the width and on the letters. */
export class Folds {
  // In a frame of its own: the button changes the height that is being told.
  readonly #observer = new ResizeObserver((entries) =>
    requestAnimationFrame(() =>
      attempt(entries[0]!.target, () => mark(entries.map((it) => it.target))),
    ),
  );
  #observed = new Set<Element>();

  watch(root: ParentNode): void {
    const texts = new Set(root.querySelectorAll('.folded'));
    for (const it of this.#observed) if (!texts.has(it)) this.#observer.unobserve(it);
    const added = [...texts].filter((it) => !this.#observed.has(it));
    // The observer speaks after the first paint only: the button would push down what stands below.
    mark(added);
    for (const it of added) this.#observer.observe(it);
    this.#observed = texts;
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#observed = new Set();
  }
}
