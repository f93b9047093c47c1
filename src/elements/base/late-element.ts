import { css, type CSSResult, type TemplateResult } from 'lit';
import type { Say, Topics } from '../../i18n/contract/topics.js';
import type { Words } from '../../i18n/contract/words.js';
import { languageNamed, languageOf, type Language, type Spoken } from '../../i18n/languages.js';
import { lateChunk } from '../../loading/bring.js';
import type { Programme } from '../../programme/schema.js';
import { ItemLinks } from '../address/item-links.js';
import { PaperHead } from './paper-head.js';
import { ProgElement } from './prog-element.js';
import { wear } from '../look/wear.js';

/** What a tag draws with, in a chunk of its own: its view, its templates, its styles, its words. */
export interface Drawing<Topic extends keyof Topics> {
  words: Spoken<Topic>;
  styles: CSSResult[];
}

/** A drawing that is on its way, or there. */
export interface LateDrawing<Topic extends keyof Topics, D extends Drawing<Topic>> {
  now: (language: Language) => { drawing: D; say: Say<Topic> } | undefined;
  /** Whether only words are wanting. */
  isHere: () => boolean;
  load: (language: Language) => Promise<unknown>;
}

export function lateDrawing<Topic extends keyof Topics, D extends Drawing<Topic>>(
  chunk: () => Promise<D>,
): LateDrawing<Topic, D> {
  const bring = lateChunk(chunk);
  let drawing: D | undefined;
  return {
    isHere: () => drawing !== undefined,
    now(language) {
      const say = drawing?.words.now(language);
      return drawing && say && { drawing, say };
    },
    async load(language) {
      drawing ??= await bring();
      await drawing.words.load(language);
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
  D extends Drawing<Topic>,
> extends ProgElement {
  static override styles = [
    ...(ProgElement.styles as []),
    css`
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

  protected abstract readonly late: LateDrawing<Topic, D>;
  /** What it draws with; undefined until it has drawn once. */
  protected drawing?: D;
  /**
   * The style sheets that came with it.
   * @internal
   */
  readonly worn: CSSResult[] = [];
  #isComing = false;

  /** Whether what it shows first is there too: a tag may have several views. */
  protected canDrawWith(_drawing: D, _programme: Programme): boolean {
    return true;
  }

  protected abstract renderWith(programme: Programme, say: Say<Topic>, drawing: D): TemplateResult;

  protected override canDraw(words: Words, programme: Programme): boolean {
    const language = languageNamed(words.locale.language);
    const here = this.late.now(language);
    if (here) return this.canDrawWith(here.drawing, programme);
    if (!this.#isComing) void this.#bring(language);
    return false;
  }

  protected override renderProgramme(programme: Programme, words: Words): TemplateResult {
    const { drawing, say } = this.late.now(languageNamed(words.locale.language))!;
    this.#paper.shown = { programme, words };
    this.drawing = drawing;
    this.wear(drawing.styles);
    return this.renderWith(programme, say, drawing);
  }

  async #bring(language: Language): Promise<void> {
    this.#isComing = true;
    try {
      await this.late.load(language);
      this.requestUpdate();
    } catch (reason) {
      if (this.late.isHere()) this.words.doWithout(language, reason);
      else this.fail(reason);
    } finally {
      this.#isComing = false;
    }
  }

  /**
   * For what comes later still.
   * @internal
   */
  wear(styles: CSSResult[]): void {
    wear(this, styles);
  }
}
