import type { PropertyDeclarations } from 'lit';
import { lateDrawing } from '../../base/late-element.js';
import { PartElement } from '../../base/part-element.js';
import type { PartOptions } from '../../text/part.js';
import type { TextView } from './text.view.js';
import type * as drawing from './drawing.js';

type Topic = 'values' | 'parts';
type Drawing = typeof drawing;
export const textLate = lateDrawing<Topic, Drawing>(() => import('./drawing.js'));

/**
 * What the document says in words: its sections with contents above them, each followed by the tables it refers to (by
 * their ids in `links`); then the tables that no section refers to. Abbreviations of the programme's `terms` explain
 * themselves. `table` or `section` shows one of them alone, under its own title.
 *
 * @summary Разделы и таблицы
 * @tag prog-text
 * @csspart contents - The list of sections.
 * @csspart section - A section with its tables.
 * @csspart table - A table.
 * @csspart row - A row of a table.
 * @csspart term - An abbreviation that explains itself.
 */
export class ProgText extends PartElement<TextView, Drawing> {
  static override readonly tag: string = 'prog-text';

  static override properties: PropertyDeclarations = { table: {}, section: {} };

  /** Only this table, by its `id`. */
  declare table?: string;

  /** Only this section, by its `id`, with the tables it refers to. */
  declare section?: string;

  protected override readonly late = textLate;
  protected override readonly shows = 'text';

  protected override get options(): PartOptions {
    const { table, section } = this;
    return { table, section };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prog-text': ProgText;
  }
}
