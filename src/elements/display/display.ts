import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { DisplayWords } from '../../i18n/display-words.js';
import { languageOf } from '../../i18n/language.js';
import type { Words } from '../../i18n/words.js';
import type { Programme } from '../../programme/schema.js';
import { lateDrawing, LateElement } from '../late-element.js';
import type { DisplayView } from './display.view.js';
import type * as drawing from './drawing.js';
import type { FreshData } from './fresh.js';
import { Sequence } from './sequence.js';
import { ProgSlideEvent } from './slide-event.js';

type Draw = typeof drawing;
const displayLate = lateDrawing<DisplayWords, Draw>(() => import('./drawing.js'));

/** A second more for this many letters. */
const LETTERS_A_SECOND = 18;
/** Data that old is worth a word in the corner. */
const OLD = 3_600_000;
const SWIPE = 40;

/**
 * The screen of a forum: the programme as slides that follow each other, one thought each, legible from the last row. It
 * fills its own box (`--prog-display-height`, the window's height if not set) and can take the whole screen. Runs by
 * itself for days: looks for new data now and then, keeps the last good data when the network or the file fails.
 *
 * Keys: space or K stops and goes on, arrows and PageUp/PageDown turn, Home and End, F for the whole screen; the keys of a
 * remote control do the same. On a touch screen one swipes. Dark if no `theme` is set.
 *
 * @summary Экран для форума
 * @tag prog-display
 * @fires {ProgSlideEvent} prog-slide - Another slide is shown: `index`, `count`, `slide`.
 * @csspart screen - The whole of it.
 * @csspart slide - The slide without what stands below it.
 * @csspart footer - The date of the data, the controls, the address.
 * @csspart qr - The QR code.
 * @cssprop --prog-display-height - The height of the screen.
 */
export class ProgDisplay extends LateElement<DisplayWords, Draw> {
  static override readonly tag = 'prog-display';

  static override properties: PropertyDeclarations = {
    slides: {},
    interval: { type: Number },
    refresh: { type: Number },
    url: {},
    paused: { type: Boolean },
  };

  /**
   * Which slides, in which order, apart by spaces: `title` `headline` `projects` `roadmap` `indicators` `events` `qr`, or
   * one thing, `project:sp1`, `indicator:i3`. All of them if not set; what the file has nothing of is left out.
   */
  declare slides?: string;

  /** How long a slide stays, in seconds; one with much to read stays longer. */
  declare interval: number;

  /** How often to look for new data, in seconds. */
  declare refresh: number;

  /** The page of the site that the QR code leads to; the organization's site if not set. */
  declare url?: string;

  /** Begins without moving. */
  declare paused: boolean;

  protected override readonly late = displayLate;
  readonly #sequence = new Sequence(
    () => this.#turned(),
    () => this.#stay(),
  );
  #view?: DisplayView;
  #viewOf: unknown[] = [];
  #told = '';
  #fresh?: FreshData;
  #freshOf = '';
  /** Took the place of what `src` brought. */
  #newer?: Programme;
  #isOnPaper = false;
  #swipeFrom?: number | undefined;
  #lock?: Promise<{ release(): Promise<void> } | undefined>;

  constructor() {
    super();
    this.interval = 12;
    this.refresh = 300;
    this.paused = false;
    this.theme = 'dark';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#awake);
    window.addEventListener('keydown', this.#onKey);
    window.addEventListener('beforeprint', this.#toPaper);
    window.addEventListener('afterprint', this.#toScreen);
    this.addEventListener('pointerdown', this.#onDown);
    this.addEventListener('pointerup', this.#onUp);
    this.#awake();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#awake);
    window.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('beforeprint', this.#toPaper);
    window.removeEventListener('afterprint', this.#toScreen);
    this.removeEventListener('pointerdown', this.#onDown);
    this.removeEventListener('pointerup', this.#onUp);
    this.#awake();
    this.#fresh?.stop();
    this.#freshOf = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('paused')) this.#sequence.isPlaying = !this.paused;
    // Another file: what came later belongs to the former.
    if (changed.has('src') && this.#newer && this.programme === this.#newer)
      this.programme = undefined;
    super.willUpdate(changed);
  }

  protected override renderWith(
    programme: Programme,
    words: Words,
    own: DisplayWords,
    draw: Draw,
  ): TemplateResult {
    const view = this.#viewFor(programme, words, own, draw);
    const sequence = this.#sequence;
    sequence.resize(view.slides.length);
    const say = own.screen;
    const slide = view.slides[sequence.index];
    if (!slide) return html`<p class="sub">${say.nothing}</p>`;
    const age = this.#fresh ? Date.now() - this.#fresh.at : 0;
    const time = (at: number): string =>
      new Date(at).toLocaleTimeString(words.locale, { hour: '2-digit', minute: '2-digit' });
    return draw.screen(
      view,
      this.#isOnPaper ? view.slides : [slide],
      { say, headingLevel: this.headingLevel, lang: undefined },
      {
        index: sequence.index,
        count: sequence.count,
        isPlaying: sequence.isPlaying,
        since: age > OLD ? say.since(time(this.#fresh!.at)) : undefined,
        go: (index) => sequence.go(index),
        play: (isPlaying) => this.#play(isPlaying),
        whole: document.fullscreenEnabled ? () => void this.#whole() : undefined,
      },
    );
  }

  #viewFor(programme: Programme, words: Words, own: DisplayWords, draw: Draw): DisplayView {
    const { todayDay: today, slides, url } = this;
    const wanted = [programme, words, own, today, slides, url];
    if (!this.#view || wanted.some((it, index) => it !== this.#viewOf[index])) {
      this.#view = draw.displayView(programme, { words, own, today, slides, url });
      this.#viewOf = wanted;
      for (const word of this.#view.unknown)
        if (!this.#told.includes(word)) {
          this.#told += `${word} `;
          console.warn(`prog-widgets: ${own.screen.noSlide(word, draw.SLIDES.join(', '))}`);
        }
    }
    return this.#view;
  }

  protected override programmeDrawn(_: Programme, words: Words): void {
    const address = this.src?.startsWith('#') ? '' : (this.src ?? '');
    const wanted = address && `${address} ${this.refresh}`;
    if (!this.draw || !wanted || wanted === this.#freshOf || !this.isConnected) return;
    this.#freshOf = wanted;
    this.#fresh ??= new this.draw.FreshData();
    const own = this.late.now(words.locale)?.own;
    const say = (reason: string): void =>
      console.warn(`prog-widgets: ${own?.screen.notFresh(address, reason)}`);
    this.#fresh.start(address, this, this.refresh, say, languageOf(this));
  }

  /** With what came meanwhile: between two slides nobody is reading. */
  #turned(): void {
    const fresh = this.#fresh?.programme;
    if (fresh) {
      this.#fresh!.programme = undefined;
      this.programme = this.#newer = fresh;
    }
    this.requestUpdate();
    const slide = this.#view?.slides[this.#sequence.index];
    if (slide)
      this.dispatchEvent(new ProgSlideEvent(this.#sequence.index, this.#sequence.count, slide.id));
  }

  #stay(): number {
    const { index } = this.#sequence;
    const { title = '', text = '', rows = [], lines = [] } = this.#view?.slides[index] ?? {};
    const letters = [title, text, ...lines, ...rows.map((it) => it.title)].join('').length;
    // Set to a blink for a test, it is a blink.
    const reading = this.interval < 1 ? 0 : letters / LETTERS_A_SECOND;
    return Math.max(this.interval, reading) * 1000;
  }

  #play(isPlaying: boolean): void {
    this.#sequence.play(isPlaying);
    this.#awake();
    this.requestUpdate();
  }

  /** Nobody looks at what is hidden; while somebody looks, the screen does not fall asleep. */
  readonly #awake = (): void => {
    const isSeen = this.isConnected && !document.hidden;
    this.#sequence.wake(isSeen);
    if (isSeen && this.#sequence.isPlaying)
      this.#lock ??= navigator.wakeLock?.request('screen').catch(() => undefined);
    else {
      void this.#lock?.then((it) => it?.release()).catch(() => undefined);
      this.#lock = undefined!;
    }
  };

  async #whole(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await this.requestFullscreen();
    } catch {
      // A browser, or the page around a frame, may say no.
    }
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const path = event.composedPath();
    const isFree =
      document.activeElement === document.body &&
      document.querySelectorAll('prog-display').length === 1;
    if (!path.includes(this) && document.fullscreenElement !== this && !isFree) return;
    const isButton = path.some((it) => it instanceof HTMLButtonElement);
    const act = this.#keys[event.key];
    if (!act || (isButton && /^( |Enter)$/.test(event.key))) return;
    event.preventDefault();
    act();
  };

  readonly #keys: Record<string, () => void> = (() => {
    const toggle = (): void => this.#play(!this.#sequence.isPlaying);
    const next = (): void => this.#sequence.go(this.#sequence.index + 1);
    const back = (): void => this.#sequence.go(this.#sequence.index - 1);
    const whole = (): void => void this.#whole();
    return {
      ...{ ' ': toggle, k: toggle, K: toggle, л: toggle, MediaPlayPause: toggle },
      ...{ ArrowRight: next, PageDown: next, Enter: next, MediaTrackNext: next },
      ...{ ArrowLeft: back, PageUp: back, MediaTrackPrevious: back },
      ...{ Home: () => this.#sequence.go(0), End: () => this.#sequence.go(-1) },
      ...{ f: whole, F: whole, а: whole },
    };
  })();

  readonly #onDown = (event: PointerEvent): void => {
    this.#swipeFrom = event.pointerType === 'mouse' ? undefined : event.clientX;
  };
  readonly #onUp = (event: PointerEvent): void => {
    const way = this.#swipeFrom === undefined ? 0 : event.clientX - this.#swipeFrom;
    this.#swipeFrom = undefined;
    if (Math.abs(way) > SWIPE) this.#sequence.go(this.#sequence.index + (way < 0 ? 1 : -1));
  };

  /** All slides, one below the other; at once, since printing does not wait. */
  readonly #toPaper = (): void => this.#paper(true);
  readonly #toScreen = (): void => this.#paper(false);
  #paper(isOnPaper: boolean): void {
    this.#isOnPaper = isOnPaper;
    this.requestUpdate();
    this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-display': ProgDisplay;
  }
}
