import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PageWords } from '../../i18n/page-words.js';
import type { Words } from '../../i18n/words.js';
import type { Programme } from '../../programme/schema.js';
import { assessmentLate } from '../assessment/assessment.js';
import { heading } from '../heading.js';
import { indicatorsLate } from '../indicators/indicators.js';
import { lateDrawing, LateElement } from '../late-element.js';
import type { ProgElement } from '../prog-element.js';
import { richText } from '../rich-text.js';
import { summaryLate } from '../summary/summary.js';
import type { PageView, PartView } from './page.view.js';
import { goTo, hashAfter, placeOf } from './places.js';
import type * as drawing from './drawing.js';

type Draw = typeof drawing;
/** With what its parts draw with: they stand together in one frame, and nothing jumps. */
const late = lateDrawing<PageWords, Draw>(async (language) => {
  const parts = [summaryLate, indicatorsLate, assessmentLate].map((it) => it.load(language));
  const [draw] = await Promise.all([import('./drawing.js'), ...parts]);
  return draw;
});

/** The parts that have a tag of their own. */
const TAGS: Record<string, string> = {
  summary: 'prog-summary',
  passport: 'prog-passport',
  roadmap: 'prog-roadmap',
  indicators: 'prog-indicators',
  assessments: 'prog-assessment',
};

/**
 * The whole programme in one tag: every part that the file has, from the passport to its tables, with contents above
 * and an address for each part (`#prog:swot`). What the file does not have leaves no trace.
 *
 * @summary Вся программа
 * @tag prog-page
 * @csspart contents - The list of parts above them.
 * @csspart section - A part of the page with its heading.
 * @csspart table - A table of the programme, of indicators or of scores.
 * @csspart row - A row of a list or of a table.
 */
export class ProgPage extends LateElement<PageWords, Draw> {
  static override readonly tag = 'prog-page';

  protected override readonly late = late;
  #view?: PageView;
  readonly #tags: Record<string, ProgElement> = {};
  #shown?: Programme;
  /** The tags inside that have drawn what they were given. */
  #drawn = new WeakSet<EventTarget>();
  #arrived?: Programme;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#goToAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#goToAddress);
  }

  protected override renderWith(
    programme: Programme,
    words: Words,
    page: PageWords,
    draw: Draw,
  ): TemplateResult {
    if (programme !== this.#shown) {
      this.#shown = programme;
      this.#drawn = new WeakSet();
    }
    const view = (this.#view = draw.pageView(
      draw.pageContext(programme, words, page, this.todayDay),
    ));
    const lang = view.ownLang;
    const level = this.headingLevel;
    return html`
      <header class="headline">
        ${heading(level, view.title)}
        ${view.subtitle ? html`<p class="subtitle">${richText(view.subtitle)}</p>` : nothing}
        ${view.organization ? html`<p class="sub">${richText(view.organization)}</p>` : nothing}
        ${view.facts.length ? html`<p class="sub facts" lang=${lang ?? nothing}>${view.facts.map((it) => html`<span>${it}</span>`)}</p>` : nothing}
      </header>
      ${
        view.parts.length > 1
          ? html`<nav
              class="contents"
              part="contents"
              aria-label=${page.contents}
              lang=${lang ?? nothing}
              @click=${this.#onClick}
            >
              <p aria-hidden="true">${page.contents}</p>
              <ul>
                ${view.parts.map(({ id, title }) => html`<li><a href="#prog:${id}">${title}</a></li>`)}
              </ul>
            </nav>`
          : nothing
      }
      <div @click=${this.#onClick} @prog-load=${this.#onDrawn} @prog-error=${this.#onDrawn}>
        ${view.parts.map((part) => this.#part(part, programme, words, lang))}
      </div>
    `;
  }

  #part(part: PartView, programme: Programme, words: Words, lang?: string): TemplateResult {
    const level = this.headingLevel + 1;
    return html`<section
      class=${part.isDense ? 'part dense' : 'part'}
      part="section"
      data-part=${part.id}
    >
      ${
        part.isTag
          ? this.#tag(part.id, programme, words)
          : html`${heading(level, part.title, lang)}
            ${part.remark ? html`<p class="sub" lang=${lang ?? nothing}>${part.remark}</p>` : nothing}
            ${this.draw!.blocks(part.blocks, level + 1, lang)}`
      }
    </section>`;
  }

  /**
   * The same object, so that it is read once (the address is for its name in the console); the reader's language, since
   * around it stands the file's.
   */
  #tag(id: string, programme: Programme, { locale }: Words): ProgElement {
    const tag = (this.#tags[id] ??= document.createElement(TAGS[id]!) as ProgElement);
    tag.dataset['tag'] = '';
    tag.lang = locale;
    tag.headingLevel = this.headingLevel + 1;
    tag.today = this.today;
    tag.src = this.src;
    tag.programme = programme;
    return tag;
  }

  /** The page's first screen is there when its tags have drawn theirs: until then it announces nothing. */
  protected override updated(changed: PropertyValues): void {
    if (this.#isWaiting()) return;
    super.updated(changed);
    if (!this.#view || this.#arrived === this.#shown) return;
    this.#arrived = this.#shown;
    this.#goToAddress();
  }

  #isWaiting(): boolean {
    if (this.dataset['state'] !== 'ready') return false;
    const tags = [...this.renderRoot.querySelectorAll('[data-tag]:defined')];
    return !this.#view || tags.some((it) => !this.#drawn.has(it));
  }

  /** One tag on the host's page, one event: those inside stay inside. */
  readonly #onDrawn = (event: Event): void => {
    event.stopPropagation();
    if (event.target) this.#drawn.add(event.target);
    this.updated(new Map());
  };

  readonly #goToAddress = (): void => {
    const place = placeOf(this.#view?.parts ?? [], location.hash);
    if (place) goTo(this.renderRoot, place);
  };

  /** What the browser does with a click of another kind (a new tab, a download) is right as it is. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const href = link?.getAttribute('href');
    const isPlain = !(
      event.button ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    );
    if (!href?.startsWith('#prog:') || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    const parts = this.#view?.parts ?? [];
    const before = location.hash;
    location.hash = hashAfter(href, parts, before);
    const place = placeOf(
      parts.map(({ id }) => ({ id })),
      href,
    );
    if (place) goTo(this.renderRoot, place);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-page': ProgPage;
  }
}
