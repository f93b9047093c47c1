/**
 * What every tag shares: which programme, which language, which day is today, and the four states. A tag itself adds
 * only `renderProgramme`.
 */
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { languageNamed, languageOf, loadWords, wordsNow } from '../../i18n/languages.js';
import type { Words } from '../../i18n/contract/words.js';
import { ProgrammeSource } from '../../loading/programme-source.js';
import type { Programme } from '../../programme/schema.js';
import type { Day } from '../../programme/time/days.js';
import { parseMoment } from '../../programme/time/moment.js';
import type { Theme } from '../../theme/looks.js';
import { frame, tokens } from '../../theme/tokens.styles.js';
import { defineSafely, VERSION } from './define-safely.js';
import { ProgErrorEvent, ProgLoadEvent } from './events.js';
import { attachInternalsOf, setState } from './internals.js';
import { languageOfFile } from '../text/own-language.js';

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
 * @csspart title - The heading.
 * @csspart message - The sentence while there is nothing to show: loading, or why not.
 * @cssprop --prog-font - The typeface of text; the page's own if not set.
 * @cssprop --prog-font-heading - The typeface of headings; that of text if not set.
 * @cssprop --prog-weight-heading - The weight of headings.
 * @cssprop --prog-line-height - The line height of text.
 * @cssprop --prog-letter-spacing - The space between letters.
 * @cssprop --prog-radius - The corners of fields, cards and marks.
 * @cssprop --prog-padding - The space around the content; `1em` on a ground of another colour.
 * @cssprop --prog-sticky-top - The height of the page's own fixed header: what an address leads to stays below it, and so
 * does the roadmap's column head.
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

  readonly #source = new ProgrammeSource(() => this.requestUpdate());
  #look?: Promise<unknown>;
  #isDressing = false;
  readonly #internals = attachInternalsOf(this);
  #announced?: unknown;
  #reasons: string[] = [];
  #unfolded: HTMLDetailsElement[] = [];

  constructor() {
    super();
    this.src = '';
    this.headingLevel = 2;
    this.today = '';
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
    if (name === 'lang') this.requestUpdate();
    else if (this.isConnected && SIGHT.includes(name)) this.#dress();
  }

  /** What a look other than our own needs comes only where the page, or its panel for poor sight, asks for one. */
  #dress(): void {
    const isAsked = this.theme || this.themeSrc || SIGHT.some((it) => this.hasAttribute(it));
    if (!this.#look && !isAsked && !document.querySelector(LOOK_OF_PAGE)) return;
    // What has been seen in one look stays in it until the other has come.
    this.#isDressing ||= !this.hasUpdated;
    const look = import('../look/dress.js')
      .then(({ dress }) => dress(this))
      .catch((reason: unknown) => console.warn('prog-widgets:', reason))
      .finally(() => {
        if (this.#look !== look) return;
        this.#isDressing = false;
        this.requestUpdate();
      });
    this.#look = look;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The page around the tag, and with it the language, may be another one now.
    this.requestUpdate();
    this.#follow();
    this.#dress();
    window.addEventListener('beforeprint', this.#unfold);
    window.addEventListener('afterprint', this.#refold);
  }

  /** Style sheets stay behind when a tag goes into another document, a frame's: it takes copies of them along. */
  adoptedCallback(): void {
    void import('./adopt.js').then(({ adopt }) => adopt(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow();
    window.removeEventListener('beforeprint', this.#unfold);
    window.removeEventListener('afterprint', this.#refold);
  }

  /** Paper has no disclosure triangles: what is folded opens for printing, and closes again. */
  readonly #unfold = (): void => {
    const folded = this.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    this.#unfolded = [...(folded ?? [])];
    for (const details of this.#unfolded) details.open = true;
  };
  readonly #refold = (): void => {
    for (const details of this.#unfolded) details.open = false;
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('theme') || changed.has('themeSrc')) this.#dress();
    this.#follow();
    const state = this.#shownState();
    this.dataset['state'] = state;
    setState(this.#internals, state);
  }

  #follow(): void {
    this.#source.update({
      src: this.src,
      programme: this.programme,
      host: this,
      isConnected: this.isConnected,
    });
  }

  /** A programme without words to show it in is still on its way. */
  #shownState(): ProgrammeSource['state'] {
    const { state } = this.#source;
    return state === 'ready' && (!this.#words || this.#isDressing) ? 'pending' : state;
  }

  get #words(): Words | undefined {
    const language = languageOf(this);
    const words = wordsNow(language);
    if (!words) void loadWords(language).then(() => this.requestUpdate());
    return words;
  }

  /** The day that the tag takes for today. */
  protected get todayDay(): Day {
    const now = new Date();
    const given = parseMoment(this.today ?? '');
    return given?.precision === 'day'
      ? given.first
      : Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { programme } = this.#source;
    const isReady = this.#shownState() === 'ready';
    return html`<div
      class="prog"
      part="base"
      lang=${isReady && programme ? languageOfFile(programme) : (words?.locale.language ?? nothing)}
    >
      ${isReady && words && programme ? this.renderProgramme(programme, words) : this.#renderState(words)}
    </div>`;
  }

  #renderState(words: Words | undefined): TemplateResult {
    const state = this.#shownState();
    const isPassing = PASSING.has(this.#source.problems[0]?.code);
    const kind = state === 'failed' && !isPassing ? 'unfit' : state;
    const sentence = kind === 'ready' ? undefined : words?.state[kind];
    return html`<slot></slot>${
        sentence && words
          ? html`<div class="note" role="status" part="message" data-for=${state}>
              <p>${sentence}</p>
              ${
                this.#reasons.length
                  ? html`<details>
                      <summary>${words.state.forEditor}</summary>
                      <ul>
                        ${this.#reasons.map((reason) => html`<li>${reason}</li>`)}
                      </ul>
                    </details>`
                  : nothing
              }
            </div>`
          : nothing
      }`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { programme, problems } = this.#source;
    const state = this.#shownState();
    const words = this.#words;
    if (state === 'ready' && programme && words) {
      this.programmeDrawn?.(programme, words);
      this.#announce(programme, () => new ProgLoadEvent(programme, problems));
      void this.#report(words);
    } else if (state === 'failed' && words) {
      this.#announce(problems, () => new ProgErrorEvent(problems));
      void this.#report(words);
    } else if (state !== 'ready') this.#announced = undefined;
  }

  #announce(what: unknown, event: () => Event): void {
    if (this.#announced === what) return;
    this.#announced = what;
    this.#reasons = [];
    this.dispatchEvent(event());
  }

  /** The reasons, for the editor: in the console, and behind a disclosure where nothing could be shown. */
  async #report({ locale }: Words): Promise<void> {
    const { problems, report } = this.#source;
    if (this.#reasons.length > 0 || (problems.length === 0 && !report)) return;
    // Most files give it nothing to say.
    const { problemReport, warnOnce } = await import('./problem-report.js');
    const reasons = await problemReport(report?.() ?? problems, languageNamed(locale.language));
    if (this.#source.problems !== problems) return;
    this.#reasons = reasons;
    warnOnce(problems, this.src || `<${this.localName}>`, reasons);
    if (this.#source.state === 'failed') this.requestUpdate();
  }
}

/** What a page without a panel for poor sight may ask of a tag. */
const SIGHT = ['text-size', 'line-spacing', 'letter-spacing', 'typeface', 'images'];
/** A look for all tags; the panel «BVI» puts the page into such a box. */
const LOOK_OF_PAGE = '.bvi-body,script[data-theme],script[data-theme-src]';

/** Failures that may be gone in a minute. */
const PASSING = new Set<string | undefined>(['offline', 'timeout', 'httpError']);
