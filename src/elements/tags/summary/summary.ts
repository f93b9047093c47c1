import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Programme } from '../../../programme/schema.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import { Remembered } from '../../work/remembered.js';
import type { WallBoard } from '../../promises/board.js';
import type { Folds } from './fold.js';
import type { SummaryView } from './model.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'promises' | 'summary';
type Drawing = typeof drawing;
export const summaryLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/**
 * How a programme goes, in ten seconds: the verdict in one sentence, four words with their counts, a square for each
 * promise (as `<prog-wall>` shows them), what is late and who answers for it, what comes next, how its indicators stand.
 * A file without any report is a plan: what is not known is a dash.
 *
 * An item is a link where it can lead somewhere: to a `<prog-roadmap>` or `<prog-indicators>` of the same page (or of
 * the same shadow root) that shows the same programme, whole or the same `project` of it; or into a `<prog-page>` of
 * the same programme, around the summary or beside it. Otherwise it is text. A tag with an `id` is spoken to by it.
 *
 * @summary Как идёт программа
 * @tag prog-summary
 * @csspart words - The four words with their counts.
 * @csspart wall - The squares.
 * @csspart promise - An opened square.
 * @csspart list - A short list: what is late, what comes next.
 */
export class ProgSummary extends LateElement<Topic, Drawing> {
  static override readonly tag: string = 'prog-summary';

  static override properties: PropertyDeclarations = { project: {} };

  /** Only what belongs to this project, by its `id`. */
  declare project?: string;

  protected override readonly late = summaryLate;
  readonly #view = new Remembered<SummaryView>();
  #board?: WallBoard;
  #folds?: Folds;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#folds?.disconnect();
  }

  protected override renderWith(
    programme: Programme,
    say: Say<Topic>,
    drawing: Drawing,
  ): TemplateResult {
    const { project } = this;
    const view = this.#viewFor(programme, say, drawing);
    const board = (this.#board ??= new drawing.WallBoard(this));
    const context = drawing.contextOf(programme, { say, today: this.todayDay, project });
    return drawing.template(view, {
      say,
      headingLevel: this.headingLevel,
      isNamed: !this.#isInPage || project !== undefined,
      wall: (heading) => board.template({ context, project, heading }),
    });
  }

  /** Drawn anew when only the links have changed, it need not be counted anew. */
  #viewFor(programme: Programme, say: Say<Topic>, drawing: Drawing): SummaryView {
    const { todayDay: today, project } = this;
    const options = { say, today, isTodayGiven: this.givenDay !== undefined, project };
    return this.#view.from([programme, ...Object.values(options)], () =>
      drawing.summaryView(programme, options),
    );
  }

  /** Around a summary in the page of a whole programme, its title stands already. */
  get #isInPage(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host.localName === 'prog-page';
  }

  protected override programmeDrawn(): void {
    this.#board?.drawn();
    this.#folds ??= new this.drawing!.Folds();
    // A last drawing may come when the tag has left already.
    if (this.isConnected) this.#folds.watch(this.renderRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-summary': ProgSummary;
  }
}
