import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Words } from '../../i18n/words.js';
import type { Programme } from '../../programme/schema.js';
import { heading } from '../heading.js';
import { ProgElement } from '../prog-element.js';
import { axis } from './axis.js';
import { RoadmapBody, type Openness } from './body.js';
import { roadmapStyles } from './roadmap.styles.js';
import { roadmapView, type RoadmapView } from './roadmap.view.js';
import { rowsStyles } from './rows.styles.js';
import { cardsStyles } from './cards.styles.js';
import { chartStyles } from './chart.styles.js';

/**
 * The plan of a programme in time: what was promised, when, who answers for it and what is known of it. Each activity is
 * drawn exactly as wide as what the document says; what has no date stands in words; an activity opens to all that the
 * file knows of it. On a phone the same rows are cards.
 *
 * @summary Дорожная карта
 * @tag prog-roadmap
 * @csspart table - The table of activities.
 * @csspart group - The head of a group: its project and counts.
 * @csspart row - The row of an activity.
 * @csspart bar - A span of time in the picture.
 * @csspart mark - A mark of the document in its quarter.
 * @csspart legend - What the letters in the marks mean.
 */
export class ProgRoadmap extends ProgElement {
  static override readonly tag = 'prog-roadmap';
  static override styles = [
    ...(ProgElement.styles as []),
    roadmapStyles,
    rowsStyles,
    chartStyles,
    cardsStyles,
  ];

  static override properties: PropertyDeclarations = { project: {}, stage: {}, from: {}, to: {} };

  /** Only the activities of this project, by its `id`. */
  declare project?: string;

  /** Only the activities of this stage, by its `id`. */
  declare stage?: string;

  /** The year the picture begins with: any time value of the format. */
  declare from?: string;

  /** The year the picture ends with. */
  declare to?: string;

  /** Width of the picture column, which decides between months, quarters, halves and years. */
  #axisWidth = 0;
  #view?: RoadmapView;
  #viewOf: unknown[] = [];
  #body?: RoadmapBody;
  #drawn?: RoadmapView;
  #observed?: Element;
  readonly #openness: Openness = { folded: new Set(), open: new Set() };
  readonly #resize = new ResizeObserver(() => this.#measure());
  readonly #flush = (): void => this.#body?.flush();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#flush);
    this.#resize.disconnect();
    this.#observed = undefined;
  }

  get #container(): HTMLElement | null {
    return this.renderRoot.querySelector('.body');
  }

  get #axis(): HTMLElement | null {
    return this.renderRoot.querySelector('.axis');
  }

  #viewFor(programme: Programme, words: Words): RoadmapView {
    const { project, stage, from, to, todayDay: today } = this;
    const isTodayGiven = this.today !== '';
    const wanted = [programme, words, today, project, stage, from, to];
    if (!this.#view || wanted.some((it, index) => it !== this.#viewOf[index])) {
      this.#view = roadmapView(programme, { words, today, isTodayGiven, project, stage, from, to });
      this.#viewOf = wanted;
    }
    return this.#view;
  }

  protected override renderProgramme(programme: Programme, words: Words): TemplateResult {
    const view = this.#viewFor(programme, words);
    const {
      ownLang,
      words: { roadmap },
    } = view.context;
    const lang = ownLang ?? nothing;
    return html`
      <header>
        ${heading(this.headingLevel, roadmap.title, ownLang)}
        <p class="sub">
          ${view.summary.map((part, index) => html`${index ? ' · ' : nothing}<span class=${part.length < 40 ? 'keep' : nothing}>${part}</span>`)}
        </p>
        ${view.total > 0 && !view.context.hasReports ? html`<p class="sub" lang=${lang}>${roadmap.noReports}</p>` : nothing}
      </header>
      ${
        view.total === 0
          ? html`<p class="note">${roadmap.noActivities}</p>`
          : html`<div
              class="table"
              part="table"
              role="table"
              aria-label=${roadmap.title}
              @click=${this.#onClick}
              @beforematch=${this.#onFound}
            >
              <div role="rowgroup" class="top" lang=${lang}>
                <div role="row" class="row columns">
                  <div role="columnheader" class="what">${roadmap.columnWhat}</div>
                  <div role="columnheader" class="when">
                    <span class="heard">${roadmap.columnWhen}</span>
                    ${axis(view.context, this.#axisWidth)}
                  </div>
                  <div role="columnheader" class="status">${roadmap.columnStatus}</div>
                </div>
              </div>
              <div class="body"></div>
            </div>`
      }
      ${
        view.legend.length
          ? html`<dl class="legend" part="legend" aria-label=${roadmap.legend}>
              ${view.legend.map(
                ({ mark, meaning }) =>
                  html`<div>
                    <dt>${mark}</dt>
                    <dd>${meaning}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    `;
  }

  protected override programmeDrawn(): void {
    const view = this.#view;
    if (!view) return;
    if (this.#axis && this.#axis !== this.#observed) {
      this.#resize.disconnect();
      this.#resize.observe((this.#observed = this.#axis));
      this.#measure();
    }
    if (view === this.#drawn && this.#body) return;
    const table = this.#container?.parentElement;
    table?.toggleAttribute('data-today', view.today !== undefined);
    table?.toggleAttribute('data-reports', view.context.hasReports);
    table?.style.setProperty('--today', `${(view.today ?? 0) * 100}%`);
    table?.style.setProperty('--years', String(view.context.scale?.years ?? 1));
    this.#drawn = view;
    this.#body?.dispose();
    this.#body = this.#container
      ? new RoadmapBody(this.#container, view, this.#openness)
      : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Drawn anew after a failure: the old body's rows went with the old frame.
    if (!this.#container) this.#drawn = undefined;
  }

  #measure(): void {
    const width = this.#axis?.clientWidth ?? 0;
    if (width === this.#axisWidth) return;
    this.#axisWidth = width;
    this.requestUpdate();
    // Marks know their share of the picture; what that is in pixels, only the browser knows.
    this.#container?.style.setProperty('--chart', `${width}px`);
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest('button');
    if (button?.matches('.open')) {
      this.#body?.toggleActivity(button.closest<HTMLElement>('.row')!.dataset['id']!);
    } else if (button?.matches('.fold')) {
      const section = button.closest<HTMLElement>('.section')!;
      this.#body?.foldGroup(section, button.getAttribute('aria-expanded') === 'true');
    }
  }

  /** Find-in-page came to something folded: the browser shows it, the button must say so. */
  #onFound(event: Event): void {
    const found = event.target as HTMLElement;
    if (found.matches('.details')) this.#body?.openActivity(found.dataset['for']!);
    else if (found.matches('.blocks'))
      this.#body?.foldGroup(found.closest<HTMLElement>('.section')!, false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-roadmap': ProgRoadmap;
  }
}
