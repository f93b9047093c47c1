/** A text of three lines at most, with a button for the rest. Only what does not fit has something to open. */
import { html, nothing, type TemplateResult } from 'lit';

export function folded(
  content: unknown,
  { className, more, lang }: { className: string; more: string; lang?: string },
): TemplateResult {
  return html`<div class=${className}>
    <div class="folded" @focusin=${unfold}>${content}</div>
    <button type="button" class="plain more" lang=${lang ?? nothing} @click=${unfoldBefore}>
      ${more}
    </button>
  </div>`;
}

/** A link within the folded part, reached by the keyboard, must not take the focus out of sight. */
function unfold(event: Event): void {
  (event.currentTarget as HTMLElement).dataset['open'] = '';
}

function unfoldBefore(event: Event): void {
  const text = (event.currentTarget as HTMLElement).previousElementSibling as HTMLElement;
  text.dataset['open'] = '';
  text.tabIndex = -1;
  // The button goes away: the focus must not go with it.
  text.focus({ preventScroll: true });
}

/** Tells each text whether it fits: that depends on the width and on the letters. */
export class Folds {
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (!target.hasAttribute('data-open'))
        target.toggleAttribute('data-long', target.scrollHeight > target.clientHeight + 2);
  });
  #observed = new Set<Element>();

  watch(root: ParentNode): void {
    const texts = new Set(root.querySelectorAll('.folded'));
    for (const it of this.#observed) if (!texts.has(it)) this.#observer.unobserve(it);
    for (const it of texts) if (!this.#observed.has(it)) this.#observer.observe(it);
    this.#observed = texts;
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#observed = new Set();
  }
}
