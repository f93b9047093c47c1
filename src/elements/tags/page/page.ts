import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Words } from '../../../i18n/contract/words.js';
import type { Programme } from '../../../programme/schema.js';
import { afterPaint } from '../../work/after-paint.js';
import { eventMapLate } from '../event-map/event-map.js';
import { governanceLate } from '../governance/governance.js';
import { heading, subheading } from '../../../documents/lit/heading.js';
import { indicatorsLate } from '../indicators/indicators.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import { AddressController } from '../../address/address-controller.js';
import { Follower } from '../../address/follower.js';
import type { ProgElement } from '../../base/prog-element.js';
import { projectsLate } from '../projects/projects.js';
import { richText } from '../../../documents/lit/rich-text.js';
import { Remembered } from '../../work/remembered.js';
import { risksLate } from '../risks/risks.js';
import { summaryLate } from '../summary/summary.js';
import { swotLate } from '../swot/swot.js';
import { textLate } from '../text/text.js';
import type { PageContents } from './contents.js';
import type { PageView, PartView } from './page.view.js';
import { placeIn } from './places.js';
import type { SearchField } from './search/search-field.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'parts';
type Drawing = typeof drawing;
/** Of the parts that nearly every programme has; a self-assessment brings its own. */
const LATE = [
  summaryLate,
  projectsLate,
  indicatorsLate,
  eventMapLate,
  swotLate,
  risksLate,
  governanceLate,
  textLate,
];

/** What a visitor can see without scrolling, whatever their screen, is drawn at once. */
const FIRST_PARTS = 2;

const alone = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));
let arePartsHere = false;
/**
 * With what its parts draw with: what stands on the first screen stands there in one frame, and nothing jumps. A part
 * that does not come says so itself, where it should have stood.
 */
const late: typeof alone = {
  ...alone,
  now: (language) => (arePartsHere ? alone.now(language) : undefined),
  async load(language) {
    const parts = Promise.allSettled(LATE.map((it) => it.load(language)));
    await Promise.all([alone.load(language), parts]);
    arePartsHere = true;
  },
};

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

  /** A part as a whole; to an item of it, the tag that shows it goes by itself. */
  readonly #address = new AddressController(
    this,
    {
      name: () => 'page',
      itemIn: () => placeIn(this.#view.now?.parts ?? [], location.hash)?.part,
      reveal: (part) =>
        this.renderRoot.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`) ??
        undefined,
      focused: (section) => titleIn(section),
      block: 'start',
    },
    Follower,
  );

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
    if (placeIn(view.parts, location.hash) || parent !== window) this.#count = view.parts.length;
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
          class=${this.#count < view.parts.length ? 'coming' : nothing}
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

  #part(part: PartView, programme: Programme, say: Words): TemplateResult {
    const tag = this.#tag(part, programme, say);
    // A part that can't be shown has no heading of its own to say which one it is.
    const title = this.#failed.has(tag) ? subheading(this.headingLevel + 1, part.title) : nothing;
    return html`<section class="part" part="section" data-part=${part.id}>${title}${tag}</section>`;
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
    if (isReady && this.#count < (this.#view.now?.parts.length ?? 0)) return this.#goOn();
    super.updated(changed);
    if (!this.#view.now || this.#arrived === this.#shown) return;
    this.#arrived = this.#shown;
    this.#address.drawn();
  }

  #goOn(): void {
    const wait = this.#count === FIRST_PARTS ? afterPaint : soon;
    this.#stop ??= wait(
      this.guarded(() => {
        this.#stop = undefined;
        // In a tab that nobody looks at a timer takes a second or more, and there is nobody to answer in between.
        this.#count = document.hidden ? Infinity : this.#count + 1;
        this.requestUpdate();
      }),
    );
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

function titleIn(section: Element): HTMLElement | null {
  const tag = section.querySelector('[data-tag]');
  return tag?.shadowRoot?.querySelector<HTMLElement>('[part~="title"]') ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-page': ProgPage;
  }
}
