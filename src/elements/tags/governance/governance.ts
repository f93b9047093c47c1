import { lateDrawing } from '../../base/late-element.js';
import { PartElement } from '../../base/part-element.js';
import type { GovernanceView } from './governance.view.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'parts';
type Drawing = typeof drawing;
export const governanceLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/**
 * Who governs the programme: bodies, what each does (functions unfold), who reports to whom. Below them the positions
 * that answer for activities, each with a link to what it answers for, if a `<prog-roadmap>` is on the page. Drawn from
 * the data; on a phone, and for whoever listens, it is a nested list.
 *
 * @summary Управление программой
 * @tag prog-governance
 * @csspart body - A body with its functions.
 * @csspart row - A position.
 */
export class ProgGovernance extends PartElement<GovernanceView, Drawing> {
  static override readonly tag: string = 'prog-governance';

  protected override readonly late = governanceLate;
  protected override readonly shows = 'governance';
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-governance': ProgGovernance;
  }
}
