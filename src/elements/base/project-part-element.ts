import type { PropertyDeclarations } from 'lit';
import type { PartOptions, PartView } from '../text/part.js';
import { PartElement, type PartDrawing } from './part-element.js';

/** A part whose items belong to projects, and which can be shown of one project alone. */
export abstract class ProjectPartElement<
  View extends PartView,
  Drawing extends PartDrawing<View>,
> extends PartElement<View, Drawing> {
  static override properties: PropertyDeclarations = { project: {} };

  /** Only what belongs to this project, by its `id`. */
  declare project?: string;

  protected override get options(): PartOptions {
    return { project: this.project };
  }
}
