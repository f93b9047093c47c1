import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { heading } from '../../../documents/lit/heading.js';
import type { Say } from '../../../i18n/contract/topics.js';
import type { Programme } from '../../../programme/schema.js';
import { lateDrawing, LateElement } from '../../base/late-element.js';
import type { WallBoard } from '../../promises/board.js';
import type * as drawing from './drawing.js';

type Topic = 'promises';
type Drawing = typeof drawing;
export const wallLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/**
 * Promises as squares: one an activity, a row a direction, a column the year for which it is promised; what is known of
 * it by shape. What has no date is a circle in a lane of its own. Above them four words with their counts, which choose;
 * a square opens what was promised, by when, who answers for it and what is known. One tab stop, arrows between squares,
 * Escape closes. A thousand squares fit a page. The address leads to a square (`#prog_wall__item-ID`).
 *
 * @summary Стена обещаний
 * @tag prog-wall
 * @csspart words - The four words with their counts.
 * @csspart wall - The squares.
 * @csspart promise - An opened square.
 */
export class ProgWall extends LateElement<Topic, Drawing> {
  static override readonly tag: string = 'prog-wall';

  static override properties: PropertyDeclarations = { project: {} };

  /** Only what belongs to this project, by its `id`. */
  declare project?: string;

  protected override readonly late = wallLate;
  #board?: WallBoard;

  protected override renderWith(
    programme: Programme,
    say: Say<Topic>,
    drawing: Drawing,
  ): TemplateResult {
    const context = drawing.programmeContext(programme, say, this.todayDay);
    const board = (this.#board ??= new drawing.WallBoard(this));
    const title = heading(this.headingLevel, say.promises.title);
    const view = board.view(context, this.project);
    if (!view)
      return html`${title}
        <p class="sub">
          ${drawing.noSuch({ project: this.project }, programme, say) ?? say.roadmap.noActivities}
        </p>`;
    return html`${title}
      <p class="sub">${view.reading}</p>
      ${board.template(view, nothing)}`;
  }

  protected override programmeDrawn(): void {
    this.#board?.drawn();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-wall': ProgWall;
  }
}
