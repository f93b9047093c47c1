import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Programme } from '../../../programme/schema.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import { Remembered } from '../../work/remembered.js';
import type { WallBoard } from '../../promises/board.js';
import type { Folds } from './fold.js';
import { afterPaint } from '../../work/after-paint.js';
import { notHere } from '../../base/not-here.js';
import { lateChunk, quietly } from '../../../loading/bring.js';
import type { SummaryOptions } from './answer.view.js';
import type { AnswerView, MoreView } from './model.js';
import type * as moreScript from './more.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'promises' | 'summary';
type Drawing = typeof drawing;
export const summaryLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));
/** What follows the answer. */
export const summaryMore = lateChunk(() => import('./more.js'));

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
  readonly #view = new Remembered<AnswerView>();
  readonly #moreView = new Remembered<MoreView>();
  #more?: typeof moreScript | 'coming' | 'missing';
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
    const options = this.#options(say);
    const script = typeof this.#more === 'object' ? this.#more : undefined;
    const asked = [programme, script, ...(Object.values(options) as unknown[])];
    // Drawn anew when only the links have changed, it need not be counted anew.
    const view = this.#view.from(asked, () =>
      drawing.answerView(programme, options, script?.measuredFacts),
    );
    const board = (this.#board ??= new drawing.WallBoard(this));
    const context = drawing.contextOf(programme, { say, today: this.todayDay, project });
    const wall = board.view(context, project);
    return drawing.template(view, {
      say,
      headingLevel: this.headingLevel,
      isNamed: this.#isNamed,
      wall: wall && { reading: wall.reading, below: (heading) => board.template(wall, heading) },
      more: this.#moreOf(programme, say, asked),
    });
  }

  #options(say: Say<Topic>): SummaryOptions {
    const { todayDay: today, project } = this;
    return { say, today, isTodayGiven: this.givenDay !== undefined, project };
  }

  /** Alone it stands there in one piece; on a page of much more the answer waits for nothing. */
  protected override canDrawWith(_drawing: Drawing, { activities }: Programme): boolean {
    if (this.#isInPage && activities?.length) return true;
    if (!this.#more) void this.#bringMore();
    return this.#more !== 'coming';
  }

  async #bringMore(): Promise<void> {
    this.#more ??= 'coming';
    try {
      this.#more = await summaryMore();
    } catch (reason) {
      quietly(reason);
      this.#more = 'missing';
    }
    this.requestUpdate();
  }

  #moreOf(programme: Programme, say: Say<Topic>, asked: unknown[]): unknown {
    if (this.#more === 'missing')
      return notHere(say.state.missing, say, () => void this.#bringMore());
    if (!this.#more || this.#more === 'coming') return nothing;
    const { more, moreView } = this.#more;
    const view = this.#moreView.from(asked, () => moreView(programme, this.#options(say)));
    return more(view, { level: this.headingLevel + 1, say, hasAim: this.#isNamed });
  }

  get #isNamed(): boolean {
    return !this.#isInPage || this.project !== undefined;
  }

  /** Around a summary in the page of a whole programme, its title stands already. */
  get #isInPage(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host.localName === 'prog-page';
  }

  protected override programmeDrawn(): void {
    this.#board?.drawn();
    if (!this.#more) afterPaint(() => void this.#bringMore());
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
