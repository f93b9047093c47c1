import { css, html, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { languageNamed, languageOf, type Language, type Spoken } from '../../i18n/languages.js';
import type { Say, Topics } from '../../i18n/contract/topics.js';
import type { Words } from '../../i18n/contract/words.js';
import type { Programme } from '../../programme/schema.js';
import { ItemLinks } from '../address/item-links.js';
import { PaperHead } from './paper-head.js';
import { ProgElement } from './prog-element.js';

/** What a tag draws with, in a chunk of its own: its view, its templates, its styles, its words. */
export interface Drawing<Topic extends keyof Topics> {
  words: Spoken<Topic>;
  styles: CSSResult[];
}

/** A drawing that is on its way, or there. */
export interface LateDrawing<Topic extends keyof Topics, Draw extends Drawing<Topic>> {
  now: (language: Language) => { draw: Draw; say: Say<Topic> } | undefined;
  load: (language: Language) => Promise<unknown>;
}

export function lateDrawing<Topic extends keyof Topics, Draw extends Drawing<Topic>>(
  bring: (language: Language) => Promise<Draw>,
): LateDrawing<Topic, Draw> {
  let draw: Draw | undefined;
  return {
    now(language) {
      const say = draw?.words.now(language);
      return draw && say && { draw, say };
    },
    async load(language) {
      draw ??= await bring(language);
      await draw.words.load(language);
    },
  };
}

/**
 * A tag that is too heavy to come with all others: the tag itself is known at once, what it draws with comes when one is
 * on the page. Until then it shows what stands inside it, and announces nothing. What it names of the programme leads to
 * where the page shows it.
 */
export abstract class LateElement<
  Topic extends keyof Topics,
  Draw extends Drawing<Topic>,
> extends ProgElement {
  static override styles = [
    ...(ProgElement.styles as []),
    // As tall as what will stand here, so that nothing below it jumps.
    css`
      .wait {
        min-block-size: var(--prog-reserve, 100vh);
      }
      /* On paper nobody can follow a link. */
      @media print {
        a[href^='http']::after {
          content: ' (' attr(href) ')';
          color: var(--_muted);
          font-size: 0.85em;
          font-weight: 400;
          overflow-wrap: anywhere;
        }
      }
    `,
  ];

  constructor() {
    super();
    new ItemLinks(this);
  }

  readonly #paper = new PaperHead(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // On its way together with the programme; whether it has come is asked when there is something to draw.
    this.late.load(languageOf(this)).catch(() => undefined);
  }

  protected abstract readonly late: LateDrawing<Topic, Draw>;
  /** What it draws with; undefined until it has drawn once. */
  protected draw?: Draw;
  #isWaiting = false;
  #isMissing = false;

  protected abstract renderWith(programme: Programme, say: Say<Topic>, draw: Draw): TemplateResult;

  protected override renderProgramme(programme: Programme, say: Words): TemplateResult {
    const late = this.late.now(languageNamed(say.locale.language));
    this.#isWaiting = !late;
    if (late) {
      this.#paper.shown = { programme, words: say };
      if (this.draw !== late.draw) this.#dress(late.draw);
      return this.renderWith(programme, late.say, late.draw);
    }
    if (this.#isMissing) return html`<slot></slot>`;
    void this.#bring(languageNamed(say.locale.language));
    return html`<div class="wait"><slot></slot></div>`;
  }

  async #bring(language: Language): Promise<void> {
    try {
      await this.late.load(language);
    } catch (reason) {
      this.#isMissing = true;
      console.warn(`prog-widgets: <${this.localName}> could not be loaded.`, reason);
    }
    this.requestUpdate();
  }

  #dress(draw: Draw): void {
    this.draw = draw;
    const root = this.renderRoot as ShadowRoot;
    const sheets = draw.styles.flatMap((it) => it.styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.#isWaiting) super.updated(changed);
  }
}
