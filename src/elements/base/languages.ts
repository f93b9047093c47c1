/** Few files speak another language than their tag: what tells their texts apart comes only for those. */
import type { Words } from '../../i18n/contract/words.js';
import { lateChunk, quietly } from '../../loading/bring.js';
import type { Programme } from '../../programme/schema.js';
import { areOfTwoLanguages } from '../text/own-language.js';

const telling = lateChunk(() => import('../text/spoken-in.js'));

export class Languages {
  readonly #tag: { renderRoot: ParentNode };
  /** They are of two, or were. */
  #areTwo = false;

  constructor(tag: { renderRoot: ParentNode }) {
    this.#tag = tag;
  }

  tell(programme: Programme, words: Words): void {
    this.#areTwo ||= areOfTwoLanguages(programme, words);
    if (!this.#areTwo) return;
    const { language } = words.locale;
    telling().then((it) => it.tellLanguages(this.#tag.renderRoot, programme, language), quietly);
  }
}
