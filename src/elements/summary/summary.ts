import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { SummaryWords } from '../../i18n/summary-words.js';
import type { Words } from '../../i18n/words.js';
import type { Programme } from '../../programme/schema.js';
import { lateDrawing, LateElement } from '../late-element.js';
import type { Folds } from './fold.js';
import type { SummaryView, Target } from './summary.view.js';
import type { Places } from './template.js';
import type * as drawing from './drawing.js';

type Draw = typeof drawing;
export const summaryLate = lateDrawing<SummaryWords, Draw>(() => import('./drawing.js'));

/**
 * How a programme goes, in ten seconds: of which day the data is, how much of the period has passed, what was reported
 * as done and what nobody speaks of, how its indicators stand, what comes next. A file without any report is a plan,
 * and is shown as one.
 *
 * An item is a link where it can lead somewhere: to a `<prog-roadmap>` or `<prog-indicators>` of the same page (or of
 * the same shadow root) that shows the same programme, whole or the same `project` of it; or into a `<prog-page>` of
 * the same programme, around the summary or beside it. This is looked up when the summary draws, again when any tag of
 * ours arrives (`prog-load`), and again on a click. Otherwise the item is text. A tag with an `id` is spoken to by it.
 *
 * @summary Как идёт программа
 * @tag prog-summary
 * @csspart number - One of the large numbers, with what it counts.
 * @csspart strip - The statuses of all activities as one line.
 * @csspart list - A short list: what comes next, what is overdue.
 */
export class ProgSummary extends LateElement<SummaryWords, Draw> {
  static override readonly tag = 'prog-summary';

  static override properties: PropertyDeclarations = { project: {} };

  /** Only what belongs to this project, by its `id`. */
  declare project?: string;

  protected override readonly late = summaryLate;
  #places: Places = {
    roadmap: undefined,
    indicators: undefined,
  };
  #view?: SummaryView;
  #viewOf: unknown[] = [];
  #folds?: Folds;

  override connectedCallback(): void {
    super.connectedCallback();
    // In its way down, so that a page which keeps the event to itself is heard too.
    document.addEventListener('prog-load', this.#lookAround, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('prog-load', this.#lookAround, true);
    this.#folds?.disconnect();
  }

  protected override renderWith(
    programme: Programme,
    words: Words,
    own: SummaryWords,
    draw: Draw,
  ): TemplateResult {
    const { project } = this;
    const view = this.#viewFor(programme, words, own, draw);
    this.#places = this.#placesNow();
    return draw.template(view, {
      words,
      own,
      headingLevel: this.headingLevel,
      isNamed: !this.#isInPage || project !== undefined,
      places: this.#places,
      go: (event, to) => this.#go(event, to),
    });
  }

  /** Drawn anew when only the links have changed, it need not be counted anew. */
  #viewFor(programme: Programme, words: Words, own: SummaryWords, draw: Draw): SummaryView {
    const { todayDay: today, project } = this;
    const options = { words, own, today, isTodayGiven: this.today !== '', project };
    const wanted = [programme, ...Object.values(options)];
    if (!this.#view || wanted.some((it, index) => it !== this.#viewOf[index])) {
      this.#view = draw.summaryView(programme, options);
      this.#viewOf = wanted;
    }
    return this.#view;
  }

  /** Around a summary in the page of a whole programme, its title stands already. */
  get #isInPage(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host.localName === 'prog-page';
  }

  /** What the browser does with a click of another kind (a new tab, a download) is right as it is. */
  #go(event: MouseEvent, to: Target): void {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { placeOf, follow } = this.draw!;
    const place = placeOf(this, to.part);
    if (place) follow(this, place, to);
    else this.requestUpdate();
  }

  #placesNow(): Places {
    const { placeOf } = this.draw!;
    return { roadmap: placeOf(this, 'roadmap'), indicators: placeOf(this, 'indicators') };
  }

  readonly #lookAround = (): void => {
    if (!this.draw) return;
    const now = this.#placesNow();
    const before = this.#places;
    if (
      now.roadmap?.name !== before.roadmap?.name ||
      now.indicators?.name !== before.indicators?.name
    )
      this.requestUpdate();
  };

  protected override programmeDrawn(): void {
    // Set here and not in the template, where strict policies forbid styles.
    for (const part of this.renderRoot.querySelectorAll<HTMLElement>('.strip > [data-count]'))
      part.style.setProperty('flex-grow', part.dataset['count']!);
    this.#folds ??= new this.draw!.Folds();
    this.#folds.watch(this.renderRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-summary': ProgSummary;
  }
}
