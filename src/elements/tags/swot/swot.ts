import { lateDrawing } from '../../base/late-element.js';
import { PartElement } from '../../base/part-element.js';
import type { SwotView } from './swot.view.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'parts';
type Drawing = typeof drawing;
export const swotLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/**
 * The SWOT matrices of a programme: what is strong, what is weak, what the time offers and what it threatens, and for
 * each what is done about it. An item that an activity answers leads to it, and the activity leads back. With aspects
 * (people, methods, money) each has a row of its own; on a phone everything stands in one column.
 *
 * @summary SWOT-анализ
 * @tag prog-swot
 * @csspart matrix - One matrix with its title.
 * @csspart quadrant - Strengths, weaknesses, opportunities or threats.
 * @csspart row - One item of a quadrant.
 */
export class ProgSwot extends PartElement<SwotView, Drawing> {
  static override readonly tag: string = 'prog-swot';

  protected override readonly late = swotLate;
  protected override readonly shows = 'swot';
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-swot': ProgSwot;
  }
}
