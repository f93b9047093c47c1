/**
 * What every tag shares: which programme, which language, which day is today, and the four states. A tag itself adds
 * only `renderProgramme`.
 */
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { languageOf, loadWords, wordsNow } from '../i18n/language.js';
import type { Words } from '../i18n/words.js';
import { ProgrammeSource } from '../loading/programme-source.js';
import type { Problem } from '../programme/problems.js';
import type { Programme } from '../programme/schema.js';
import type { Day } from '../programme/time/days.js';
import { parseMoment } from '../programme/time/moment.js';
import { frame, tokens } from '../theme/tokens.styles.js';
import { defineSafely, VERSION } from './define-safely.js';
import { ProgErrorEvent, ProgLoadEvent } from './events.js';
import { problemReport, warnOnce } from './problem-report.js';

/**
 * @slot - Shown until there is something better, and again when there is not: a link to the file or to the document.
 * @fires prog-load - The first screen is there.
 * @fires prog-error - The programme can't be shown; `problems` says why.
 * @csspart base - The painted wrapper.
 * @csspart title - The heading.
 */
export abstract class ProgElement extends LitElement {
  static readonly version = VERSION;
  static readonly tag: string;
  static override styles: CSSResultGroup = [tokens, frame];

  /** Registers the tag, unless the page has it already. */
  static define(this: CustomElementConstructor & { tag: string; version: string }): void {
    defineSafely(this.tag, this);
  }

  /** Where the programme is: an address, or `#id` of a `<script type="application/json">` in the page. */
  @property() src = '';

  /** The programme itself, instead of an address. Read with the same tolerance as a file. */
  @property({ attribute: false }) programme?: unknown;

  /** The level of the tag's heading in the page, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The day that counts as today, `YYYY-MM-DD`: for archives, pictures and tests. The visitor's date if absent. */
  @property() today = '';

  readonly #source = new ProgrammeSource(() => this.requestUpdate());
  readonly #internals = attachInternalsOf(this);
  #announced?: unknown;
  #reasons: string[] = [];

  /** Draws the programme. Called only when there is one. */
  protected abstract renderProgramme(programme: Programme, words: Words): TemplateResult;

  /** For what a template can't do well; runs after each drawing of the programme. */
  protected programmeDrawn?(programme: Programme, words: Words): void;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The page around the tag, and with it the language, may be another one now.
    this.requestUpdate();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow();
  }

  protected override willUpdate(): void {
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
    return state === 'ready' && !this.#words ? 'pending' : state;
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
    const given = parseMoment(this.today);
    return given?.precision === 'day'
      ? given.first
      : Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { programme } = this.#source;
    const isReady = this.#shownState() === 'ready';
    return html`<div class="prog" part="base" lang=${words?.locale ?? nothing}>
      ${isReady && words && programme ? this.renderProgramme(programme, words) : this.#renderState(words)}
    </div>`;
  }

  #renderState(words: Words | undefined): TemplateResult {
    const state = this.#shownState();
    const sentence = state === 'ready' ? undefined : words?.state[state];
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
    const { state, programme, problems } = this.#source;
    const words = this.#words;
    if (state === 'ready' && programme && words) {
      this.programmeDrawn?.(programme, words);
      this.#announce(programme, () => new ProgLoadEvent(programme, problems));
      void this.#report(problems, words);
    } else if (state === 'failed' && words) {
      this.#announce(problems, () => new ProgErrorEvent(problems));
      void this.#report(problems, words);
    } else if (state !== 'ready') this.#announced = undefined;
  }

  #announce(what: unknown, event: () => Event): void {
    if (this.#announced === what) return;
    this.#announced = what;
    this.#reasons = [];
    this.dispatchEvent(event());
  }

  /** The reasons, for the editor: in the console, and behind a disclosure where nothing could be shown. */
  async #report(problems: readonly Problem[], words: Words): Promise<void> {
    if (problems.length === 0 || this.#reasons.length > 0) return;
    const reasons = await problemReport(problems, words.locale);
    if (this.#source.problems !== problems) return;
    this.#reasons = reasons;
    warnOnce(problems, this.src || `<${this.localName}>`, reasons);
    if (this.#source.state === 'failed') this.requestUpdate();
  }
}

/** `:state(ready)` for stylesheets; browsers that know only the older `:--ready` form throw, and do without. */
function setState(internals: ElementInternals | undefined, state: string): void {
  try {
    internals?.states.clear();
    internals?.states.add(state);
  } catch {
    // `data-state` says the same.
  }
}

function attachInternalsOf(element: HTMLElement): ElementInternals | undefined {
  return 'states' in ElementInternals.prototype ? element.attachInternals() : undefined;
}
