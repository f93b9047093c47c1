import { lateDrawing } from '../../base/late-element.js';
import { ProjectPartElement } from '../../base/project-part-element.js';
import type { RisksView } from './risks.view.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'parts';
type Drawing = typeof drawing;
export const risksLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/**
 * What may go wrong and what is done about it, as a table. Where the file rates both probability and impact (1–5), a
 * matrix above the table shows which risk is the gravest; without rates there is no matrix, since a guess would be one.
 *
 * @summary Риски и меры
 * @tag prog-risks
 * @csspart matrix - The picture of probability and impact.
 * @csspart table - The table of risks.
 * @csspart row - A risk.
 */
export class ProgRisks extends ProjectPartElement<RisksView, Drawing> {
  static override readonly tag: string = 'prog-risks';

  protected override readonly late = risksLate;
  protected override readonly shows = 'risks';
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-risks': ProgRisks;
  }
}
