import { html, nothing, type TemplateResult } from 'lit';
import type { PartWords } from '../../i18n/contract/parts.js';
import type { Words } from '../../i18n/contract/words.js';
import type { Programme } from '../../programme/schema.js';
import { addressOf } from '../address/address.js';
import { heading } from '../../documents/lit/heading.js';
import { LateElement, type Drawing } from './late-element.js';
import { show } from '../address/follow.js';
import type { partContext, PartContext } from '../text/part-context.js';

/** What a part draws with: its plain data, and the template for it. */
export interface PartDrawing<View> extends Drawing<PartWords> {
  partContext: typeof partContext;
  /** Undefined where the file has nothing of this part. */
  view: (context: PartContext, options: PartOptions) => View | undefined;
  template: (view: View, frame: PartFrame) => TemplateResult;
  /** For what a template can't do well; runs after each drawing. */
  drawn?: (root: ParentNode) => void;
}

/** What a page's editor may ask of a part. */
export interface PartOptions {
  project?: string;
  table?: string;
  section?: string;
}

export interface PartFrame {
  context: PartContext;
  /** The level of the headings within the part. */
  level: number;
}

/** What every part says of itself. */
export interface PartView {
  /** The heading, where it is another one than usual. */
  title?: string;
  /** A heading of the file's own. */
  isOwnTitle?: boolean;
}

/**
 * A tag that shows one part of a programme that is read and not filtered: its heading, what the file has of it, links to
 * whatever else the page shows. `#prog:swot?item=…` leads to an item of it.
 */
export abstract class PartElement<
  View extends PartView,
  Draw extends PartDrawing<View>,
> extends LateElement<PartWords, Draw> {
  protected abstract readonly shows: keyof PartWords['empty'];
  #view?: View;
  #context?: PartContext;
  #viewOf: unknown[] = [];
  #arrived?: Programme;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#goToAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#goToAddress);
  }

  /** What the tag's own attributes ask for. */
  protected get options(): PartOptions {
    return {};
  }

  protected override renderWith(
    programme: Programme,
    words: Words,
    own: PartWords,
    draw: Draw,
  ): TemplateResult {
    const { options } = this;
    const wanted = [programme, words, own, this.todayDay, ...(Object.values(options) as unknown[])];
    if (!this.#context || wanted.some((it, index) => it !== this.#viewOf[index])) {
      this.#context = draw.partContext(programme, words, own, this.todayDay);
      this.#view = draw.view(this.#context, options);
      this.#viewOf = wanted;
    }
    const context = this.#context;
    const lang = context.ownLang;
    const view = this.#view;
    const title = view?.title ?? own.parts[this.shows];
    return html`${heading(this.headingLevel, title, view?.isOwnTitle ? undefined : lang)}
    ${
      view
        ? draw.template(view, { context, level: this.headingLevel + 1 })
        : html`<p class="note" lang=${lang ?? nothing}>${own.empty[this.shows]}</p>`
    }`;
  }

  protected override programmeDrawn(programme: Programme): void {
    this.draw?.drawn?.(this.renderRoot);
    if (this.#arrived === programme) return;
    this.#arrived = programme;
    this.#goToAddress();
  }

  readonly #goToAddress = (): void => {
    const item = addressOf(this.id || this.shows)?.get('item');
    if (item) show(this, item);
  };
}
