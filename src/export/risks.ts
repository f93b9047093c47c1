/** The risks without a script: their table; the matrix is a picture of the same figures. */
import { risksView } from '../elements/tags/risks/risks.view.js';
import { table } from './blocks.js';
import type { Markup } from './markup.js';
import { partOf, section, type ExportContext } from './parts.js';

export function risks(context: ExportContext): Markup {
  const view = risksView(partOf(context), context);
  const { parts } = context.own;
  return section(
    context,
    view?.title ?? parts.parts.risks,
    view ? '' : parts.empty.risks,
    view && table(view.table),
  );
}
