import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Words } from '../../../i18n/contract/words.js';
import type { Programme } from '../../../programme/schema.js';
import { afterPaint } from '../../work/after-paint.js';
import { lateChunk, quietly } from '../../../loading/bring.js';
import { languageOf } from '../../../i18n/languages.js';
import { heading, subheading } from '../../../documents/lit/heading.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import { AddressController } from '../../address/address-controller.js';
import { notHere } from '../../base/not-here.js';
import type { ProgElement } from '../../base/prog-element.js';
import { richText } from '../../../documents/lit/rich-text.js';
import { Remembered } from '../../work/remembered.js';
import { summaryLate } from '../summary/summary.js';
import type { PageContents } from './contents.js';
import type { PageView, PartView } from './page.view.js';
import { placeIn } from './places.js';
import type { SearchField } from './search/search-field.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'parts';
type Drawing = typeof drawing;
/** The answer alone, and whatever of it a screen has room for: it waits for nothing else. */
const FIRST_PARTS = 1;

const alone = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));
/**
 * With what the answer draws with, so that both stand there in one frame, and nothing jumps. If that does not come, the
 * tag says so itself, where it should have stood.
 */
let isAnswerHere = false;
const late: typeof alone = {
  ...alone,
  now: (language) => (isAnswerHere ? alone.now(language) : undefined),
  async load(language) {
    const answer = Promise.allSettled([summaryLate.load(language)]);
    await Promise.all([alone.load(language), answer]);
    isAnswerHere = true;
  },
};

/** Before there is a programme. */
const NOTHING: Pick<PageView, 'parts'> = { parts: [] };

const rest = lateChunk(() => import('./rest.js'));

function soon(go: () => void): () => void {
  const timer = setTimeout(go);
  return () => clearTimeout(timer);
}

/**
 * The whole programme in one tag: the answer first, then every part that the file has, with contents that stay beside or
 * above them, a search over all of it and an address for each part (`#prog_swot`). What the file does not have leaves no
 * trace. It composes the other tags; whoever wants them in another order pastes them one by one.
 *
 * @summary Вся программа
 * @tag prog-page
 * @csspart contents - The list of parts beside them.
 * @csspart search - The field of the search.
 * @csspart section - A part of the page with its heading.
 */
export class ProgPage extends LateElement<Topic, Drawing> {
  static override readonly tag: string = 'prog-page';

  protected override readonly late = late;
  readonly #view = new Remembered<PageView>();
  #search?: SearchField;
  #contents: PageContents | undefined;
  readonly #tags: Record<string, ProgElement> = {};
  #shown?: Programme;
  /** The tags inside that have drawn what they were given. */
  #drawn = new WeakSet<EventTarget>();
  /** Those that could not show their part. */
  readonly #failed = new Set<EventTarget>();
  #arrived?: Programme;
  /** How many parts are drawn: after the first screen one by one, so that a phone answers in between. */
  #count = FIRST_PARTS;
  #stop?: () => void;
  /** What stands below the first screen. */
  #rest?: 'coming' | 'here' | 'missing';

  /** A part as a whole; to an item of it, the tag that shows it goes by itself. */
  readonly #address = new AddressController(this, {
    name: () => 'page',
    itemIn: () => placeIn(this.#view.now?.parts ?? [], location.hash)?.part,
    reveal: (part) =>
      this.renderRoot.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`) ?? undefined,
    focused: (section) => titleIn(section),
    block: 'start',
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#search?.cancel();
    this.#contents?.disconnect();
    this.#contents = undefined;
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override renderWith(
    programme: Programme,
    say: Say<Topic>,
    drawing: Drawing,
  ): TemplateResult {
    if (programme !== this.#shown) {
      this.#shown = programme;
      this.#drawn = new WeakSet();
    }
    const view = this.#viewFor(programme, say, drawing);
    // Whoever came for one part of it is led there when all that stands above is drawn; a frame is as high as its page.
    const isWhole = placeIn(view.parts, location.hash) || parent !== window;
    if (this.#rest === 'here' && isWhole) this.#count = view.parts.length;
    return html`
      <header class="headline">
        ${heading(this.headingLevel, view.title)}
        ${view.subtitle ? html`<p class="sub">${richText(view.subtitle)}</p>` : nothing}
        ${
          view.organization || view.facts.length
            ? html`<p class="sub">
                ${view.organization ? richText(view.organization) : nothing}${view.organization && view.facts.length ? ' · ' : nothing}${view.facts.join(' · ')}
              </p>`
            : nothing
        }
      </header>
      <div class="frame" ?data-rail=${view.parts.length > 1}>
        ${view.parts.length > 1 ? this.#contentsOf(view, say, drawing) : nothing}
        <div
          class=${this.#isWhole(view) ? nothing : 'coming'}
          @prog-load=${this.guarded(this.#onDrawn)}
          @prog-error=${this.guarded(this.#onDrawn)}
        >
          ${view.parts.slice(0, this.#count).map((part) => this.#part(part, programme, say))}
        </div>
      </div>
    `;
  }

  /** While somebody types a search, nothing else is counted anew. */
  #viewFor(programme: Programme, say: Say<Topic>, drawing: Drawing): PageView {
    return this.#view.from([programme, say, this.todayDay], () => {
      const context = drawing.programmeContext(programme, say, this.todayDay);
      this.#search?.cancel();
      this.#search = new drawing.SearchField(context, this, this.#search?.query);
      return drawing.pageView(context);
    });
  }

  #contentsOf({ parts }: PageView, say: Say<Topic>, drawing: Drawing): TemplateResult {
    this.#contents ??= new drawing.PageContents(this);
    return this.#contents.template(parts, say.parts.contents, this.#search!.template());
  }

  #part(part: PartView, programme: Programme, say: Words): TemplateResult | undefined {
    if (!isHere(part)) return this.#rest === 'missing' ? this.#missing(part, say) : undefined;
    const tag = this.#tag(part, programme, say);
    // A part that can't be shown has no heading of its own to say which one it is.
    const title = this.#failed.has(tag) ? subheading(this.headingLevel + 1, part.title) : nothing;
    return html`<section class="part" part="section" data-part=${part.id}>${title}${tag}</section>`;
  }

  #missing({ id, title }: PartView, say: Words): TemplateResult {
    const again = (): void => void this.#bringRest();
    return html`<section class="part" part="section" data-part=${id}>
      ${subheading(this.headingLevel + 1, title)} ${notHere(say.state.missing, say, again)}
    </section>`;
  }

  /**
   * The same object, so that it is read once (the address is for its name in the console); the reader's language, since
   * around it stands the file's.
   */
  #tag(part: PartView, programme: Programme, { locale: { language } }: Words): ProgElement {
    const tag = (this.#tags[part.tag] ??= document.createElement(part.tag) as ProgElement);
    if (part.view) tag.setAttribute('view', part.view);
    tag.dataset['tag'] = '';
    // Also where nothing changes, setting it would draw the tag anew: at each letter of a search, all of them.
    if (tag.lang !== language) tag.lang = language;
    tag.headingLevel = this.headingLevel + 1;
    tag.today = this.today;
    tag.src = this.src;
    tag.programme = programme;
    return tag;
  }

  /** The page's first screen is there when its tags have drawn theirs: until then it announces nothing. */
  protected override updated(changed: PropertyValues): void {
    this.#contents?.watch();
    if (this.#isWaiting()) return;
    const isReady = this.dataset['state'] === 'ready';
    if (isReady && !this.#isWhole(this.#view.now)) return this.#goOn();
    super.updated(changed);
    if (!this.#view.now || this.#arrived === this.#shown) return;
    this.#arrived = this.#shown;
    this.#address.drawn();
  }

  #isWhole({ parts } = NOTHING): boolean {
    return this.#count >= parts.length && (this.#rest === 'missing' || parts.every(isHere));
  }

  #goOn(): void {
    if (this.#rest === 'coming') return;
    const wait = this.#count === FIRST_PARTS ? afterPaint : soon;
    this.#stop ??= wait(
      this.guarded(() => {
        this.#stop = undefined;
        if (!this.#rest) return void this.#bringRest();
        // In a tab that nobody looks at a timer takes a second or more, and there is nobody to answer in between.
        this.#count = document.hidden ? Infinity : this.#count + 1;
        this.requestUpdate();
      }),
    );
  }

  async #bringRest(): Promise<void> {
    this.#rest ??= 'coming';
    try {
      const { drawingsOf } = await rest();
      await drawingsOf(languageOf(this));
      this.#rest = 'here';
    } catch (reason) {
      quietly(reason);
      this.#rest = 'missing';
    }
    this.requestUpdate();
  }

  #isWaiting(): boolean {
    if (this.dataset['state'] !== 'ready') return false;
    const tags = [...this.renderRoot.querySelectorAll('[data-tag]:defined')];
    return !this.#view.now || tags.some((it) => !this.#drawn.has(it));
  }

  /** One tag on the host's page, one event: those inside stay inside. */
  readonly #onDrawn = (event: Event): void => {
    event.stopPropagation();
    const tag = event.target!;
    this.#drawn.add(tag);
    const isFailed = event.type === 'prog-error';
    if (isFailed !== this.#failed.has(tag)) {
      if (isFailed) this.#failed.add(tag);
      else this.#failed.delete(tag);
      this.requestUpdate();
    } else this.updated(new Map());
  };
}

/** Whether the tag that shows it has come. */
const isHere = ({ tag }: PartView): boolean => customElements.get(tag) !== undefined;

function titleIn(section: Element): HTMLElement | null {
  const tag = section.querySelector('[data-tag]');
  return tag?.shadowRoot?.querySelector<HTMLElement>('[part~="title"]') ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-page': ProgPage;
  }
}
