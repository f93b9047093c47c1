/** The SWOT matrices without a script: four headings, or four for each aspect. */
import { swotView, type SwotCell } from '../elements/tags/swot/swot.view.js';
import { plainText } from '../documents/plain-text.js';
import { items, lines } from './blocks.js';
import { rich } from './inline.js';
import { h, type Child, type Markup } from './markup.js';
import { heading, partOf, section, type ExportContext } from './parts.js';

export function swot(context: ExportContext): Markup {
  const view = swotView(partOf(context));
  const { parts } = context.own;
  const cell = ({ quadrant, items: all }: SwotCell): Child => [
    h('p', {}, h('strong', {}, view!.labels[quadrant])),
    all.length
      ? items(all.map((it) => lines([it.text, ...it.actions, ...it.answers])))
      : h('p', {}, parts.swot.nothing),
  ];
  return section(
    context,
    view?.title ?? parts.parts.swot,
    view ? '' : parts.empty.swot,
    view?.matrices.map(({ title, rows, note }) => [
      title !== undefined && heading(context, 1, plainText(title)),
      rows.map(({ aspect, cells }) => [
        aspect !== undefined && heading(context, title === undefined ? 1 : 2, plainText(aspect)),
        cells.map(cell),
      ]),
      note !== undefined && h('p', {}, rich(note)),
    ]),
  );
}
