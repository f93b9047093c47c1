import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { LazyWords } from '../i18n/lazy-words.js';
import type { Words } from '../i18n/words.js';
import type { Programme } from '../programme/schema.js';
import { ProgElement } from './prog-element.js';

/** A tag that says more than all tags do: it draws, and announces itself, when those words are there too. */
export abstract class WordedElement<Own> extends ProgElement {
  static override styles: CSSResultGroup = [
    ...(ProgElement.styles as []),
    // As tall as what will stand here, so that nothing below it jumps.
    css`
      .wait {
        min-block-size: var(--prog-reserve, 100vh);
      }
    `,
  ];

  protected abstract readonly lazyWords: LazyWords<Own>;
  #isWaiting = false;

  protected abstract renderWith(programme: Programme, words: Words, own: Own): TemplateResult;

  protected override renderProgramme(programme: Programme, words: Words): TemplateResult {
    const own = this.lazyWords.now(words.locale);
    this.#isWaiting = !own;
    if (own) return this.renderWith(programme, words, own);
    void this.lazyWords.load(words.locale).then(() => this.requestUpdate());
    return html`<div class="wait"></div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.#isWaiting) super.updated(changed);
  }
}
