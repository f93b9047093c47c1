import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { TICK_UNITS, type TickUnit } from '../../../drawing/ticks.js';
import type { Words } from '../../../i18n/contract/words.js';
import type { Programme } from '../../../programme/schema.js';
import { oneOf } from '../../choice/one-of.js';
import { AddressController } from '../../address/address-controller.js';
import { heading } from '../../../documents/lit/heading.js';
import { ProgElement } from '../../base/prog-element.js';
import { Axis, dress, tableHead } from './axis.js';
import { RoadmapBody, type Filter, type Openness } from './body.js';
import { cardsStyles } from './cards.styles.js';
import { chartStyles } from './chart.styles.js';
import type { Grouping } from './groups.view.js';
import { LateParts } from './late-parts.js';
import { LateTools } from './late-tools.js';
import { printStyles } from './print.styles.js';
import { Remembered } from '../../work/remembered.js';
import { isMarked } from '../../text/dom.js';
import { roadmapStyles } from './roadmap.styles.js';
import { rowView } from './row.view.js';
import { roadmapView, type RoadmapView } from './roadmap.view.js';
import { rowsStyles } from './rows.styles.js';
import { Ruler } from './ruler.js';
import { toolbar } from './toolbar.js';
import type { Choice } from './tools/tools.js';

/**
 * The plan of a programme in time: what was promised, when, who answers for it and what is known of it. Each activity is
 * drawn exactly as wide as what the document says; what has no date stands in words; an activity opens to all that the
 * file knows of it. A visitor can search, filter, group and download; the page's address keeps the choice. On a phone
 * the same rows are cards.
 *
 * @summary Дорожная карта
 * @tag prog-roadmap
 * @csspart tools - Search, filters and download.
 * @csspart table - The table of activities.
 * @csspart group - The head of a group: its name and counts.
 * @csspart row - The row of an activity.
 * @csspart bar - A span of time in the picture.
 * @csspart mark - A mark of the document in its quarter.
 * @csspart legend - What the letters in the marks mean, and shapes that no word explains.
 */
export class ProgRoadmap extends ProgElement {
  static override readonly tag: string = 'prog-roadmap';
  static override styles = [
    ...(ProgElement.styles as []),
    roadmapStyles,
    rowsStyles,
    chartStyles,
    cardsStyles,
    printStyles,
  ];

  static override properties: PropertyDeclarations = {
    project: {},
    stage: {},
    from: {},
    to: {},
    group: {},
    scale: {},
  };

  /** Only the activities of this project, by its `id`. */
  declare project?: string;

  /** Only the activities of this stage, by its `id`. */
  declare stage?: string;

  /** Only what lies in this year or later: any time value of the format. What has no date stays. */
  declare from?: string;

  /** Only what lies in this year or earlier. */
  declare to?: string;

  /**
   * What the groups are, until the visitor chooses.
   * @default 'project'
   */
  declare group?: Grouping;

  /**
   * What the columns are, until the visitor chooses. If not set, the finest for which there is room; if set, only as many
   * years are drawn as have room.
   */
  declare scale?: TickUnit;

  readonly #address = new AddressController(this, {
    name: () => 'roadmap',
    take: (said) =>
      said || this.#tools.now ? this.#tools.use((tools) => tools.take(said)) : undefined,
    reveal: (item) => this.#tools.now?.reveal(item),
  });
  readonly #axis = new Axis();
  readonly #view = new Remembered<RoadmapView>();
  #body?: RoadmapBody;
  #drawn?: RoadmapView;
  readonly #tools: LateTools = new LateTools({
    tag: this,
    address: this.#address,
    view: () => this.#view.now,
    redraw: () => this.requestUpdate(),
    reveal: (id) => this.#body?.reveal(id),
    choose: (choice, filter) => this.#choose(choice, filter),
    fail: (reason) => this.fail(reason),
  });
  #choice: Choice = {};
  #filter?: Filter;
  /** The first year of the part that is drawn, where not all years have room. */
  #firstYear?: number;
  readonly #openness: Openness = { folded: new Set(), open: new Set(), whole: new Set() };
  readonly #ruler = new Ruler(() => {
    this.#tellMarks();
    this.#body?.becomesPhone(this.#ruler.isNone);
    this.requestUpdate();
  });
  readonly #late = new LateParts(this);
  readonly #flush = this.guarded(() => this.#body?.flush());

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#flush);
    this.#ruler.disconnect();
  }

  get #container(): HTMLElement | null {
    return this.renderRoot.querySelector('.body');
  }

  protected override canDraw(_words: Words, programme: Programme): boolean {
    return this.#late.areHere(programme);
  }

  #viewFor(programme: Programme, say: Words): RoadmapView {
    const { project, stage, from, to, todayDay: today } = this;
    const { group = this.group, scale = this.scale } = this.#choice;
    const unit = oneOf(TICK_UNITS, scale);
    // The width decides which years are drawn only where a unit asks for more room than there is.
    const width = unit ? this.#ruler.width : 0;
    const firstYear = this.#firstYear;
    const isTodayGiven = this.givenDay !== undefined;
    const { marks, reports } = this.#late;
    const asked = { say, today, isTodayGiven, project, stage, from, to, group, unit };
    const options = { ...asked, marks, reports };
    return this.#view.from([programme, ...Object.values(options), width, firstYear], () =>
      roadmapView(programme, { ...options, width, firstYear }),
    );
  }

  protected override renderProgramme(programme: Programme, say: Words): TemplateResult {
    const view = this.#viewFor(programme, say);
    const { roadmap } = say;
    return html`
      <header>
        ${heading(this.headingLevel, roadmap.title)}
        <p class="sub">
          ${view.summary.map((part, index) => html`${index ? ' · ' : nothing}<span class="keep">${part}</span>`)}${
            view.nothing || view.context.hasReports ? nothing : `. ${roadmap.noReports}`
          }
        </p>
      </header>
      ${
        view.nothing
          ? html`<p class="note">${view.nothing}</p>`
          : html`${toolbar(view.context, {
                opened: this.#tools.now?.opened,
                panel: this.#tools.now?.panel(),
                areMissing: this.#tools.isMissing,
                areFolded: view.groups[1] && this.#areFolded(view),
                foldAll: this.#foldAll,
                reach: this.#reach,
                use: this.#use,
              })}
              ${this.#late.key?.(view, (it) => rowView(it, view.context).bars)}
              <div
                class="table"
                part="table"
                role="table"
                aria-label=${roadmap.title}
                @click=${this.guarded(this.#onClick)}
                @beforematch=${this.guarded(this.#onFound)}
              >
                ${tableHead(view, this.#axis.draw(view, this.#ruler.width || innerWidth / 3), this.#late.pager(view, this.#turnTo))}
                <div class="body"></div>
              </div>`
      }
      ${this.#late.legend?.(roadmap.legend, view.legend)}
    `;
  }

  protected override programmeDrawn(): void {
    const view = this.#view.now;
    if (!view) return;
    // Before anything else: a tag that was moved within the page shows the same view and must be watched again.
    this.#ruler.observe(this.renderRoot.querySelector('.ruler'));
    const container = this.#container;
    if (view === this.#drawn && container?.firstChild) return;
    if (container) dress(container.parentElement!, view);
    this.#drawn = view;
    this.#body?.dispose();
    this.#filter = this.#tools.now?.filter();
    this.#body = container
      ? new RoadmapBody(
          container,
          view,
          this.#openness,
          (it) => this.fail(it),
          this.#ruler.isNone,
          this.#filter,
        )
      : undefined;
    this.#address.drawn();
    this.#tellMarks();
    // Where a unit decides which years are drawn, the width must be known at once.
    if (view.context.unit) this.#ruler.measure();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Drawn anew after a failure: the old body's rows went with the old frame.
    if (!this.#container) this.#body = void this.#body?.dispose();
  }

  /** Marks know their share of the picture; what that is in pixels, they must be told. */
  #tellMarks(): void {
    if (this.#late.marks) this.#container?.style.setProperty('--chart', `${this.#ruler.width}px`);
  }

  #areFolded({ groups }: RoadmapView): boolean {
    return groups.every((it) => this.#openness.folded.has(it.id));
  }

  readonly #foldAll = (): void => {
    this.#body?.foldAll(!this.#areFolded(this.#view.now!));
    this.requestUpdate();
  };

  readonly #turnTo = (year: number): void => {
    this.#firstYear = year;
    this.requestUpdate();
  };

  #choose(choice: Choice, filter?: Filter): void {
    if (choice.scale !== this.#choice.scale) this.#firstYear = undefined;
    this.#choice = choice;
    if (filter !== this.#filter) this.#body?.show((this.#filter = filter));
    this.requestUpdate();
  }

  readonly #reach = (): void => void this.#tools.bring();

  readonly #use = ({ target, type }: Event): void => {
    void this.#tools.use((tools) => tools.used(target as HTMLElement, type as 'click' | 'input'));
  };

  readonly #onClick = ({ target }: Event): void => {
    const fold = (target as Element).closest('.fold');
    const row = (target as Element).closest<HTMLElement>('.block > .row:not(.details)');
    const more = (target as Element).closest('.more');
    if (more) this.#body?.showWhole(more);
    else if (fold) {
      const section = fold.closest<HTMLElement>('.section')!;
      this.#body?.foldGroup(section, fold.getAttribute('aria-expanded') === 'true');
      this.requestUpdate();
      // The whole row answers, but not to a hand that has just marked its words to copy them.
    } else if (row && ((target as Element).closest('.open') || !isMarked(row))) {
      const isOpen = this.#body?.toggle(row) ?? false;
      void this.#tools.use((tools) => tools.remember(row.dataset['id']!, isOpen));
    }
  };

  /** Find-in-page came to something folded: the browser shows it, the button must say so. */
  readonly #onFound = (event: Event): void => {
    const found = event.target as HTMLElement;
    if (found.matches('.details')) this.#body?.toggle(found);
    else if (found.matches('.rest')) this.#body?.showWhole(found);
    else if (found.matches('.blocks'))
      this.#body?.foldGroup(found.closest<HTMLElement>('.section')!, false);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-roadmap': ProgRoadmap;
  }
}
