/** What every tag shares: its programme, its language, its day, the four states; a tag adds only `renderProgramme`. */
import {
  html,
  LitElement,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Words } from '../../i18n/contract/words.js';
import { LoadFailure, refused } from '../../loading/failure.js';
import type { Problem } from '../../programme/problems.js';
import type { Programme } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';
import { dayNamed } from '../../programme/time/moment.js';
import type { Theme } from '../../theme/looks.js';
import { frame, tokens } from '../../theme/tokens.styles.js';
import { Announcer, KINDS, type Stage } from './announcer.js';
import { defineSafely, VERSION } from './define-safely.js';
import { firstUse } from './first-use.js';
import { attachInternalsOf, setState } from './internals.js';
import { LookController, SIGHT } from './look-controller.js';
import { againButton } from './not-here.js';
import { whileOnPage } from './on-page.js';
import { printUnfolding } from './print-unfolding.js';
import { SourceController } from './source-controller.js';
import { newDay, visitorsDay } from './visitors-day.js';
import { WordsController } from './words-controller.js';
import { languageOfFile } from '../text/own-language.js';
import { tellLanguages } from './languages.js';

/**
 * @slot - Shown until there is something better, and again when there is not: a link to the file or to the document.
 * @fires {ProgLoadEvent} prog-load - The first screen is there: `programme`, and `problems`, what was mended while reading.
 * @fires {ProgErrorEvent} prog-error - The programme can't be shown; `problems` says why.
 * @attr {'ru' | 'en'} lang - The language of our own words; the nearest `lang` of the page if not set.
 * @attr {number} text-size - For panels for poor sight: the size of letters in pixels.
 * @attr {'normal' | 'average' | 'big'} line-spacing - For panels for poor sight: 1.5, 2 or 2.5.
 * @attr {'normal' | 'average' | 'big'} letter-spacing - For panels for poor sight: 0, 2 or 4 px.
 * @attr {'arial' | 'times'} typeface - For panels for poor sight.
 * @attr {'off' | 'grayscale'} images - For panels for poor sight: what a picture shows stands in words beside it.
 * @csspart base - The painted wrapper.
 * @csspart title - The tag's own heading.
 * @csspart heading - A heading within the tag.
 * @csspart message - The sentence while there is nothing to show: loading, or why not.
 * @cssprop --prog-font - The typeface of text; the page's own if not set.
 * @cssprop --prog-font-heading - The typeface of headings; that of text if not set.
 * @cssprop --prog-weight-heading - The weight of headings.
 * @cssprop --prog-line-height - The line height of text.
 * @cssprop --prog-letter-spacing - The space between letters.
 * @cssprop --prog-radius - The corners of fields, cards and marks.
 * @cssprop --prog-padding - The space around the content; `1em` on a ground of another colour.
 * @cssprop --prog-sticky-top - The height of the page's own fixed header: addresses and column heads stay below it.
 * @cssprop --prog-reserve - The height kept while loading, so that nothing below jumps.
 * @cssprop --prog-scheme - `dark` where the ground is dark, for scroll bars and the browser's own fields.
 */
export abstract class ProgElement extends LitElement {
  static readonly version = VERSION;
  static readonly tag: string;
  static override styles: CSSResultGroup = [tokens, frame];

  /** Registers the tag, unless the page has it already. */
  static define(this: CustomElementConstructor & { tag: string; version: string }): void {
    defineSafely(this.tag, this);
  }

  // Not decorators: they would be half a kilobyte on every page.
  static override properties: PropertyDeclarations = {
    src: {},
    programme: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    today: {},
    theme: {},
    themeSrc: { attribute: 'theme-src' },
  };

  /** Where the programme is: an address, or `#id` of a `<script type="application/json">` in the page. */
  declare src: string;

  /** The programme itself, instead of an address. Read with the same tolerance as a file. */
  declare programme?: unknown;

  /** The level of the tag's heading in the page, 1–6. */
  declare headingLevel: number;

  /** The day that counts as today, `YYYY-MM-DD`: for archives, pictures and tests. The visitor's date if absent. */
  declare today: string | null;

  /**
   * The colours. `light` if not set, also when the visitor's system is dark; `auto` is as the system is, `contrast-…` for
   * poor sight.
   */
  declare theme?: Theme | null;

  /** The address of a brand-book: design tokens as JSON. For all tags of a page, `data-theme-src` of the script tag. */
  declare themeSrc?: string | null;

  readonly #source = new SourceController(this);
  /** @internal */
  protected readonly words = new WordsController(this);
  readonly #look = new LookController(this);
  readonly #announcer = new Announcer(this);
  readonly #internals = attachInternalsOf(this);
  #stage: Stage = { state: 'empty', problems: [] };
  /** What went wrong in this tag, though its programme is there. */
  #failure?: readonly Problem[] | undefined;

  constructor() {
    super();
    this.src = '';
    this.headingLevel = 2;
    this.today = '';
    whileOnPage(this, [printUnfolding, firstUse, newDay]);
  }

  /** Draws the programme. Called only when there is one. */
  protected abstract renderProgramme(programme: Programme, say: Words): TemplateResult;

  /** For what a template can't do well; runs after each drawing of the programme. */
  protected programmeDrawn?(programme: Programme, say: Words): void;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...SIGHT];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#startAfresh();
    else if (this.isConnected && SIGHT.includes(name)) this.#look.dress();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The page around the tag, and with it the language, may be another one now.
    this.#startAfresh();
  }

  adoptedCallback(): void {
    this.#look.adopt();
  }

  /**
   * This tag can't go on; its neighbours can. It shows its fallback and a sentence until something new is asked of it.
   * @internal
   */
  fail(reason: unknown): void {
    const isKnown = reason instanceof LoadFailure;
    // With the place in the script, for those who can mend it.
    if (!isKnown) console.warn(`prog-widgets: <${this.localName}>`, reason);
    // Said once: what fails while a failure is shown has nothing to add.
    if (this.#failure) return;
    this.#failure = isKnown
      ? reason.problems
      : refused('internalError', { message: String(reason) }).problems;
    this.requestUpdate();
  }

  /**
   * For what runs later: a handler, an observer, a slice of work. What is thrown there is the tag's own too.
   * @internal
   */
  guarded<Args extends unknown[]>(work: (...args: Args) => unknown): (...args: Args) => void {
    return (...args) => {
      try {
        const result = work(...args);
        if (result instanceof Promise) result.catch((reason: unknown) => this.fail(reason));
      } catch (reason) {
        this.fail(reason);
      }
    };
  }

  #startAfresh(): void {
    this.#failure = undefined;
    this.words.retry();
    this.requestUpdate();
  }

  readonly #again = (): void => {
    this.#source.now.retry();
    this.#startAfresh();
  };

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (reason) {
      const isAgain = this.#failure !== undefined;
      this.fail(reason);
      // What surrounds the drawing is at fault, and would be again: the failure is drawn without it.
      if (isAgain) {
        this.#source.follow();
        this.update(new Map());
        ProgElement.prototype.updated.call(this, new Map());
      }
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Whatever is asked of it now may be what it can do.
    if (changed.size > 0) this.#failure = undefined;
  }

  protected override update(changed: PropertyValues): void {
    this.#stage = this.#nextStage();
    const { state } = this.#stage;
    this.dataset['state'] = state;
    setState(this.#internals, state);
    try {
      super.update(changed);
    } catch {
      // The page may have taken away what is written into: all is drawn anew, once.
      render(nothing, this.renderRoot);
      super.update(changed);
    }
  }

  /** A programme without words to show it in, or without what draws it, is still on its way. */
  #nextStage(): Stage {
    const { state, programme, problems, report } = this.#source.now;
    if (state === 'ready') {
      if (this.#failure) return { state: 'failed', problems: this.#failure };
      const words = this.words.now;
      const isHere = words && !this.#look.isComing && this.canDraw(words, programme!);
      if (!isHere) return { state: 'pending', problems: [] };
    }
    return { state, problems, ...(programme && { programme }), ...(report && { report }) };
  }

  /** Whether there is something to draw with: a tag that comes in two steps brings it. */
  protected canDraw(_words: Words, _programme: Programme): boolean {
    return true;
  }

  /** What the page asks for; what is no day asks for nothing. */
  protected get givenDay(): Day | undefined {
    return dayNamed(this.today ?? '');
  }

  /** The day that the tag takes for today. */
  protected get todayDay(): Day {
    return this.givenDay ?? visitorsDay();
  }

  protected override render(): TemplateResult {
    const words = this.words.now;
    const { programme } = this.#stage;
    return html`<div
      class="prog"
      part="base"
      lang=${programme ? languageOfFile(programme) : (words?.locale.language ?? nothing)}
    >
      ${words && programme ? this.renderProgramme(programme, words) : this.#renderState(words)}
    </div>`;
  }

  #renderState(words: Words | undefined): TemplateResult {
    const { state, problems } = this.#stage;
    const kind = state === 'failed' ? (KINDS[problems[0]?.code ?? ''] ?? 'unfit') : state;
    const sentence = kind === 'ready' ? undefined : words?.state[kind];
    const { reasons } = this.#announcer;
    return html`<slot></slot>${
        sentence && words
          ? html`<div class="note" role="status" part="message" data-for=${state}>
              <p>${sentence}</p>
              ${kind === 'missing' ? againButton(words, this.#again) : nothing}
              ${
                reasons.length
                  ? html`<details>
                      <summary>${words.state.forEditor}</summary>
                      <ul>
                        ${reasons.map((reason) => html`<li>${reason}</li>`)}
                      </ul>
                    </details>`
                  : nothing
              }
            </div>`
          : nothing
      }`;
  }

  protected override updated(_changed: PropertyValues): void {
    const words = this.words.now;
    if (!words) return;
    const { programme } = this.#stage;
    if (programme) {
      this.programmeDrawn?.(programme, words);
      tellLanguages(this, programme, words);
    }
    this.#announcer.announce(this.#stage, words);
  }
}
