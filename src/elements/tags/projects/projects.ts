import { lateDrawing } from '../../base/late-element.js';
import { ProjectPartElement } from '../../base/project-part-element.js';
import type { ProjectsView } from './projects.view.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'parts';
type Drawing = typeof drawing;
export const projectsLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/**
 * The portfolio: the stages of the programme and a card for each project or direction. A card says what the project is
 * for, who leads it and when, how its activities stand; it opens to the project's passport with everything the document
 * says of it. Projects within a project stand in its card. `project` shows one alone.
 *
 * @summary Проекты и этапы
 * @tag prog-projects
 * @csspart card - A project.
 * @csspart strip - The statuses of its activities as one line.
 * @csspart table - The measures that its document lists.
 * @csspart row - A row of a project's passport.
 */
export class ProgProjects extends ProjectPartElement<ProjectsView, Drawing> {
  static override readonly tag: string = 'prog-projects';

  protected override readonly late = projectsLate;
  protected override readonly shows = 'projects';
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-projects': ProgProjects;
  }
}
