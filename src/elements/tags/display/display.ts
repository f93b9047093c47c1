import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import { languageOf } from '../../../i18n/languages.js';
import type { Programme } from '../../../programme/schema.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import { Remembered } from '../../work/remembered.js';
import { Awake } from './awake.js';
import type { DisplayView } from './display.view.js';
import type { DisplayTopic } from './context.js';
import type * as drawing from './drawing.js';
import type { FreshData } from './fresh.js';
import { Remote } from './remote.js';
import { secondsOf } from './seconds.js';
import { clockOf, Sequence } from './sequence.js';
import { ProgSlideEvent } from './slide-event.js';

type Topic = DisplayTopic;
type Drawing = typeof drawing;
const displayLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/** A second more for this many letters. */
const LETTERS_A_SECOND = 18;
/** In seconds. */
const INTERVAL = { usual: 12, least: 3 };
const REFRESH = { usual: 300, least: 60 };
/** Data that old is worth a word in the corner. */
const OLD = 3_600_000;

/**
 * The screen of a forum: the programme as slides that follow each other, one thought each, legible from the last row. It
 * fills its own box (`--prog-display-height`, the window's height if not set) and can take the whole screen. Runs by
 * itself for days: looks for new data now and then, keeps the last good data when the network or the file fails.
 *
 * Keys: space, Enter or K stops and goes on, arrows and PageUp/PageDown turn, Home and End, F for the whole screen; the
 * keys of a remote control do the same. On a touch screen one swipes. Dark if no `theme` is set.
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
export class ProgDisplay extends LateElement<Topic, Drawing> {
  static override readonly tag: string = 'prog-display';

  static override properties: PropertyDeclarations = {
    slides: {},
    interval: { type: Number },
    refresh: { type: Number },
    url: {},
    paused: { type: Boolean },
  };

  /**
   * Which slides, in which order, apart by spaces: `title` `headline` `projects` `roadmap` `indicators` `events` `qr`, or
   * one thing, `project:sp1`, `indicator:i3`. Where it is not set, a list inside of the tag may say it in words, an item a
   * slide: «Название», «Проект СП-3», «План на год». All of them otherwise; what the file has nothing of is left out.
   */
  declare slides?: string;

  /** How long a slide stays, in seconds, three at least; one with much to read stays longer. */
  declare interval: number;

  /** How often to look for new data, in seconds, 60 at least. */
  declare refresh: number;

  /** The page of the site that the QR code leads to; the organization's site if not set. */
  declare url?: string;

  /** Begins without moving. */
  declare paused: boolean;

  protected override readonly late = displayLate;
  readonly #sequence = new Sequence(
    () => this.#turned(),
    () => this.#stay(),
    clockOf((work) => this.guarded(work)),
  );
  readonly #view = new Remembered<DisplayView>();
  readonly #told = new Set<string>();
  #fresh?: FreshData;
  #freshOf = '';
  /** Took the place of what `src` brought. */
  #newer?: Programme;
  #isOnPaper = false;
  readonly #lock = new Awake();
  #box?: ResizeObserver;

  constructor() {
    super();
    this.interval = INTERVAL.usual;
    this.refresh = REFRESH.usual;
    this.paused = false;
    this.theme = 'dark';
    const sequence = this.#sequence;
    new Remote(this, {
      next: () => sequence.go(sequence.index + 1),
      back: () => sequence.go(sequence.index - 1),
      first: () => sequence.go(0),
      last: () => sequence.go(-1),
      play: () => this.#play(true),
      pause: () => this.#play(false),
      toggle: () => this.#play(!sequence.isPlaying),
      whole: () => void this.#whole(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#awake);
    window.addEventListener('beforeprint', this.#toPaper);
    window.addEventListener('afterprint', this.#toScreen);
    // At first, what the page asks for is not known yet.
    if (this.hasUpdated) this.#awake();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#awake);
    window.removeEventListener('beforeprint', this.#toPaper);
    window.removeEventListener('afterprint', this.#toScreen);
    this.#awake();
    this.#box?.disconnect();
    this.#fresh?.stop();
    this.#freshOf = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('paused')) this.#play(!this.paused);
    // Another file: what came later belongs to the former.
    if (changed.has('src') && this.#newer && this.programme === this.#newer)
      this.programme = undefined;
    super.willUpdate(changed);
  }

  protected override renderWith(
    programme: Programme,
    say: Say<Topic>,
    drawing: Drawing,
  ): TemplateResult {
    const view = this.#viewFor(programme, say, drawing);
    const sequence = this.#sequence;
    sequence.resize(view.slides.length);
    const slide = view.slides[sequence.index];
    if (!slide) return html`<p class="sub">${say.screen.nothing}</p>`;
    const age = this.#fresh ? Date.now() - this.#fresh.at : 0;
    const time = (at: number): string =>
      new Date(at).toLocaleTimeString(say.locale.language, {
        hour: '2-digit',
        minute: '2-digit',
      });
    return drawing.screen(
      view,
      this.#isOnPaper ? view.slides : [slide],
      { say: say.screen, headingLevel: this.headingLevel },
      {
        index: sequence.index,
        count: sequence.count,
        isPlaying: sequence.isPlaying,
        since: age > OLD ? say.screen.since(time(this.#fresh!.at)) : undefined,
        go: (index) => sequence.go(index),
        play: (isPlaying) => this.#play(isPlaying),
        whole: document.fullscreenEnabled ? () => void this.#whole() : undefined,
      },
    );
  }

  #viewFor(programme: Programme, say: Say<Topic>, drawing: Drawing): DisplayView {
    const { todayDay: today, url } = this;
    const slides = this.#asked;
    return this.#view.from([programme, say, today, slides.join('\n'), url], () => {
      const view = drawing.displayView(programme, { say, today, slides, url });
      for (const word of view.unknown)
        if (!this.#told.has(word)) {
          this.#told.add(word);
          console.warn(`prog-widgets: ${say.screen.noSlide(word, drawing.SLIDES.join(', '))}`);
        }
      return view;
    });
  }

  /** The attribute, or the editor's list. */
  get #asked(): string[] {
    if (this.slides) return this.slides.split(/[\s,]+/).filter(Boolean);
    const items = this.querySelectorAll(':scope > :is(ol, ul) > li');
    return [...items].map((it) => it.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }

  protected override programmeDrawn(): void {
    this.#keepFresh();
    if (!this.drawing || !this.isConnected) return;
    this.drawing.growStrips(this.renderRoot);
    this.#fit();
    // Another box, other sizes of letters.
    this.#box ??= new ResizeObserver(this.guarded(() => this.#fit()));
    this.#box.observe(this);
  }

  #fit(): void {
    this.drawing?.fit(this.renderRoot, this.#isOnPaper);
  }

  /** A screen that was switched on before the network was there waits for it. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.dataset['state'] !== 'failed') return;
    const language = languageOf(this);
    this.late
      .load(language)
      .then(() => this.#keepFresh(this.late.now(language)?.drawing))
      .catch(() => undefined);
  }

  #keepFresh(drawing = this.drawing): void {
    const address = this.src?.startsWith('#') ? '' : (this.src ?? '');
    const pause = secondsOf(this.refresh, REFRESH.usual, REFRESH.least);
    const wanted = address && `${address} ${pause}`;
    if (!drawing || !wanted || wanted === this.#freshOf || !this.isConnected) return;
    this.#freshOf = wanted;
    this.#fresh ??= new drawing.FreshData(
      this.guarded(() => {
        // Between two slides nobody is reading; where none will follow, now.
        if (!this.#sequence.isMoving) this.#takeNew();
      }),
    );
    const language = languageOf(this);
    const tell = (reason: string): void => {
      const say = this.late.now(language)?.say;
      console.warn(`prog-widgets: ${say?.screen.notFresh(address, reason)}`);
    };
    this.#fresh.start(address, this, pause, tell, language);
  }

  #takeNew(): void {
    const fresh = this.#fresh?.programme;
    if (!fresh) return;
    this.#fresh!.programme = undefined;
    this.programme = this.#newer = fresh;
  }

  #turned(): void {
    this.#takeNew();
    this.requestUpdate();
    const slide = this.#view.now?.slides[this.#sequence.index];
    if (slide)
      this.dispatchEvent(new ProgSlideEvent(this.#sequence.index, this.#sequence.count, slide.id));
  }

  #stay(): number {
    const { index } = this.#sequence;
    const { title = '', text = '', rows = [], lines = [] } = this.#view.now?.slides[index] ?? {};
    const letters = [title, text, ...lines, ...rows.map((it) => it.title)].join('').length;
    const least = Math.max(INTERVAL.least, letters / LETTERS_A_SECOND);
    return secondsOf(this.interval, INTERVAL.usual, least) * 1000;
  }

  #play(isPlaying: boolean): void {
    this.#sequence.play(isPlaying);
    this.#awake();
    this.requestUpdate();
  }

  /** Nobody looks at what is hidden; while somebody looks, the screen does not fall asleep. */
  readonly #awake = this.guarded(() => {
    const isSeen = this.isConnected && !document.hidden;
    this.#sequence.wake(isSeen);
    this.#lock.keep(isSeen && this.#sequence.isPlaying);
  });

  async #whole(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await this.requestFullscreen();
    } catch {
      // A browser, or the page around a frame, may say no.
    }
  }

  /** All slides, one below the other; at once, since printing does not wait. */
  readonly #toPaper = this.guarded(() => this.#paper(true));
  readonly #toScreen = this.guarded(() => this.#paper(false));
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
